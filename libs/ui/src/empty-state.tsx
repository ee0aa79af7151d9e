import type { ReactNode } from 'react';

/** Why there is nothing here and what to do about it. */
export function EmptyState(props: { readonly title: string; readonly children?: ReactNode }) {
  return (
    <div className="q-empty">
      <h2>{props.title}</h2>
      {props.children}
    </div>
  );
}

/** Said while the content is on its way. */
export function Loading(props: { readonly text: string }) {
  return (
    <p className="q-loading" role="status">
      {props.text}
    </p>
  );
}
