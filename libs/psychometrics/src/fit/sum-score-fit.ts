import { trapezoid } from '../ability/quadrature';
import { NOT_GIVEN, type ResponseTable } from '../calibration/responses';
import { discrimination, isDichotomous, type ItemParameters } from '../models/item-parameters';
import { probabilityCorrect } from '../models/dichotomous';
import { chiSquareUpper } from '../numeric/distributions';
import { at, increase } from '../numeric/element';
import { normalDensity } from '../numeric/normal';

export interface SumScoreFit {
  readonly chiSquare: number;
  readonly df: number;
  readonly p: number;
  /** Misfit per degree of freedom, free of n: above 0.06 look at the item. */
  readonly rmsea: number;
}

/** Expected people in a cell below which score groups are joined. */
const SMALLEST_CELL = 1;

/**
 * S-X2 of dichotomous items: observed against expected shares right among people of one raw score,
 *
 *     S-X2 = sum_s N_s (O_s - E_s)^2 / (E_s (1 - E_s)),  E_s = int P_j f_{-j}(s - 1) g / int f(s) g
 *
 * with f the distribution of the raw score at an ability (Lord & Wingersky 1984). People with gaps are left out, as are
 * the scores 0 and full; sparse scores join their neighbours from the ends inwards.
 *
 * Orlando & Thissen (2000), Applied Psychological Measurement 24.
 */
export function sumScoreFit(table: ResponseTable, items: readonly ItemParameters[]): SumScoreFit[] {
  const n = items.length;
  const people = new Float64Array(n + 1);
  const right = new Float64Array(n * (n + 1));
  for (let person = 0; person < table.persons; person++) {
    const row = table.categories.subarray(person * n, (person + 1) * n);
    if (row.includes(NOT_GIVEN)) continue;
    const score = row.reduce((sum, category) => sum + category, 0);
    increase(people, score, 1);
    row.forEach((category, j) => increase(right, j * (n + 1) + score, category));
  }
  const total = people.reduce((sum, count) => sum + count, 0);
  const expected = expectedShares(items);
  return items.map((item, j) => {
    const rows = Array.from({ length: n - 1 }, (_, k) => ({
      right: at(right, j * (n + 1) + k + 1),
      people: at(people, k + 1),
      expected: at(people, k + 1) * at(expected, j * (n + 1) + k + 1),
    }));
    const cells = joined(rows.filter((row) => row.people > 0));
    const chiSquare = cells.reduce((sum, cell) => {
      const wrong = cell.people - cell.expected;
      return sum + (cell.right - cell.expected) ** 2 * (1 / cell.expected + 1 / wrong);
    }, 0);
    const df = cells.length - parameterCountOf(item);
    const rmsea = Math.sqrt(Math.max(0, (chiSquare - df) / (df * (total - 1))));
    return { chiSquare, df, p: chiSquareUpper(chiSquare, df), rmsea };
  });
}

interface Cell {
  readonly right: number;
  readonly people: number;
  readonly expected: number;
}

function isSparse({ expected, people }: Cell): boolean {
  return expected < SMALLEST_CELL || people - expected < SMALLEST_CELL;
}

function join(left: Cell, other: Cell): Cell {
  return {
    right: left.right + other.right,
    people: left.people + other.people,
    expected: left.expected + other.expected,
  };
}

/** Sparse cells join the next one upwards, then what is left sparse the one below. */
function joined(rows: readonly Cell[]): Cell[] {
  const sweep = (cells: readonly Cell[]): Cell[] => {
    const kept: Cell[] = [];
    let carried: Cell | undefined;
    cells.forEach((cell, k) => {
      const current = carried ? join(carried, cell) : cell;
      carried = isSparse(current) && k < cells.length - 1 ? current : undefined;
      if (!carried) kept.push(current);
    });
    return kept;
  };
  return sweep(sweep(rows).reverse()).reverse();
}

/** E_s of every item: [item * (n + 1) + score]. */
function expectedShares(items: readonly ItemParameters[]): Float64Array {
  const n = items.length;
  const { points } = trapezoid();
  const all = new Float64Array(n + 1);
  const right = new Float64Array(n * (n + 1));
  points.forEach((ability) => {
    const weight = normalDensity(ability);
    const p = items.map((item) => (isDichotomous(item) ? probabilityCorrect(ability, item) : NaN));
    scoreDistribution(p, -1).forEach((share, s) => increase(all, s, weight * share));
    p.forEach((own, j) => {
      scoreDistribution(p, j).forEach((share, s) => {
        if (s < n) increase(right, j * (n + 1) + s + 1, weight * own * share);
      });
    });
  });
  return right.map((value, k) => value / at(all, k % (n + 1)));
}

/** Lord & Wingersky's recursion over all items but one. */
function scoreDistribution(p: readonly number[], leftOut: number): Float64Array {
  const shares = new Float64Array(p.length + 1);
  shares[0] = 1;
  p.forEach((right, j) => {
    if (j === leftOut) return;
    for (let s = p.length; s > 0; s--) shares[s] = at(shares, s) * (1 - right) + at(shares, s - 1) * right;
    shares[0] = at(shares, 0) * (1 - right);
  });
  return shares;
}

function parameterCountOf(item: ItemParameters): number {
  if (item.model === '1pl') return discrimination(item) === 1 ? 1 : 2;
  return item.model === '3pl' ? 3 : item.model === '4pl' ? 4 : 2;
}
