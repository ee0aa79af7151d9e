import { Injectable } from '@nestjs/common';
import type { Id } from '@qabilet/kernel';
import type { Actor } from '../actor';
import { AuditLog, Transaction } from '../ports';
import { ReleaseTellsTooMuch } from './errors';
import { figureTable, type FigureRow } from './figure-table';
import { releaseFaults } from './release-check';
import { SeeAgencyOverview } from './see-agency-overview';

export interface StatisticalRelease {
  readonly minimumCell: number;
  readonly rows: readonly FigureRow[];
}

/** Who asks; nobody where it is the operator on the command line. */
export type ReleaseAsker = Pick<Actor, 'tenantId' | 'language'> & Partial<Pick<Actor, 'personId'>>;

/** The figures of one campaign for a statistics office: the same as on the lead's page, checked once more. */
@Injectable()
export class MakeStatisticalRelease {
  constructor(
    private readonly overview: SeeAgencyOverview,
    private readonly transaction: Transaction,
    private readonly audit: AuditLog,
  ) {}

  /** Without a cohort named it is the one with the most results. */
  async execute(asker: ReleaseAsker, cohortId?: Id<'Cohort'>): Promise<StatisticalRelease> {
    const overview = await this.overview.execute(asker, { cohortId, units: 'all' });
    const rows = figureTable(overview);
    const [fault] = releaseFaults(rows, overview.minimumCell);
    if (fault !== undefined) throw new ReleaseTellsTooMuch(fault);
    await this.transaction.run(asker.tenantId, () =>
      this.audit.record({
        actorId: asker.personId,
        action: 'insights.released',
        subjectKind: 'cohort',
        subjectId: overview.progress?.cohortId ?? 'none',
      }),
    );
    return { minimumCell: overview.minimumCell, rows };
  }
}
