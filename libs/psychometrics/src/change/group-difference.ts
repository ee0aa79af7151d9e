import { logGamma, studentCritical, studentTwoSided } from '../numeric/distributions';

export interface TTest {
  readonly difference: number;
  readonly standardError: number;
  readonly t: number;
  readonly df: number;
  readonly p: number;
  readonly interval: readonly [number, number];
}

const CONFIDENCE = 0.95;

/** Difference of two independent means without equal variances. Welch (1947), Biometrika 34. */
export function welch(x: readonly number[], y: readonly number[], confidence = CONFIDENCE): TTest {
  const left = variance(x) / x.length;
  const right = variance(y) / y.length;
  const df = (left + right) ** 2 / (left ** 2 / (x.length - 1) + right ** 2 / (y.length - 1));
  return tTest(mean(x) - mean(y), Math.sqrt(left + right), { df, confidence });
}

/**
 * Change of the same people: mean of the differences. The error of the link is common to everybody, so it is added once
 * and does not shrink with n.
 */
export function pairedChange(
  before: readonly number[],
  after: readonly number[],
  {
    linkError = 0,
    confidence = CONFIDENCE,
  }: { readonly linkError?: number; readonly confidence?: number } = {},
): TTest {
  const differences = after.map((value, i) => value - (before[i] as number));
  const standardError = Math.hypot(Math.sqrt(variance(differences) / differences.length), linkError);
  return tTest(mean(differences), standardError, { df: differences.length - 1, confidence });
}

function tTest(
  difference: number,
  standardError: number,
  { df, confidence }: { readonly df: number; readonly confidence: number },
): TTest {
  const t = difference / standardError;
  const half = studentCritical(confidence, df) * standardError;
  return {
    difference,
    standardError,
    t,
    df,
    p: studentTwoSided(t, df),
    interval: [difference - half, difference + half],
  };
}

export interface EffectSize {
  readonly cohenD: number;
  /** Free of small-sample bias. */
  readonly hedgesG: number;
  readonly variance: number;
}

/**
 * d = (mean x - mean y) / pooled SD, g = J d with J = Gamma(m / 2) / (sqrt(m / 2) Gamma((m - 1) / 2)), m = n_x + n_y - 2,
 *
 *     Var(g) = J^2 ((n_x + n_y) / (n_x n_y) + d^2 / (2 m))
 *
 * Hedges (1981), Journal of Educational Statistics 6.
 */
export function effectSize(x: readonly number[], y: readonly number[]): EffectSize {
  const m = x.length + y.length - 2;
  const pooled = ((x.length - 1) * variance(x) + (y.length - 1) * variance(y)) / m;
  const cohenD = (mean(x) - mean(y)) / Math.sqrt(pooled);
  const correction = Math.exp(logGamma(m / 2) - logGamma((m - 1) / 2)) / Math.sqrt(m / 2);
  const sizes = (x.length + y.length) / (x.length * y.length);
  return {
    cohenD,
    hedgesG: correction * cohenD,
    variance: correction ** 2 * (sizes + cohenD ** 2 / (2 * m)),
  };
}

/** P(a person of x is above one of y), ties counting half: Mann and Whitney's U / (n_x n_y). */
export function probabilityOfSuperiority(x: readonly number[], y: readonly number[]): number {
  let wins = 0;
  for (const one of x) for (const other of y) wins += one > other ? 1 : one === other ? 0.5 : 0;
  return wins / (x.length * y.length);
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

function variance(values: readonly number[]): number {
  const centre = mean(values);
  return values.reduce((sum, value) => sum + (value - centre) ** 2, 0) / (values.length - 1);
}
