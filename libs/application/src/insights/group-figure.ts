import { shareAt, Z_90, type CompetenceFigure, type Proportion } from '@qabilet/analytics';
import type { GroupFigure, Ranged } from '@qabilet/contracts';
import type { GroupLine } from './ports';

/** What is said of too few people. */
export const SUPPRESSED: GroupFigure = { suppressed: true };

/** Whether so many people are enough to show, or nobody, of whom there is nothing to tell. */
export function isShowable(people: number, minimum: number): boolean {
  return people === 0 || people >= minimum;
}

/** A share with its interval as it is told. */
export function rangedOf({ share, low, high }: Proportion): Ranged {
  return { value: share, low, high };
}

/** The figure of a group in one competence as it may be shown. */
export function competenceFigure({ n, measured, enough }: CompetenceFigure, minimum: number): GroupFigure {
  if (!isShowable(n, minimum)) return SUPPRESSED;
  if (!measured || !enough) return { suppressed: false, n, enough: false };
  const { mean, low, high, level, asked } = measured;
  const place = { suppressed: false, n, enough, mean, low, high, level };
  if (!isShowable(asked, minimum)) return place;
  const { shareAtTarget, shareLow, shareHigh } = measured;
  return { ...place, asked, shareAtTarget, shareLow, shareHigh };
}

/** The interval of the mean, read through the share at target as that moves with the mean. */
export function shareInterval(
  { mean, low, high, shareAtTarget: share }: ShareWithMean,
  sd: number,
): Pick<GroupFigure, 'shareLow' | 'shareHigh'> {
  if (share === undefined) return {};
  const measured = { mean, share, sd };
  return { shareLow: shareAt(measured, low), shareHigh: shareAt(measured, high) };
}

interface ShareWithMean {
  readonly mean: number;
  readonly low: number;
  readonly high: number;
  readonly shareAtTarget?: number;
}

/**
 * The figure of a group over all competences; `shown` says whether it may be, `sd` how far people stand about their mean.
 */
export function overallGroupFigure({ people, overall }: GroupLine, shown: boolean, sd: number): GroupFigure {
  if (!shown) return SUPPRESSED;
  if (!overall?.enough) return { suppressed: false, n: people, enough: false };
  const { mean, standardError, level, shareAtTarget } = overall;
  const place = { mean, low: mean - Z_90 * standardError, high: mean + Z_90 * standardError };
  return {
    suppressed: false,
    n: people,
    enough: true,
    ...place,
    level,
    shareAtTarget,
    ...shareInterval({ ...place, shareAtTarget }, sd),
  };
}
