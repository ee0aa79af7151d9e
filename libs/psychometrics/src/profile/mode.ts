import { at } from '../numeric/element';
import { solveLowerInPlace, solveUpperInPlace } from '../numeric/matrix';
import {
  answeredSpace,
  emptyPoint,
  evaluate,
  factorPosterior,
  type AnsweredSpace,
  type LikelihoodPoint,
} from './answered-space';
import type { ProfileInput } from './profile';

/** Where the search for the mode ended; all but `alpha` and `factor` describe the likelihood there. */
export interface ModeSearch {
  readonly space: AnsweredSpace;
  /** mode = mu + Sigma alpha, alpha over the answered dimensions. */
  readonly alpha: Float64Array;
  readonly point: LikelihoodPoint;
  /** W = L^1/2, and the Cholesky factor of B = I + W Sigma W. */
  readonly weights: Float64Array;
  readonly factor: Float64Array;
  readonly iterations: number;
  readonly converged: boolean;
}

const MAX_ITERATIONS = 100;
const MAX_HALVINGS = 40;
/** Largest change of an ability, in logits, that ends the search. */
const TOLERANCE = 1e-9;
/** Share of the expected gain that a step must bring (Armijo). */
const SUFFICIENT_GAIN = 1e-4;

/**
 * Damped Newton from the prior mean. The search runs in alpha, in which the prior needs no inverse; each step is
 * halved until the posterior has risen enough, so it ascends from everywhere.
 */
export function estimateMode(input: ProfileInput): ModeSearch {
  const space = answeredSpace(input);
  const { mean, sigma } = space;
  const m = mean.length;
  const alpha = new Float64Array(m);
  const theta = mean.slice();
  const factor = new Float64Array(m * m);
  const point = emptyPoint(m);
  evaluate(point, space, theta);
  let value = point.logLikelihood;

  let iterations = 0;
  let converged = m === 0;
  while (!converged && iterations < MAX_ITERATIONS) {
    iterations++;
    const step = newtonStep(space, factor, { alpha, theta, point });
    const direction = product(sigma, step, m);
    let promised = 0;
    for (let i = 0; i < m; i++) promised += (at(point.gradient, i) - at(alpha, i)) * at(direction, i);

    // Moves from one share of the step to the next: first the whole, then back by a half, a quarter, ...
    let share = 0;
    for (let halving = 0, wanted = 1; halving <= MAX_HALVINGS; halving++, wanted /= 2) {
      for (let i = 0; i < m; i++) {
        alpha[i] = at(alpha, i) + (wanted - share) * at(step, i);
        theta[i] = at(theta, i) + (wanted - share) * at(direction, i);
      }
      share = wanted;
      evaluate(point, space, theta);
      const now = point.logLikelihood - 0.5 * priorQuadratic(alpha, theta, mean);
      if (now < value + SUFFICIENT_GAIN * share * promised - rounding(value)) continue;
      value = now;
      break;
    }
    converged = share * largest(direction) < TOLERANCE;
  }
  const weights = factorPosterior(factor, space, point.precision);
  return { space, alpha, point, weights, factor, iterations, converged };
}

interface Place {
  readonly alpha: Float64Array;
  readonly theta: Float64Array;
  readonly point: LikelihoodPoint;
}

/** To the maximum of the quadratic form at theta: v - W B^-1 W Sigma v - alpha, v = L (theta - mu) + gradient. */
function newtonStep(
  space: AnsweredSpace,
  factor: Float64Array,
  { alpha, theta, point }: Place,
): Float64Array {
  const { mean, sigma } = space;
  const m = mean.length;
  const weights = factorPosterior(factor, space, point.precision);
  const v = new Float64Array(m);
  for (let i = 0; i < m; i++)
    v[i] = at(point.precision, i) * (at(theta, i) - at(mean, i)) + at(point.gradient, i);
  const x = product(sigma, v, m);
  for (let i = 0; i < m; i++) x[i] = at(weights, i) * at(x, i);
  solveLowerInPlace(factor, x, m);
  solveUpperInPlace(factor, x, m);
  for (let i = 0; i < m; i++) v[i] = at(v, i) - at(weights, i) * at(x, i) - at(alpha, i);
  return v;
}

function product(matrix: Float64Array, x: Float64Array, m: number): Float64Array {
  const result = new Float64Array(m);
  for (let i = 0; i < m; i++) {
    let sum = 0;
    for (let j = 0; j < m; j++) sum += at(matrix, i * m + j) * at(x, j);
    result[i] = sum;
  }
  return result;
}

/** (theta - mu)' Sigma^-1 (theta - mu) = alpha' (theta - mu). */
function priorQuadratic(alpha: Float64Array, theta: Float64Array, mean: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < alpha.length; i++) sum += at(alpha, i) * (at(theta, i) - at(mean, i));
  return sum;
}

function largest(values: Float64Array): number {
  let max = 0;
  for (let i = 0; i < values.length; i++) max = Math.max(max, Math.abs(at(values, i)));
  return max;
}

/** Differences of log posteriors below this are rounding. */
function rounding(value: number): number {
  return 1e-13 * (1 + Math.abs(value));
}
