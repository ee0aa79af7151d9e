import { stringify } from 'csv-stringify/sync';

export type CsvValue = string | number | boolean | null | undefined;

export interface CsvColumn<Row> {
  readonly header: string;
  readonly value: (row: Row) => CsvValue;
}

export interface CsvOptions {
  readonly delimiter?: ',' | ';' | '\t';
  /** A mark at the beginning by which spreadsheet programs know UTF-8. */
  readonly hasByteOrderMark?: boolean;
}

/** What makes a spreadsheet program take a text for a formula; full-width signs count in East Asian settings. */
const FORMULA_START = /^[=+\-@\t\r\0\uff1d\uff0b\uff0d\uff20]/;
const NEUTRALISED = /^'(?=[=+\-@\t\r\0\uff1d\uff0b\uff0d\uff20])/;

/**
 * Writes a table as CSV (RFC 4180). Texts that a spreadsheet program would run as a formula get an apostrophe before
 * them; numbers stay numbers, with a point, and a number that is none is an empty cell.
 */
export function writeCsv<Row>(
  columns: readonly CsvColumn<Row>[],
  rows: Iterable<Row>,
  { delimiter = ',', hasByteOrderMark = false }: CsvOptions = {},
): string {
  const records = [columns.map(({ header }) => neutralised(header))];
  for (const row of rows) records.push(columns.map(({ value }) => written(value(row))));
  return stringify(records, { ...WRITING, delimiter, bom: hasByteOrderMark });
}

const WRITING = {
  record_delimiter: 'windows',
  // Every separator is quoted, so that a program set to another one does not split a text into a formula.
  quoted_match: /[,;\t\r\n]|^\s|\s$/,
} as const;

/** One line of a table with commas, as `writeCsv` writes it, its end included. */
export function csvLine(values: readonly CsvValue[]): string {
  return stringify([values.map(written)], WRITING);
}

/** The text as it was before `writeCsv` made it harmless. */
export function restored(text: string): string {
  return text.replace(NEUTRALISED, '');
}

function neutralised(text: string): string {
  return FORMULA_START.test(text) ? `'${text}` : text;
}

function written(value: CsvValue): string {
  if (typeof value === 'number') return Number.isFinite(value) ? String(value) : '';
  return neutralised(String(value ?? ''));
}
