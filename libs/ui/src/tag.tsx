import type { ReactNode } from 'react';
import { classNames } from './class-names';

interface TagProps {
  readonly look?: 'plain' | 'accent' | 'danger' | 'quiet';
  readonly children: ReactNode;
}

/** The state of a thing in a word or two. */
export function Tag({ look = 'plain', children }: TagProps) {
  return <span className={classNames('q-tag', look !== 'plain' && `q-tag--${look}`)}>{children}</span>;
}
