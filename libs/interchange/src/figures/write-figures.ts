import { setImmediate as othersTurn } from 'node:timers/promises';
import type { FigureRow, StatisticalRelease } from '@qabilet/application';
import { ByteWriter, parquetWrite } from 'hyparquet-writer';
import { writeCsv } from '../csv/write-csv';
import { writeWorkbook } from '../workbook/write-workbook';
import { zipped } from '../zip/zipped';
import { FIGURE_COLUMNS, type FigureColumn } from './figure-columns';

const CELLS = FIGURE_COLUMNS.map(({ name }) => ({ header: name, value: (row: FigureRow) => row[name] }));

/** Rows that are written before other work of the process has its turn. */
const PIECE = 2_000;

/** The rows as CSV. */
export async function figuresCsv(rows: readonly FigureRow[]): Promise<string> {
  const header = writeCsv(CELLS, []);
  const pieces = [header];
  for (let from = 0; from < rows.length; from += PIECE) {
    pieces.push(writeCsv(CELLS, rows.slice(from, from + PIECE)).slice(header.length));
    await othersTurn();
  }
  return pieces.join('');
}

/** Parquet waits for it after each group of rows. */
class PatientWriter extends ByteWriter {
  flush(): Promise<void> {
    return othersTurn();
  }
}

/** The rows as Parquet; what is not shown is null. */
export async function figuresParquet(rows: readonly FigureRow[]): Promise<Uint8Array> {
  const types = {
    text: 'STRING',
    time: 'STRING',
    flag: 'BOOLEAN',
    count: 'INT32',
    number: 'DOUBLE',
  } as const;
  const columnData = FIGURE_COLUMNS.map(({ name, type }) => ({
    name,
    data: rows.map((row) => row[name]),
    type: types[type],
    nullable: true,
  }));
  const writer = new PatientWriter();
  await parquetWrite({ writer, columnData, rowGroupSize: PIECE });
  return writer.getBytes();
}

/** The rows as one sheet of a workbook; numbers stay numbers. */
export function figuresWorkbook(rows: readonly FigureRow[]): Promise<Uint8Array> {
  return writeWorkbook({ name: 'figures', columns: CELLS, rows });
}

/** What each column means, its type and its unit. */
export function codebook({ minimumCell }: Pick<StatisticalRelease, 'minimumCell'>): string {
  return writeCsv(
    [
      { header: 'column', value: ({ name }: FigureColumn) => name },
      { header: 'type', value: ({ type }) => type },
      { header: 'unit', value: ({ unit }) => unit },
      {
        header: 'meaning',
        value: ({ name, meaning }) =>
          name === 'suppressed' ? `${meaning}; the smallest group is ${minimumCell}` : meaning,
      },
    ],
    FIGURE_COLUMNS,
  );
}

/** A statistical release as one package: the same store gives the same bytes. */
export async function releasePackage(release: StatisticalRelease): Promise<Uint8Array> {
  return zipped([
    { name: 'figures.csv', content: await figuresCsv(release.rows) },
    { name: 'figures.parquet', content: await figuresParquet(release.rows) },
    { name: 'codebook.csv', content: codebook(release) },
  ]);
}
