import { chanceOfReaching, type CutScores, type LevelOrdinal, LEVELS } from '@qabilet/framework';
import { type GroupDistribution, shareRangeOf } from './group-range';

/** The part of a group that stands at a level or above it. */
export interface LevelShare {
  readonly level: LevelOrdinal;
  readonly share: number;
  /** 90 % interval. */
  readonly low: number;
  readonly high: number;
}

/**
 * Shares of a group at or above each level, from the group distribution and not from counted people:
 *
 *     share(l) = P(theta >= cut of l),   theta ~ N(group mean, spread of the group)
 *
 * Intervals hold the errors of the mean and of the spread: see `rangeOf`.
 */
export function levelShares(group: GroupDistribution, cuts: CutScores): readonly LevelShare[] {
  return LEVELS.map((level) => {
    const shareAt = (mean: number, sd: number): number => chanceOfReaching(level, mean, sd, cuts);
    return { level, share: shareAt(group.mean, group.sd), ...shareRangeOf(group, shareAt) };
  });
}
