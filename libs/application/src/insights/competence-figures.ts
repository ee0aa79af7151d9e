import {
  type GroupFigures,
  type GroupSummary,
  levelShares,
  meanLevel,
  type MeanLevel,
  meanSelfLevel,
  overallFigure,
  placeOf,
  rankedGaps,
  selfGap,
  selfViewFigure,
  spreadOf,
  standingShares,
} from '@qabilet/analytics';
import type { AreaFigures, CompetenceFigures, GroupFigure, SelfViewFigures } from '@qabilet/contracts';
import type { CompetenceId } from '@qabilet/framework';
import type { Language } from '@qabilet/kernel';
import { competenceLabel } from '../delivery/competence-label';
import { competenceFigure, isShowable, rangedOf, shareInterval, SUPPRESSED } from './group-figure';
import { spreadOverAll, type WaveScale } from './wave-scales';

/** One group of a wave, and of which competences it may be told. */
export interface GroupInCompetences {
  readonly summary: GroupSummary;
  /** What follows from the summary. */
  readonly figures: GroupFigures;
  readonly scale: WaveScale;
  readonly minimum: number;
  readonly isShown: (competence: CompetenceId) => boolean;
  readonly isSelfViewShown: (competence: CompetenceId) => boolean;
}

/** Every figure about a group in each of the competences, in their order. */
export function competenceFigures(
  group: GroupInCompetences,
  columns: readonly CompetenceId[],
  language: Language,
): CompetenceFigures[] {
  const { summary, figures, scale, minimum } = group;
  const gaps = rankedGaps(summary, figures, scale, minimum);
  return columns.map((code): CompetenceFigures => {
    const competence = competenceLabel(scale.texts, code, language);
    const dimension = scale.competences.indexOf(code);
    const measured = figures.competences[dimension] ?? { n: 0, enough: false };
    const sums = summary.competences[dimension];
    const cuts = scale.cuts[dimension];
    const figure = group.isShown(code) ? competenceFigure(measured, minimum) : SUPPRESSED;
    if (figure.suppressed || !sums || !cuts) return { competence, figure };
    const selfOf = (place?: MeanLevel) =>
      group.isSelfViewShown(code) ? selfViewOf(sums, minimum, place) : undefined;
    if (!figure.enough || !measured.measured) return { competence, figure, self: selfOf() };
    const spread = spreadOf(sums.people, sums.spread);
    const place = meanLevel(measured.measured, cuts);
    const gap = gaps.find((one) => one.dimension === dimension);
    return {
      competence,
      figure,
      spread: spread && { value: spread.sd, low: spread.low, high: spread.high },
      levels: levelShares(measured.measured, cuts).map(rangedOf),
      standings: standingShares(measured.measured, cuts).map(rangedOf),
      meanLevel: { value: place.level, low: place.low, high: place.high },
      gap: gap && { value: gap.gap, low: gap.low, high: gap.high },
      self: selfOf(place),
    };
  });
}

function selfViewOf(
  sums: GroupSummary['competences'][number],
  minimum: number,
  measured?: MeanLevel,
): SelfViewFigures | undefined {
  const { rated, compared, meanLevel, shares } = selfViewFigure(sums);
  if (rated < minimum || !isShowable(compared, minimum)) return undefined;
  const own = meanSelfLevel(sums);
  const gap = own && measured && selfGap(own, measured);
  return {
    rated,
    compared,
    meanLevel,
    meanLow: own?.low,
    meanHigh: own?.high,
    gap: gap && { value: gap.by, low: gap.low, high: gap.high },
    higher: shares && rangedOf(shares.higher),
    inLine: shares && rangedOf(shares.inLine),
    lower: shares && rangedOf(shares.lower),
  };
}

/** The group over all competences that its roles ask for and that may be told of. */
export function figureOverAll(group: GroupInCompetences): GroupFigure {
  return overFigure(group, group.scale.competences, group.summary.people);
}

/** The areas of the competences, each as one figure. */
export function areaFigures(
  group: GroupInCompetences,
  columns: readonly CompetenceId[],
  language: Language,
): AreaFigures[] {
  const labels = columns.map((code) => competenceLabel(group.scale.texts, code, language));
  const areas = new Map(labels.map(({ areaCode, areaName }) => [areaCode, areaName]));
  return [...areas].map(([code, name]) => {
    const inside = columns.filter((_, i) => labels[i]?.areaCode === code);
    const told = inside.filter(group.isShown);
    const people = told.map(
      (one) => group.summary.competences[group.scale.competences.indexOf(one)]?.people ?? 0,
    );
    const n = Math.max(0, ...people);
    return {
      code,
      name,
      figure: told.length === 0 || !isShowable(n, group.minimum) ? SUPPRESSED : overFigure(group, inside, n),
    };
  });
}

function overFigure(
  { summary, figures, scale, minimum, isShown }: GroupInCompetences,
  competences: readonly CompetenceId[],
  n: number,
): GroupFigure {
  // Whether a competence may be told takes long to work out; only these can add anything.
  const counting = competences
    .map((code) => ({ code, dimension: scale.competences.indexOf(code) }))
    .filter(({ dimension }) => figures.competences[dimension]?.measured?.shareAtTarget !== undefined);
  const only = new Set(counting.filter(({ code }) => isShown(code)).map(({ dimension }) => dimension));
  const overall = overallFigure(summary, onlyIn(figures, only), scale, minimum);
  if (!overall?.enough) return { suppressed: false, n, enough: false };
  const { mean, low, high } = placeOf(overall.mean, overall.standardError);
  const { level, shareAtTarget } = overall;
  const interval = shareInterval({ mean, low, high, shareAtTarget }, spreadOverAll(scale));
  return { suppressed: false, n, enough: true, mean, low, high, level, shareAtTarget, ...interval };
}

/** The figures without those of other competences than these, given as places on the scale. */
export function onlyIn(figures: GroupFigures, dimensions: ReadonlySet<number>): GroupFigures {
  return {
    ...figures,
    competences: figures.competences.map((figure, dimension) =>
      dimensions.has(dimension) ? figure : { n: figure.n, enough: false },
    ),
  };
}
