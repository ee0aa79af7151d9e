import { type LevelOrdinal, LEVELS, levelProbabilities, type Standing, STANDINGS } from '@qabilet/framework';
import type { GroupFigures, GroupScale } from './group-figures';
import { askedFor, type GroupSummary } from './group-summary';

/** People of a group who stand at one level and are asked for a higher one; expected numbers, not whole ones. */
export interface TrainingNeed {
  readonly dimension: number;
  readonly standing: Standing;
  readonly target: LevelOrdinal;
  readonly people: number;
}

/**
 * How many people of the group are how far from what their roles ask for:
 *
 *     people(level l, target t) = (people asked for t) P(level = l),   theta ~ N(group mean, spread)
 *
 * The group's distribution and nobody's own result: it says what to train and not whom. As in `rankedGaps`, competences
 * with fewer than `minimum` people asked, or without a mean that may be named, stay out.
 */
export function trainingNeeds(
  summary: GroupSummary,
  figures: GroupFigures,
  { cuts }: GroupScale,
  minimum: number,
): TrainingNeed[] {
  return figures.competences.flatMap(({ enough, measured }, dimension): TrainingNeed[] => {
    const competence = summary.competences[dimension];
    const own = cuts[dimension];
    if (!enough || !measured || !competence || !own || askedFor(competence) < minimum) return [];

    const shares = levelProbabilities(measured.mean, measured.sd, own);
    return LEVELS.flatMap((target, i) =>
      STANDINGS.filter((standing) => standing < target).map((standing) => ({
        dimension,
        standing,
        target,
        people: (competence.targets[i] ?? 0) * shares[standing],
      })),
    ).filter(({ people }) => people > 0);
  });
}
