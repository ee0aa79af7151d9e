import { at } from '../numeric/element';
import { cholesky, inverseFromFactor } from '../numeric/matrix';
import { itemDerivatives, type ItemProblem } from './maximisation';

/** Narrower than any bank's slopes are: a few similar items must not make all slopes equal. */
const SMALLEST_SD = 0.15;
const LARGEST_SD = 0.8;

/**
 * Empirical Bayes prior of slopes, one EM step from the prior of the items' problems: mean m of log a, and
 *
 *     s^2 = mean((log a - m)^2 + SE(log a)^2)
 *
 * with the posterior error of each slope from its own item's information and prior. Mislevy (1986), Psychometrika 51.
 */
export function slopePriorFrom(
  problems: readonly ItemProblem[],
  state: Float64Array,
): { readonly mean: number; readonly sd: number } {
  const logs: number[] = [];
  let errors = 0;
  for (const item of problems) {
    if (item.layout.fixed || item.layout.slope !== item.layout.offset) continue;
    const { information, gradient } = itemDerivatives(item, state);
    const factor = cholesky(information, gradient.length);
    const slope = at(state, item.layout.slope);
    logs.push(Math.log(slope));
    if (factor) errors += at(inverseFromFactor(factor, gradient.length), 0) / slope ** 2;
  }
  if (logs.length < 2) return { mean: 0, sd: 0.5 };
  const mean = logs.reduce((sum, value) => sum + value, 0) / logs.length;
  const squares = logs.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  const spread = Math.sqrt((squares + errors) / logs.length);
  return { mean, sd: Math.min(LARGEST_SD, Math.max(SMALLEST_SD, spread)) };
}
