import { at } from '../numeric/element';
import {
  totalLogLikelihood,
  STANDARD_NORMAL,
  type AbilityEstimate,
  type Answer,
  type NormalPrior,
} from './answer';
import { logPriorAt, trapezoid, type Quadrature } from './quadrature';

export interface EapOptions {
  readonly prior?: NormalPrior;
  readonly quadrature?: Quadrature;
}

/**
 * Expected a posteriori: mean and standard deviation of the posterior,
 *
 *     E(theta | x) = int theta L(theta) g(theta) / int L(theta) g(theta)
 *
 * Defined for every pattern; without answers it is the prior. Bock & Mislevy (1982), Applied Psych. Measurement 6.
 */
export function estimateEap(answers: readonly Answer[], options: EapOptions = {}): AbilityEstimate {
  const quadrature = options.quadrature ?? trapezoid();
  const logPosterior = logPriorAt(quadrature, options.prior ?? STANDARD_NORMAL);
  quadrature.points.forEach((point, q) => {
    logPosterior[q] = at(logPosterior, q) + totalLogLikelihood(point, answers);
  });
  return moments(quadrature.points, logPosterior);
}

/** Mean and standard deviation of a distribution given by log weights at points. */
export function moments(points: Float64Array, logWeights: Float64Array): AbilityEstimate {
  const largest = logWeights.reduce((max, value) => Math.max(max, value), -Infinity);
  const weights = logWeights.map((value) => Math.exp(value - largest));
  let total = 0;
  let first = 0;
  for (let q = 0; q < points.length; q++) {
    total += at(weights, q);
    first += at(weights, q) * at(points, q);
  }
  const ability = first / total;
  let square = 0;
  for (let q = 0; q < points.length; q++) square += at(weights, q) * (at(points, q) - ability) ** 2;
  return { ability, standardError: Math.sqrt(square / total) };
}
