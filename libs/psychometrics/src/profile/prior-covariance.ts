import { at, increase } from '../numeric/element';
import { compoundSymmetric } from '../numeric/matrix';
import { estimateProfile, type Observation } from './profile';

export interface PriorEstimate {
  readonly mean: Float64Array;
  /** Row-major. */
  readonly covariance: Float64Array;
  readonly iterations: number;
  readonly converged: boolean;
}

const MAX_ITERATIONS = 200;
/** Of a covariance: far below its sampling error. */
const TOLERANCE = 5e-4;
/** Before the data speak: the framework's default correlation. */
const START_CORRELATION = 0.75;

/**
 * Mean and covariance of abilities over people, items fixed: EM with each person's posterior in Gaussian form,
 *
 *     mu = mean(mode),   Sigma = mean(covariance + (mode - mu)(mode - mu)')
 *
 * Replaces the default prior by what a calibration's data say. The form errs where a person has only a few answers a
 * competence; with six or more it is within sampling error. Dempster, Laird & Rubin (1977); Laplace form: Thomas (1993).
 */
export function estimatePrior(
  dimensions: number,
  people: readonly (readonly Observation[])[],
): PriorEstimate {
  const n = dimensions;
  let mean = new Float64Array(n);
  let covariance = compoundSymmetric(n, START_CORRELATION);
  for (let iteration = 1; iteration <= MAX_ITERATIONS; iteration++) {
    const profiles = people.map((observations) =>
      estimateProfile({ dimensions: n, priorMean: mean, priorCovariance: covariance, observations }),
    );
    const nextMean = new Float64Array(n);
    for (const { mode } of profiles)
      mode.forEach((value, i) => increase(nextMean, i, value / profiles.length));
    const next = new Float64Array(n * n);
    for (const profile of profiles) {
      for (let i = 0; i < n; i++) {
        const left = at(profile.mode, i) - at(nextMean, i);
        for (let j = 0; j < n; j++) {
          const spread = left * (at(profile.mode, j) - at(nextMean, j));
          increase(next, i * n + j, (at(profile.covariance, i * n + j) + spread) / profiles.length);
        }
      }
    }
    const change = next.reduce((max, value, k) => Math.max(max, Math.abs(value - at(covariance, k))), 0);
    mean = nextMean;
    covariance = next;
    if (change < TOLERANCE) return { mean, covariance, iterations: iteration, converged: true };
  }
  return { mean, covariance, iterations: MAX_ITERATIONS, converged: false };
}
