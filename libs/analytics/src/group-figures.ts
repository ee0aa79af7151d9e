import {
  chanceOfReaching,
  type CutScores,
  LEVELS,
  levelWidth,
  type Standing,
  standingAt,
} from '@qabilet/framework';
import { estimateGroup } from '@qabilet/psychometrics';
import { askedFor, type CompetenceSummary, type GroupSummary } from './group-summary';
import { type GroupDistribution, shareRangeOf } from './group-range';
import { Z_90 } from './interval';
import { spreadInUse } from './spread';

/** The scale that a summary stands on: cuts and spread inside a group, both in the order of its competences. */
export interface GroupScale {
  readonly cuts: readonly CutScores[];
  /** Covariance of the abilities of the people of one group; row-major. */
  readonly within: Float64Array;
}

/** A place on the scale with its 90 % interval, logits. */
export interface Place {
  readonly mean: number;
  readonly standardError: number;
  readonly low: number;
  readonly high: number;
}

export interface CompetenceFigure {
  /** People with evidence. */
  readonly n: number;
  /** Absent where nobody answered anything that counts. */
  readonly measured?: MeasuredFigure;
  /** Whether the mean may be named: see `isSharp`. */
  readonly enough: boolean;
}

export interface MeasuredFigure extends Place, GroupDistribution {
  /** In which the mean lies. */
  readonly level: Standing;
  /** People whose role asks for the competence, with evidence: whom the share at target is about. */
  readonly asked: number;
  /** With its 90 % interval; absent where no role asks for the competence. */
  readonly shareAtTarget?: number;
  readonly shareLow?: number;
  readonly shareHigh?: number;
}

export interface GroupFigures {
  readonly people: number;
  readonly competences: readonly CompetenceFigure[];
  /** Of the means; row-major, NaN where nobody answered. */
  readonly covariance: Float64Array;
}

export function placeOf(mean: number, standardError: number): Place {
  return {
    mean,
    standardError,
    low: mean - Z_90 * standardError,
    high: mean + Z_90 * standardError,
  };
}

/** A mean is named only while its 90 % interval is no wider than this many levels; a wider one says next to nothing. */
const WIDEST_IN_LEVELS = 2;

export function isSharp({ low, high }: Place, cuts: CutScores): boolean {
  return high - low <= WIDEST_IN_LEVELS * levelWidth(cuts);
}

/**
 * Means, intervals and shares of a group from its sums alone.
 *
 *     mean = (sum W)^-1 (sum W m),   covariance of the mean = D (sum W)^-1 D,   people ~ N(mean, spread of the group)
 *
 * W rests on the spread inside a group that the calibration fixed, to which the mean is hardly sensitive; its error (by
 * D, diagonal) and all shares rest on the group's own (`spreadInUse`). Nothing here is a mean of person estimates, which would be shrunk towards the prior and
 * understate gaps and growth.
 */
export function groupFigures(summary: GroupSummary, { cuts, within }: GroupScale): GroupFigures {
  const dimensions = summary.weighted.length;
  const { mean, covariance: modelled, measured } = estimateGroup(summary);
  const spreads = summary.competences.map(({ people, spread }, i) =>
    spreadInUse(people, spread, within[i * dimensions + i] ?? NaN),
  );
  const covariance = modelled.map((value, place) => {
    const [row, column] = [spreads[Math.floor(place / dimensions)], spreads[place % dimensions]];
    return value * (row?.errorOfMean ?? NaN) * (column?.errorOfMean ?? NaN);
  });
  const competences = summary.competences.map((competence, dimension): CompetenceFigure => {
    const [own, spread] = [cuts[dimension], spreads[dimension]];
    if (!own || !spread || competence.people === 0 || !measured.includes(dimension))
      return { n: competence.people, enough: false };

    const variance = covariance[dimension * dimensions + dimension] ?? NaN;
    const place = placeOf(mean[dimension] ?? NaN, Math.sqrt(variance));
    const group = { ...place, sd: spread.sd, sdError: spread.error };
    return {
      n: competence.people,
      enough: isSharp(place, own),
      measured: { ...group, level: standingAt(place.mean, own), ...targetShare(competence, group, own) },
    };
  });
  return { people: summary.people, competences, covariance };
}

/**
 * The share of a group distribution that reaches the levels its people's roles ask for, each level in the part of the
 * people whose role asks for it:
 *
 *     sum over levels of (share of people asked for the level) P(theta >= cut of the level),   theta ~ N(mean, spread)
 */
function targetShare(
  competence: CompetenceSummary,
  group: GroupDistribution,
  cuts: CutScores,
): Pick<MeasuredFigure, 'asked' | 'shareAtTarget' | 'shareLow' | 'shareHigh'> {
  const asked = askedFor(competence);
  if (asked === 0) return { asked };
  const shareAt = (mean: number, sd: number): number =>
    LEVELS.reduce((sum, level, i) => {
      const people = competence.targets[i] ?? 0;
      return people === 0 ? sum : sum + (people / asked) * chanceOfReaching(level, mean, sd, cuts);
    }, 0);
  const { low, high } = shareRangeOf(group, shareAt);
  return { asked, shareAtTarget: shareAt(group.mean, group.sd), shareLow: low, shareHigh: high };
}
