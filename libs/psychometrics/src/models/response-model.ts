import type { AnswerTerms } from './answer-terms';
import {
  dichotomousInformation,
  dichotomousTerms,
  dichotomousWarmTerm,
  probabilityCorrect,
  probabilityWrong,
} from './dichotomous';
import { gradedMoments, gradedProbabilities, gradedTerms } from './graded';
import { isLogConcave, type ItemParameters } from './item-parameters';
import { partialCreditMoments, partialCreditProbabilities, partialCreditTerms } from './partial-credit';

/** Probability of each category, from 0 points up; they sum to 1. */
export function categoryProbabilities(ability: number, item: ItemParameters): number[] {
  switch (item.model) {
    case 'grm':
      return gradedProbabilities(ability, item);
    case 'gpcm':
      return partialCreditProbabilities(ability, item);
    default:
      return [probabilityWrong(ability, item), probabilityCorrect(ability, item)];
  }
}

/** Log-likelihood of one answer and its first two derivatives in ability. */
export function answerTerms(ability: number, item: ItemParameters, category: number): AnswerTerms {
  switch (item.model) {
    case 'grm':
      return gradedTerms(ability, item, category);
    case 'gpcm':
      return partialCreditTerms(ability, item, category);
    default:
      return dichotomousTerms(ability, item, category);
  }
}

export function logLikelihood(ability: number, item: ItemParameters, category: number): number {
  return answerTerms(ability, item, category).logLikelihood;
}

/** Expected points of somebody of this ability. */
export function expectedScore(ability: number, item: ItemParameters): number {
  switch (item.model) {
    case 'grm':
      return gradedMoments(ability, item).expected;
    case 'gpcm':
      return partialCreditMoments(ability, item).expected;
    default:
      return probabilityCorrect(ability, item);
  }
}

/** Fisher information of one answer about ability, per squared logit: sum_k P_k'^2 / P_k = -E(l''). */
export function information(ability: number, item: ItemParameters): number {
  switch (item.model) {
    case 'grm':
      return gradedMoments(ability, item).information;
    case 'gpcm':
      return item.a * item.a * partialCreditMoments(ability, item).variance;
    default:
      return dichotomousInformation(ability, item);
  }
}

/** J = sum_k P_k' P_k'' / P_k of Warm's weighted likelihood estimate. */
export function warmTerm(ability: number, item: ItemParameters): number {
  switch (item.model) {
    case 'grm':
      return gradedMoments(ability, item).warmTerm;
    case 'gpcm':
      return item.a ** 3 * partialCreditMoments(ability, item).third;
    default:
      return dichotomousWarmTerm(ability, item);
  }
}

/**
 * The answer's weight in a Gaussian form of the likelihood, never negative: observed information where the
 * log-likelihood is concave, expected information where asymptotes make the observed one negative at places.
 */
export function evidencePrecision(ability: number, item: ItemParameters, terms: AnswerTerms): number {
  return isLogConcave(item) ? -terms.curvature : information(ability, item);
}
