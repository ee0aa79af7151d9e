import { inverse, multiplyVector } from '@qabilet/psychometrics';
import { type Place, placeOf } from './group-figures';

/** The mean of a group in one wave, on the calibration of that wave. */
export interface WaveMean extends Pick<Place, 'mean' | 'standardError'> {
  /** When the wave was, in any unit of time. */
  readonly at: number;
  /** Of the links from the first calibration of the framework to the wave's, squared logits. */
  readonly linkVariance: number;
}

/** Where a mean will stand, on the scale of the last wave. */
export interface ExpectedMean extends Place {
  /** The first wave on the same scale, the error of the links between in its own. */
  readonly first: Place;
  /** Of the two means, which rest in part on the same answers; squared logits. */
  readonly covarianceWithFirst: number;
}

/**
 * Where the mean of a group stands at another time if it goes on at the pace of its waves: the straight line on the
 * latent scale by generalised least squares (Aitken 1935, On least squares and linear combination of observations),
 *
 *     (a, b) = (X' V^-1 X)^-1 X' V^-1 m,   row of X = (1, t),   mean(T) = x' (a, b),   x = (1, T)
 *     SE(T)^2 = x' (X' V^-1 X)^-1 x * max(1, Q / (waves - 2)),   Q = r' V^-1 r,   r = m - X (a, b)
 *
 * V holds the squared errors of the waves and, as each link adds an error of its own, those of the links from both waves
 * to the last: (|v_l - v_i| + |v_l - v_j| - |v_i - v_j|) / 2 for link variances v and the last wave l. Through two waves
 * the line goes exactly. Waves that lie off a line by more than their errors widen the interval (Birge 1932, The
 * calculation of errors by the method of least squares). The waves count as independent; the same people in them make
 * the true error smaller, never larger. Undefined unless there are two waves at different times.
 */
export function expectedMean(waves: readonly WaveMean[], at: number): ExpectedMean | undefined {
  const [first] = waves;
  const last = waves[waves.length - 1];
  if (!first || !last || first.at === last.at) return undefined;

  // Times as parts of the time between first and last wave, from the last: well conditioned in every unit.
  const inSpans = (time: number): number => (time - last.at) / (last.at - first.at);
  const n = waves.length;
  const covariance = covarianceOf(waves, last.linkVariance);
  const precision = inverse(covariance, n);
  const design = waves.map((wave) => [1, inSpans(wave.at)] as const);
  const line = precision && lineThrough(design, waves, precision);
  if (!line) return undefined;

  const x = [1, inSpans(at)] as const;
  // How much each wave weighs in the expected mean: x' (X' V^-1 X)^-1 X' V^-1.
  const weights = weightsAt(x, design, precision, line.covariance);
  const weighted = multiplyVector(covariance, weights, n);
  const variance = weights.reduce((sum, weight, i) => sum + weight * (weighted[i] ?? NaN), 0);
  const spread = n > 2 ? Math.max(1, line.misfit / (n - 2)) : 1;
  const mean = waves.reduce((sum, wave, i) => sum + (weights[i] ?? NaN) * wave.mean, 0);
  return {
    ...placeOf(mean, Math.sqrt(variance * spread)),
    first: placeOf(first.mean, Math.sqrt((covariance[0] ?? NaN) * spread)),
    covarianceWithFirst: (weighted[0] ?? NaN) * spread,
  };
}

/** Of the errors of the waves' means on the scale of the last; row-major. */
function covarianceOf(waves: readonly WaveMean[], last: number): Float64Array {
  const n = waves.length;
  const covariance = new Float64Array(n * n);
  waves.forEach((one, i) =>
    waves.forEach((other, j) => {
      const toLast = Math.abs(last - one.linkVariance) + Math.abs(last - other.linkVariance);
      const shared = (toLast - Math.abs(one.linkVariance - other.linkVariance)) / 2;
      covariance[i * n + j] = shared + (i === j ? one.standardError ** 2 : 0);
    }),
  );
  return covariance;
}

type Row = readonly [number, number];

interface Line {
  /** Of intercept and slope; row-major. */
  readonly covariance: Float64Array;
  /** Q. */
  readonly misfit: number;
}

function lineThrough(
  design: readonly Row[],
  waves: readonly WaveMean[],
  precision: Float64Array,
): Line | undefined {
  const n = waves.length;
  const columns = [0, 1].map((column) => Float64Array.from(design, (row) => row[column] ?? NaN));
  const means = Float64Array.from(waves, ({ mean }) => mean);
  const weighed = [...columns, means].map((column) => multiplyVector(precision, column, n));
  const product = (left: Float64Array, right: Float64Array | undefined): number =>
    left.reduce((sum, value, i) => sum + value * (right?.[i] ?? NaN), 0);
  const covariance = inverse(
    Float64Array.from(
      columns.flatMap((column) => [product(column, weighed[0]), product(column, weighed[1])]),
    ),
    2,
  );
  if (!covariance) return undefined;
  const moments = Float64Array.from(columns, (column) => product(column, weighed[2]));
  const [intercept = NaN, slope = NaN] = multiplyVector(covariance, moments, 2);
  const residuals = means.map((mean, i) => mean - intercept - slope * (design[i]?.[1] ?? NaN));
  return { covariance, misfit: product(residuals, multiplyVector(precision, residuals, n)) };
}

function weightsAt(
  x: Row,
  design: readonly Row[],
  precision: Float64Array,
  covariance: Float64Array,
): Float64Array {
  const [intercept = NaN, slope = NaN] = multiplyVector(covariance, Float64Array.from(x), 2);
  const along = Float64Array.from(design, ([one, time]) => one * intercept + time * slope);
  return multiplyVector(precision, along, design.length);
}
