import {
  ABILITY_BOUND,
  haveOneMaximum,
  scanStep,
  totalInformation,
  totalLogLikelihood,
  totalSlope,
  type Answer,
  type LocatedEstimate,
} from './answer';
import { concaveMaximum, globalMaximum } from './maxima';

/**
 * Maximum likelihood on [-6, 6], standard error 1 / sqrt(I). With guessing the highest of several maxima, ends
 * included. All right or all wrong: the end of the interval, `atBound`. Without answers there is none.
 *
 * Lord (1980), Applications of Item Response Theory, ch. 4; several maxima: Samejima (1973), Psychometrika 38.
 */
export function estimateMl(answers: readonly Answer[]): LocatedEstimate | undefined {
  if (answers.length === 0) return undefined;
  const slope = (ability: number): number => totalSlope(ability, answers);
  const { best, atBound, maxima } = haveOneMaximum(answers)
    ? concaveMaximum(slope)
    : globalMaximum(slope, (ability) => totalLogLikelihood(ability, answers), {
        from: -ABILITY_BOUND,
        to: ABILITY_BOUND,
        step: scanStep(answers),
      });
  return { ability: best, standardError: 1 / Math.sqrt(totalInformation(best, answers)), atBound, maxima };
}
