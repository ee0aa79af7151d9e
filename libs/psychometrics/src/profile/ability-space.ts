import { at, increase } from '../numeric/element';
import {
  cholesky,
  compoundSymmetric,
  identity,
  multiply,
  multiplyVector,
  solveLowerInPlace,
} from '../numeric/matrix';
import type { MarginalLikelihood, NormalAbilities } from './marginal-likelihood';
import type { Slope } from './quasi-newton';

/** Free coordinates of the abilities of a population, in which every point is a normal distribution. */
export interface AbilitySpace {
  readonly start: Float64Array;
  /** About the inverse information of each coordinate. */
  readonly scale: Float64Array;
  readonly abilitiesOf: (x: Float64Array) => NormalAbilities;
  readonly slopeOf: (x: Float64Array, likelihood: MarginalLikelihood) => Slope;
}

/** How much is known about where the space starts. */
export interface Known {
  /** People with answers, by group. */
  readonly sizes: Float64Array;
  /** Of the means, over all people; row-major. */
  readonly information: Float64Array;
}

/** Of an ability that next to nobody was asked about. */
const SMALLEST_SHARE = 0.02;

/**
 * All covariances, about one of them: with Sigma_0 = L_0 L_0' that of the start,
 *
 *     mu_g = L_0 u_g,   Sigma = L L',   L = L_0 (I + T),   T lower triangular
 *
 * x holds every u_g, then T by rows.
 */
export function covarianceSpace({ means, covariance }: NormalAbilities, known: Known): AbilitySpace {
  const n = Math.sqrt(covariance.length);
  const { sizes } = known;
  const root = cholesky(covariance, n) ?? identity(n);
  const turnedRoot = transposed(root, n);
  const shift = sizes.length * n;
  const start = new Float64Array(shift + (n * (n + 1)) / 2);
  means.forEach((mean, g) => {
    const u = mean.slice();
    solveLowerInPlace(root, u, n);
    start.set(u, g * n);
  });
  const scale = new Float64Array(start.length);
  const shares = sharesKnown(root, known);
  setMeanScales(scale, sizes, shares);
  forLower(n, (i, j, k) => {
    scale[shift + k] = 1 / ((i === j ? 2 : 1) * peopleIn(sizes) * at(shares, i) * at(shares, j));
  });

  const factorOf = (x: Float64Array): Float64Array => {
    const inner = identity(n);
    forLower(n, (i, j, k) => increase(inner, i * n + j, at(x, shift + k)));
    return multiply(root, inner, n);
  };
  return {
    start,
    scale,
    abilitiesOf: (x) => {
      const factor = factorOf(x);
      return {
        means: Array.from(sizes, (_, g) => multiplyVector(root, x.subarray(g * n, (g + 1) * n), n)),
        covariance: multiply(factor, transposed(factor, n), n),
      };
    },
    slopeOf: (x, { logLikelihood, byMean, byCovariance }) => {
      const gradient = new Float64Array(x.length);
      byMean.forEach((score, g) => gradient.set(multiplyVector(turnedRoot, score, n), g * n));
      const byFactor = multiply(turnedRoot, multiply(byCovariance, factorOf(x), n), n);
      forLower(n, (i, j, k) => {
        gradient[shift + k] = at(byFactor, i * n + j);
      });
      return { value: logLikelihood, gradient };
    },
  };
}

/**
 * A variance for each ability and one correlation for all pairs: with r_0 = -1 / (n - 1), the lowest there can be,
 *
 *     Sigma_ij = s_i s_j r,   r = r_0 + (1 - r_0) / (1 + exp(-z))
 *
 * x holds every mu_g = L_0 u_g, then log s_i / s_0, then z. It starts at no means, unit variances and
 * the correlation of the first two.
 */
