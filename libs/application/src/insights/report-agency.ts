import { Injectable } from '@nestjs/common';
import { type Id, idOf, type Language } from '@qabilet/kernel';
import type { Actor } from '../actor';
import { ReportOutlook } from './report-outlook';
import { NothingToReport, ReportWriter } from './report-ports';
import { SeeAgencyComparison } from './see-agency-comparison';
import { SeeAgencyOverview } from './see-agency-overview';
import { SeeLaterStructure } from './see-later-structure';

export interface AgencyReportOrder {
  readonly agencyName: string;
  readonly language: Language;
  /** Without one it is the campaign with the most results. */
  readonly cohortId?: Id<'Cohort'>;
  /** The units of the day of the wave, or those in which its people are by now. */
  readonly units: 'then' | 'later';
}

/** The overview of the agency as a report for print, in any language, from the figures of the screen. */
@Injectable()
export class ReportAgency {
  constructor(
    private readonly overview: SeeAgencyOverview,
    private readonly outlook: ReportOutlook,
    private readonly comparison: SeeAgencyComparison,
    private readonly laterStructure: SeeLaterStructure,
    private readonly writer: ReportWriter,
  ) {}

  /** Throws `NothingToReport`, `CohortNotFound` and `ReportTooLarge`. */
  async execute(
    actor: Actor,
    { agencyName, language, cohortId, units: which }: AgencyReportOrder,
  ): Promise<Uint8Array> {
    const reader = { ...actor, language };
    const { progress, units, minimumCell } = await this.overview.execute(reader, { cohortId, units: 'all' });
    if (!progress) throw new NothingToReport();
    const outlook = await this.outlook.of(reader, progress);
    const comparison = await this.comparison.execute(reader);
    const later =
      which === 'later'
        ? await this.laterStructure.execute(reader, idOf<'Cohort'>(progress.cohortId))
        : undefined;
    return this.writer.pdf(
      { kind: 'agency', agencyName, minimumCell, progress, ...outlook, units, later, comparison },
      language,
    );
  }
}
