import type { Standing } from '@qabilet/framework';
import {
  addGroups,
  emptyGroup,
  estimateGroup,
  type Evidence,
  groupContribution,
  type GroupSum,
  reliableChange,
} from '@qabilet/psychometrics';
import { type Place, placeOf } from './group-figures';
import { proportion, type Proportion } from './self-view-figure';

/** One person's answers in two waves, on one scale. */
export interface PersonTwice {
  readonly before: Evidence;
  readonly after: Evidence;
  /** The level named in each competence, absent where the evidence names none. */
  readonly levels: readonly { readonly before?: Standing; readonly after?: Standing }[];
}

/** The same people in two waves, in sums; one entry a competence. */
export interface ChangeSummary extends GroupSum {
  readonly people: number;
  /** With evidence in both waves. */
  readonly measured: readonly number[];
  /** Whose own change is reliable, up and down. */
  readonly up: readonly number[];
  readonly down: readonly number[];
  /** People by the number of competences in which they rose by a level or more, from none to all; and who fell. */
  readonly gained: readonly number[];
  readonly lost: readonly number[];
}

/** Of the two waves' scale, in the order of its competences. */
export interface ChangeScale {
  /** Covariance of the abilities of the people of a group; row-major. */
  readonly within: Float64Array;
  /** Squared error of the link between the calibrations of the waves. */
  readonly linkVariance: readonly number[];
}

/**
 * How far people keep their places from one wave to the next: the correlation of their true abilities. Only weighs
 * people against each other and widens the interval; the mean change is right whatever it is.
 */
const STABILITY = 0.8;

export function emptyChange(dimensions: number): ChangeSummary {
  const zeros = (length: number): number[] => new Array<number>(length).fill(0);
  return {
    ...emptyGroup(dimensions),
    people: 0,
    measured: zeros(dimensions),
    up: zeros(dimensions),
    down: zeros(dimensions),
    gained: zeros(dimensions + 1),
    lost: zeros(dimensions + 1),
  };
}

/**
 * What one person says about the change of a group. The difference d of the centres of both likelihoods has the
 * precision L = L1 L2 / (L1 + L2), and true changes scatter by D = 2 (1 - r) S about their mean:
 *
 *     W = L (I + D L)^-1,   W d
 *
 * as for a mean in one wave, so that nothing is shrunken and groups merge by adding.
 */
export function changeOfPerson({ before, after, levels }: PersonTwice, scale: ChangeScale): ChangeSummary {
  const dimensions = before.precision.length;
  const precision = before.precision.map((first, i) => inBoth(first, after.precision[i] ?? 0));
  const centre = before.centre.map((first, i) => (after.centre[i] ?? 0) - first);
  const scatter = scale.within.map((value) => 2 * (1 - STABILITY) * value);
  const directions = Array.from(precision, (value, i) =>
    value > 0 ? directionOf({ before, after }, i, scale.linkVariance[i] ?? 0) : undefined,
  );
  const counted = (isCounted: (direction: -1 | 0 | 1) => boolean): number[] =>
    directions.map((direction) => (direction !== undefined && isCounted(direction) ? 1 : 0));
  const moved = (by: 1 | -1): number[] => {
    const count = levels.filter(
      (level) =>
        level.before !== undefined && level.after !== undefined && by * (level.after - level.before) >= 1,
    ).length;
    return Array.from({ length: dimensions + 1 }, (_, competences) => (competences === count ? 1 : 0));
  };
  return {
    ...groupContribution({ precision, centre }, scatter),
    people: 1,
    measured: counted(() => true),
    up: counted((direction) => direction === 1),
    down: counted((direction) => direction === -1),
    gained: moved(1),
    lost: moved(-1),
  };
}

function inBoth(first: number, second: number): number {
  return first > 0 && second > 0 ? (first * second) / (first + second) : 0;
}

function directionOf(
  { before, after }: Pick<PersonTwice, 'before' | 'after'>,
  dimension: number,
  linkVariance: number,
): -1 | 0 | 1 {
  const measured = ({ precision, centre }: Evidence) => ({
    ability: centre[dimension] ?? NaN,
    standardError: 1 / Math.sqrt(precision[dimension] ?? NaN),
  });
  return reliableChange(measured(before), measured(after), Math.sqrt(linkVariance)).direction;
}

/** Two groups without a person in common as one. */
export function mergeChanges(left: ChangeSummary, right: ChangeSummary): ChangeSummary {
  const lists = (a: readonly number[], b: readonly number[]): number[] =>
    a.map((value, i) => value + (b[i] ?? 0));
  return {
    ...addGroups(left, right),
    people: left.people + right.people,
    measured: lists(left.measured, right.measured),
    up: lists(left.up, right.up),
    down: lists(left.down, right.down),
    gained: lists(left.gained, right.gained),
    lost: lists(left.lost, right.lost),
  };
}

export interface MatchedChange extends Place {
  /** Mean change in standard deviations of the people of a group: Cohen's d, free of the error of the tests. */
  readonly effect: number;
  readonly up: Proportion;
  readonly down: Proportion;
}

/** Change of the same people in each competence, with the error of the link; undefined where nobody was measured twice. */
export function matchedChanges(
  summary: ChangeSummary,
  { within, linkVariance }: ChangeScale,
): readonly (MatchedChange | undefined)[] {
  const dimensions = summary.weighted.length;
  const { mean, covariance, measured } = estimateGroup(summary);
  return summary.measured.map((n, i) => {
    if (n === 0 || !measured.includes(i)) return undefined;
    const by = mean[i] ?? NaN;
    const diagonal = i * dimensions + i;
    return {
      ...placeOf(by, Math.sqrt((covariance[diagonal] ?? NaN) + (linkVariance[i] ?? 0))),
      effect: by / Math.sqrt(within[diagonal] ?? NaN),
      up: proportion(summary.up[i] ?? 0, n),
      down: proportion(summary.down[i] ?? 0, n),
    };
  });
}

/** The part of the people who rose (or, of `lost`, fell) by a level or more in at least so many competences. */
export function movedInAtLeast(counts: readonly number[], competences: number): Proportion {
  const people = counts.reduce((sum, count) => sum + count, 0);
  return proportion(
    counts.slice(competences).reduce((sum, count) => sum + count, 0),
    people,
  );
}
