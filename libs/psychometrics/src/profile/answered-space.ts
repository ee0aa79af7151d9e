import { answerTerms, evidencePrecision } from '../models/response-model';
import { at, increase, intAt } from '../numeric/element';
import { choleskyInto } from '../numeric/matrix';
import type { Observation, ProfileInput } from './profile';

/** The dimensions with answers, numbered from 0: all that the search for the mode has to look at. */
export interface AnsweredSpace {
  /** Full index of each, ascending. */
  readonly dimensions: Int32Array;
  /** Place of each observation's dimension among them. */
  readonly places: Int32Array;
  readonly observations: readonly Observation[];
  /** Prior mean and covariance of these dimensions. */
  readonly mean: Float64Array;
  readonly sigma: Float64Array;
}

export function answeredSpace({
  dimensions: n,
  priorMean,
  priorCovariance,
  observations,
}: ProfileInput): AnsweredSpace {
  const placeOf = new Int32Array(n).fill(-1);
  for (const { dimension } of observations) placeOf[dimension] = 0;
  let m = 0;
  for (let i = 0; i < n; i++) if (placeOf[i] === 0) placeOf[i] = m++;
  const dimensions = new Int32Array(m);
  for (let i = 0; i < n; i++) if (intAt(placeOf, i) >= 0) dimensions[intAt(placeOf, i)] = i;

  const places = new Int32Array(observations.length);
  for (let k = 0; k < places.length; k++)
    places[k] = intAt(placeOf, (observations[k] as Observation).dimension);
  const mean = new Float64Array(m);
  const sigma = new Float64Array(m * m);
  for (let i = 0; i < m; i++) {
    const row = intAt(dimensions, i);
    if (priorMean) mean[i] = at(priorMean, row);
    for (let j = 0; j < m; j++) sigma[i * m + j] = at(priorCovariance, row * n + intAt(dimensions, j));
  }
  return { dimensions, places, observations, mean, sigma };
}

/** The likelihood at one point of the answered space. */
export interface LikelihoodPoint {
  logLikelihood: number;
  readonly gradient: Float64Array;
  readonly precision: Float64Array;
}

export function emptyPoint(m: number): LikelihoodPoint {
  return { logLikelihood: 0, gradient: new Float64Array(m), precision: new Float64Array(m) };
}

/** Evaluates the likelihood into a point that the caller owns. */
export function evaluate(
  point: LikelihoodPoint,
  { observations, places }: AnsweredSpace,
  theta: Float64Array,
): void {
  point.logLikelihood = 0;
  point.gradient.fill(0);
  point.precision.fill(0);
  for (let k = 0; k < observations.length; k++) {
    const { item, category } = observations[k] as Observation;
    const place = intAt(places, k);
    const ability = at(theta, place);
    const terms = answerTerms(ability, item, category);
    point.logLikelihood += terms.logLikelihood;
    increase(point.gradient, place, terms.slope);
    increase(point.precision, place, evidencePrecision(ability, item, terms));
  }
}

/** Cholesky factor of B = I + W Sigma W, W = precision^1/2; returns W. B's eigenvalues are at least 1. */
export function factorPosterior(
  factor: Float64Array,
  { sigma, mean }: AnsweredSpace,
  precision: Float64Array,
): Float64Array {
  const m = mean.length;
  const weights = new Float64Array(m);
  for (let i = 0; i < m; i++) weights[i] = Math.sqrt(at(precision, i));
  for (let i = 0; i < m; i++) {
    for (let j = 0; j <= i; j++) factor[i * m + j] = at(weights, i) * at(sigma, i * m + j) * at(weights, j);
    increase(factor, i * m + i, 1);
  }
  choleskyInto(factor, factor, m);
  return weights;
}
