import { Injectable } from '@nestjs/common';
import type { Actor } from '../actor';
import { Clock, Transaction } from '../ports';
import { readableBy } from './cohort-scope';
import { Cohorts } from './ports';
import { type CohortAtInstant, cohortAt } from './cohort-at';

/** The cohorts a trainer trains, or all of the agency for its lead. */
@Injectable()
export class ListCohorts {
  constructor(
    private readonly cohorts: Cohorts,
    private readonly transaction: Transaction,
    private readonly clock: Clock,
  ) {}

  async execute(actor: Actor): Promise<readonly CohortAtInstant[]> {
    const now = this.clock.now();
    const cohorts = await this.transaction.run(actor.tenantId, () => this.cohorts.list(readableBy(actor)));
    return cohorts.map((cohort) => cohortAt(cohort, now));
  }
}
