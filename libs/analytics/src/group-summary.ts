import { addGroups, emptyGroup, type GroupSum, subtractGroups } from '@qabilet/psychometrics';
import { NO_SPREAD } from './spread';

/** What the people of a group say together about one competence. Plain sums, so that groups merge by adding. */
export interface CompetenceSummary {
  /** With answers of this competence that count; everything below down to `atTargetSum` is about them. */
  readonly people: number;
  /** Summed probabilities of standing below level 1, at 1, 2, 3 and 4. */
  readonly levelMass: readonly number[];
  /** People by the level 1 to 4 that their role asks for. */
  readonly targets: readonly number[];
  /** Expected levels short of the own target: their sum and the sum of their squares. */
  readonly shortfallSum: number;
  readonly shortfallSquares: number;
  /** Summed probabilities of having reached the own target. */
  readonly atTargetSum: number;
  readonly selfRated: number;
  /** Levels of the self-view: their sum and the sum of their squares. */
  readonly selfLevelSum: number;
  readonly selfLevelSquares: number;
  readonly selfHigher: number;
  readonly selfLower: number;
  readonly selfInLine: number;
  /** From which the spread of the people follows: see `spreadSums`. */
  readonly spread: readonly number[];
}

/** A group's people in sums: the evidence about their mean abilities, and per competence in the order of the scale. */
export interface GroupSummary extends GroupSum {
  /** With at least one answer that counts. */
  readonly people: number;
  readonly competences: readonly CompetenceSummary[];
}

export const NO_COMPETENCE_SUMMARY: CompetenceSummary = {
  people: 0,
  levelMass: [0, 0, 0, 0, 0],
  targets: [0, 0, 0, 0],
  shortfallSum: 0,
  shortfallSquares: 0,
  atTargetSum: 0,
  selfRated: 0,
  selfLevelSum: 0,
  selfLevelSquares: 0,
  selfHigher: 0,
  selfLower: 0,
  selfInLine: 0,
  spread: NO_SPREAD,
};

export function emptySummary(dimensions: number): GroupSummary {
  return {
    ...emptyGroup(dimensions),
    people: 0,
    competences: Array.from({ length: dimensions }, () => NO_COMPETENCE_SUMMARY),
  };
}

/** Two groups without a person in common as one. Associative and commutative; counts exactly, sums but for rounding. */
export function merge(left: GroupSummary, right: GroupSummary): GroupSummary {
  return combine(left, right, addGroups, (a, b) => a + b);
}

/** Takes a part out of a whole again: a result that was scored anew, a person who left a unit by mistake. */
export function subtract(whole: GroupSummary, part: GroupSummary): GroupSummary {
  return combine(whole, part, subtractGroups, (a, b) => a - b);
}

type Combine = (left: number, right: number) => number;

function combine(
  left: GroupSummary,
  right: GroupSummary,
  sums: (left: GroupSum, right: GroupSum) => GroupSum,
  numbers: Combine,
): GroupSummary {
  return {
    ...sums(left, right),
    people: numbers(left.people, right.people),
    competences: left.competences.map((competence, dimension) =>
      combineCompetences(competence, right.competences[dimension] ?? NO_COMPETENCE_SUMMARY, numbers),
    ),
  };
}

function combineCompetences(
  left: CompetenceSummary,
  right: CompetenceSummary,
  numbers: Combine,
): CompetenceSummary {
  const lists = (a: readonly number[], b: readonly number[]): number[] =>
    a.map((value, i) => numbers(value, b[i] ?? 0));
  return {
    people: numbers(left.people, right.people),
    levelMass: lists(left.levelMass, right.levelMass),
    targets: lists(left.targets, right.targets),
    shortfallSum: numbers(left.shortfallSum, right.shortfallSum),
    shortfallSquares: numbers(left.shortfallSquares, right.shortfallSquares),
    atTargetSum: numbers(left.atTargetSum, right.atTargetSum),
    selfRated: numbers(left.selfRated, right.selfRated),
    selfLevelSum: numbers(left.selfLevelSum, right.selfLevelSum),
    selfLevelSquares: numbers(left.selfLevelSquares, right.selfLevelSquares),
    selfHigher: numbers(left.selfHigher, right.selfHigher),
    selfLower: numbers(left.selfLower, right.selfLower),
    selfInLine: numbers(left.selfInLine, right.selfInLine),
    spread: lists(left.spread, right.spread),
  };
}

/** How many of the people with evidence have a role that asks for this competence. */
export function askedFor({ targets }: CompetenceSummary): number {
  return targets.reduce((sum, people) => sum + people, 0);
}
