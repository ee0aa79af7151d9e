import type { Provider } from '@nestjs/common';
import {
  AgencyDistributions,
  CohortBreakdowns,
  CohortDemands,
  ComparisonParts,
  GroupGoals,
  GroupReports,
  LaterUnits,
  MatchedResults,
  SharedResults,
  StagedSummaries,
  StatisticalReleases,
  Summaries,
  SummaryLedger,
  SummaryParts,
  SummaryRuns,
  WaveAnswers,
  WaveMarks,
} from '@qabilet/application';
import { TypeOrmAgencyDistributions } from './typeorm-agency-distributions';
import { TypeOrmCohortBreakdowns } from './typeorm-cohort-breakdowns';
import { TypeOrmCohortDemands } from './typeorm-cohort-demands';
import { TypeOrmComparisonParts } from './typeorm-comparison-parts';
import { TypeOrmGroupGoals } from './typeorm-group-goals';
import { TypeOrmGroupReports } from './typeorm-group-reports';
import { TypeOrmLaterUnits } from './typeorm-later-units';
import { TypeOrmMatchedResults } from './typeorm-matched-results';
import { TypeOrmSharedResults } from './typeorm-shared-results';
import { TypeOrmStagedSummaries } from './typeorm-staged-summaries';
import { TypeOrmStatisticalReleases } from './typeorm-statistical-releases';
import { TypeOrmSummaries } from './typeorm-summaries';
import { TypeOrmSummaryLedger } from './typeorm-summary-ledger';
import { TypeOrmWaveAnswers } from './typeorm-wave-answers';
import { TypeOrmWaveMarks } from './typeorm-wave-marks';
import { TypeOrmSummaryParts } from './typeorm-summary-parts';
import { TypeOrmSummaryRuns } from './typeorm-summary-runs';

export const insightsProviders: Provider[] = [
  { provide: SummaryLedger, useClass: TypeOrmSummaryLedger },
  { provide: Summaries, useClass: TypeOrmSummaries },
  { provide: SummaryRuns, useClass: TypeOrmSummaryRuns },
  { provide: SummaryParts, useClass: TypeOrmSummaryParts },
  { provide: StatisticalReleases, useClass: TypeOrmStatisticalReleases },
  { provide: StagedSummaries, useClass: TypeOrmStagedSummaries },
  { provide: CohortBreakdowns, useClass: TypeOrmCohortBreakdowns },
  { provide: CohortDemands, useClass: TypeOrmCohortDemands },
  { provide: AgencyDistributions, useClass: TypeOrmAgencyDistributions },
  { provide: ComparisonParts, useClass: TypeOrmComparisonParts },
  { provide: GroupGoals, useClass: TypeOrmGroupGoals },
  { provide: GroupReports, useClass: TypeOrmGroupReports },
  { provide: LaterUnits, useClass: TypeOrmLaterUnits },
  { provide: MatchedResults, useClass: TypeOrmMatchedResults },
  { provide: SharedResults, useClass: TypeOrmSharedResults },
  { provide: WaveAnswers, useClass: TypeOrmWaveAnswers },
  { provide: WaveMarks, useClass: TypeOrmWaveMarks },
];
