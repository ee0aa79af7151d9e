import { type CompetenceSummary, NO_COMPETENCE_SUMMARY } from './group-summary';

/** A summary as the numbers in it that are not nothing, each with its place among all of them. */
export interface SparseSummary {
  readonly places: Uint32Array;
  readonly values: Float64Array;
}

/** Numbers of a summary one after the other: people, weights, weighted centres, then competence by competence. */
export interface Layout {
  readonly weighted: number;
  readonly competences: number;
  readonly length: number;
}

/** What is said about a competence, in its order. */
export const NAMES = Object.keys(NO_COMPETENCE_SUMMARY) as (keyof CompetenceSummary)[];
export const PER_COMPETENCE = NAMES.flatMap((name) => NO_COMPETENCE_SUMMARY[name]).length;
export const WEIGHT = 1;

/** Where each of it begins among the numbers of a competence. */
export const PLACE_OF = Object.fromEntries(
  NAMES.map((name, i) => [name, NAMES.slice(0, i).flatMap((before) => NO_COMPETENCE_SUMMARY[before]).length]),
) as unknown as Readonly<Record<keyof CompetenceSummary, number>>;

export function layoutOf(dimensions: number): Layout {
  const weighted = WEIGHT + (dimensions * (dimensions + 1)) / 2;
  const competences = weighted + dimensions;
  return { weighted, competences, length: competences + dimensions * PER_COMPETENCE };
}
