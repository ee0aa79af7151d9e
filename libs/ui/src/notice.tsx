import type { ReactNode } from 'react';
import { classNames } from './class-names';

interface NoticeProps {
  readonly look?: 'plain' | 'warning' | 'error';
  readonly title?: ReactNode;
  /** `status` for what happened just now, `alert` for what cannot wait. */
  readonly role?: 'status' | 'alert';
  readonly children?: ReactNode;
}

/** Something to know before going on. */
export function Notice({ look = 'plain', title, role, children }: NoticeProps) {
  return (
    <div className={classNames('q-notice', look !== 'plain' && `q-notice--${look}`)} role={role}>
      {title ? <p className="q-notice__title">{title}</p> : null}
      {children}
    </div>
  );
}
