import type { ReactNode } from 'react';

/** More for those who want it, folded for those who do not. */
export function Details(props: { readonly summary: ReactNode; readonly children: ReactNode }) {
  return (
    <details className="q-details">
      <summary>{props.summary}</summary>
      <div className="q-details__body">{props.children}</div>
    </details>
  );
}
