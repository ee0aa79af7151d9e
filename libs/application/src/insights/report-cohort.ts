import { Injectable } from '@nestjs/common';
import type { Progress, RankedGap } from '@qabilet/contracts';
import { type Id, idOf, type Language } from '@qabilet/kernel';
import type { Actor } from '../actor';
import { Transaction } from '../ports';
import { OpenWaveFigures } from './open-wave-figures';
import { GroupReports } from './ports';
import { ReportWriter } from './report-ports';
import { groupPart } from './see-heat-map';
import { SeeProgress } from './see-progress';

export interface CohortReportOrder {
  readonly agencyName: string;
  readonly language: Language;
  readonly cohortId: Id<'Cohort'>;
}

/** A cohort's progress and gaps as a report for print, in any language, from the figures of the screens. */
@Injectable()
export class ReportCohort {
  constructor(
    private readonly seeProgress: SeeProgress,
    private readonly openWave: OpenWaveFigures,
    private readonly reports: GroupReports,
    private readonly writer: ReportWriter,
    private readonly transaction: Transaction,
  ) {}

  /** Throws `CohortNotFound` and `ReportTooLarge`. */
  async execute(actor: Actor, { agencyName, language, cohortId }: CohortReportOrder): Promise<Uint8Array> {
    const reader = { ...actor, language };
    const progress = await this.seeProgress.execute(reader, cohortId);
    const { gaps, minimumCell } = await this.transaction.run(actor.tenantId, async () => ({
      gaps: await this.gapsOf(reader, progress),
      minimumCell: await this.reports.minimumCell(),
    }));
    return this.writer.pdf({ kind: 'cohort', agencyName, minimumCell, progress, gaps }, language);
  }

  private async gapsOf(reader: Actor, { waves }: Progress): Promise<readonly RankedGap[]> {
    const latest = waves.findLast(({ finished }) => finished !== undefined && finished > 0);
    if (!latest) return [];
    return groupPart(await this.openWave.execute(reader, idOf(latest.waveId)), reader).gaps;
  }
}
