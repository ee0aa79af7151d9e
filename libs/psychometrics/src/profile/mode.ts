import { answerTerms, evidencePrecision } from '../models/response-model';
import { at, increase } from '../numeric/element';
import { choleskyInto, solveLowerInPlace, solveUpperInPlace } from '../numeric/matrix';
import type { Observation, ProfileInput } from './profile';

/** Where the search for the mode ended. */
export interface ModeSearch {
  readonly mode: Float64Array;
  /** Of the log-likelihood at the mode, per dimension. */
  readonly gradient: Float64Array;
  /** Of the Gaussian form of the likelihood at the mode, per dimension. */
  readonly precision: Float64Array;
  /** Dimensions with answers, ascending. */
  readonly answered: readonly number[];
  /** Cholesky factor of B = I + W Sigma W over the answered dimensions. */
  readonly factor: Float64Array;
  readonly iterations: number;
  readonly converged: boolean;
}

const MAX_ITERATIONS = 100;
const MAX_HALVINGS = 40;
/** Largest change of an ability, in logits, that ends the search. */
const TOLERANCE = 1e-10;
/** Share of the expected gain that a step must bring (Armijo). */
const SUFFICIENT_GAIN = 1e-4;

/**
 * Damped Newton from the prior mean. The search runs in alpha, theta = mu + Sigma alpha, in which the prior needs no
 * inverse; each step is halved until the posterior has risen enough, so it ascends from everywhere.
 */
export function estimateMode(input: ProfileInput): ModeSearch {
  const { dimensions: n, priorCovariance: sigma } = input;
  const mean = input.priorMean ?? new Float64Array(n);
  const answered = dimensionsOf(input.observations, n);
  const m = answered.length;

  let alpha = new Float64Array(m);
  let mode = Float64Array.from(mean);
  let here = evaluate(input.observations, mode, n);
  let value = here.logLikelihood;
  const factor = new Float64Array(m * m);

  let iterations = 0;
  let converged = m === 0;
  while (!converged && iterations < MAX_ITERATIONS) {
    iterations++;
    const target = newtonTarget({ sigma, mean, n, answered, factor }, mode, here);
    const step = target.map((to, i) => to - at(alpha, i));
    const direction = displacement(sigma, answered, step, n);
    const promised = expectedGain(here.gradient, answered, alpha, direction);
    const before = { alpha, mode, value };

    let share = 1;
    for (let halving = 0; halving <= MAX_HALVINGS; halving++, share /= 2) {
      alpha = before.alpha.map((from, i) => from + share * at(step, i));
      mode = before.mode.map((from, i) => from + share * at(direction, i));
      here = evaluate(input.observations, mode, n);
      value = here.logLikelihood - 0.5 * priorQuadratic(alpha, answered, mode, mean);
      if (value >= before.value + SUFFICIENT_GAIN * share * promised - rounding(before.value)) break;
    }
    converged = share * largest(direction) < TOLERANCE;
  }
  factorInto(factor, { sigma, n, answered }, here.precision);
  return {
    mode,
    gradient: here.gradient,
    precision: here.precision,
    answered,
    factor,
    iterations,
    converged,
  };
}

interface Point {
  readonly logLikelihood: number;
  readonly gradient: Float64Array;
  readonly precision: Float64Array;
}

function evaluate(observations: readonly Observation[], mode: Float64Array, n: number): Point {
  const gradient = new Float64Array(n);
  const precision = new Float64Array(n);
  let logLikelihood = 0;
  for (const { dimension, item, category } of observations) {
    const ability = at(mode, dimension);
    const terms = answerTerms(ability, item, category);
    logLikelihood += terms.logLikelihood;
    increase(gradient, dimension, terms.slope);
    increase(precision, dimension, evidencePrecision(ability, item, terms));
  }
  return { logLikelihood, gradient, precision };
}

interface Space {
  readonly sigma: Float64Array;
  readonly n: number;
  readonly answered: readonly number[];
}

function factorInto(factor: Float64Array, { sigma, n, answered }: Space, precision: Float64Array): void {
  const m = answered.length;
  const weights = Float64Array.from(answered, (row) => Math.sqrt(at(precision, row)));
  const b = new Float64Array(m * m);
  for (let i = 0; i < m; i++) {
    const row = (answered[i] as number) * n;
    for (let j = 0; j <= i; j++) {
      b[i * m + j] = at(weights, i) * at(sigma, row + (answered[j] as number)) * at(weights, j);
    }
    increase(b, i * m + i, 1);
  }
  choleskyInto(factor, b, m);
}

/** alpha of the maximum of the quadratic form at `mode`: v - W B^-1 W Sigma v, v = L (theta - mu) + gradient. */
function newtonTarget(
  space: Space & { readonly mean: Float64Array; readonly factor: Float64Array },
  mode: Float64Array,
  { gradient, precision }: Point,
): Float64Array {
  const { sigma, n, answered, mean, factor } = space;
  const m = answered.length;
  factorInto(factor, space, precision);
  const v = Float64Array.from(
    answered,
    (row) => at(precision, row) * (at(mode, row) - at(mean, row)) + at(gradient, row),
  );
  const x = new Float64Array(m);
  for (let i = 0; i < m; i++) {
    const row = answered[i] as number;
    let sum = 0;
    for (let j = 0; j < m; j++) sum += at(sigma, row * n + (answered[j] as number)) * at(v, j);
    x[i] = Math.sqrt(at(precision, row)) * sum;
  }
  solveLowerInPlace(factor, x, m);
  solveUpperInPlace(factor, x, m);
  return v.map((value, i) => value - Math.sqrt(at(precision, answered[i] as number)) * at(x, i));
}

/** Sigma times a vector that is zero outside the answered dimensions. */
function displacement(
  sigma: Float64Array,
  answered: readonly number[],
  step: Float64Array,
  n: number,
): Float64Array {
  const direction = new Float64Array(n);
  answered.forEach((column, j) => {
    const by = at(step, j);
    for (let i = 0; i < n; i++) increase(direction, i, at(sigma, column * n + i) * by);
  });
  return direction;
}

/** Slope of the log posterior along the direction: (gradient - alpha)' direction. */
function expectedGain(
  gradient: Float64Array,
  answered: readonly number[],
  alpha: Float64Array,
  direction: Float64Array,
): number {
  return answered.reduce((sum, row, i) => sum + (at(gradient, row) - at(alpha, i)) * at(direction, row), 0);
}

/** (theta - mu)' Sigma^-1 (theta - mu) = alpha' (theta - mu). */
function priorQuadratic(
  alpha: Float64Array,
  answered: readonly number[],
  mode: Float64Array,
  mean: Float64Array,
): number {
  return answered.reduce((sum, row, i) => sum + at(alpha, i) * (at(mode, row) - at(mean, row)), 0);
}

function dimensionsOf(observations: readonly Observation[], n: number): number[] {
  const hasAnswers = new Uint8Array(n);
  for (const { dimension } of observations) hasAnswers[dimension] = 1;
  return Array.from({ length: n }, (_, i) => i).filter((i) => hasAnswers[i] === 1);
}

function largest(values: Float64Array): number {
  return values.reduce((max, value) => Math.max(max, Math.abs(value)), 0);
}

/** Differences of log posteriors below this are rounding. */
function rounding(value: number): number {
  return 1e-13 * (1 + Math.abs(value));
}
