import type { ItemParameters } from '../models/item-parameters';
import { at } from '../numeric/element';
import { estimateMode, type ModeSearch } from './mode';

/** One answer about one of several abilities. */
export interface Observation {
  /** Index of the ability that the item measures, from 0. */
  readonly dimension: number;
  readonly item: ItemParameters;
  /** Points, counted from 0. */
  readonly category: number;
}

export interface ProfileInput {
  readonly dimensions: number;
  /** Zero in every dimension unless given. */
  readonly priorMean?: Float64Array;
  /** Row-major, dimensions * dimensions. */
  readonly priorCovariance: Float64Array;
  readonly observations: readonly Observation[];
}

/**
 * A person's likelihood in Gaussian form, per dimension: exp(-L (theta - m)^2 / 2). The answers alone, without the
 * prior, so that a group can add them up. Where L is 0, m is the mode and says nothing.
 */
export interface Evidence {
  /** L: information at the mode, 0 without answers, never negative. */
  readonly precision: Float64Array;
  /** m: mode + gradient / L. */
  readonly centre: Float64Array;
}

/** Correlated abilities of one person. */
export interface Profile {
  readonly mode: Float64Array;
  /** Inverse of prior precision plus evidence precision; row-major. */
  readonly covariance: Float64Array;
  readonly evidence: Evidence;
  readonly iterations: number;
  readonly converged: boolean;
}

/**
 * Posterior mode of correlated abilities, each item measuring one of them, and the inverse Hessian there:
 *
 *     maximise sum_i l_i(theta_dim(i)) - (theta - mu)' Sigma^-1 (theta - mu) / 2
 *     covariance = (Sigma^-1 + L)^-1 = Sigma - Sigma W B^-1 W Sigma,  W = L^1/2,  B = I + W Sigma W
 *
 * Only the dimensions with answers enter B, so Sigma need not be invertible and an empty dimension follows from the
 * others through Sigma. Segall (1996), Psychometrika 61; the form with B: Rasmussen & Williams (2006), ch. 3.
 */
export function estimateProfile(input: ProfileInput): Profile {
  const search = estimateMode(input);
  return {
    mode: search.mode,
    covariance: posteriorCovariance(input.priorCovariance, input.dimensions, search),
    evidence: evidenceOf(search),
    iterations: search.iterations,
    converged: search.converged,
  };
}

/** Standard error of each ability: the root of the covariance's diagonal. */
export function standardErrors(profile: Pick<Profile, 'mode' | 'covariance'>): Float64Array {
  const n = profile.mode.length;
  return profile.mode.map((_, i) => Math.sqrt(at(profile.covariance, i * n + i)));
}

function evidenceOf({ mode, gradient, precision }: ModeSearch): Evidence {
  const centre = mode.map((value, i) =>
    at(precision, i) > 0 ? value + at(gradient, i) / at(precision, i) : value,
  );
  return { precision, centre };
}

/** Sigma - V' V with V = chol(B)^-1 W Sigma restricted to the answered dimensions. */
function posteriorCovariance(prior: Float64Array, n: number, search: ModeSearch): Float64Array {
  const { answered, factor, precision } = search;
  const m = answered.length;
  const v = new Float64Array(m * n);
  for (let i = 0; i < m; i++) {
    const row = answered[i] as number;
    const weight = Math.sqrt(at(precision, row));
    for (let j = 0; j < n; j++) {
      let sum = weight * at(prior, row * n + j);
      for (let k = 0; k < i; k++) sum -= at(factor, i * m + k) * at(v, k * n + j);
      v[i * n + j] = sum / at(factor, i * m + i);
    }
  }
  const covariance = Float64Array.from(prior);
  for (let i = 0; i < n; i++) {
    for (let j = i; j < n; j++) {
      let sum = at(prior, i * n + j);
      for (let k = 0; k < m; k++) sum -= at(v, k * n + i) * at(v, k * n + j);
      covariance[i * n + j] = covariance[j * n + i] = sum;
    }
  }
  return covariance;
}
