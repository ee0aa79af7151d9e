import { at } from '../numeric/element';
import {
  emptySites,
  propagate,
  type NormalPriorOf,
  type PropagatedPosterior,
  type Sites,
} from './expectation-propagation';
import type { ProfileInput } from './profile';
import { leaveOut, likelihoodCurves, type LikelihoodCurves } from './tilted-moments';

/** Normal knowledge of each ability, taken alone. */
export interface MarginalAbilities {
  readonly mean: Float64Array;
  readonly sd: Float64Array;
}

/**
 * What a person's prior and answers to the other dimensions say of each dimension, its own answers left out: the prior
 * under which that dimension can be calibrated although the choice of its questions depended on the others. In a
 * dimension without answers it is the posterior.
 *
 * Expectation propagation once with all answers and, from where that came to rest, once without each dimension: one or
 * two more sweeps. The cavities of the first pass alone would be cheaper, and off by up to 0.1 logits where few answers
 * contradict each other: the other factors are then fitted about abilities that the own answers have moved. Minka (2001).
 */
export function priorFromOthers(input: ProfileInput): MarginalAbilities {
  const { dimensions: n, priorCovariance, priorMean = new Float64Array(n), observations } = input;
  const prior = { dimensions: n, mean: priorMean, covariance: priorCovariance };
  const curves = likelihoodCurves(observations);
  const sites = emptySites(curves);
  const posterior = propagate(curves, sites, prior);
  const mean = new Float64Array(n);
  const sd = new Float64Array(n);
  for (let d = 0; d < n; d++) {
    const place = curves.dimensions.indexOf(d);
    const others = place < 0 ? { curves, posterior } : without(place, { curves, sites, prior });
    const row = Float64Array.from(others.curves.dimensions, (other) => at(priorCovariance, d * n + other));
    mean[d] = at(priorMean, d) + dot(row, others.posterior.alpha);
    sd[d] = Math.sqrt(at(priorCovariance, d * n + d) - quadratic(others.posterior, row));
  }
  return { mean, sd };
}

interface Propagated {
  readonly curves: LikelihoodCurves;
  readonly sites: Sites;
  readonly prior: NormalPriorOf;
}

/** The posterior from all answered dimensions but the one at a place. */
function without(
  place: number,
  { curves: all, sites: { precision, shift }, prior }: Propagated,
): { readonly curves: LikelihoodCurves; readonly posterior: PropagatedPosterior } {
  const curves = leaveOut(all, place);
  const others = (values: Float64Array): Float64Array => values.filter((_, k) => k !== place);
  return {
    curves,
    posterior: propagate(curves, { precision: others(precision), shift: others(shift) }, prior),
  };
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
