import { logistic } from '../models/logistic';
import { at, increase } from '../numeric/element';
import type { ItemLayout } from './layout';

/** A sum of parameters of the state: place and weight of each. */
export type Weights = ReadonlyMap<number, number>;

/**
 * How the reported parameters of an item follow small changes of the state, slope and intercepts and logits: the slope,
 * the difficulty or thresholds, then c and d where its model has them.
 */
export function reportedWeights(layout: ItemLayout, state: Float64Array): Weights[] {
  const { slope, kind, model, categories } = layout;
  const first = firstIntercept(layout);
  const locations = Array.from({ length: categories - 1 }, (_, k) => locationWeights(layout, state, k));
  const asymptotes = kind === 'asymptotic' ? [asymptoteWeights(state, first + 1)] : [];
  if (model === '4pl') asymptotes.push(asymptoteWeights(state, first + 2));
  return [new Map([[slope, 1]]), ...locations, ...asymptotes];
}

/** Place of an item's first intercept in the state. */
export function firstIntercept({ slope, offset }: ItemLayout): number {
  return slope === offset ? offset + 1 : offset;
}

/** b = -(d_k - d_{k-1}) / a for steps, -d_k / a otherwise. */
function locationWeights(layout: ItemLayout, state: Float64Array, k: number): Weights {
  const a = at(state, layout.slope);
  const index = firstIntercept(layout) + k;
  const isStep = layout.kind === 'sum' && k > 0;
  const location = -(at(state, index) - (isStep ? at(state, index - 1) : 0)) / a;
  return new Map([
    [index, -1 / a],
    [layout.slope, -location / a],
    ...(isStep ? [[index - 1, 1 / a] as const] : []),
  ]);
}

function asymptoteWeights(state: Float64Array, index: number): Weights {
  const c = logistic(at(state, index));
  return new Map([[index, c * (1 - c)]]);
}

/**
 * Covariance of sums of parameters, row-major, by the delta method: G U U' G' with the weights G and the inverse
 * information U U'.
 */
export function covarianceOfSums(sums: readonly Weights[], root: Float64Array): Float64Array {
  const size = sums.length;
  const rows = sums.map((weights) => turned(weights, root));
  const covariance = new Float64Array(size * size);
  rows.forEach((left, i) => {
    for (let j = 0; j <= i; j++) {
      const right = rows[j] as Float64Array;
      let sum = 0;
      for (let k = 0; k < left.length; k++) sum += at(left, k) * at(right, k);
      covariance[i * size + j] = covariance[j * size + i] = sum;
    }
  });
  return covariance;
}

/** Standard error of one sum: |U' w|. */
export function errorOfSum(weights: Weights, root: Float64Array): number {
  return Math.sqrt(turned(weights, root).reduce((sum, value) => sum + value * value, 0));
}

/** U' w. */
function turned(weights: Weights, root: Float64Array): Float64Array {
  const n = Math.round(Math.sqrt(root.length));
  const out = new Float64Array(n);
  for (const [index, weight] of weights)
    for (let k = 0; k < n; k++) increase(out, k, weight * at(root, index * n + k));
  return out;
}
