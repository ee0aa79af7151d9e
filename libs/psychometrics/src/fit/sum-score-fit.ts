import { trapezoid } from '../ability/quadrature';
import { NOT_GIVEN, type ResponseTable } from '../calibration/responses';
import { categoryCount, discrimination, isDichotomous, type ItemParameters } from '../models/item-parameters';
import { categoryProbabilities } from '../models/response-model';
import { chiSquareUpper } from '../numeric/distributions';
import { at, increase } from '../numeric/element';
import { normalDensity } from '../numeric/normal';
import { joinCategories, joinScores, type ScoreRow } from './score-cells';

export interface SumScoreFit {
  readonly chiSquare: number;
  /** Free cells less the item's parameters; with fewer than 1 there is no test, p and rmsea are NaN. */
  readonly df: number;
  readonly p: number;
  /** Misfit per degree of freedom, free of n: above 0.06 look at the item. */
  readonly rmsea: number;
}

/**
 * S-X2: observed against expected shares of each category among people of one raw score,
 *
 *     S-X2 = sum_s N_s sum_k (O_sk - E_sk)^2 / E_sk,   E_sk = int P_jk f_{-j}(s - k) g / int f(s) g
 *
 * with f the distribution of the raw score at an ability (Lord & Wingersky 1984). People with gaps are left out, as are
 * scores so low or high that they decide some category: below the item's highest points and within them of the full score.
 * For a right-or-wrong item sparse scores join their neighbours from the ends inwards, as mirt does it; of an item with
 * more categories sparse categories join their neighbours within one score.
 *
 * Orlando & Thissen (2000), Applied Psychological Measurement 24; more categories: Kang & Chen (2008), Journal of
 * Educational Measurement 45.
 */
export function sumScoreFit(table: ResponseTable, items: readonly ItemParameters[]): SumScoreFit[] {
  const highest = items.map((item) => categoryCount(item) - 1);
  const full = highest.reduce((sum, points) => sum + points, 0);
  const { people, counts } = observedCounts(table, highest, full);
  const total = people.reduce((sum, count) => sum + count, 0);
  const expected = expectedShares(items, full);
  return items.map((item, j) => {
    const points = highest[j] as number;
    const rows: ScoreRow[] = [];
    for (let score = points; score <= full - points; score++) {
      const size = at(people, score);
      if (size === 0) continue;
      const own = (values: readonly Float64Array[], times: number): number[] =>
        Array.from({ length: points + 1 }, (_, k) => times * at(values[k] as Float64Array, score));
      rows.push({
        observed: own(counts[j] as Float64Array[], 1),
        expected: own(expected[j] as Float64Array[], size),
      });
    }
    const cells = isDichotomous(item) ? joinScores(rows) : rows.map(joinCategories);
    const chiSquare = cells.reduce((sum, row) => sum + chiSquareOf(row), 0);
    // Of each score's categories the last follows from the others.
    const free = cells.reduce((sum, row) => sum + row.expected.length - 1, 0);
    const df = free - parameterCountOf(item);
    if (df < 1) return { chiSquare, df, p: NaN, rmsea: NaN };
    const rmsea = Math.sqrt(Math.max(0, (chiSquare - df) / (df * (total - 1))));
    return { chiSquare, df, p: chiSquareUpper(chiSquare, df), rmsea };
  });
}

function chiSquareOf({ observed, expected }: ScoreRow): number {
  return observed.reduce((sum, count, k) => {
    const e = expected[k] as number;
    return sum + (count - e) ** 2 / e;
  }, 0);
}

/** People by raw score, and by item, category and raw score; rows count as often as they occurred. */
function observedCounts(
  table: ResponseTable,
  highest: readonly number[],
  full: number,
): { readonly people: Float64Array; readonly counts: Float64Array[][] } {
  const n = highest.length;
  const people = new Float64Array(full + 1);
  const counts = highest.map((points) =>
    Array.from({ length: points + 1 }, () => new Float64Array(full + 1)),
  );
  for (let person = 0; person < table.persons; person++) {
    const row = table.categories.subarray(person * n, (person + 1) * n);
    if (row.includes(NOT_GIVEN)) continue;
    const times = table.frequencies?.[person] ?? 1;
    const score = row.reduce((sum, category) => sum + category, 0);
    increase(people, score, times);
    row.forEach((category, j) => {
      const own = counts[j]?.[category];
      if (own) increase(own, score, times);
    });
  }
  return { people, counts };
}

/** E of every item, category and score. */
function expectedShares(items: readonly ItemParameters[], full: number): Float64Array[][] {
  const { points } = trapezoid();
  const all = new Float64Array(full + 1);
  const joint = items.map((item) =>
    Array.from({ length: categoryCount(item) }, () => new Float64Array(full + 1)),
  );
  points.forEach((ability) => {
    const weight = normalDensity(ability);
    const shares = items.map((item) => categoryProbabilities(ability, item));
    scoreDistribution(shares, full, -1).forEach((share, s) => increase(all, s, weight * share));
    shares.forEach((own, j) => {
      const others = scoreDistribution(shares, full, j);
      own.forEach((p, k) => {
        const cells = joint[j]?.[k] as Float64Array;
        for (let s = k; s <= full; s++) increase(cells, s, weight * p * at(others, s - k));
      });
    });
  });
  return joint.map((own) => own.map((cells) => cells.map((value, s) => value / at(all, s))));
}

/** Lord & Wingersky's recursion over all items but one. */
function scoreDistribution(
  shares: readonly (readonly number[])[],
  full: number,
  leftOut: number,
): Float64Array {
  const distribution = new Float64Array(full + 1);
  distribution[0] = 1;
  let top = 0;
  shares.forEach((own, j) => {
    if (j === leftOut) return;
    top += own.length - 1;
    for (let s = top; s >= 0; s--) {
      let sum = 0;
      for (let k = 0; k < own.length && k <= s; k++) sum += (own[k] as number) * at(distribution, s - k);
      distribution[s] = sum;
    }
  });
  return distribution;
}

function parameterCountOf(item: ItemParameters): number {
  const slope = discrimination(item) === 1 ? 0 : 1;
  switch (item.model) {
    case '1pl':
      return 1 + slope;
    case '2pl':
      return 2;
    case '3pl':
      return 3;
    case '4pl':
      return 4;
    case 'grm':
      return 1 + item.thresholds.length;
    case 'gpcm':
      return slope + item.thresholds.length;
  }
}
