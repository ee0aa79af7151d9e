import { at, intAt } from '../numeric/element';
import { emptySites, propagate, type PropagatedPosterior } from './expectation-propagation';
import type { ProfileInput } from './profile';
import { likelihoodCurves, type LikelihoodCurves } from './tilted-moments';

/** Normal knowledge of each ability, taken alone. */
export interface MarginalAbilities {
  readonly mean: Float64Array;
  readonly sd: Float64Array;
}

/**
 * What a person's prior and answers to the other dimensions say of each dimension, its own answers left out: the prior
 * under which that dimension can be calibrated although the choice of its questions depended on the others.
 *
 * All dimensions from one pass: the cavities of expectation propagation. In a dimension without answers it is the
 * posterior. Minka (2001).
 */
export function priorFromOthers(input: ProfileInput): MarginalAbilities {
  const { dimensions: n, priorCovariance, priorMean: prior = new Float64Array(n), observations } = input;
  const curves = likelihoodCurves(observations);
  const posterior = propagate(curves, emptySites(curves), {
    dimensions: n,
    mean: prior,
    covariance: priorCovariance,
  });
  const mean = new Float64Array(n);
  const sd = new Float64Array(n);
  for (let d = 0; d < n; d++) {
    const row = Float64Array.from(curves.dimensions, (other) => at(priorCovariance, d * n + other));
    mean[d] = at(prior, d) + dot(row, posterior.alpha);
    sd[d] = Math.sqrt(at(priorCovariance, d * n + d) - quadratic(posterior, row));
  }
  overwrite(mean, curves, posterior.cavityMean);
  overwrite(
    sd,
    curves,
    posterior.cavityVariance.map((variance) => Math.sqrt(variance)),
  );
  return { mean, sd };
}

/** row' K row of the kernel's lower triangle. */
function quadratic({ kernel }: PropagatedPosterior, row: Float64Array): number {
  const m = row.length;
  let sum = 0;
  for (let i = 0; i < m; i++)
    for (let j = 0; j <= i; j++) sum += (i === j ? 1 : 2) * at(row, i) * at(kernel, i * m + j) * at(row, j);
  return sum;
}

function dot(left: Float64Array, right: Float64Array): number {
  return left.reduce((sum, value, i) => sum + value * at(right, i), 0);
}

function overwrite(all: Float64Array, { dimensions }: LikelihoodCurves, answered: Float64Array): void {
  for (let i = 0; i < answered.length; i++) all[intAt(dimensions, i)] = at(answered, i);
}
