import { type CutScores, LEVELS, levelProbabilities } from '@qabilet/framework';
import { expectedShortfall } from './contribution';
import type { GroupFigures, GroupScale } from './group-figures';
import { rangeOf } from './group-range';
import { askedFor, type CompetenceSummary, type GroupSummary } from './group-summary';

/** How far a group is from what its roles ask for in one competence, in levels. */
export interface GroupGap {
  readonly dimension: number;
  readonly gap: number;
  /** 90 % interval. */
  readonly low: number;
  readonly high: number;
  readonly shareAtTarget: number;
  /** People with evidence whose role asks for the competence. */
  readonly n: number;
}

/**
 * Gaps of a group, the largest first:
 *
 *     gap = sum over levels l of (share of people asked for l) E[max(0, l - level)],   theta ~ N(group mean, spread)
 *
 * the expected levels short of target of somebody of the group, from the group distribution and so not shrunken; its
 * interval holds the errors of the mean and of the spread.
 * Competences with fewer than `minimum` people asked, or without a mean that may be named, stay out.
 */
export function rankedGaps(
  summary: GroupSummary,
  figures: GroupFigures,
  { cuts }: GroupScale,
  minimum: number,
): GroupGap[] {
  return figures.competences
    .flatMap(({ enough, measured }, dimension): GroupGap[] => {
      const competence = summary.competences[dimension];
      const own = cuts[dimension];
      if (!enough || !competence || !own || measured?.shareAtTarget === undefined) return [];
      const n = askedFor(competence);
      if (n < minimum) return [];

      const gapAt = (mean: number, sd: number): number => gapOf(competence, mean, sd, own);
      const { low, high } = rangeOf(measured, gapAt);
      return [
        {
          dimension,
          gap: gapAt(measured.mean, measured.sd),
          low: Math.max(0, low),
          high: Math.min(LEVELS.length, high),
          shareAtTarget: measured.shareAtTarget,
          n,
        },
      ];
    })
    .sort((left, right) => right.gap - left.gap || left.dimension - right.dimension);
}

function gapOf(competence: CompetenceSummary, mean: number, sd: number, cuts: CutScores): number {
  const shares = levelProbabilities(mean, sd, cuts);
  const summed = LEVELS.reduce(
    (sum, level, i) => sum + (competence.targets[i] ?? 0) * expectedShortfall(shares, level),
    0,
  );
  return summed / askedFor(competence);
}
