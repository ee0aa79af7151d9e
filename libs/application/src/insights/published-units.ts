import { Injectable } from '@nestjs/common';
import type { UnitNode } from '@qabilet/contracts';
import type { Id } from '@qabilet/kernel';
import type { CohortListing } from '../programmes/ports';
import { KeptByMark } from './kept-by-mark';
import { meanLinkVariance } from './link-variance';
import { GroupReports } from './ports';
import { ToldOverall } from './told-overall';
import { shownUnits, type TreeScale, unitTree } from './unit-tree';
import { spreadOverAll, WaveScales } from './wave-scales';

export interface CohortOfAgency {
  readonly tenantId: Id<'Tenant'>;
  readonly cohort: CohortListing;
  /** Figures about fewer people are not shown. */
  readonly minimum: number;
}

const MOST_COHORTS = 20;

/**
 * The units of a cohort as they may be shown. What may be shown is chosen for all units together, so it is made once for
 * each change of the figures and not for each look.
 */
@Injectable()
export class PublishedUnits {
  private readonly kept = new KeptByMark<readonly UnitNode[]>(MOST_COHORTS);

  constructor(
    private readonly reports: GroupReports,
    private readonly scales: WaveScales,
    private readonly told: ToldOverall,
  ) {}

  /** Parents before children. Belongs inside a transaction of the tenant. */
  async of({ tenantId, cohort, minimum }: CohortOfAgency): Promise<readonly UnitNode[]> {
    const mark = JSON.stringify([minimum, namesOf(cohort), await this.reports.mark(cohort.id)]);
    return this.kept.get(`${tenantId}|${cohort.id}`, mark, () => this.make({ tenantId, cohort, minimum }));
  }

  private async make({ tenantId, cohort, minimum }: CohortOfAgency): Promise<readonly UnitNode[]> {
    const lines = await this.reports.lines(cohort.id);
    const shown = shownUnits({ cohort, ...lines, minimum });
    let { units } = lines;
    const scales: TreeScale[] = [];
    for (const [i, wave] of cohort.waves.entries()) {
      const scale = await this.scales.of(tenantId, wave);
      const { frameworkReleaseId } = scale;
      scales.push({
        frameworkReleaseId,
        linkVariance: meanLinkVariance(scale),
        spread: spreadOverAll(scale),
      });
      units = await this.told.of({ waveId: wave.id, scale, units, shown: shown[i] ?? new Set(), minimum });
    }
    return unitTree({ cohort, units, shown, scales });
  }
}

/** What is said of the waves beside their figures, and the scale that these stand on. */
function namesOf({ waves }: CohortListing): readonly unknown[] {
  return waves.map(({ id, name, kind, opensAt, rescoredWith }) => [id, name, kind, opensAt, rescoredWith]);
}
