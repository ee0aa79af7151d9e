import type { FigureRow, StatisticalRelease } from '@qabilet/application';
import { parquetWriteBuffer } from 'hyparquet-writer';
import { writeCsv } from '../csv/write-csv';
import { writeWorkbook } from '../workbook/write-workbook';
import { zipped } from '../zip/zipped';
import { FIGURE_COLUMNS, type FigureColumn } from './figure-columns';

const CELLS = FIGURE_COLUMNS.map(({ name }) => ({ header: name, value: (row: FigureRow) => row[name] }));

/** The rows as CSV. */
export function figuresCsv(rows: readonly FigureRow[]): string {
  return writeCsv(CELLS, rows);
}

/** The rows as Parquet; what is not shown is null. */
export function figuresParquet(rows: readonly FigureRow[]): Uint8Array {
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
  return new Uint8Array(parquetWriteBuffer({ columnData }));
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
export function releasePackage(release: StatisticalRelease): Promise<Uint8Array> {
  return zipped([
    { name: 'figures.csv', content: figuresCsv(release.rows) },
    { name: 'figures.parquet', content: figuresParquet(release.rows) },
    { name: 'codebook.csv', content: codebook(release) },
  ]);
}
