import { Injectable } from '@nestjs/common';
import type { Id } from '@qabilet/kernel';
import type { Actor } from '../actor';
import { Clock, Transaction } from '../ports';
import { type CohortAtInstant, cohortAt } from './cohort-at';
import { readableBy } from './cohort-scope';
import { CohortNotFound } from './errors';
import { Cohorts } from './ports';

/** One cohort with its waves. */
@Injectable()
export class ReadCohort {
  constructor(
    private readonly cohorts: Cohorts,
    private readonly transaction: Transaction,
    private readonly clock: Clock,
  ) {}

  async execute(actor: Actor, cohortId: Id<'Cohort'>): Promise<CohortAtInstant> {
    const cohort = await this.transaction.run(actor.tenantId, () =>
      this.cohorts.find(cohortId, readableBy(actor)),
    );
    if (!cohort) throw new CohortNotFound();
    return cohortAt(cohort, this.clock.now());
  }
}
