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
import { Z_90 } from './interval';

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

export interface MeasuredFigure extends Place {
  /** Of the people, not of the mean. */
  readonly variance: number;
  /** In which the mean lies. */
  readonly level: Standing;
  /** People whose role asks for the competence, with evidence: whom the share at target is about. */
  readonly asked: number;
  /** Absent where no role asks for the competence. */
  readonly shareAtTarget?: number;
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
 *     mean = (sum W)^-1 (sum W m),   covariance of the mean = (sum W)^-1,   people ~ N(mean, S)
 *
 * S is the spread inside a group that the calibration fixed. Nothing here is a mean of person estimates, which would be
 * shrunk towards the prior and understate gaps and growth.
 */
export function groupFigures(summary: GroupSummary, { cuts, within }: GroupScale): GroupFigures {
  const dimensions = summary.weighted.length;
  const { mean, covariance, measured } = estimateGroup(summary);
  const competences = summary.competences.map((competence, dimension): CompetenceFigure => {
    const own = cuts[dimension];
    if (!own || competence.people === 0 || !measured.includes(dimension))
      return { n: competence.people, enough: false };

    const diagonal = dimension * dimensions + dimension;
    const place = placeOf(mean[dimension] ?? NaN, Math.sqrt(covariance[diagonal] ?? NaN));
    const variance = within[diagonal] ?? NaN;
    return {
      n: competence.people,
      enough: isSharp(place, own),
      measured: {
        ...place,
        variance,
        level: standingAt(place.mean, own),
        ...shareAtTarget(competence, place.mean, variance, own),
      },
    };
  });
  return { people: summary.people, competences, covariance };
}

/**
 * The share of a group distribution that reaches the levels its people's roles ask for, each level in the part of the
 * people whose role asks for it:
 *
 *     sum over levels of (share of people asked for the level) P(theta >= cut of the level),   theta ~ N(mean, S)
 */
function shareAtTarget(
  competence: CompetenceSummary,
  mean: number,
  variance: number,
  cuts: CutScores,
): Pick<MeasuredFigure, 'asked' | 'shareAtTarget'> {
  const asked = askedFor(competence);
  if (asked === 0) return { asked };
  const reached = LEVELS.reduce((sum, level, i) => {
    const people = competence.targets[i] ?? 0;
    return people === 0 ? sum : sum + people * chanceOfReaching(level, mean, Math.sqrt(variance), cuts);
  }, 0);
  return { asked, shareAtTarget: reached / asked };
}
