import { Injectable } from '@nestjs/common';
import type { Id, Language } from '@qabilet/kernel';
import type { Actor } from '../actor';
import { ReportOutlook } from './report-outlook';
import { ReportWriter } from './report-ports';
import { SeeMatchedChange } from './see-matched-change';
import { SeeProgress } from './see-progress';

export interface CohortReportOrder {
  readonly agencyName: string;
  readonly language: Language;
  readonly cohortId: Id<'Cohort'>;
}

/** A cohort's progress, goals and gaps as a report for print, in any language, from the figures of the screens. */
@Injectable()
export class ReportCohort {
  constructor(
    private readonly seeProgress: SeeProgress,
    private readonly outlook: ReportOutlook,
    private readonly matchedChange: SeeMatchedChange,
    private readonly writer: ReportWriter,
  ) {}

  /** Throws `CohortNotFound` and `ReportTooLarge`. */
  async execute(actor: Actor, { agencyName, language, cohortId }: CohortReportOrder): Promise<Uint8Array> {
    const reader = { ...actor, language };
    const progress = await this.seeProgress.execute(reader, cohortId);
    const outlook = await this.outlook.of(reader, progress);
    const matched = await this.matchedChange.execute(reader, cohortId);
    const { minimumCell } = matched;
    return this.writer.pdf(
      { kind: 'cohort', agencyName, minimumCell, progress, ...outlook, matched },
      language,
    );
  }
}
