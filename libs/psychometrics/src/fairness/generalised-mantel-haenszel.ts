import { at, increase } from '../numeric/element';
import { chiSquareUpper } from '../numeric/distributions';
import { cholesky, solve } from '../numeric/matrix';
import type { MatchedCounts } from './matched-counts';

/** A chi-square test with its degrees of freedom. */
export interface ChiSquareTest {
  readonly chiSquare: number;
  readonly df: number;
  readonly p: number;
}

/**
 * Any number of groups at once: with A the right answers of all groups but the reference one,
 *
 *     chi^2 = (sum (A - E))' (sum V)^-1 (sum (A - E)),  V_gh = m1 m0 n_g (T [g = h] - n_h) / (T^2 (T - 1))
 *
 * Somes (1986), The American Statistician 40; Penfield (2001), Applied Measurement in Education 14.
 */
export function generalisedMantelHaenszel({ groups, scores, right, wrong }: MatchedCounts): ChiSquareTest {
  const df = groups - 1;
  const difference = new Float64Array(df);
  const variance = new Float64Array(df * df);
  for (let k = 0; k < scores.length; k++) {
    const sizes = Float64Array.from(
      { length: groups },
      (_, g) => at(right, k * groups + g) + at(wrong, k * groups + g),
    );
    const total = sizes.reduce((sum, size) => sum + size, 0);
    if (total < 2) continue;
    let rights = 0;
    for (let g = 0; g < groups; g++) rights += at(right, k * groups + g);
    const scale = (rights * (total - rights)) / (total * total * (total - 1));
    for (let g = 1; g < groups; g++) {
      increase(difference, g - 1, at(right, k * groups + g) - (rights * at(sizes, g)) / total);
      for (let h = 1; h < groups; h++) {
        const own = g === h ? total : 0;
        increase(variance, (g - 1) * df + h - 1, scale * at(sizes, g) * (own - at(sizes, h)));
      }
    }
  }
  const factor = cholesky(variance, df);
  if (!factor) return { chiSquare: NaN, df, p: NaN };
  const solved = solve(factor, difference, df);
  const chiSquare = difference.reduce((sum, value, g) => sum + value * at(solved, g), 0);
  return { chiSquare, df, p: chiSquareUpper(chiSquare, df) };
}