export function commonCorrelationSpace({ covariance }: NormalAbilities, known: Known): AbilitySpace {
  const n = Math.sqrt(covariance.length);
  const correlation = at(covariance, 1) / Math.sqrt(at(covariance, 0) * at(covariance, n + 1));
  const { sizes } = known;
  const root = cholesky(compoundSymmetric(n, correlation), n) ?? identity(n);
  const turnedRoot = transposed(root, n);
  const shift = sizes.length * n;
  const lowest = -1 / (n - 1);
  const correlationOf = (z: number): number => lowest + (1 - lowest) / (1 + Math.exp(-z));
  const slopeAt = (r: number): number => ((r - lowest) * (1 - r)) / (1 - lowest);
  const start = new Float64Array(shift + n + 1);
  start[shift + n] = Math.log((correlation - lowest) / (1 - correlation));
  const scale = new Float64Array(start.length);
  const shares = sharesKnown(root, known);
  const share = shares.reduce((sum, own) => sum + own, 0) / n;
  const effective = peopleIn(sizes) * share * share;
  setMeanScales(scale, sizes, shares);
  scale.fill(1 / (2 * effective), shift, shift + n);
  const seen = (n - 1) ** 2 / (1 + (n - 1) * correlation) ** 2 + (n - 1) / (1 - correlation) ** 2;
  scale[shift + n] = 2 / (effective * seen * slopeAt(correlation) ** 2);

  const covarianceOf = (x: Float64Array): Float64Array => {
    const r = correlationOf(at(x, shift + n));
    const sd = (i: number): number => Math.exp(at(x, shift + i));
    return Float64Array.from({ length: n * n }, (_, k) => {
      const [i, j] = [Math.floor(k / n), k % n];
      return sd(i) * sd(j) * (i === j ? 1 : r);
    });
  };
  return {
    start,
    scale,
    abilitiesOf: (x) => ({
      means: Array.from(sizes, (_, g) => multiplyVector(root, x.subarray(g * n, (g + 1) * n), n)),
      covariance: covarianceOf(x),
    }),
    slopeOf: (x, { logLikelihood, byMean, byCovariance }) => {
      const gradient = new Float64Array(x.length);
      byMean.forEach((score, g) => gradient.set(multiplyVector(turnedRoot, score, n), g * n));
      const r = correlationOf(at(x, shift + n));
      for (let i = 0; i < n; i++) {
        for (let j = 0; j < n; j++) {
          const product = Math.exp(at(x, shift + i) + at(x, shift + j));
          const by = at(byCovariance, i * n + j);
          increase(gradient, shift + i, by * product * (i === j ? 1 : r));
          if (i !== j) increase(gradient, shift + n, 0.5 * by * product * slopeAt(r));
        }
      }
      return { value: logLikelihood, gradient };
    },
  };
}

/**
 * What the answers tell of each coordinate of a mean, as a share of what seen abilities would: the diagonal of
 * L_0' K L_0 / people.
 */
function sharesKnown(root: Float64Array, { sizes, information }: Known): Float64Array {
  const n = Math.sqrt(root.length);
  const inner = multiply(transposed(root, n), multiply(information, root, n), n);
  return Float64Array.from({ length: n }, (_, i) =>
    Math.max(SMALLEST_SHARE, at(inner, i * n + i) / peopleIn(sizes)),
  );
}

function setMeanScales(scale: Float64Array, sizes: Float64Array, shares: Float64Array): void {
  const n = shares.length;
  for (let k = 0; k < sizes.length * n; k++)
    scale[k] = 1 / (Math.max(1, at(sizes, Math.floor(k / n))) * at(shares, k % n));
}

function peopleIn(sizes: Float64Array): number {
  return Math.max(
    1,
    sizes.reduce((sum, size) => sum + size, 0),
  );
}

/** Row, column and place of every cell of a lower triangle packed by rows. */
function forLower(n: number, visit: (row: number, column: number, place: number) => void): void {
  for (let i = 0, k = 0; i < n; i++) for (let j = 0; j <= i; j++, k++) visit(i, j, k);
}

function transposed(matrix: Float64Array, n: number): Float64Array {
  return matrix.map((_, k) => at(matrix, (k % n) * n + Math.floor(k / n)));
}
