import type { PhaseKind } from '@qabilet/contracts';
import type { Id } from '@qabilet/kernel';

/** One stretch of a programme: lectures, practice, the presentation at its end. */
export interface Phase {
  readonly kind: PhaseKind;
  readonly name: string;
  /** Calendar dates, '2026-04-01'; the last day belongs to it. */
  readonly startsOn: string;
  readonly endsOn: string;
}

/** A programme as somebody who takes part in it sees it. */
export interface ProgrammeOfPerson {
  readonly cohortId: Id<'Cohort'>;
  readonly name: string;
  readonly startsOn: string;
  readonly endsOn: string;
  readonly phases: readonly Phase[];
}

export abstract class Phases {
  /** In the order in which they begin. */
  abstract of(cohortId: Id<'Cohort'>): Promise<readonly Phase[]>;
  /** In place of those that there were; the cohort is locked. */
  abstract replace(cohortId: Id<'Cohort'>, phases: readonly Phase[]): Promise<void>;
  /** Of the cohorts with phases to which the person belongs and which are not over on the day, the earliest first. */
  abstract ofPerson(personId: Id<'Person'>, day: string): Promise<readonly ProgrammeOfPerson[]>;
}
