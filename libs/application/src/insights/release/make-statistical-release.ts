import { Injectable } from '@nestjs/common';
import type { Id } from '@qabilet/kernel';
import type { Actor } from '../../actor';
import { AuditLog, Transaction } from '../../ports';
import { checkRelease, ReleaseFigures } from './release-figures';
import type { StatisticalRelease } from './release-ports';

/** Who asks; nobody where it is the operator on the command line. */
export type ReleaseAsker = Pick<Actor, 'tenantId'> & Partial<Pick<Actor, 'personId'>>;

/** The figures of a campaign at once: for a table of the page, and for the operator on the command line. */
@Injectable()
export class MakeStatisticalRelease {
  constructor(
    private readonly figures: ReleaseFigures,
    private readonly transaction: Transaction,
    private readonly audit: AuditLog,
  ) {}

  /** Without a cohort named it is the one with the most results. Throws `CohortNotFound` and `ReleaseTellsTooMuch`. */
  async execute({ tenantId, personId }: ReleaseAsker, cohortId?: Id<'Cohort'>): Promise<StatisticalRelease> {
    const release = await this.figures.of(tenantId, cohortId);
    checkRelease(release);
    await this.transaction.run(tenantId, () =>
      this.audit.record({
        actorId: personId,
        action: 'insights.released',
        subjectKind: 'cohort',
        subjectId: release.cohortId ?? 'none',
      }),
    );
    return release;
  }
}
