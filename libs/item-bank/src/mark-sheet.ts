import { read, type Language } from '@qabilet/kernel';
import {
  calculated,
  filteredRows,
  isFault,
  positionOf,
  cellName,
  sortEntryOf,
  sortStateOf,
  type CellValue,
  type Grid,
} from '@qabilet/spreadsheet';
import type { AnswerKey, SheetRows, SheetStepKey } from './answer-key';
import { foldText } from './text-fold';

export type SheetKey = Extract<AnswerKey, { kind: 'sheet' }>;
type CellStep = Extract<SheetStepKey, { cell: string }>;

/** How many steps leave the sheet in the state that the key leaves it in, whatever way led there. */
export function rightSteps(
  { steps, trials }: SheetKey,
  parts: Readonly<Record<string, string>>,
  language: Language,
): number {
  const sheets = trials.map((rows) => gridOf(rows, language));
  const shown = sheets.map((grid) => ({
    typed: calculated({ grid, typed: entriesOf(steps, (_step, id) => parts[id] ?? ''), language }),
    right: calculated({ grid, typed: entriesOf(steps, ({ formula }) => formula), language }),
  }));
  return Object.entries(steps).filter(([id, step]) => {
    const entry = parts[id]?.trim() ?? '';
    if (entry === '') return false;
    if ('filter' in step) return leavesSame(sheets[0] ?? [], entry, step.filter);
    if ('sort' in step) return isSameSort(entry, step.sort);
    return shown.every(({ typed, right }) => isSameValue(typed(step.cell), right(step.cell), step.tolerance));
  }).length;
}

/** What stands in the cells in one language. */
export function gridOf(rows: SheetRows, language: Language): Grid {
  return rows.map((cells) =>
    cells.map((cell): CellValue => {
      if (cell === null) return undefined;
      return typeof cell === 'number' ? cell : read(cell, language).text;
    }),
  );
}

/** By cell what is typed there. */
export function entriesOf(
  steps: SheetKey['steps'],
  entryOf: (step: CellStep, id: string) => string,
): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(steps).flatMap(([id, step]) => {
      const position = 'cell' in step ? positionOf(step.cell) : undefined;
      return 'cell' in step && position ? [[cellName(position), entryOf(step, id)]] : [];
    }),
  );
}

function leavesSame(grid: Grid, entry: string, filter: string): boolean {
  const wanted = filteredRows(grid, filter) ?? [];
  const left = filteredRows(grid, entry);
  return left?.length === wanted.length && left.every((row) => wanted.includes(row));
}

function isSameSort(entry: string, sort: string): boolean {
  const state = sortStateOf(entry);
  return state !== undefined && sortEntryOf(state) === sort;
}

/** Binary fractions: 0.1 + 0.2 differs from 0.3 by a rounding. */
const ROUNDING = 1e-9;

/** Whether a cell shows what another one does. */
export function isSameValue(value: CellValue, right: CellValue, tolerance = 0): boolean {
  if (isFault(value) || isFault(right)) return false;
  if (typeof value === 'number' && typeof right === 'number')
    return Math.abs(value - right) <= tolerance + ROUNDING * Math.max(1, Math.abs(right));
  if (typeof value === 'string' && typeof right === 'string') return foldText(value) === foldText(right);
  return value === right;
}
