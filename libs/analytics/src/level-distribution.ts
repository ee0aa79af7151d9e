import {
  chanceOfReaching,
  type CutScores,
  LEVELS,
  levelProbabilities,
  type Standing,
  STANDINGS,
} from '@qabilet/framework';
import type { MeasuredFigure } from './group-figures';
import type { Proportion } from './self-view-figure';

type OnTheScale = Pick<MeasuredFigure, 'mean' | 'low' | 'high' | 'variance'>;

/**
 * The parts of a group that stand below the first level and at each level, from the group distribution:
 *
 *     share(l) = P(cut of l <= theta < cut of l + 1),   theta ~ N(group mean, S)
 *
 * A share is largest for the mean halfway between the two cuts and falls to both sides, so over the interval of the mean
 * it is least at one of the ends, and most halfway or at the end that is nearest to it.
 */
export function standingShares({ mean, low, high, variance }: OnTheScale, cuts: CutScores): Proportion[] {
  const sharesAt = (at: number) => levelProbabilities(at, Math.sqrt(variance), cuts);
  const [atMean, atLow, atHigh] = [sharesAt(mean), sharesAt(low), sharesAt(high)];
  return STANDINGS.map((standing) => {
    const best = Math.min(high, Math.max(low, halfwayOf(standing, cuts)));
    return {
      share: atMean[standing],
      low: Math.min(atLow[standing], atHigh[standing]),
      high: sharesAt(best)[standing],
    };
  });
}

function halfwayOf(standing: Standing, cuts: readonly number[]): number {
  const [from = -Infinity, to = Infinity] = [cuts[standing - 1], cuts[standing]];
  return (from + to) / 2;
}

/** The mean level of a group, 0 to 4, with its 90 % interval. */
export interface MeanLevel {
  readonly level: number;
  readonly low: number;
  readonly high: number;
}

/**
 * Where a group stands in levels, to be set beside the mean of what its people think of themselves:
 *
 *     E[level] = sum over levels of P(theta >= cut of l),   theta ~ N(group mean, S)
 */
export function meanLevel({ mean, low, high, variance }: OnTheScale, cuts: CutScores): MeanLevel {
  const sd = Math.sqrt(variance);
  return { level: levelAt(mean, sd, cuts), low: levelAt(low, sd, cuts), high: levelAt(high, sd, cuts) };
}

/** The mean level of people whose abilities are spread by `sd` about a mean. */
export function levelAt(mean: number, sd: number, cuts: CutScores): number {
  return LEVELS.reduce((sum, level) => sum + chanceOfReaching(level, mean, sd, cuts), 0);
}
