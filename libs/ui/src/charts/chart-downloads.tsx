import { useState, type RefObject } from 'react';
import { Button } from '../button';
import { Notice } from '../notice';
import { csvOf, type ChartData } from './chart-data';
import { COARSEST_SCALE, PictureTooLarge } from './picture-too-large';

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
  readonly tooLarge: string;
  readonly notSaved: string;
}

type Refusal = 'tooLarge' | 'notSaved';

/** Takes a chart home: its data as CSV, and what it looks like as SVG and PNG. */
export function ChartDownloads({ file, title, formats = CHART_FORMATS, text, of }: ChartDownloadsProps) {
  const [refusal, setRefusal] = useState<Refusal>();
  async function take(format: ChartFormat) {
    setRefusal(undefined);
    setRefusal(await save(format, file, { title, element: of.current }));
  }
  return (
    <div className="q-no-print">
      <div className="q-chart__files" role="group" aria-label={text.saveGroup}>
        {formats.map((format) => (
          <Button
            key={format}
            look="quiet"
            aria-label={text.save(format.toUpperCase())}
            onClick={() => void take(format)}
          >
            {format.toUpperCase()}
          </Button>
        ))}
      </div>
      {refusal === undefined ? null : (
        <Notice look="error" role="alert">
          <p>{text[refusal]}</p>
        </Notice>
      )}
    </div>
  );
}

/** Saves it; gives why it could not be, where it could not. */
async function save(...asked: Parameters<typeof saveAs>): Promise<Refusal | undefined> {
  try {
    await saveAs(...asked);
    return undefined;
  } catch (error) {
    return error instanceof PictureTooLarge ? 'tooLarge' : 'notSaved';
  }
}

async function saveAs(
  format: ChartFormat,
  { name, data }: ChartFile,
  shown: { readonly title: string; readonly element: Element | null },
): Promise<void> {
  const { finestScale, pngOf, saveFile, svgText } = await import('./save-file');
  const fileName = `${name}.${format}`;
  if (format === 'csv')
    return saveFile(new Blob([csvOf(data())], { type: 'text/csv;charset=utf-8' }), fileName);
  if (!shown.element) return;
  // Drawing so much takes a minute: better said before than after it.
  if (format === 'png' && finestScale(shown.element.getBoundingClientRect()) < COARSEST_SCALE)
    throw new PictureTooLarge();
  const { drawingOf } = await import('./drawing');
  const drawing = drawingOf(shown.element, shown.title);
  if (format === 'png') return saveFile(await pngOf(drawing), fileName);
  saveFile(new Blob([svgText(drawing)], { type: 'image/svg+xml' }), fileName);
}
