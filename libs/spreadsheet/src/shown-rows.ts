import { columnName, isFault, positionOf, type CellValue, type Grid } from './cell';

/** Ranges may be as large as a sheet; a formula of this length is long enough for the tasks of a test. */
export const LONGEST_ENTRY = 120;

/** By which column the rows are sorted. */
export interface SortState {
  readonly column: number;
  readonly direction: 'asc' | 'desc';
}

/** Rows below the heads, up to the first one that is blank: what a filter and a sort act on. */
export function dataRows(grid: Grid): readonly number[] {
  const blank = grid.findIndex((cells, row) => row > 0 && cells.every((value) => value === undefined));
  const end = blank === -1 ? grid.length : blank;
  return grid.map((_, row) => row).slice(1, end);
}

/** Columns of texts that say the same more than once, with those texts by the first cell that holds each. */
export function filterChoices(
  grid: Grid,
): readonly { readonly column: number; readonly cells: readonly string[] }[] {
  const rows = dataRows(grid);
  return (grid[0] ?? []).flatMap((_, column) => {
    const values = rows.map((row) => grid[row]?.[column]);
    if (values.some((value) => typeof value !== 'string')) return [];
    const firsts = rows.filter((_row, place) => values.indexOf(values[place]) === place);
    if (firsts.length === values.length || firsts.length < 2) return [];
    return [{ column, cells: firsts.map((row) => `${columnName(column)}${row + 1}`) }];
  });
}

/**
 * Rows that a filter leaves: those that say in the column of each named cell what that cell says. 'B3 D5' are two
 * conditions, '' is none; undefined where it cannot be read.
 */
export function filteredRows(grid: Grid, filter: string): readonly number[] | undefined {
  const rows = dataRows(grid);
  const cells = filter
    .split(' ')
    .filter((name) => name !== '')
    .map(positionOf);
  if (!cells.every((cell) => cell !== undefined && rows.includes(cell.row))) return undefined;
  return rows.filter((row) =>
    cells.every((cell) => cell && grid[row]?.[cell.column] === grid[cell.row]?.[cell.column]),
  );
}

/** 'C desc' and its like; undefined where nothing is sorted. */
export function sortStateOf(entry: string): SortState | undefined {
  const [, column = '', direction] = /^([A-Z]) (asc|desc)$/.exec(entry) ?? [];
  if (direction !== 'asc' && direction !== 'desc') return undefined;
  return { column: positionOf(`${column}1`)?.column ?? 0, direction };
}

export function sortEntryOf({ column, direction }: SortState): string {
  return `${columnName(column)} ${direction}`;
}

/** The rows in the order of a column; rows that say the same stay as they are. Texts are compared by the caller. */
export function sortedRows(
  grid: Grid,
  rows: readonly number[],
  { column, direction, compare }: SortState & { readonly compare: (left: string, right: string) => number },
): readonly number[] {
  const sign = direction === 'asc' ? 1 : -1;
  const valueAt = (row: number) => grid[row]?.[column];
  return [...rows].sort((left, right) => sign * inOrder(valueAt(left), valueAt(right), compare));
}

function inOrder(
  left: CellValue,
  right: CellValue,
  compare: (left: string, right: string) => number,
): number {
  if (typeof left === 'number' && typeof right === 'number') return left - right;
  if (typeof left === 'number') return -1;
  if (typeof right === 'number') return 1;
  return compare(worded(left), worded(right));
}

function worded(value: CellValue): string {
  return value === undefined || isFault(value) ? '' : String(value);
}
