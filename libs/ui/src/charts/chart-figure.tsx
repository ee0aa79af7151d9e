import { useId, useRef, useState, type ReactNode } from 'react';
import { ChartDownloads, type ChartFile, type ChartSaveText } from './chart-downloads';

export interface ChartViewText extends ChartSaveText {
  readonly group: string;
  readonly picture: string;
  readonly table: string;
}

interface ChartFigureProps {
  readonly title: string;
  readonly text: ChartViewText;
  /** The same data as a table. */
  readonly table: ReactNode;
  /** What a person may take home; absent: nothing. */
  readonly file?: ChartFile;
  readonly children: ReactNode;
}

/** A picture that can always be read as a table instead, and taken home. */
export function ChartFigure({ title, text, table, file, children }: ChartFigureProps) {
  const titleId = useId();
  const figure = useRef<HTMLElement>(null);
  const [view, setView] = useState<'picture' | 'table'>('picture');
  return (
    <figure className="q-chart" aria-labelledby={titleId} ref={figure}>
      <div className="q-chart__head">
        <figcaption className="q-chart__title" id={titleId}>
          {title}
        </figcaption>
        <div className="q-chart__controls q-no-print">
          <div className="q-segments" role="group" aria-label={text.group}>
            {(['picture', 'table'] as const).map((name) => (
              <button key={name} type="button" aria-pressed={view === name} onClick={() => setView(name)}>
                {text[name]}
              </button>
            ))}
          </div>
          {file ? (
            <ChartDownloads
              of={figure}
              title={title}
              file={file}
              text={text}
              {...(view === 'table' && { formats: ['csv'] })}
            />
          ) : null}
        </div>
      </div>
      {view === 'picture' ? children : table}
    </figure>
  );
}
