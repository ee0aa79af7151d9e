import { at, increase } from './element';
import { cholesky, solve } from './matrix';

/** Binomial data: `successes` of `trials` at each row of predictors. */
export interface BinomialData {
  /** Row-major, `columns` a row. */
  readonly predictors: Float64Array;
  readonly columns: number;
  readonly successes: Float64Array;
  readonly trials: Float64Array;
}

export interface LogisticFit {
  readonly coefficients: Float64Array;
  /** Of single answers, without binomial coefficients. */
  readonly logLikelihood: number;
  readonly converged: boolean;
}

const MAX_ITERATIONS = 60;
const TOLERANCE = 1e-12;

/** Maximum likelihood logistic regression by iteratively reweighted least squares, halving steps that overshoot. */
export function fitLogistic(data: BinomialData): LogisticFit {
  const { predictors, columns: n, successes, trials } = data;
  let coefficients = new Float64Array(n);
  let logLikelihood = logLikelihoodOf(data, coefficients);
  for (let iteration = 0; iteration < MAX_ITERATIONS; iteration++) {
    const gradient = new Float64Array(n);
    const information = new Float64Array(n * n);
    for (let row = 0; row < trials.length; row++) {
      const p = 1 / (1 + Math.exp(-linear(data, coefficients, row)));
      const residual = at(successes, row) - at(trials, row) * p;
      const weight = at(trials, row) * p * (1 - p);
      for (let i = 0; i < n; i++) {
        const x = at(predictors, row * n + i);
        increase(gradient, i, residual * x);
        for (let j = 0; j <= i; j++)
          increase(information, i * n + j, weight * x * at(predictors, row * n + j));
      }
    }
    const factor = cholesky(information, n);
    if (!factor) return { coefficients, logLikelihood, converged: false };
    const step = solve(factor, gradient, n);
    let share = 1;
    let next = coefficients;
    let value = -Infinity;
    for (; share > 1e-6; share /= 2) {
      next = coefficients.map((coefficient, i) => coefficient + share * at(step, i));
      value = logLikelihoodOf(data, next);
      if (value >= logLikelihood - 1e-12 * Math.abs(logLikelihood)) break;
    }
    const gain = value - logLikelihood;
    coefficients = next;
    logLikelihood = value;
    if (Math.abs(gain) < TOLERANCE * (1 + Math.abs(value)))
      return { coefficients, logLikelihood, converged: true };
  }
  return { coefficients, logLikelihood, converged: false };
}

function linear({ predictors, columns: n }: BinomialData, coefficients: Float64Array, row: number): number {
  let sum = 0;
  for (let i = 0; i < n; i++) sum += at(predictors, row * n + i) * at(coefficients, i);
  return sum;
}

function logLikelihoodOf(data: BinomialData, coefficients: Float64Array): number {
  let sum = 0;
  for (let row = 0; row < data.trials.length; row++) {
    const eta = linear(data, coefficients, row);
    const failures = at(data.trials, row) - at(data.successes, row);
    // log p = -log(1 + exp(-eta)), log(1 - p) = log p - eta.
    const logP = eta >= 0 ? -Math.log1p(Math.exp(-eta)) : eta - Math.log1p(Math.exp(eta));
    sum += at(data.trials, row) * logP - failures * eta;
  }
  return sum;
}
