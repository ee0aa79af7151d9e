import type { Question } from '@qabilet/api-client';
import { LANGUAGE_FACTS } from '@qabilet/i18n';
import {
  calculated,
  columnName,
  dataRows,
  filteredRows,
  positionOf,
  sortedRows,
  sortStateOf,
  type CellValue,
  type Grid,
} from '@qabilet/spreadsheet';

export type SheetQuestion = Pick<Question, 'language' | 'sheet' | 'parts'>;
export type SheetPart = NonNullable<Question['parts']>[number];

/** What has been entered by part. */
export type Entries = Readonly<Record<string, string>>;

/** A sheet as it looks with what has been entered. */
export interface SheetView {
  readonly grid: Grid;
  readonly valueAt: (cell: string) => CellValue;
  /** Rows in the order in which they are seen, the heads left out. */
  readonly rows: readonly number[];
  /** Of those that a filter acts on: how many are left, of how many. */
  readonly shown: number;
  readonly all: number;
}

export function gridOf({ sheet }: SheetQuestion): Grid {
  return (sheet?.rows ?? []).map(({ cells }) => cells.map(({ text, number }) => text ?? number));
}

/** What filter, sort and formulas make of the sheet. */
export function viewOf(question: SheetQuestion, entries: Entries): SheetView {
  const { language, parts = [] } = question;
  const grid = gridOf(question);
  const entered = (what: string) => entries[parts.find(({ entry }) => entry === what)?.id ?? ''] ?? '';
  const typed = Object.fromEntries(
    parts.flatMap(({ id, entry = '' }) => (positionOf(entry) ? [[entry, entries[id] ?? '']] : [])),
  );
  const all = dataRows(grid);
  const left = filteredRows(grid, entered('filter')) ?? all;
  const sort = sortStateOf(entered('sort'));
  const { compare } = new Intl.Collator([...LANGUAGE_FACTS[language].locales]);
  const below = grid.map((_, row) => row).slice(all.length + 1);
  return {
    grid,
    valueAt: calculated({ grid, typed, language }),
    rows: [...(sort ? sortedRows(grid, left, { ...sort, compare }) : left), ...below],
    shown: left.length,
    all: all.length,
  };
}

/** The filter with another cell chosen in its column, or none. */
export function withFilter(filter: string, column: number, cell: string): string {
  const others = filter.split(' ').filter((name) => !name.startsWith(columnName(column)));
  return [...others, cell].filter((name) => name !== '').join(' ');
}

/** The cell chosen in a column of the filter. */
export function filterIn(filter: string, column: number): string {
  return filter.split(' ').find((name) => name.startsWith(columnName(column))) ?? '';
}
