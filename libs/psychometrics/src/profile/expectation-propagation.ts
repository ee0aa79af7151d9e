import { at, increase, intAt } from '../numeric/element';
import { choleskyInto, logDeterminant, solveLowerInPlace, solveUpperInPlace } from '../numeric/matrix';
import { tilt, type LikelihoodCurves, type TiltedMoments } from './tilted-moments';

/** A person's likelihood as a product of normal factors exp(-t theta^2 / 2 + v theta), one an answered dimension. */
export interface Sites {
  /** t; while propagating never below a small share of the prior's. */
  readonly precision: Float64Array;
  /** v. */
  readonly shift: Float64Array;
}

export function emptySites(curves: LikelihoodCurves): Sites {
  const m = curves.dimensions.length;
  return { precision: new Float64Array(m), shift: new Float64Array(m) };
}

export interface NormalPriorOf {
  readonly dimensions: number;
  readonly mean: Float64Array;
  /** Row-major. */
  readonly covariance: Float64Array;
}

/** The posterior over the answered dimensions, places in their order. */
export interface PropagatedPosterior {
  readonly logLikelihood: number;
  /** Posterior mean = mu + Sigma alpha. */
  readonly alpha: Float64Array;
  /** K = (t^-1 + Sigma)^-1; posterior covariance = Sigma - Sigma K Sigma. Only the lower triangle is written. */
  readonly kernel: Float64Array;
  /** The others' and the prior's say on each dimension: posterior without the dimension's own factor. */
  readonly cavityMean: Float64Array;
  readonly cavityVariance: Float64Array;
  readonly sweeps: number;
  readonly converged: boolean;
}

/** Of a factor's precision, in those of the prior: less would be lost in rounding. */
const SMALLEST_SHARE = 1e-5;
/** Of a posterior mean, in its standard deviations; the log-likelihood errs by the square of what is left. */
const TOLERANCE = 1e-4;
/** Of a factor's share in the posterior precision. An answer in the middle moves no mean, but it narrows. */
const SHARE_TOLERANCE = 1e-3;
const MAX_SWEEPS = 60;
/** After so many sweeps steps are halved, which ends the rare oscillation. */
const PATIENCE = 8;

/**
 * Expectation propagation: every dimension's factor is chosen so that it has, within the posterior of all others (the
 * cavity), the same mean and variance as the likelihood itself,
 *
 *     cavity:  1 / c = 1 / C_dd - t_d,   new t_d = 1 / Var(tilted) - 1 / c
 *
 * all dimensions at once, from the factors given, which it overwrites. Unlike the normal form at the mode it is nearly
 * exact also for one answer a dimension, where the mode understates variances by 15 % and overstates correlations by 0.1.
 *
 * Minka (2001); evidence: Rasmussen & Williams (2006), eq. 3.65, and its derivatives, which hold at the fixed point.
 */
export function propagate(curves: LikelihoodCurves, sites: Sites, prior: NormalPriorOf): PropagatedPosterior {
  const m = curves.dimensions.length;
  const place = gather(curves, prior);
  const tilted: TiltedMoments = { logIntegral: 0, mean: 0, variance: 0 };
  const precision = new Float64Array(m);
  const shift = new Float64Array(m);
  let converged = false;
  let sweeps = 0;
  let logLikelihood = 0;
  raiseTo(place.lowest, sites.precision);
  for (;;) {
    refresh(place, sites);
    logLikelihood = curves.logScale + normalEvidence(place, sites);
    let change = 0;
    let shareChange = 0;
    for (let i = 0; i < m; i++) {
      const centre = at(place.cavityMean, i);
      const variance = at(place.cavityVariance, i);
      tilt(tilted, curves, { place: i, centre, variance });
      logLikelihood += tilted.logIntegral - siteIntegral(place, i);
      change = Math.max(change, Math.abs(tilted.mean - at(place.mean, i)) / Math.sqrt(tilted.variance));
      precision[i] = Math.max(at(place.lowest, i), 1 / tilted.variance - 1 / variance);
      shift[i] = tilted.mean * (at(precision, i) + 1 / variance) - centre / variance;
      const by = at(precision, i) - at(sites.precision, i);
      shareChange = Math.max(shareChange, Math.abs(by) * at(place.variance, i));
    }
    converged = change < TOLERANCE && shareChange < SHARE_TOLERANCE;
    if (converged || sweeps === MAX_SWEEPS) break;
    const share = sweeps < PATIENCE ? 1 : 0.5;
    move(sites.precision, precision, share);
    move(sites.shift, shift, share);
    sweeps++;
  }
  return {
    logLikelihood,
    alpha: place.alpha,
    kernel: kernelOf(place),
    cavityMean: place.cavityMean,
    cavityVariance: place.cavityVariance,
    sweeps,
    converged,
  };
}

/** All that belongs to the factors as they stand; arrays over the answered dimensions. */
interface Place {
  readonly prior: { readonly mean: Float64Array; readonly covariance: Float64Array };
  /** Of the factors' precisions. */
  readonly lowest: Float64Array;
  readonly roots: Float64Array;
  /** Cholesky factor of B = I + W Sigma W, W = t^1/2, and the transpose of its inverse. */
  readonly factor: Float64Array;
  readonly turned: Float64Array;
  readonly alpha: Float64Array;
  readonly mean: Float64Array;
  readonly variance: Float64Array;
  readonly cavityMean: Float64Array;
  readonly cavityVariance: Float64Array;
}

