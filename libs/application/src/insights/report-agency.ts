import { Injectable } from '@nestjs/common';
import type { Id, Language } from '@qabilet/kernel';
import type { Actor } from '../actor';
import { NothingToReport, ReportWriter } from './report-ports';
import { SeeAgencyOverview } from './see-agency-overview';

export interface AgencyReportOrder {
  readonly agencyName: string;
  readonly language: Language;
  /** Without one it is the campaign with the most results. */
  readonly cohortId?: Id<'Cohort'>;
}

/** The overview of the agency as a report for print, in any language, from the figures of the screen. */
@Injectable()
export class ReportAgency {
  constructor(
    private readonly overview: SeeAgencyOverview,
    private readonly writer: ReportWriter,
  ) {}

  /** Throws `NothingToReport`, `CohortNotFound` and `ReportTooLarge`. */
  async execute(actor: Actor, { agencyName, language, cohortId }: AgencyReportOrder): Promise<Uint8Array> {
    const { progress, units, minimumCell } = await this.overview.execute(
      { ...actor, language },
      { cohortId, units: 'all' },
    );
    if (!progress) throw new NothingToReport();
    return this.writer.pdf({ kind: 'agency', agencyName, minimumCell, progress, units }, language);
  }
}
