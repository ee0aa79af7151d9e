import { asNumber, isOrdered, numberOrText } from './criterion';
import {
  cellName,
  FormulaFault,
  isFault,
  isInside,
  positionOf,
  type CellValue,
  type Grid,
  type Position,
} from './cell';
import { COMPARISONS, parseFormula, type Formula } from './formula';
import { called } from './functions';
import { DECIMAL_SIGN, type SheetLanguage } from './notation';

/** A sheet with what has been typed into it. */
export interface Calculation {
  readonly grid: Grid;
  /** By the name of the cell, in capitals: a formula after '=', a number or a text. */
  readonly typed: Readonly<Record<string, string>>;
  readonly language: SheetLanguage;
}

/**
 * What each cell shows. Formulas are worked out when they are asked for; a circle of them is a fault, as is anything
 * that cannot be read.
 */
export function calculated({ grid, typed, language }: Calculation): (name: string) => CellValue {
  const decimal = DECIMAL_SIGN[language];
  const known = new Map<string, CellValue>();
  const open = new Set<string>();

  const valueAt = (position: Position): CellValue => {
    if (!isInside(grid, position)) return { fault: 'unknown-cell' };
    const name = cellName(position);
    const entry = typed[name]?.trim() ?? '';
    if (entry === '') return grid[position.row]?.[position.column];
    if (open.has(name)) return { fault: 'circle' };
    if (!known.has(name)) {
      open.add(name);
      known.set(name, valueOf(entry));
      open.delete(name);
    }
    return known.get(name);
  };
  const evaluate = (formula: Formula): CellValue => evaluated(formula, { valueAt, evaluate, decimal });
  const valueOf = (entry: string): CellValue => {
    if (!/^[=＝]/u.test(entry)) return numberOrText(entry, decimal);
    try {
      return finite(evaluate(parseFormula(entry.slice(1), decimal)));
    } catch (error) {
      if (error instanceof FormulaFault) return { fault: error.fault };
      throw error;
    }
  };

  return (name) => {
    const position = positionOf(name);
    return position ? valueAt(position) : { fault: 'unknown-cell' };
  };
}

/** How formulas reach cells and each other. */
export interface Surroundings {
  readonly valueAt: (position: Position) => CellValue;
  readonly evaluate: (formula: Formula) => CellValue;
  readonly decimal: '.' | ',';
}

function evaluated(formula: Formula, surroundings: Surroundings): CellValue {
  const { valueAt, evaluate } = surroundings;
  switch (formula.kind) {
    case 'constant':
      return formula.value;
    case 'cell':
      return sound(valueAt(formula.at));
    case 'range':
      throw new FormulaFault('wrong-kind');
    case 'negative':
      return -asNumber(evaluate(formula.of));
    case 'percent':
      return asNumber(evaluate(formula.of)) / 100;
    case 'call':
      return called(formula.name, formula.given, surroundings);
    case 'operation':
      return operated(formula, evaluate(formula.left), evaluate(formula.right));
  }
}

function operated(
  { operator }: Extract<Formula, { kind: 'operation' }>,
  left: CellValue,
  right: CellValue,
): CellValue {
  const comparison = COMPARISONS.find((each) => each === operator);
  if (comparison) return isOrdered(comparison, comparable(left, right), comparable(right, left));
  if (operator === '&') return `${textOf(left)}${textOf(right)}`;
  const [first, second] = [asNumber(left), asNumber(right)];
  switch (operator) {
    case '+':
      return first + second;
    case '-':
      return first - second;
    case '*':
      return first * second;
    case '^':
      return first ** second;
    default:
      if (second === 0) throw new FormulaFault('division-by-zero');
      return first / second;
  }
}

/** A blank cell is 0 beside a number and nothing beside a text. */
function comparable(value: CellValue, other: CellValue): number | string | boolean {
  if (value === undefined) return typeof other === 'string' ? '' : 0;
  if (isFault(value)) throw new FormulaFault(value.fault);
  return value;
}

function textOf(value: CellValue): string {
  return value === undefined ? '' : String(comparable(value, ''));
}

function sound(value: CellValue): CellValue {
  if (isFault(value)) throw new FormulaFault(value.fault);
  return value;
}

/** A reference to a blank cell shows 0, as spreadsheets do. */
function finite(value: CellValue): CellValue {
  if (typeof value === 'number' && !Number.isFinite(value)) return { fault: 'wrong-kind' };
  return value === undefined ? 0 : value;
}
