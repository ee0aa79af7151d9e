import type { RefObject } from 'react';
import { Button } from '../button';
import { csvOf, type ChartData } from './chart-data';

const CHART_FORMATS = ['csv', 'svg', 'png'] as const;
export type ChartFormat = (typeof CHART_FORMATS)[number];

/** What is saved of a chart, and as what. */
export interface ChartFile {
  /** Name of the file without its ending. */
  readonly name: string;
  /** Made only for those who take it home. */
  readonly data: () => ChartData;
}

export interface ChartDownloadsProps {
  readonly file: ChartFile;
  /** The title inside the picture. */
  readonly title: string;
  readonly formats?: readonly ChartFormat[];
  readonly text: ChartSaveText;
  /** What is drawn. */
  readonly of: RefObject<Element | null>;
}

export interface ChartSaveText {
  readonly saveGroup: string;
  readonly save: (format: string) => string;
}

/** Takes a chart home: its data as CSV, and what it looks like as SVG and PNG. */
export function ChartDownloads({ file, title, formats = CHART_FORMATS, text, of }: ChartDownloadsProps) {
  return (
    <div className="q-chart__files q-no-print" role="group" aria-label={text.saveGroup}>
      {formats.map((format) => (
        <Button
          key={format}
          look="quiet"
          aria-label={text.save(format.toUpperCase())}
          onClick={() => void save(format, file, { title, element: of.current })}
        >
          {format.toUpperCase()}
        </Button>
      ))}
    </div>
  );
}

async function save(
  format: ChartFormat,
  { name, data }: ChartFile,
  shown: { readonly title: string; readonly element: Element | null },
): Promise<void> {
  const { pngOf, saveFile, svgText } = await import('./save-file');
  const fileName = `${name}.${format}`;
  if (format === 'csv')
    return saveFile(new Blob([csvOf(data())], { type: 'text/csv;charset=utf-8' }), fileName);
  if (!shown.element) return;
  const { drawingOf } = await import('./drawing');
  const drawing = drawingOf(shown.element, shown.title);
  if (format === 'png') return saveFile(await pngOf(drawing), fileName);
  saveFile(new Blob([svgText(drawing)], { type: 'image/svg+xml' }), fileName);
}
