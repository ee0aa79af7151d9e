import { Injectable } from '@nestjs/common';
import type { Id } from '@qabilet/kernel';
import type { Actor } from '../../actor';
import { Jobs, Transaction } from '../../ports';
import { CohortNotFound } from '../../programmes/errors';
import { Cohorts } from '../../programmes/ports';
import { ReleaseUnderway } from '../errors';
import { ReleaseLog } from './release-log';
import type { ReleaseId } from './release-ports';

/** Asks for the figures of a campaign as a statistical release; the worker makes it. */
@Injectable()
export class AskForRelease {
  constructor(
    private readonly cohorts: Cohorts,
    private readonly log: ReleaseLog,
    private readonly jobs: Jobs,
    private readonly transaction: Transaction,
  ) {}

  /** Throws `CohortNotFound` and `ReleaseUnderway`. */
  execute(actor: Actor, cohortId: Id<'Cohort'>): Promise<ReleaseId> {
    return this.transaction.run(actor.tenantId, async () => {
      if (!(await this.cohorts.find(cohortId, {}))) throw new CohortNotFound();
      const releaseId = await this.log.open(actor, cohortId);
      if (!releaseId) throw new ReleaseUnderway();
      await this.jobs.enqueue('make-release', { releaseId });
      return releaseId;
    });
  }
}
