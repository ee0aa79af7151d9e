import type { CompetenceSummary, GroupSummary } from './group-summary';

/** Sums of the same people in another order differ by rounding alone; two that differ by more than this are not of the same people. */
export const ROUNDING = 1e-9;

/**
 * By how much two summaries of one group differ at most: infinitely where people were counted differently, else the
 * largest difference of two sums, relative to the larger one when that is over 1.
 */
export function differenceBetween(left: GroupSummary, right: GroupSummary): number {
  return largest([
    count(left.people, right.people),
    sums(left.weight, right.weight),
    sums(left.weighted, right.weighted),
    ...left.competences.map((competence, dimension) =>
      differenceInCompetence(competence, right.competences[dimension]),
    ),
  ]);
}

type Difference<Value> = (left: Value, right: Value) => number;

/** How each part of a summary is compared; one that is not does not compile. */
const IN_COMPETENCE: { readonly [Name in keyof CompetenceSummary]: Difference<CompetenceSummary[Name]> } = {
  people: count,
  levelMass: sums,
  targets: counts,
  shortfallSum: sum,
  shortfallSquares: sum,
  atTargetSum: sum,
  selfRated: count,
  selfLevelSum: count,
  selfLevelSquares: count,
  selfHigher: count,
  selfLower: count,
  selfInLine: count,
  spread: sums,
};
const NAMES = Object.keys(IN_COMPETENCE) as (keyof CompetenceSummary)[];

function differenceInCompetence(left: CompetenceSummary, right: CompetenceSummary | undefined): number {
  return right ? largest(NAMES.map((name) => differenceIn(name, left, right))) : Infinity;
}

function differenceIn<Name extends keyof CompetenceSummary>(
  name: Name,
  left: CompetenceSummary,
  right: CompetenceSummary,
): number {
  return IN_COMPETENCE[name](left[name], right[name]);
}

function counts(left: readonly number[], right: readonly number[]): number {
  return largest(left.map((people, i) => count(people, right[i] ?? 0)));
}

function count(left: number, right: number): number {
  return left === right ? 0 : Infinity;
}

function sums(left: ArrayLike<number>, right: ArrayLike<number>): number {
  if (left.length !== right.length) return Infinity;
  return largest(Array.from(left, (value, i) => sum(value, right[i] ?? 0)));
}

function sum(left: number, right: number): number {
  const difference = Math.abs(left - right) / Math.max(1, Math.abs(left), Math.abs(right));
  return Number.isNaN(difference) ? Infinity : difference;
}

function largest(differences: readonly number[]): number {
  return differences.reduce((most, difference) => Math.max(most, difference), 0);
}
