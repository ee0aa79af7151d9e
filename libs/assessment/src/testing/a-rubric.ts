import type { Rubric } from '../practical/rubric';

interface RubricOptions {
  readonly criteria?: number;
  readonly points?: readonly number[];
}

/** A rubric that stands, of so many criteria on steps worth these points. */
export function aRubric({ criteria = 2, points = [0, 1, 2] }: RubricOptions = {}): Rubric {
  return {
    steps: points.map((worth, step) => ({ name: `Step ${step}`, points: worth })),
    criteria: Array.from({ length: criteria }, (_, place) => ({
      name: `Criterion ${place + 1}`,
      competence: 'CS.1',
      descriptors: points.map((_, step) => `What work of step ${step} looks like`),
    })),
  };
}
