import type { IntegerProgram } from '@qabilet/analytics';
import { DomainError, type Id } from '@qabilet/kernel';
import type { CompetenceId } from '@qabilet/framework';

/** Solves integer programs to the end: nothing better exists than what it answers. */
export abstract class ProgramSolver {
  /** One value a variable. Throws `PlanTooLarge` when it takes too long. */
  abstract solve(program: IntegerProgram): Promise<readonly number[]>;
}

export class PlanTooLarge extends DomainError {
  readonly kind = 'invalid';
  readonly code = 'insights.plan-too-large';
  constructor(seconds: number) {
    super(
      `No best plan was found within ${seconds} seconds. Ask for fewer hours, or take courses out of the catalogue.`,
    );
  }
}

/** What the roles of a cohort ask for, for those who plan its training. */
export abstract class CohortDemands {
  /** Mean weight of each competence over the participants of the wave whose role asks for it. */
  abstract weights(waveId: Id<'Wave'>): Promise<ReadonlyMap<CompetenceId, number>>;
}
