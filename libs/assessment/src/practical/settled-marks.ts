import type { Rubric } from './rubric';

/** The steps that one marker gave to a person's work, one for each criterion, 0 the lowest. */
export type HandedInMarks = readonly number[];

/** What all markers of a person's work say together. */
export type SettledMarks =
  | { readonly state: 'unmarked' }
  | {
      readonly state: 'third-needed';
      /** Places of the criteria on which the two markers lie more than one step apart. */
      readonly apart: readonly number[];
    }
  | {
      readonly state: 'settled';
      /** For each criterion. */
      readonly points: readonly number[];
      readonly total: number;
    };

const MOST_APART = 1;

/**
 * What a person's work is worth: for each criterion the marks of one marker as they are, the mean points of two who lie
 * at most one step apart, and the median points of three and more, which one stray marker cannot move beyond the others.
 * Two who lie further apart on any criterion settle nothing: a third has to mark the whole work.
 */
export function settleMarks({ steps, criteria }: Rubric, marks: readonly HandedInMarks[]): SettledMarks {
  if (marks.length === 0) return { state: 'unmarked' };
  const stepsOf = (criterion: number) => marks.map((given) => given[criterion] ?? 0).sort((a, b) => a - b);
  const places = criteria.map((_, criterion) => criterion);
  const apart = places.filter((criterion) => {
    const given = stepsOf(criterion);
    return marks.length === 2 && (given[1] ?? 0) - (given[0] ?? 0) > MOST_APART;
  });
  if (apart.length > 0) return { state: 'third-needed', apart };
  const points = places.map((criterion) =>
    median(stepsOf(criterion).map((step) => steps[step]?.points ?? 0)),
  );
  return { state: 'settled', points, total: points.reduce((sum, each) => sum + each, 0) };
}

/** Of values in rising order; of two it is their mean. */
function median(values: readonly number[]): number {
  const upper = Math.floor(values.length / 2);
  const above = values[upper] ?? 0;
  return values.length % 2 === 1 ? above : ((values[upper - 1] ?? 0) + above) / 2;
}
