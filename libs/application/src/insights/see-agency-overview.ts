import { Injectable } from '@nestjs/common';
import type { AgencyOverview } from '@qabilet/contracts';
import type { Id } from '@qabilet/kernel';
import type { Actor } from '../actor';
import { Transaction } from '../ports';
import { CohortNotFound } from '../programmes/errors';
import { Cohorts, type CohortListing } from '../programmes/ports';
import { CohortProgress } from './cohort-progress';
import { openedUnits } from './opened-units';
import { GroupReports } from './ports';
import { PublishedUnits } from './published-units';

export interface OverviewOrder {
  /** Without one it is the cohort with the most results. */
  readonly cohortId?: Id<'Cohort'>;
  /** As many levels of them as a page opens, or all for a file. */
  readonly units: 'opened' | 'all';
}

/** Gaps that a first page names. */
const TOP_GAPS = 3;

/** Progress of one campaign through the organisation, for the agency lead. */
@Injectable()
export class SeeAgencyOverview {
  constructor(
    private readonly cohorts: Cohorts,
    private readonly progress: CohortProgress,
    private readonly published: PublishedUnits,
    private readonly reports: GroupReports,
    private readonly transaction: Transaction,
  ) {}

  execute(
    actor: Pick<Actor, 'tenantId' | 'language'>,
    { cohortId, units: which }: OverviewOrder,
  ): Promise<AgencyOverview> {
    return this.transaction.run(actor.tenantId, async () => {
      const cohorts = await this.cohorts.list({});
      const cohort = cohortId === undefined ? largest(cohorts) : cohorts.find(({ id }) => id === cohortId);
      if (cohortId !== undefined && !cohort) throw new CohortNotFound();

      const minimum = await this.reports.minimumCell();
      const campaigns = cohorts.map(({ id, name }) => ({ cohortId: id, name }));
      if (!cohort) return { campaigns, gaps: [], units: [], minimumCell: minimum };
      const units = await this.published.of({ tenantId: actor.tenantId, cohort, minimum });
      const { progress, gaps } = await this.progress.withScales(actor, cohort);
      return {
        campaigns,
        progress,
        gaps: gaps.slice(0, TOP_GAPS),
        units: which === 'all' ? [...units] : openedUnits(units),
        minimumCell: minimum,
      };
    });
  }
}

function largest(cohorts: readonly CohortListing[]): CohortListing | undefined {
  const scored = ({ waves }: CohortListing): number => waves.reduce((sum, wave) => sum + wave.scored, 0);
  return cohorts.reduce<CohortListing | undefined>(
    (best, cohort) => (best && scored(best) >= scored(cohort) ? best : cohort),
    undefined,
  );
}
