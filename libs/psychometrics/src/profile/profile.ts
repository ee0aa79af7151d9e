import type { ItemParameters } from '../models/item-parameters';
import { at, increase, intAt } from '../numeric/element';
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
  const mode = modeOf(input, search);
  return {
    mode,
    covariance: posteriorCovariance(input, search),
    evidence: evidenceOf(mode, search),
    iterations: search.iterations,
    converged: search.converged,
  };
}

/** What the choice of the next question asks for. */
export interface Abilities {
  readonly mode: Float64Array;
  readonly standardError: Float64Array;
}

/**
 * As `estimateProfile`, to the last digit, but only modes and standard errors, and only of the dimensions wanted; the
 * others are 0.
 */
export function estimateAbilities(input: ProfileInput, wanted: readonly number[]): Abilities {
  const { dimensions: n, priorMean, priorCovariance } = input;
  const search = estimateMode(input);
  const rows = wantedRows(input, search, wanted);
  const mode = new Float64Array(n);
  const standardError = new Float64Array(n);
  const { space, alpha } = search;
  const count = wanted.length;
  wanted.forEach((dimension, place) => {
    let value = priorMean ? at(priorMean, dimension) : 0;
    let variance = at(priorCovariance, dimension * n + dimension);
    for (let k = 0; k < alpha.length; k++) {
      value += at(priorCovariance, intAt(space.dimensions, k) * n + dimension) * at(alpha, k);
      const by = at(rows, k * count + place);
      variance -= by * by;
    }
    mode[dimension] = value;
    standardError[dimension] = Math.sqrt(variance);
  });
  return { mode, standardError };
}

/** Standard error of each ability: the root of the covariance's diagonal. */
export function standardErrors(profile: Pick<Profile, 'mode' | 'covariance'>): Float64Array {
  const n = profile.mode.length;
  return profile.mode.map((_, i) => Math.sqrt(at(profile.covariance, i * n + i)));
}

/** mu + Sigma alpha: a dimension without answers follows the others. */
function modeOf(
  { dimensions: n, priorMean, priorCovariance }: ProfileInput,
  { space, alpha }: ModeSearch,
): Float64Array {
  const mode = priorMean ? priorMean.slice() : new Float64Array(n);
  for (let k = 0; k < alpha.length; k++) {
    const row = intAt(space.dimensions, k) * n;
    const by = at(alpha, k);
    for (let i = 0; i < n; i++) increase(mode, i, at(priorCovariance, row + i) * by);
  }
  return mode;
}

function evidenceOf(mode: Float64Array, { space, point }: ModeSearch): Evidence {
  const precision = new Float64Array(mode.length);
  const centre = mode.slice();
  space.dimensions.forEach((dimension, k) => {
    const information = at(point.precision, k);
    precision[dimension] = information;
    if (information > 0) increase(centre, dimension, at(point.gradient, k) / information);
  });
  return { precision, centre };
}

/** Sigma - V' V. */
function posteriorCovariance(input: ProfileInput, search: ModeSearch): Float64Array {
  const { dimensions: n, priorCovariance } = input;
  const v = wantedRows(
    input,
    search,
    Array.from({ length: n }, (_, dimension) => dimension),
  );
  const m = search.weights.length;
  const covariance = priorCovariance.slice();
  for (let k = 0; k < m; k++) {
    for (let i = 0; i < n; i++) {
      const by = at(v, k * n + i);
      for (let j = 0; j <= i; j++) covariance[i * n + j] = at(covariance, i * n + j) - by * at(v, k * n + j);
    }
  }
  for (let i = 0; i < n; i++) for (let j = 0; j < i; j++) covariance[j * n + i] = at(covariance, i * n + j);
  return covariance;
}

/** V = chol(B)^-1 W Sigma, W over the answered dimensions: the columns of the dimensions wanted. */
function wantedRows(
  { dimensions: n, priorCovariance }: ProfileInput,
  { space, weights, factor }: ModeSearch,
  wanted: readonly number[],
): Float64Array {
  const m = weights.length;
  const count = wanted.length;
  const v = new Float64Array(m * count);
  for (let i = 0; i < m; i++) {
    const row = intAt(space.dimensions, i) * n;
    const own = i * count;
    for (let j = 0; j < count; j++)
      v[own + j] = at(weights, i) * at(priorCovariance, row + (wanted[j] as number));
    for (let k = 0; k < i; k++) {
      const by = at(factor, i * m + k);
      for (let j = 0; j < count; j++) v[own + j] = at(v, own + j) - by * at(v, k * count + j);
    }
    const pivot = at(factor, i * m + i);
    for (let j = 0; j < count; j++) v[own + j] = at(v, own + j) / pivot;
  }
  return v;
}
