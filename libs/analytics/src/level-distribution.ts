import {
  chanceOfReaching,
  type CutScores,
  LEVELS,
  levelProbabilities,
  type Standing,
  STANDINGS,
} from '@qabilet/framework';
import { type GroupDistribution, rangeOf, shareRangeOf } from './group-range';
import type { Proportion } from './self-view-figure';

/**
 * The parts of a group that stand below the first level and at each level, from the group distribution:
 *
 *     share(l) = P(cut of l <= theta < cut of l + 1),   theta ~ N(group mean, spread of the group)
 *
 * A share is largest for the mean halfway between the two cuts and falls to both sides, so over the interval of the mean
 * it is least at one of the ends, and most halfway or at the end that is nearest to it.
 */
export function standingShares(group: GroupDistribution, cuts: CutScores): Proportion[] {
  return STANDINGS.map((standing) => {
    const shareAt = (mean: number, sd: number): number => levelProbabilities(mean, sd, cuts)[standing];
    return {
      share: shareAt(group.mean, group.sd),
      ...shareRangeOf(group, shareAt, halfwayOf(standing, cuts)),
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
 *     E[level] = sum over levels of P(theta >= cut of l),   theta ~ N(group mean, spread of the group)
 */
export function meanLevel(group: GroupDistribution, cuts: CutScores): MeanLevel {
  const valueAt = (mean: number, sd: number): number => levelAt(mean, sd, cuts);
  const { low, high } = rangeOf(group, valueAt);
  return { level: valueAt(group.mean, group.sd), low: Math.max(0, low), high: Math.min(LEVELS.length, high) };
}

/** The mean level of people whose abilities are spread by `sd` about a mean. */
export function levelAt(mean: number, sd: number, cuts: CutScores): number {
  return LEVELS.reduce((sum, level) => sum + chanceOfReaching(level, mean, sd, cuts), 0);
}
