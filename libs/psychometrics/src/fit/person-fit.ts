import type { NormalPrior, Answer } from '../ability/answer';
import { STANDARD_NORMAL } from '../ability/answer';
import { isDichotomous } from '../models/item-parameters';
import { probabilityCorrect, probabilityWrong } from '../models/dichotomous';
import { answerTerms, categoryProbabilities, information, warmTerm } from '../models/response-model';

/** How the ability was estimated: it decides the correction of lz*. */
export type FittedBy = 'ml' | 'map' | 'wle';

/**
 * Standardised log-likelihood of a pattern at an ability, any model:
 *
 *     lz = (l - E(l)) / sqrt(Var(l)),  l = sum_i log P_i(x_i)
 *
 * Drasgow, Levine & Williams (1985), BJMSP 38. At an estimated ability its variance is below 1: prefer lz*.
 */
export function lz(ability: number, answers: readonly Answer[]): number {
  let deviation = 0;
  let variance = 0;
  for (const { item, category } of answers) {
    const probabilities = categoryProbabilities(ability, item);
    const logs = probabilities.map(Math.log);
    const mean = probabilities.reduce((sum, p, k) => sum + p * (logs[k] as number), 0);
    deviation += (logs[category] as number) - mean;
    variance += probabilities.reduce((sum, p, k) => sum + p * ((logs[k] as number) - mean) ** 2, 0);
  }
  return deviation / Math.sqrt(variance);
}

/**
 * lz corrected for the estimation of ability, over the dichotomous items that were given:
 *
 *     lz* = (W + c r_0) / sqrt(sum (w - c r)^2 P Q),  W = sum (x - P) w,  w = log(P / Q),  r = P' / (P Q),
 *     c = sum(P' w) / sum(P' r),  r_0 = 0 (ML), (mu - theta) / sigma^2 (MAP), J / (2 I) (WLE)
 *
 * Snijders (2001), Psychometrika 66; Magis, Raiche & Beland (2012), JEBS 37. Weak in adaptive tests, where all P are near
 * one half. NaN without dichotomous items.
 */
export function lzStar(
  ability: number,
  answers: readonly Answer[],
  { fittedBy, prior = STANDARD_NORMAL }: { readonly fittedBy: FittedBy; readonly prior?: NormalPrior },
): number {
  const terms = answers.flatMap(({ item, category }) => {
    if (!isDichotomous(item)) return [];
    const p = probabilityCorrect(ability, item);
    const q = probabilityWrong(ability, item);
    const derivative = answerTerms(ability, item, 1).slope * p;
    return [{ p, q, derivative, weight: Math.log(p / q), ratio: derivative / (p * q), category }];
  });
  const sum = (of: (term: (typeof terms)[number]) => number): number =>
    terms.reduce((total, term) => total + of(term), 0);
  const c =
    sum(({ derivative, weight }) => derivative * weight) / sum(({ derivative, ratio }) => derivative * ratio);
  const w = sum(({ category, p, weight }) => (category - p) * weight);
  const variance = sum(({ p, q, weight, ratio }) => (weight - c * ratio) ** 2 * p * q);
  return (w + c * offset(ability, answers, { fittedBy, prior })) / Math.sqrt(variance);
}

function offset(
  ability: number,
  answers: readonly Answer[],
  { fittedBy, prior }: { readonly fittedBy: FittedBy; readonly prior: NormalPrior },
): number {
  if (fittedBy === 'ml') return 0;
  if (fittedBy === 'map') return (prior.mean - ability) / prior.sd ** 2;
  const total = (of: typeof information): number =>
    answers.reduce((sum, { item }) => sum + of(ability, item), 0);
  return total(warmTerm) / (2 * total(information));
}
