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
  /** People by the number of competences in which a level was named both times, from none to all. */
  readonly named: readonly number[];
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
    named: zeros(dimensions + 1),
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
  const steps = levels.flatMap(({ before: first, after: last }) =>
    first === undefined || last === undefined ? [] : [last - first],
  );
  const oneOf = (count: number): number[] =>
    Array.from({ length: dimensions + 1 }, (_, competences) => (competences === count ? 1 : 0));
  return {
    ...groupContribution({ precision, centre }, scatter),
    people: 1,
    measured: counted(() => true),
    up: counted((direction) => direction === 1),
    down: counted((direction) => direction === -1),
    named: oneOf(steps.length),
    gained: oneOf(steps.filter((step) => step >= 1).length),
    lost: oneOf(steps.filter((step) => step <= -1).length),
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
    named: lists(left.named, right.named),
    gained: lists(left.gained, right.gained),
    lost: lists(left.lost, right.lost),
  };
}

/**
 * Mean change in standard deviations of the people of a group, with the 90 % interval of the mean change:
 *
 *     d = mean change / sqrt(S)
 *
 * Cohen (1988), Statistical Power Analysis for the Behavioral Sciences, ch. 2. S is the latent spread that the calibration
 * fixed, not one estimated from these people: d is free of the error of the tests, and its interval is that of the change.
 */
export interface Effect {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

export interface MatchedChange extends Place {
  readonly effect: Effect;
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
    const place = placeOf(by, Math.sqrt((covariance[diagonal] ?? NaN) + (linkVariance[i] ?? 0)));
    const sd = Math.sqrt(within[diagonal] ?? NaN);
    return {
      ...place,
      effect: { value: by / sd, low: place.low / sd, high: place.high / sd },
      up: proportion(summary.up[i] ?? 0, n),
      down: proportion(summary.down[i] ?? 0, n),
    };
  });
}

export interface MovedPart {
  /** People of whom a level was named both times in so many competences or more: nobody else could be seen to move. */
  readonly n: number;
  /** Who rose by a level or more in at least so many competences, and who fell; absent where there is nobody. */
  readonly gained?: Proportion;
  readonly lost?: Proportion;
}

/** Which part of those who could be seen to move in at least so many competences did. */
export function movedInAtLeast(
  { named, gained, lost }: Pick<ChangeSummary, 'named' | 'gained' | 'lost'>,
  competences: number,
): MovedPart {
  const atLeast = (people: readonly number[]): number =>
    people.slice(competences).reduce((sum, count) => sum + count, 0);
  const n = atLeast(named);
  if (n === 0) return { n };
  return { n, gained: proportion(atLeast(gained), n), lost: proportion(atLeast(lost), n) };
}