function gather({ dimensions }: LikelihoodCurves, { dimensions: n, mean, covariance }: NormalPriorOf): Place {
  const m = dimensions.length;
  const own = new Float64Array(m * m);
  for (let i = 0; i < m; i++)
    for (let j = 0; j < m; j++)
      own[i * m + j] = at(covariance, intAt(dimensions, i) * n + intAt(dimensions, j));
  const empty = (): Float64Array => new Float64Array(m);
  return {
    prior: { mean: Float64Array.from(dimensions, (dimension) => at(mean, dimension)), covariance: own },
    lowest: Float64Array.from({ length: m }, (_, i) => SMALLEST_SHARE / at(own, i * m + i)),
    roots: empty(),
    factor: new Float64Array(m * m),
    turned: new Float64Array(m * m),
    alpha: empty(),
    mean: empty(),
    variance: empty(),
    cavityMean: empty(),
    cavityVariance: empty(),
  };
}

/** Posterior and cavities of the factors: C_dd = (1 - (B^-1)_dd) / t_d, alpha = u - W B^-1 W Sigma u, u = v - t mu. */
function refresh(place: Place, { precision, shift }: Sites): void {
  const { prior, roots, factor, turned, alpha, mean, variance } = place;
  const m = roots.length;
  for (let i = 0; i < m; i++) roots[i] = Math.sqrt(at(precision, i));
  for (let i = 0; i < m; i++) {
    for (let j = 0; j <= i; j++)
      factor[i * m + j] = at(roots, i) * at(prior.covariance, i * m + j) * at(roots, j);
    increase(factor, i * m + i, 1);
  }
  choleskyInto(factor, factor, m);
  invertFactor(turned, factor, m);

  const solved = new Float64Array(m);
  for (let i = 0; i < m; i++) alpha[i] = at(shift, i) - at(precision, i) * at(prior.mean, i);
  for (let i = 0; i < m; i++) solved[i] = at(roots, i) * rowProduct(prior.covariance, alpha, i);
  solveLowerInPlace(factor, solved, m);
  solveUpperInPlace(factor, solved, m);
  for (let i = 0; i < m; i++) increase(alpha, i, -at(roots, i) * at(solved, i));
  for (let i = 0; i < m; i++) {
    let left = 0;
    for (let k = i; k < m; k++) left += at(turned, i * m + k) ** 2;
    mean[i] = at(prior.mean, i) + rowProduct(prior.covariance, alpha, i);
    variance[i] = (1 - left) / at(precision, i);
    place.cavityMean[i] = (at(mean, i) - at(variance, i) * at(shift, i)) / left;
    place.cavityVariance[i] = at(variance, i) / left;
  }
}

/** Transpose of the inverse of a lower triangle, so that its rows are read in a line. */
function invertFactor(turned: Float64Array, factor: Float64Array, m: number): void {
  for (let j = 0; j < m; j++) {
    turned[j * m + j] = 1 / at(factor, j * m + j);
    for (let i = j + 1; i < m; i++) {
      let sum = 0;
      for (let k = j; k < i; k++) sum -= at(factor, i * m + k) * at(turned, j * m + k);
      turned[j * m + i] = sum / at(factor, i * m + i);
    }
  }
}

/** log int N(theta; mu, Sigma) prod exp(-t theta^2 / 2 + v theta) d theta. */
function normalEvidence({ prior, factor, alpha, mean }: Place, { precision, shift }: Sites): number {
  const m = alpha.length;
  let value = -0.5 * logDeterminant(factor, m);
  for (let i = 0; i < m; i++) {
    const centre = at(prior.mean, i);
    const own = at(shift, i) - at(precision, i) * centre;
    value += 0.5 * own * (at(mean, i) - centre) + centre * (at(shift, i) - 0.5 * at(precision, i) * centre);
  }
  return value;
}

/** Logarithm of the integral of one factor times its cavity. */
function siteIntegral({ mean, variance, cavityMean, cavityVariance }: Place, i: number): number {
  return (
    0.5 *
    (Math.log(at(variance, i) / at(cavityVariance, i)) +
      at(mean, i) ** 2 / at(variance, i) -
      at(cavityMean, i) ** 2 / at(cavityVariance, i))
  );
}

/** K = W B^-1 W, its lower triangle. */
function kernelOf({ roots, turned }: Place): Float64Array {
  const m = roots.length;
  const kernel = new Float64Array(m * m);
  for (let i = 0; i < m; i++) {
    for (let j = 0; j <= i; j++) {
      let sum = 0;
      for (let k = i; k < m; k++) sum += at(turned, i * m + k) * at(turned, j * m + k);
      kernel[i * m + j] = at(roots, i) * sum * at(roots, j);
    }
  }
  return kernel;
}

function rowProduct(matrix: Float64Array, x: Float64Array, row: number): number {
  let sum = 0;
  for (let j = 0; j < x.length; j++) sum += at(matrix, row * x.length + j) * at(x, j);
  return sum;
}

function raiseTo(lowest: Float64Array, values: Float64Array): void {
  for (let i = 0; i < values.length; i++) values[i] = Math.max(at(lowest, i), at(values, i));
}

function move(values: Float64Array, to: Float64Array, share: number): void {
  for (let i = 0; i < values.length; i++) values[i] = at(values, i) + share * (at(to, i) - at(values, i));
}
