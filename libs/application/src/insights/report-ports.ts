import type { AgencyOverview, Progress, RankedGap, ResultView } from '@qabilet/contracts';
import { DomainError, type Language } from '@qabilet/kernel';

interface ReportOfGroup {
  readonly agencyName: string;
  readonly minimumCell: number;
  readonly progress: Progress;
}

/** A campaign through the organisation, for the agency lead. */
export interface AgencyReport extends ReportOfGroup {
  readonly kind: 'agency';
  readonly units: AgencyOverview['units'];
}

/** A cohort over its waves, for its trainer; nobody is named in it. */
export interface CohortReport extends ReportOfGroup {
  readonly kind: 'cohort';
  /** Of the latest wave somebody has finished. */
  readonly gaps: readonly RankedGap[];
}

/** The figures that a screen shows, and nothing that it does not. */
export type GroupReport = AgencyReport | CohortReport;

/** A person's own result, for themselves. */
export interface OwnReport {
  readonly kind: 'own';
  readonly personName: string;
  readonly agencyName: string;
  readonly result: ResultView;
}

/** Sets reports for print. */
export abstract class ReportWriter {
  /** The report as PDF. Throws `ReportTooLarge`. */
  abstract pdf(report: GroupReport | OwnReport, language: Language): Promise<Uint8Array>;
}

export class ReportTooLarge extends DomainError {
  readonly kind = 'invalid';
  readonly code = 'insights.report-too-large';
  constructor(seconds: number) {
    super(`The report could not be set within ${seconds} seconds. Take the figures as a table instead.`);
  }
}

export class NothingToReport extends DomainError {
  readonly kind = 'not-found';
  readonly code = 'insights.nothing-to-report';
  constructor() {
    super('There is no programme to report about yet.');
  }
}
