import type { Provider } from '@nestjs/common';
import {
  CohortDemands,
  GroupReports,
  SharedResults,
  Summaries,
  SummaryLedger,
  WaveMarks,
} from '@qabilet/application';
import { TypeOrmCohortDemands } from './typeorm-cohort-demands';
import { TypeOrmGroupReports } from './typeorm-group-reports';
import { TypeOrmSharedResults } from './typeorm-shared-results';
import { TypeOrmSummaries } from './typeorm-summaries';
import { TypeOrmSummaryLedger } from './typeorm-summary-ledger';
import { TypeOrmWaveMarks } from './typeorm-wave-marks';

export const insightsProviders: Provider[] = [
  { provide: SummaryLedger, useClass: TypeOrmSummaryLedger },
  { provide: Summaries, useClass: TypeOrmSummaries },
  { provide: CohortDemands, useClass: TypeOrmCohortDemands },
  { provide: GroupReports, useClass: TypeOrmGroupReports },
  { provide: SharedResults, useClass: TypeOrmSharedResults },
  { provide: WaveMarks, useClass: TypeOrmWaveMarks },
];
