import type { LocalRubric } from './local-rubric';
import { MarkIncomplete } from './practical-errors';

/** One step for each criterion as it is kept; throws `MarkIncomplete` for steps that are none, and for a gap in a whole mark. */
export function markedSteps(
  { steps, criteria }: LocalRubric,
  given: readonly (number | null)[],
  as: 'draft' | 'whole',
): readonly (number | null)[] {
  const isStep = (step: number | null) => (step === null ? as === 'draft' : step < steps.length);
  const whole = criteria.map((_, place) => given[place] ?? null);
  const beyond = given.slice(criteria.length).filter((step) => step !== null);
  const faults = [...whole, ...beyond].flatMap((step, place) =>
    place < criteria.length && isStep(step)
      ? []
      : [{ at: `steps[${place}]`, code: 'step-missing', message: 'Choose one of the steps of the rubric.' }],
  );
  if (faults.length > 0) throw new MarkIncomplete(faults);
  return whole;
}
