import { Injectable } from '@nestjs/common';
import type { Id } from '@qabilet/kernel';
import type { Actor } from '../actor';
import { AuditLog, Clock, Transaction } from '../ports';
import { ownOf, readableBy } from './cohort-scope';
import { CohortNotFound } from './errors';
import { Phases, type Phase, type ProgrammeOfPerson } from './phase-ports';
import { plannedPhases } from './planned-phases';
import { Cohorts } from './ports';

/** What a programme consists of and when: planned by its trainers, read by those who take part. */
@Injectable()
export class PlanPhases {
  constructor(
    private readonly cohorts: Cohorts,
    private readonly phases: Phases,
    private readonly audit: AuditLog,
    private readonly transaction: Transaction,
    private readonly clock: Clock,
  ) {}

  read(actor: Actor, cohortId: Id<'Cohort'>): Promise<readonly Phase[]> {
    return this.transaction.run(actor.tenantId, async () => {
      if (!(await this.cohorts.find(cohortId, readableBy(actor)))) throw new CohortNotFound();
      return this.phases.of(cohortId);
    });
  }

  /** Throws `CohortNotFound`, `PhasesContradict` and `NameMissing`. */
  write(actor: Actor, cohortId: Id<'Cohort'>, phases: readonly Phase[]): Promise<void> {
    return this.transaction.run(actor.tenantId, async () => {
      const isLocked = await this.cohorts.lock(cohortId, ownOf(actor));
      const cohort = isLocked ? await this.cohorts.find(cohortId, ownOf(actor)) : undefined;
      if (!cohort) throw new CohortNotFound();
      await this.phases.replace(cohortId, plannedPhases(phases, cohort));
      await this.audit.record({
        actorId: actor.personId,
        action: 'programmes.phases-planned',
        subjectKind: 'cohort',
        subjectId: cohortId,
      });
    });
  }

  /** The programmes in which the person takes part now or will, with their phases. */
  own(actor: Actor): Promise<readonly ProgrammeOfPerson[]> {
    const today = this.clock.now().toISOString().slice(0, 10);
    return this.transaction.run(actor.tenantId, () => this.phases.ofPerson(actor.personId, today));
  }
}
