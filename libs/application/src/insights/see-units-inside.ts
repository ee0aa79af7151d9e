import { Injectable } from '@nestjs/common';
import type { UnitsInside } from '@qabilet/contracts';
import type { Id } from '@qabilet/kernel';
import type { Actor } from '../actor';
import { Transaction } from '../ports';
import { readableBy } from '../programmes/cohort-scope';
import { CohortNotFound } from '../programmes/errors';
import { Cohorts } from '../programmes/ports';
import { UnitOfCohortNotFound } from './errors';
import { openedUnits } from './opened-units';
import { GroupReports } from './ports';
import { PublishedUnits } from './published-units';

export interface UnitOfCohort {
  readonly cohortId: Id<'Cohort'>;
  readonly unitId: Id<'Unit'>;
}

/** What the overview has left out of a large organisation: the units inside one of its units. */
@Injectable()
export class SeeUnitsInside {
  constructor(
    private readonly cohorts: Cohorts,
    private readonly published: PublishedUnits,
    private readonly reports: GroupReports,
    private readonly transaction: Transaction,
  ) {}

  /** Throws `CohortNotFound` and `UnitOfCohortNotFound`. */
  execute(actor: Actor, { cohortId, unitId }: UnitOfCohort): Promise<UnitsInside> {
    const { tenantId } = actor;
    return this.transaction.run(tenantId, async () => {
      const cohort = await this.cohorts.find(cohortId, readableBy(actor));
      if (!cohort) throw new CohortNotFound();
      const minimum = await this.reports.minimumCell();
      const units = await this.published.of({ tenantId, cohort, minimum });
      if (!units.some(({ id }) => id === unitId)) throw new UnitOfCohortNotFound();
      return { units: openedUnits(units, unitId) };
    });
  }
}
