import { Injectable } from '@nestjs/common';
import type { Progress } from '@qabilet/contracts';
import type { Id } from '@qabilet/kernel';
import type { Actor } from '../actor';
import { Transaction } from '../ports';
import { readableBy } from '../programmes/cohort-scope';
import { CohortNotFound } from '../programmes/errors';
import { Cohorts } from '../programmes/ports';
import { CohortProgress } from './cohort-progress';

/** Progress of a cohort over its waves, for its trainer and the agency lead. */
@Injectable()
export class SeeProgress {
  constructor(
    private readonly cohorts: Cohorts,
    private readonly progress: CohortProgress,
    private readonly transaction: Transaction,
  ) {}

  execute(actor: Actor, cohortId: Id<'Cohort'>): Promise<Progress> {
    return this.transaction.run(actor.tenantId, async () => {
      const cohort = await this.cohorts.find(cohortId, readableBy(actor));
      if (!cohort) throw new CohortNotFound();
      return this.progress.of(actor, cohort);
    });
  }
}
