import { Injectable } from '@nestjs/common';
import type { Id } from '@qabilet/kernel';
import type { Actor } from '../../actor';
import { Transaction } from '../../ports';
import { CohortNotFound } from '../../programmes/errors';
import { Cohorts } from '../../programmes/ports';
import { StatisticalReleaseNotFound } from '../errors';
import { ReleaseLog } from './release-log';
import { StatisticalReleases, type KeptRelease, type ReleaseId } from './release-ports';

const LISTED = 20;

/** Releases of a campaign: the latest of them, and the package of one. */
@Injectable()
export class ReadReleases {
  constructor(
    private readonly cohorts: Cohorts,
    private readonly releases: StatisticalReleases,
    private readonly log: ReleaseLog,
    private readonly transaction: Transaction,
  ) {}

  /** Throws `CohortNotFound`. */
  list({ tenantId }: Actor, cohortId: Id<'Cohort'>): Promise<readonly KeptRelease[]> {
    return this.transaction.run(tenantId, async () => {
      if (!(await this.cohorts.find(cohortId, {}))) throw new CohortNotFound();
      return this.releases.list(cohortId, LISTED);
    });
  }

  /** Writes down who takes it out. Throws `StatisticalReleaseNotFound`, also of one that is not done or no longer kept. */
  file(actor: Actor, cohortId: Id<'Cohort'>, id: ReleaseId): Promise<Uint8Array> {
    return this.transaction.run(actor.tenantId, async () => {
      const file = await this.releases.file(cohortId, id);
      if (!file) throw new StatisticalReleaseNotFound();
      await this.log.recordTaken(actor, id);
      return file;
    });
  }
}
