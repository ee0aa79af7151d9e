import {
  calculated,
  cellName,
  dataRows,
  filteredRows,
  isFault,
  positionOf,
  sortStateOf,
} from '@qabilet/spreadsheet';
import type { SheetStepKey } from './answer-key';
import { entriesOf, gridOf, isSameValue, type SheetKey } from './mark-sheet';

/** Why a sheet could not be brought to the state of the key, or why doing nothing would do. */
export function sheetFaults(key: SheetKey): string[] {
  const { steps, trials } = key;
  const [given = [], ...others] = trials;
  const width = given[0]?.length ?? 0;
  const isEven = trials.every(
    (rows) => rows.length === given.length && rows.every((cells) => cells.length === width),
  );
  if (width === 0 || !isEven) return ['All rows of a sheet are as long as the first one, on every trial'];
  const needsTrials = Object.values(steps).some((step) => 'cell' in step);
  if (needsTrials && others.length === 0) return ['Formulas are tried on other data too'];
  const grid = gridOf(given, 'en');
  return [
    ...twiceFaults(steps),
    ...Object.entries(steps).flatMap(([id, step]) => {
      if ('filter' in step) return filterFaults(id, filteredRows(grid, step.filter), dataRows(grid).length);
      if ('sort' in step)
        return (sortStateOf(step.sort)?.column ?? width) < width ? [] : [`Step ${id} sorts by no column`];
      return formulaFaults(key, id, step);
    }),
  ];
}

/** A sheet is left in one state: filtered one way, sorted one way, one formula in a cell. */
function twiceFaults(steps: SheetKey['steps']): string[] {
  const done = Object.values(steps).map((step) => {
    if ('filter' in step) return 'filters';
    if ('sort' in step) return 'sorts';
    const position = positionOf(step.cell);
    return `fills ${position ? cellName(position) : step.cell}`;
  });
  const twice = done.filter((what, index) => done.indexOf(what) !== index);
  return [...new Set(twice)].map((what) => `More than one step ${what}`);
}

function filterFaults(id: string, left: readonly number[] | undefined, all: number): string[] {
  return left && left.length > 0 && left.length < all
    ? []
    : [`The filter of ${id} hides some rows and leaves some`];
}

function formulaFaults(
  { steps, trials }: SheetKey,
  id: string,
  { cell, tolerance = 0 }: Extract<SheetStepKey, { cell: string }>,
): string[] {
  if (!positionOf(cell)) return [`Step ${id} names no cell`];
  if (!(tolerance >= 0)) return [`The tolerance of ${id} is no number from 0`];
  const typed = entriesOf(steps, ({ formula }) => formula);
  const [shown, ...others] = trials.map((rows) =>
    calculated({ grid: gridOf(rows, 'en'), typed, language: 'en' })(cell),
  );
  if ([shown, ...others].some(isFault)) return [`The formula of ${id} shows no value`];
  return others.every((value) => isSameValue(value, shown, tolerance))
    ? [`The formula of ${id} shows the same on all data, so that a typed value would do`]
    : [];
}
