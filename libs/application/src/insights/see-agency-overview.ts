import { Injectable } from '@nestjs/common';
import type { AgencyOverview } from '@qabilet/contracts';
import type { Id } from '@qabilet/kernel';
import type { Actor } from '../actor';
import { Transaction } from '../ports';
import { CohortNotFound } from '../programmes/errors';
import { Cohorts, type CohortListing } from '../programmes/ports';
import { CohortProgress } from './cohort-progress';
import { GroupReports } from './ports';
import { unitTree } from './unit-tree';

/** Progress of one campaign through the organisation, for the agency lead. */
@Injectable()
export class SeeAgencyOverview {
  constructor(
    private readonly cohorts: Cohorts,
    private readonly progress: CohortProgress,
    private readonly reports: GroupReports,
    private readonly transaction: Transaction,
  ) {}

  /** Without a cohort named it is the one with the most results. */
  execute(actor: Pick<Actor, 'tenantId' | 'language'>, cohortId?: Id<'Cohort'>): Promise<AgencyOverview> {
    return this.transaction.run(actor.tenantId, async () => {
      const cohorts = await this.cohorts.list({});
      const cohort = cohortId === undefined ? largest(cohorts) : cohorts.find(({ id }) => id === cohortId);
      if (cohortId !== undefined && !cohort) throw new CohortNotFound();

      const minimum = await this.reports.minimumCell();
      const campaigns = cohorts.map(({ id, name }) => ({ cohortId: id, name }));
      if (!cohort) return { campaigns, units: [], minimumCell: minimum };
      return {
        campaigns,
        progress: await this.progress.of(actor, cohort),
        units: unitTree({
          cohort,
          whole: await this.reports.cohortLines(cohort.id),
          units: await this.reports.unitLines(cohort.id),
          minimum,
        }),
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
