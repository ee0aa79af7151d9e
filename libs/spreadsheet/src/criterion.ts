import { FormulaFault, isFault, type CellValue } from './cell';
import { COMPARISONS, type Comparison } from './formula';

/** What is neither a fault nor blank. */
export type Known = number | string | boolean;

const ORDER: Readonly<Record<Comparison, (order: number) => boolean>> = {
  '=': (order) => order === 0,
  '<>': (order) => order !== 0,
  '<': (order) => order < 0,
  '<=': (order) => order <= 0,
  '>': (order) => order > 0,
  '>=': (order) => order >= 0,
};
/** Longer signs first: '<=' begins with '<'. */
const SIGNS = [...COMPARISONS].sort((left, right) => right.length - left.length);
/** Of different kinds numbers come first, then texts, then truths. */
const KINDS: Readonly<Record<string, number>> = { number: 0, string: 1, boolean: 2 };

/** Compares as spreadsheets do: texts without regard to case. */
export function isOrdered(comparison: Comparison, left: Known, right: Known): boolean {
  return ORDER[comparison](orderOf(left, right));
}

/** Whether a cell meets what stands in COUNTIF and its like: a value, or a comparison as in '>=10'. */
export function meets(value: CellValue, criterion: Known, decimal: '.' | ','): boolean {
  if (value === undefined || isFault(value)) return false;
  if (typeof criterion !== 'string') return typeof value === typeof criterion && value === criterion;
  const comparison = SIGNS.find((sign) => criterion.startsWith(sign));
  const wanted = numberOrText(criterion.slice(comparison?.length ?? 0).trim(), decimal);
  if (comparison === '<>') return typeof value !== typeof wanted || isOrdered('<>', value, wanted);
  return typeof value === typeof wanted && isOrdered(comparison ?? '=', value, wanted);
}

/** What a cell holds into which the text was typed. */
export function numberOrText(text: string, decimal: '.' | ','): number | string {
  const plain = text.replace(/(?<=\d)[\s\u00A0\u202F](?=\d{3}(?!\d))/gu, '');
  const point = decimal === ',' ? plain.replace(',', '.') : plain;
  return /^[-+\u2212]?(?:\d+\.?\d*|\.\d+)$/u.test(point) ? Number(point.replace('\u2212', '-')) : text;
}

export function asNumber(value: CellValue): number {
  if (value === undefined) return 0;
  if (isFault(value)) throw new FormulaFault(value.fault);
  if (typeof value === 'string') throw new FormulaFault('wrong-kind');
  return Number(value);
}

function orderOf(left: Known, right: Known): number {
  if (typeof left !== typeof right) return (KINDS[typeof left] ?? 0) - (KINDS[typeof right] ?? 0);
  const [first, second] = [folded(left), folded(right)];
  if (first === second) return 0;
  return first < second ? -1 : 1;
}

function folded(value: Known): number | string {
  return typeof value === 'string' ? value.trim().toLowerCase() : Number(value);
}
