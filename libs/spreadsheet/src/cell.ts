/** Why a cell has no value. */
export type FaultName =
  'unreadable' | 'unknown-name' | 'unknown-cell' | 'wrong-kind' | 'division-by-zero' | 'circle';

export interface CellFault {
  readonly fault: FaultName;
}

/** Undefined where a cell is blank. */
export type CellValue = number | string | boolean | CellFault | undefined;

/** Rows from the first, with what stands in the cells of each; all rows are as long as the first one. */
export type Grid = readonly (readonly CellValue[])[];

/** Where a cell stands, counted from 0. */
export interface Position {
  readonly column: number;
  readonly row: number;
}

/** Inside a formula: ends its evaluation. */
export class FormulaFault extends Error {
  constructor(readonly fault: FaultName) {
    super(fault);
  }
}

export function isFault(value: CellValue): value is CellFault {
  return typeof value === 'object';
}

export function columnName(column: number): string {
  return String.fromCharCode(FIRST_LETTER + column);
}

export function cellName({ column, row }: Position): string {
  return `${columnName(column)}${row + 1}`;
}

/** The place of 'B2', '$b$2' or 'В2' in Cyrillic letters; undefined where it names no cell. */
export function positionOf(name: string): Position | undefined {
  const [, letter, digits] = CELL.exec(inLatin(name.toUpperCase())) ?? [];
  if (letter === undefined) return undefined;
  return { column: letter.charCodeAt(0) - FIRST_LETTER, row: Number(digits) - 1 };
}

export function isInside(grid: Grid, { column, row }: Position): boolean {
  return row < grid.length && column < (grid[0]?.length ?? 0);
}

const FIRST_LETTER = 'A'.charCodeAt(0);
const CELL = /^\$?([A-Z])\$?([1-9]\d?)$/;
/** Cyrillic letters that look like the Latin ones on the heads of columns. */
const LOOK_ALIKES: Readonly<Record<string, string>> = { А: 'A', В: 'B', С: 'C', Е: 'E', Н: 'H' };

function inLatin(name: string): string {
  return name.replace(/[АВСЕН]/gu, (letter) => LOOK_ALIKES[letter] ?? letter);
}
