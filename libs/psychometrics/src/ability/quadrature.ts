import { at } from '../numeric/element';
import type { NormalPrior } from './answer';

/** Points and the weight of each in an integral over them. */
export interface Quadrature {
  readonly points: Float64Array;
  readonly weights: Float64Array;
}

/** Spacing stays at half of the smallest posterior SD of tests up to about 100 items. */
export const DEFAULT_NODES = 61;
export const DEFAULT_LIMIT = 6;

/** Equally spaced points with trapezoid weights (half at both ends). */
export function trapezoid(from = -DEFAULT_LIMIT, to = DEFAULT_LIMIT, count = DEFAULT_NODES): Quadrature {
  const step = (to - from) / (count - 1);
  const points = Float64Array.from({ length: count }, (_, q) => from + q * step);
  const weights = new Float64Array(count).fill(step);
  weights[0] = weights[count - 1] = step / 2;
  return { points, weights };
}

/** Log of the prior's mass at each point, up to a constant. */
export function logPriorAt({ points, weights }: Quadrature, { mean, sd }: NormalPrior): Float64Array {
  return points.map((point, q) => Math.log(at(weights, q)) - 0.5 * ((point - mean) / sd) ** 2);
}
