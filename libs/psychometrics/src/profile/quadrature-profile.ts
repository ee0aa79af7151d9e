import { trapezoid } from '../ability/quadrature';
import { answerTerms } from '../models/response-model';
import { DomainError } from '@qabilet/kernel';
import { at, increase } from '../numeric/element';
import { inverse } from '../numeric/matrix';
import type { ProfileInput } from './profile';

export class TooManyDimensions extends DomainError {
  readonly kind = 'invalid';
  readonly code = 'psychometrics.too-many-dimensions';
}

/** The prior holds some ability to be a sum of others, so that a grid over all of them has no density. */
export class SingularPrior extends DomainError {
  readonly kind = 'invalid';
  readonly code = 'psychometrics.singular-prior';
}

/** Posterior mean and covariance of correlated abilities. */
export interface ExpectedProfile {
  readonly mean: Float64Array;
  readonly covariance: Float64Array;
}

/** The grid grows as nodes^dimensions. */
const MOST_DIMENSIONS = 3;

/**
 * EAP of up to three correlated abilities on a full grid: a check of the posterior mode, not for delivery.
 *
 * Bock, Gibbons & Muraki (1988), Applied Psychological Measurement 12.
 */
export function expectedProfile(input: ProfileInput, nodes = 41): ExpectedProfile {
  const { dimensions: n, priorCovariance, observations } = input;
  if (n > MOST_DIMENSIONS)
    throw new TooManyDimensions(`a grid over ${n} abilities is too large; ${MOST_DIMENSIONS} are the most`);
  const mean = input.priorMean ?? new Float64Array(n);
  const precision = inverse(priorCovariance, n);
  if (!precision) throw new SingularPrior('the prior covariance has no inverse');
  const { points } = trapezoid(-6, 6, nodes);
  const curves = Array.from({ length: n }, () => new Float64Array(nodes));
  for (const { dimension, item, category } of observations) {
    points.forEach((point, q) => {
      const own = curves[dimension] as Float64Array;
      const ability = at(mean, dimension) + point;
      increase(own, q, answerTerms(ability, item, category).logLikelihood);
    });
  }
  const largest = curves.reduce(
    (sum, curve) => sum + curve.reduce((max, value) => Math.max(max, value), -Infinity),
    0,
  );

  let total = 0;
  const first = new Float64Array(n);
  const second = new Float64Array(n * n);
  const place = new Int32Array(n);
  const deviation = new Float64Array(n);
  for (let cell = 0; cell < nodes ** n; cell++) {
    let rest = cell;
    let log = -largest;
    for (let d = 0; d < n; d++) {
      place[d] = rest % nodes;
      rest = Math.floor(rest / nodes);
      deviation[d] = at(points, place[d] as number);
      log += at(curves[d] as Float64Array, place[d] as number);
    }
    for (let i = 0; i < n; i++) {
      for (let j = 0; j < n; j++) log -= 0.5 * at(deviation, i) * at(precision, i * n + j) * at(deviation, j);
    }
    const weight = Math.exp(log);
    total += weight;
    for (let i = 0; i < n; i++) {
      increase(first, i, weight * at(deviation, i));
      for (let j = 0; j < n; j++) increase(second, i * n + j, weight * at(deviation, i) * at(deviation, j));
    }
  }
  return {
    mean: first.map((sum, i) => at(mean, i) + sum / total),
    covariance: second.map(
      (sum, k) => sum / total - (at(first, Math.floor(k / n)) / total) * (at(first, k % n) / total),
    ),
  };
}
