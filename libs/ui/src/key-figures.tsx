import type { ReactNode } from 'react';

export interface KeyFigure {
  readonly label: string;
  readonly value: ReactNode;
  /** The denominator, the date or the certainty. */
  readonly note?: ReactNode;
}

/** The few numbers that say how things stand, each with what it is out of. */
export function KeyFigures(props: { readonly figures: readonly KeyFigure[] }) {
  return (
    <dl className="q-figures">
      {props.figures.map((figure) => (
        <div className="q-figure-number" key={figure.label}>
          <dt>{figure.label}</dt>
          <dd>
            <span className="q-figure-number__value">{figure.value}</span>
            {figure.note ? <span className="q-fine q-muted">{figure.note}</span> : null}
          </dd>
        </div>
      ))}
    </dl>
  );
}
