import type {
  AgencyComparison,
  AgencyOverview,
  GoalView,
  LaterStructure,
  MatchedProgress,
  Progress,
  RankedGap,
  ResultView,
} from '@qabilet/contracts';
import { DomainError, type Language } from '@qabilet/kernel';

/** What a group lacks most, and what it means to reach. */
export interface Outlook {
  /** Of the latest wave somebody has finished, the largest first. */
  readonly gaps: readonly RankedGap[];
  readonly goals: readonly GoalView[];
}

interface ReportOfGroup extends Outlook {
  readonly agencyName: string;
  readonly minimumCell: number;
  readonly progress: Progress;
}

/** A campaign through the organisation, for the agency lead. */
export interface AgencyReport extends ReportOfGroup {
  readonly kind: 'agency';
  readonly units: AgencyOverview['units'];
  /** In place of the units, where it is on show. */
  readonly later?: LaterStructure;
  readonly comparison: AgencyComparison;
}

/** A cohort over its waves, for its trainer; nobody is named in it. */
export interface CohortReport extends ReportOfGroup {
  readonly kind: 'cohort';
  readonly matched: MatchedProgress;
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
