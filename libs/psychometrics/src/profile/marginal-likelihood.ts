import { at, increase, intAt } from '../numeric/element';
import { emptySites, propagate, type PropagatedPosterior } from './expectation-propagation';
import type { Observation } from './profile';
import { likelihoodCurves, type LikelihoodCurves } from './tilted-moments';

/** People whose abilities are N(mean of their group, covariance). */
export interface Population {
  readonly dimensions: number;
  readonly people: readonly (readonly Observation[])[];
  /** Group of each person, from 0. */
  readonly group: Int32Array;
  readonly groups: number;
}

export interface NormalAbilities {
  /** By group. */
  readonly means: readonly Float64Array[];
  /** Common to all groups, row-major. */
  readonly covariance: Float64Array;
}

/** The likelihood of all answers with abilities integrated out, and its derivatives. */
export interface MarginalLikelihood {
  readonly logLikelihood: number;
  /** d / d mean, by group. */
  readonly byMean: readonly Float64Array[];
  /** G, symmetric: a change S of the covariance changes the log-likelihood by tr(G S) / 2. */
  readonly byCovariance: Float64Array;
  /** What all answers tell of a common mean: the sum of K, symmetric. */
  readonly information: Float64Array;
  /** Every person's factors came to rest; else the numbers are near what they should be, not there. */
  readonly isSettled: boolean;
}

/**
 * Marginal likelihood by expectation propagation. With a person's posterior mean mu + Sigma alpha and posterior
 * covariance Sigma - Sigma K Sigma,
 *
 *     d log Z / d mu = alpha,   d log Z / d Sigma = G / 2,   G = alpha alpha' - K
 *
 * Rasmussen & Williams (2006), eq. 5.27. Every person's factors are kept from one call to the next.
 */
export function createMarginalLikelihood({ dimensions: n, people, group, groups }: Population) {
  const known = people.flatMap((observations, person) => {
    if (observations.length === 0) return [];
    const curves = likelihoodCurves(observations);
    return [{ curves, sites: emptySites(curves), group: intAt(group, person) }];
  });
  return ({ means, covariance }: NormalAbilities): MarginalLikelihood => {
    let logLikelihood = 0;
    let isSettled = true;
    const byMean = Array.from({ length: groups }, () => new Float64Array(n));
    const byCovariance = new Float64Array(n * n);
    const information = new Float64Array(n * n);
    for (const { curves, sites, group: own } of known) {
      const mean = means[own] as Float64Array;
      const posterior = propagate(curves, sites, { dimensions: n, mean, covariance });
      logLikelihood += posterior.logLikelihood;
      isSettled &&= posterior.converged;
      addDerivatives(posterior, curves, {
        byMean: byMean[own] as Float64Array,
        byCovariance,
        information,
      });
    }
    mirror(byCovariance, n);
    mirror(information, n);
    return { logLikelihood, byMean, byCovariance, information, isSettled };
  };
}

function mirror(lower: Float64Array, n: number): void {
  for (let i = 0; i < n; i++) for (let j = 0; j < i; j++) lower[j * n + i] = at(lower, i * n + j);
}

type Derivatives = Pick<MarginalLikelihood, 'byCovariance' | 'information'> & {
  readonly byMean: Float64Array;
};

/** Of G and K the lower triangle, since the answered dimensions ascend. */
function addDerivatives(
  { alpha, kernel }: PropagatedPosterior,
  { dimensions }: LikelihoodCurves,
  { byMean, byCovariance, information }: Derivatives,
): void {
  const m = alpha.length;
  const n = byMean.length;
  for (let i = 0; i < m; i++) {
    const row = intAt(dimensions, i);
    increase(byMean, row, at(alpha, i));
    for (let j = 0; j <= i; j++) {
      const cell = row * n + intAt(dimensions, j);
      const own = at(kernel, i * m + j);
      increase(byCovariance, cell, at(alpha, i) * at(alpha, j) - own);
      increase(information, cell, own);
    }
  }
}
