import { DomainError, type Fault } from '@qabilet/kernel';

export const FEWEST_STEPS = 2;
export const MOST_STEPS = 6;
export const MOST_CRITERIA = 12;

/** One step of the scale on which every criterion is marked. */
export interface RubricStep {
  readonly name: string;
  readonly points: number;
}

/** One thing that is looked at in a piece of practical work. */
export interface RubricCriterion {
  readonly name: string;
  /** Code of the competence that it shows. */
  readonly competence: string;
  /** What work of each step looks like, from the lowest. */
  readonly descriptors: readonly string[];
}

/** By what practical work is marked. */
export interface Rubric {
  /** From the lowest. */
  readonly steps: readonly RubricStep[];
  readonly criteria: readonly RubricCriterion[];
}

export class RubricContradicts extends DomainError {
  readonly kind = 'invalid';
  readonly code = 'assessment.rubric-contradicts';
  constructor(override readonly faults: readonly Fault[]) {
    super('Nobody could mark by this rubric. Correct what is named.');
  }
}

/**
 * The rubric without needless spaces. Throws `RubricContradicts` where steps are too few or too many or do not rise in
 * points, where criteria are none, too many or of one name, and where a word is missing by which a marker would judge.
 */
export function writtenRubric({ steps, criteria }: Rubric): Rubric {
  const rubric = {
    steps: steps.map(({ name, points }) => ({ name: tidy(name), points })),
    criteria: criteria.map(({ name, competence, descriptors }) => ({
      name: tidy(name),
      competence,
      descriptors: descriptors.map(tidy),
    })),
  };
  const faults = [...faultsOfSteps(rubric.steps), ...faultsOfCriteria(rubric)];
  if (faults.length > 0) throw new RubricContradicts(faults);
  return rubric;
}

/** The most that work can get. */
export function fullPoints({ steps, criteria }: Rubric): number {
  return criteria.length * (steps.at(-1)?.points ?? 0);
}

function tidy(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}

function faultsOfSteps(steps: readonly RubricStep[]): readonly Fault[] {
  const fits = steps.length >= FEWEST_STEPS && steps.length <= MOST_STEPS;
  return [
    ...(fits ? [] : [fault('steps', 'step-count', `A scale has ${FEWEST_STEPS} to ${MOST_STEPS} steps.`)]),
    ...steps.flatMap(({ name, points }, place) => {
      const before = steps[place - 1];
      return [
        ...(name === '' ? [fault(`steps[${place}].name`, 'name-missing', 'A step needs a name.')] : []),
        ...(before && points <= before.points
          ? [fault(`steps[${place}].points`, 'not-rising', 'Each step is worth more than the one before.')]
          : []),
      ];
    }),
  ];
}

function faultsOfCriteria({ steps, criteria }: Rubric): readonly Fault[] {
  const fits = criteria.length > 0 && criteria.length <= MOST_CRITERIA;
  return [
    ...(fits ? [] : [fault('criteria', 'criterion-count', `A rubric has 1 to ${MOST_CRITERIA} criteria.`)]),
    ...criteria.flatMap(({ name, descriptors }, place) => {
      const at = `criteria[${place}]`;
      const isTaken = criteria.findIndex((other) => other.name === name) < place;
      return [
        ...(name === '' ? [fault(`${at}.name`, 'name-missing', 'A criterion needs a name.')] : []),
        ...(name !== '' && isTaken
          ? [fault(`${at}.name`, 'name-taken', 'Two criteria have the same name.')]
          : []),
        ...(descriptors.length === steps.length && descriptors.every((words) => words !== '')
          ? []
          : [fault(`${at}.descriptors`, 'words-missing', 'Say of every step what such work looks like.')]),
      ];
    }),
  ];
}

function fault(at: string, code: string, message: string): Fault {
  return { at, code, message };
}
