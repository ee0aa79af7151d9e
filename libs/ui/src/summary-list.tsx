import type { ReactNode } from 'react';
import { Link } from './link';

export interface SummaryRow {
  readonly key: string;
  readonly name: ReactNode;
  readonly value: ReactNode;
  /** `about` completes the link's text for those who hear it alone. */
  readonly change?: { readonly href: string; readonly label: string; readonly about: string };
}

/** Facts or answers, one a row, each with its way to change it. */
export function SummaryList(props: { readonly rows: readonly SummaryRow[] }) {
  return (
    <dl className="q-summary">
      {props.rows.map((row) => (
        <div className="q-summary__row" key={row.key}>
          <dt>{row.name}</dt>
          <dd>{row.value}</dd>
          {row.change ? (
            <dd>
              <Link href={row.change.href}>
                {row.change.label}
                <span className="q-hidden"> {row.change.about}</span>
              </Link>
            </dd>
          ) : null}
        </div>
      ))}
    </dl>
  );
}
