import {
  ABILITY_BOUND,
  haveOneMaximum,
  scanStep,
  STANDARD_NORMAL,
  totalInformation,
  totalLogLikelihood,
  totalSlope,
  type Answer,
  type LocatedEstimate,
  type NormalPrior,
} from './answer';
import { concaveMaximum, globalMaximum } from './maxima';

/**
 * Maximum a posteriori under a normal prior, standard error 1 / sqrt(I + 1 / sigma^2). Without answers the prior.
 *
 * Samejima (1969); Mislevy (1986), Psychometrika 51.
 */
export function estimateMap(
  answers: readonly Answer[],
  prior: NormalPrior = STANDARD_NORMAL,
): LocatedEstimate {
  const precision = 1 / prior.sd ** 2;
  const slope = (ability: number): number =>
    totalSlope(ability, answers) - precision * (ability - prior.mean);
  const value = (ability: number): number =>
    totalLogLikelihood(ability, answers) - 0.5 * precision * (ability - prior.mean) ** 2;
  const from = Math.min(-ABILITY_BOUND, prior.mean - ABILITY_BOUND * prior.sd);
  const to = Math.max(ABILITY_BOUND, prior.mean + ABILITY_BOUND * prior.sd);
  const { best, atBound, maxima } = haveOneMaximum(answers)
    ? concaveMaximum(slope, from, to)
    : globalMaximum(slope, value, { from, to, step: scanStep(answers) });
  return {
    ability: best,
    standardError: 1 / Math.sqrt(totalInformation(best, answers) + precision),
    atBound,
    maxima,
  };
}
