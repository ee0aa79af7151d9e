import { Module } from '@nestjs/common';
import {
  INSIGHTS_PROVIDERS,
  PlanTraining,
  ProgramSolver,
  ReportAgency,
  ReportCohort,
} from '@qabilet/application';
import { HighsSolver } from '@qabilet/planning';
import { ReportWritingModule } from '../results/report-writing.module';
import { AgencyComparisonController } from './agency-comparison.controller';
import { FigureFilesController } from './figure-files.controller';
import { GoalsController } from './goals.controller';
import { ProgressController } from './progress.controller';
import { ReportsController } from './reports.controller';
import { StatisticalReleasesController } from './statistical-releases.controller';
import { SummaryRunsController } from './summary-runs.controller';
import { WaveInsightsController } from './wave-insights.controller';
import { WaveNews } from './wave-news';
import { WaveNewsController } from './wave-news.controller';

@Module({
  imports: [ReportWritingModule],
  controllers: [
    AgencyComparisonController,
    FigureFilesController,
    GoalsController,
    WaveInsightsController,
    ProgressController,
    ReportsController,
    StatisticalReleasesController,
    WaveNewsController,
    SummaryRunsController,
  ],
  providers: [
    ...INSIGHTS_PROVIDERS,
    PlanTraining,
    ReportAgency,
    ReportCohort,
    WaveNews,
    { provide: ProgramSolver, useClass: HighsSolver },
  ],
  exports: INSIGHTS_PROVIDERS,
})
export class InsightsModule {}
