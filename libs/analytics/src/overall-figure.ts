import { type CutScores, cutScores, type Standing, standingAt } from '@qabilet/framework';
import { type GroupFigures, type GroupScale, isSharp, type Place, placeOf } from './group-figures';
import { askedFor, type GroupSummary } from './group-summary';

/** One figure for all competences that a group's roles ask for. */
export interface OverallFigure extends Place {
  /** People with evidence in any competence. */
  readonly n: number;
  readonly level: Standing;
  /** Expected part of all that the roles ask for (person by competence) which is reached. */
  readonly shareAtTarget: number;
  readonly enough: boolean;
}

interface Part {
  readonly dimension: number;
  readonly weight: number;
  readonly mean: number;
  readonly shareAtTarget: number;
  readonly cuts: CutScores;
}

/**
 * Mean over the competences that roles ask for, each weighted by how many people are asked for it:
 *
 *     mean = sum of w_c mean_c,   variance = w' Cov w,   w_c = people asked for c / sum over competences
 *
 * Competences with fewer people with evidence than the minimum stay out: otherwise this figure less those shown would
 * give the hidden one away. Undefined when none is left.
 */
export function overallFigure(
  summary: GroupSummary,
  figures: GroupFigures,
  scale: GroupScale,
  minimum: number,
): OverallFigure | undefined {
  const parts = partsOf(summary, figures, scale, minimum);
  const total = parts.reduce((sum, { weight }) => sum + weight, 0);
  if (total === 0) return undefined;

  const over = (value: (part: Part) => number): number =>
    parts.reduce((sum, part) => sum + part.weight * value(part), 0) / total;
  const place = placeOf(
    over(({ mean }) => mean),
    Math.sqrt(varianceOf(parts, figures.covariance, summary.weighted.length)) / total,
  );
  const cuts = cutScores([0, 1, 2, 3].map((cut) => over((part) => part.cuts[cut] ?? NaN)));
  return {
    ...place,
    n: summary.people,
    level: standingAt(place.mean, cuts),
    shareAtTarget: over((part) => part.shareAtTarget),
    enough: isSharp(place, cuts),
  };
}

/** Where the levels of the overall figure begin: the cuts of the competences, weighted as their means are. */
export function overallCuts({ competences }: GroupSummary, { cuts }: GroupScale): CutScores {
  const weights = competences.map(askedFor);
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const of = (cut: number): number =>
    cuts.reduce((sum, own, i) => sum + (own[cut] ?? NaN) * (total === 0 ? 1 : (weights[i] ?? 0)), 0) /
    (total === 0 ? cuts.length : total);
  return cutScores([0, 1, 2, 3].map(of));
}

function partsOf(
  summary: GroupSummary,
  figures: GroupFigures,
  scale: GroupScale,
  minimum: number,
): readonly Part[] {
  return figures.competences.flatMap(({ n, measured }, dimension): Part[] => {
    const competence = summary.competences[dimension];
    const cuts = scale.cuts[dimension];
    if (!competence || !cuts || n < minimum || measured?.shareAtTarget === undefined) return [];
    const { mean, shareAtTarget } = measured;
    return [{ dimension, weight: askedFor(competence), mean, shareAtTarget, cuts }];
  });
}

function varianceOf(parts: readonly Part[], covariance: Float64Array, dimensions: number): number {
  return parts.reduce(
    (sum, row) =>
      sum +
      parts.reduce(
        (inner, column) =>
          inner +
          row.weight * column.weight * (covariance[row.dimension * dimensions + column.dimension] ?? NaN),
        0,
      ),
    0,
  );
}
