import type { AnswerTerms } from './answer-terms';
import type { GradedResponse } from './item-parameters';
import { logistic, logLogistic } from './logistic';

/**
 * Graded response model: P*_k = P(X >= k) = 1 / (1 + exp(-a (theta - b_k))), P*_0 = 1, P*_{m+1} = 0,
 *
 *     P_k = P*_k - P*_{k+1}
 *
 * Samejima (1969), Psychometrika Monograph 17.
 */
export function gradedProbabilities(ability: number, item: GradedResponse): number[] {
  return Array.from({ length: item.thresholds.length + 1 }, (_, k) =>
    Math.exp(gradedTerms(ability, item, k).logLikelihood),
  );
}

/**
 *     log P_k = log P*_k + log(1 - P*_{k+1}) + log(1 - exp(-a (b_{k+1} - b_k)))
 *     l'  = a (1 - P*_k - P*_{k+1})
 *     l'' = -a^2 (P*_k (1 - P*_k) + P*_{k+1} (1 - P*_{k+1}))
 *
 * The product form of log P_k has no difference of nearly equal numbers.
 */
export function gradedTerms(ability: number, item: GradedResponse, category: number): AnswerTerms {
  const { a, thresholds } = item;
  const below = thresholds[category - 1];
  const above = thresholds[category];
  const enter = below === undefined ? Infinity : a * (ability - below);
  const leave = above === undefined ? -Infinity : a * (ability - above);
  const p = logistic(enter);
  const next = logistic(leave);
  const gap = below === undefined || above === undefined ? 0 : Math.log(-Math.expm1(leave - enter));
  return {
    logLikelihood:
      (below === undefined ? 0 : logLogistic(enter)) + (above === undefined ? 0 : logLogistic(-leave)) + gap,
    slope: a * (1 - p - next),
    curvature: -a * a * (p * (1 - p) + next * (1 - next)),
  };
}

interface GradedMoments {
  readonly expected: number;
  readonly information: number;
  readonly warmTerm: number;
}

/**
 *     E(X) = sum_k P*_k
 *     I = a^2 sum_k P_k (1 - P*_k - P*_{k+1})^2
 *     J = sum_k P_k' P_k'' / P_k = a^3 sum_k P_k g_k (g_k^2 - w_k),   g_k = 1 - P*_k - P*_{k+1},
 *     w_k = P*_k (1 - P*_k) + P*_{k+1} (1 - P*_{k+1})
 */
export function gradedMoments(ability: number, item: GradedResponse): GradedMoments {
  const { a, thresholds } = item;
  let expected = 0;
  let information = 0;
  let warmTerm = 0;
  let p = 1;
  for (let k = 0; k <= thresholds.length; k++) {
    const above = thresholds[k];
    const next = above === undefined ? 0 : logistic(a * (ability - above));
    const g = 1 - p - next;
    const share = p - next;
    information += share * g * g;
    warmTerm += share * g * (g * g - p * (1 - p) - next * (1 - next));
    expected += next;
    p = next;
  }
  return { expected, information: a * a * information, warmTerm: a * a * a * warmTerm };
}
