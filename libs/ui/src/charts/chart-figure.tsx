import { useId, useState, type ReactNode } from 'react';

export interface ChartViewText {
  readonly group: string;
  readonly picture: string;
  readonly table: string;
}

interface ChartFigureProps {
  readonly title: ReactNode;
  readonly text: ChartViewText;
  /** The same data as a table. */
  readonly table: ReactNode;
  readonly children: ReactNode;
}

/** A picture that can always be read as a table instead. */
export function ChartFigure({ title, text, table, children }: ChartFigureProps) {
  const titleId = useId();
  const [view, setView] = useState<'picture' | 'table'>('picture');
  return (
    <figure className="q-chart" aria-labelledby={titleId}>
      <div className="q-chart__head">
        <figcaption className="q-chart__title" id={titleId}>
          {title}
        </figcaption>
        <div className="q-segments" role="group" aria-label={text.group}>
          {(['picture', 'table'] as const).map((name) => (
            <button key={name} type="button" aria-pressed={view === name} onClick={() => setView(name)}>
              {text[name]}
            </button>
          ))}
        </div>
      </div>
      {view === 'picture' ? children : table}
    </figure>
  );
}
