import type { Surroundings } from './calculate';
import { FormulaFault, isFault, type CellValue } from './cell';
import { asNumber, meets, type Known } from './criterion';
import type { Formula } from './formula';
import type { FunctionName } from './function-names';

/** Fewest and most things each function is given. */
const GIVEN: Readonly<Record<FunctionName, readonly [number, number]>> = {
  SUM: [1, Infinity],
  AVERAGE: [1, Infinity],
  MIN: [1, Infinity],
  MAX: [1, Infinity],
  COUNT: [1, Infinity],
  COUNTA: [1, Infinity],
  COUNTIF: [2, 2],
  SUMIF: [2, 3],
  AVERAGEIF: [2, 3],
  IF: [2, 3],
  ROUND: [1, 2],
};

/** The value of a function for what it is given. Throws `FormulaFault`. */
export function called(name: FunctionName, given: readonly Formula[], around: Surroundings): CellValue {
  const [fewest, most] = GIVEN[name];
  if (given.length < fewest || given.length > most) throw new FormulaFault('unreadable');
  const [first, second, third] = given as readonly [Formula, Formula?, Formula?];
  switch (name) {
    case 'SUM':
      return sum(numbersIn(given, around));
    case 'AVERAGE':
      return mean(numbersIn(given, around));
    case 'MIN':
      return least(numbersIn(given, around));
    case 'MAX':
      return -least(numbersIn(given, around).map((number) => -number));
    case 'COUNT':
      return given.flatMap((each) => valuesIn(each, around)).filter((value) => typeof value === 'number')
        .length;
    case 'COUNTA':
      return given.flatMap((each) => valuesIn(each, around)).filter((value) => value !== undefined).length;
    case 'COUNTIF':
      return chosen(first, { criterion: second }, around).length;
    case 'SUMIF':
      return sum(numbersAmong(chosen(first, { criterion: second, taken: third }, around)));
    case 'AVERAGEIF':
      return mean(numbersAmong(chosen(first, { criterion: second, taken: third }, around)));
    case 'IF':
      return either(first, [second, third], around);
    case 'ROUND':
      return rounded(asNumber(around.evaluate(first)), second ? asNumber(around.evaluate(second)) : 0);
  }
}

/** What is taken where the cell at the same place of the range meets the criterion. */
function chosen(
  range: Formula,
  { criterion, taken = range }: { readonly criterion?: Formula; readonly taken?: Formula },
  around: Surroundings,
): readonly CellValue[] {
  const wanted = criterion ? known(around.evaluate(criterion)) : '';
  const from = valuesIn(taken, around);
  return valuesIn(range, around).flatMap((value, place) =>
    meets(value, wanted, around.decimal) ? [from[place]] : [],
  );
}

function either(
  condition: Formula,
  [then, otherwise]: readonly [Formula?, Formula?],
  { evaluate }: Surroundings,
): CellValue {
  const holds = evaluate(condition);
  if (typeof holds === 'string') throw new FormulaFault('wrong-kind');
  const taken = asNumber(holds) !== 0 ? then : otherwise;
  return taken ? evaluate(taken) : false;
}

/** Numbers of the cells, and of what is given by itself; texts in cells are passed over, faults are not. */
function numbersIn(given: readonly Formula[], around: Surroundings): readonly number[] {
  return given.flatMap((each) =>
    each.kind === 'range' || each.kind === 'cell'
      ? numbersAmong(valuesIn(each, around))
      : [asNumber(around.evaluate(each))],
  );
}

function numbersAmong(values: readonly CellValue[]): readonly number[] {
  const fault = values.find(isFault);
  if (fault) throw new FormulaFault(fault.fault);
  return values.filter((value) => typeof value === 'number');
}

function valuesIn(formula: Formula, { valueAt, evaluate }: Surroundings): readonly CellValue[] {
  if (formula.kind === 'cell') return [valueAt(formula.at)];
  if (formula.kind !== 'range') return [evaluate(formula)];
  const { from, to } = formula;
  const columns = between(from.column, to.column);
  return between(from.row, to.row).flatMap((row) => columns.map((column) => valueAt({ column, row })));
}

function between(one: number, other: number): readonly number[] {
  const first = Math.min(one, other);
  return Array.from({ length: Math.abs(one - other) + 1 }, (_, step) => first + step);
}

function known(value: CellValue): Known {
  if (isFault(value)) throw new FormulaFault(value.fault);
  return value ?? 0;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

function mean(numbers: readonly number[]): number {
  if (numbers.length === 0) throw new FormulaFault('division-by-zero');
  return sum(numbers) / numbers.length;
}

/** 0 of nothing, as spreadsheets do. */
function least(numbers: readonly number[]): number {
  return numbers.length === 0 ? 0 : Math.min(...numbers);
}

/** Half away from 0; 1.005 is a little less in binary, and is rounded as it is written. */
function rounded(number: number, digits: number): number {
  const factor = 10 ** Math.trunc(digits);
  const scaled = Math.abs(number) * factor;
  return (Math.sign(number) * Math.round(scaled + scaled * Number.EPSILON)) / factor;
}
