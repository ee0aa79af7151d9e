/** What a picture shows, as a table for other programs: numbers are numbers in it and not words. */
export interface ChartData {
  readonly columns: readonly string[];
  /** An undefined value is one that is not known or may not be shown. */
  readonly rows: readonly (readonly (string | number | undefined)[])[];
  /** What the rows leave out, in words: the last line. */
  readonly note?: string;
}

/** Characters by which a spreadsheet takes a text for a formula; what none of them can be seen to begin. */
const FORMULA_START = /^[\s\0]*[=+\-@＝＋－＠]|^[\t\r\0]/;
const NEEDS_QUOTES = /[",;\t\r\n]/;
/** Tells a spreadsheet that the file is UTF-8. */
const BYTE_ORDER_MARK = '\uFEFF';

/** The data as CSV (RFC 4180). No text in it is taken for a formula. */
export function csvOf({ columns, rows, note }: ChartData): string {
  const lines = [columns, ...rows, ...(note === undefined ? [] : [[note]])].map((cells) =>
    cells.map(cellOf).join(','),
  );
  return `${BYTE_ORDER_MARK}${lines.join('\r\n')}\r\n`;
}

function cellOf(value: string | number | undefined): string {
  if (value === undefined) return '';
  if (typeof value === 'number') return Number.isFinite(value) ? String(value) : '';
  const text = FORMULA_START.test(value) ? `'${value}` : value;
  return NEEDS_QUOTES.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
