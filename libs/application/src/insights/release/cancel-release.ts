import { Injectable } from '@nestjs/common';
import type { Id } from '@qabilet/kernel';
import type { Actor } from '../../actor';
import { Transaction } from '../../ports';
import { ReleaseLog } from './release-log';
import type { ReleaseId } from './release-ports';

/** Ends a release that waits or is being made; one that has ended is left as it is. */
@Injectable()
export class CancelRelease {
  constructor(
    private readonly log: ReleaseLog,
    private readonly transaction: Transaction,
  ) {}

  /** Throws `StatisticalReleaseNotFound`. */
  execute(actor: Actor, cohortId: Id<'Cohort'>, id: ReleaseId): Promise<void> {
    return this.transaction.run(actor.tenantId, async () => {
      const { finishedAt } = await this.log.lock(cohortId, id);
      if (!finishedAt) await this.log.cancel(actor, id);
    });
  }
}
