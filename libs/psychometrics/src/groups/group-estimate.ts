import { at } from '../numeric/element';
import { cholesky, identity, inverseFromFactor, solve } from '../numeric/matrix';
import { normalCdf } from '../numeric/normal';
import { packedIndex, type GroupSum } from './gaussian-group';

/** A group's mean abilities with their sampling covariance; NaN in dimensions about which nobody answered. */
export interface GroupEstimate {
  readonly mean: Float64Array;
  /** (sum W)^-1, row-major; NaN in rows and columns without evidence. */
  readonly covariance: Float64Array;
  /** Dimensions with evidence, ascending. */
  readonly measured: readonly number[];
  /** A little was added to the diagonal because the sums could not be inverted as they stood. */
  readonly regularised: boolean;
}

/** Less evidence than this (squared-logit precision) is what rounding leaves after taking persons out of a sum. */
const NO_EVIDENCE = 1e-9;
/** Relative to the mean of the diagonal, first try; grows tenfold until the matrix can be inverted. */
const RIDGE = 1e-10;

/** Mean (sum W)^-1 (sum W m) and covariance (sum W)^-1 of a group from its added contributions. */
export function estimateGroup(sum: GroupSum): GroupEstimate {
  const n = sum.weighted.length;
  const measured = Array.from({ length: n }, (_, i) => i).filter(
    (i) => at(sum.weight, packedIndex(i, i)) > NO_EVIDENCE,
  );
  const m = measured.length;
  const weight = new Float64Array(m * m);
  measured.forEach((row, i) => {
    measured.forEach((column, j) => {
      weight[i * m + j] = at(sum.weight, packedIndex(row, column));
    });
  });
  const { factor, regularised } = factorOf(weight, m);
  const solved = solve(
    factor,
    Float64Array.from(measured, (i) => at(sum.weighted, i)),
    m,
  );
  const inverse = inverseFromFactor(factor, m);

  const mean = new Float64Array(n).fill(NaN);
  const covariance = new Float64Array(n * n).fill(NaN);
  measured.forEach((row, i) => {
    mean[row] = at(solved, i);
    measured.forEach((column, j) => {
      covariance[row * n + column] = at(inverse, i * m + j);
    });
  });
  return { mean, covariance, measured, regularised };
}

function factorOf(
  weight: Float64Array,
  m: number,
): { readonly factor: Float64Array; readonly regularised: boolean } {
  const plain = cholesky(weight, m);
  if (plain) return { factor: plain, regularised: false };
  let trace = 0;
  for (let i = 0; i < m; i++) trace += at(weight, i * m + i);
  // A ridge of the whole trace outweighs any rounding, so the last try stands.
  let ridge = (RIDGE * trace) / m;
  while (ridge < trace) {
    const factor = cholesky(withRidge(weight, ridge, m), m);
    if (factor) return { factor, regularised: true };
    ridge *= 10;
  }
  return { factor: cholesky(withRidge(weight, trace, m), m) ?? identity(m), regularised: true };
}

function withRidge(weight: Float64Array, ridge: number, m: number): Float64Array {
  return weight.map((value, k) => (k % (m + 1) === 0 ? value + ridge : value));
}

/** Share of a normal group at or above a cut: Phi((mean - cut) / sd); `variance` is that of the people, not the mean's. */
export function shareAtLeast(mean: number, variance: number, cut: number): number {
  if (variance === 0) return mean >= cut ? 1 : 0;
  return normalCdf((mean - cut) / Math.sqrt(variance));
}
