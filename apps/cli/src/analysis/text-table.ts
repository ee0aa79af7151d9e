import type { CsvValue } from './csv-text';

const DECIMALS = 4;

/** Columns for a reader at a terminal: words to the left, numbers to the right with four decimals. */
export function textTable(header: readonly string[], rows: readonly (readonly CsvValue[])[]): string {
  const cells = rows.map((row) => header.map((_, column) => cellOf(row[column])));
  const widths = header.map((name, column) =>
    cells.reduce((width, row) => Math.max(width, (row[column] ?? '').length), name.length),
  );
  const isNumeric = header.map((_, column) => rows.some((row) => typeof row[column] === 'number'));
  const line = (row: readonly string[]): string =>
    row
      .map((cell, column) =>
        isNumeric[column] ? cell.padStart(widths[column] ?? 0) : cell.padEnd(widths[column] ?? 0),
      )
      .join('  ')
      .trimEnd();
  return [line(header), ...cells.map(line)].join('\n');
}

function cellOf(value: CsvValue): string {
  if (typeof value !== 'number') return value ?? '';
  if (!Number.isFinite(value)) return '';
  return Number.isInteger(value) ? String(value) : value.toFixed(DECIMALS);
}
