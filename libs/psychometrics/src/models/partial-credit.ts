import type { AnswerTerms } from './answer-terms';
import type { PartialCredit } from './item-parameters';

/**
 * Generalised partial credit model, z_0 = 0, z_k = sum_{t <= k} a (theta - delta_t):
 *
 *     P_k = exp(z_k) / sum_j exp(z_j)
 *
 * Muraki (1992), Applied Psychological Measurement 16; a = 1: Masters (1982).
 */
export function partialCreditProbabilities(ability: number, item: PartialCredit): number[] {
  const logits = cumulativeLogits(ability, item);
  const largest = Math.max(...logits);
  const weights = logits.map((z) => Math.exp(z - largest));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return weights.map((weight) => weight / total);
}

function cumulativeLogits(ability: number, item: PartialCredit): number[] {
  let z = 0;
  return [0, ...item.thresholds.map((step) => (z += item.a * (ability - step)))];
}

/** l' = a (k - E(X)), l'' = -a^2 Var(X). */
export function partialCreditTerms(ability: number, item: PartialCredit, category: number): AnswerTerms {
  const { a, thresholds } = item;
  const moments = partialCreditMoments(ability, item);
  let z = 0;
  for (let k = 0; k < category; k++) z += a * (ability - (thresholds[k] as number));
  return {
    logLikelihood: z - moments.logNormaliser,
    slope: a * (category - moments.expected),
    curvature: -a * a * moments.variance,
  };
}

interface PartialCreditMoments {
  /** log sum_k exp(z_k). */
  readonly logNormaliser: number;
  readonly expected: number;
  readonly variance: number;
  /** Third central moment of the category. */
  readonly third: number;
}

/** Moments of the category at an ability: I = a^2 Var(X), and J of Warm's estimate = a^3 times the third moment. */
export function partialCreditMoments(ability: number, item: PartialCredit): PartialCreditMoments {
  const { a, thresholds } = item;
  let largest = 0;
  let z = 0;
  for (const step of thresholds) {
    z += a * (ability - step);
    if (z > largest) largest = z;
  }
  let total = Math.exp(-largest);
  let first = 0;
  let square = 0;
  let cube = 0;
  z = 0;
  for (let k = 1; k <= thresholds.length; k++) {
    z += a * (ability - (thresholds[k - 1] as number));
    const weight = Math.exp(z - largest);
    total += weight;
    first += k * weight;
    square += k * k * weight;
    cube += k * k * k * weight;
  }
  const expected = first / total;
  const variance = Math.max(0, square / total - expected * expected);
  return {
    logNormaliser: largest + Math.log(total),
    expected,
    variance,
    third: cube / total - 3 * expected * variance - expected * expected * expected,
  };
}
