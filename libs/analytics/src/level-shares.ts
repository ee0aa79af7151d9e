import { chanceOfReaching, type CutScores, type LevelOrdinal, LEVELS } from '@qabilet/framework';
import type { MeasuredFigure } from './group-figures';

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
 *     share(l) = P(theta >= cut of l),   theta ~ N(group mean, S)
 *
 * A share rises strictly with the mean, so the interval of the mean, read through the formula, is that of the share.
 */
export function levelShares(
  { mean, low, high, variance }: Pick<MeasuredFigure, 'mean' | 'low' | 'high' | 'variance'>,
  cuts: CutScores,
): readonly LevelShare[] {
  const sd = Math.sqrt(variance);
  return LEVELS.map((level) => ({
    level,
    share: chanceOfReaching(level, mean, sd, cuts),
    low: chanceOfReaching(level, low, sd, cuts),
    high: chanceOfReaching(level, high, sd, cuts),
  }));
}
