import { Injectable } from '@nestjs/common';
import type { Id } from '@qabilet/kernel';
import type { Actor } from '../actor';
import { AuditLog, Clock, Ids, Transaction } from '../ports';
import { CohortNameTaken, DatesOutOfOrder } from './errors';
import { Cohorts } from './ports';
import { programmeName } from './programme-name';

export interface CreateCohortInput {
  readonly name: string;
  /** Calendar dates, '2026-04-01'. */
  readonly startsOn: string;
  readonly endsOn: string;
}

/** Starts a cohort; whoever starts it is its trainer. */
@Injectable()
export class CreateCohort {
  constructor(
    private readonly cohorts: Cohorts,
    private readonly transaction: Transaction,
    private readonly ids: Ids,
    private readonly clock: Clock,
    private readonly audit: AuditLog,
  ) {}

  async execute(actor: Actor, { name, startsOn, endsOn }: CreateCohortInput): Promise<Id<'Cohort'>> {
    const cohort = {
      id: this.ids.next<'Cohort'>(),
      name: programmeName(name),
      startsOn,
      endsOn,
      trainerId: actor.personId,
    };
    if (cohort.endsOn < cohort.startsOn) throw new DatesOutOfOrder('endsOn');

    return this.transaction.run(actor.tenantId, async () => {
      if (!(await this.cohorts.add(cohort, this.clock.now()))) throw new CohortNameTaken(cohort.name);
      await this.audit.record({
        actorId: actor.personId,
        action: 'programmes.cohort-created',
        subjectKind: 'cohort',
        subjectId: cohort.id,
      });
      return cohort.id;
    });
  }
}
