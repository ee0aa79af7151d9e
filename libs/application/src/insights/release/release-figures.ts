import { Injectable } from '@nestjs/common';
import { idOf, type Id } from '@qabilet/kernel';
import { ReleaseTellsTooMuch } from '../errors';
import { figureTable } from '../figure-table';
import { releaseFaults } from '../release-check';
import { SeeAgencyOverview } from '../see-agency-overview';
import type { StatisticalRelease } from './release-ports';

/** The figures of one campaign for a statistics office: the same as on the lead's page, read from summaries alone. */
@Injectable()
export class ReleaseFigures {
  constructor(private readonly overview: SeeAgencyOverview) {}

  /** Without a cohort named it is the one with the most results. Throws `CohortNotFound`. */
  async of(tenantId: Id<'Tenant'>, cohortId?: Id<'Cohort'>): Promise<StatisticalRelease> {
    // No row holds a word in the reader's language: whoever asks gets the same bytes.
    const overview = await this.overview.execute({ tenantId, language: 'en' }, { cohortId, units: 'all' });
    const { progress, minimumCell } = overview;
    return {
      cohortId: progress && idOf<'Cohort'>(progress.cohortId),
      minimumCell,
      rows: figureTable(overview),
    };
  }
}

/** Looks once more at what is about to be given out. Throws `ReleaseTellsTooMuch`. */
export function checkRelease({ rows, minimumCell }: StatisticalRelease): void {
  const [fault] = releaseFaults(rows, minimumCell);
  if (fault !== undefined) throw new ReleaseTellsTooMuch(fault);
}
