import type { LocalRubric } from '@qabilet/application';
import { createGenerator } from '@qabilet/psychometrics';

/** How a simulated trainer marks. */
export interface SimulatedMarker {
  readonly email: string;
  /** Steps above what the work is worth that they give on average; severe ones give less. */
  readonly lenience: number;
  /** What they say of what is best in a work, and of what to work on next. */
  readonly says: (best: string, next: string) => string;
}

export interface SimulatedMark {
  readonly steps: readonly number[];
  readonly comment: string;
}

/** Spread of what works are worth, between people and between the criteria of one person's work; steps. */
const MIDDLE = 1.7;
const BETWEEN_PEOPLE = 0.7;
const BETWEEN_CRITERIA = 0.6;
/** How far a marker strays from what the work is worth to them. */
const STRAYING = 0.3;

/** What a trainer gives for a person's work: the worth of the work, the same for all trainers, as they see it. */
export function simulatedMark(
  { steps, criteria }: LocalRubric,
  { work, person }: { readonly work: string; readonly person: string },
  { email, lenience, says }: SimulatedMarker,
): SimulatedMark {
  const worth = createGenerator(`${work} of ${person}`);
  const eye = createGenerator(`${work} of ${person} as ${email} sees it`);
  const whole = MIDDLE + BETWEEN_PEOPLE * worth.normal();
  const seen = criteria.map(
    () => whole + BETWEEN_CRITERIA * worth.normal() + lenience + STRAYING * eye.normal(),
  );
  const nameOf = (value: number) => criteria[seen.indexOf(value)]?.name.en ?? '';
  const [best, least] = [nameOf(Math.max(...seen)), nameOf(Math.min(...seen))];
  return {
    steps: seen.map((value) => Math.min(steps.length - 1, Math.max(0, Math.round(value)))),
    comment: says(best, least),
  };
}
