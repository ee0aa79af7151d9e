import { Module } from '@nestjs/common';
import { INSIGHTS_PROVIDERS, PlanTraining, ProgramSolver } from '@qabilet/application';
import { HighsSolver } from '@qabilet/planning';
import { ProgressController } from './progress.controller';
import { WaveInsightsController } from './wave-insights.controller';
import { WaveNews } from './wave-news';
import { WaveNewsController } from './wave-news.controller';

@Module({
  controllers: [WaveInsightsController, ProgressController, WaveNewsController],
  providers: [
    ...INSIGHTS_PROVIDERS,
    PlanTraining,
    WaveNews,
    { provide: ProgramSolver, useClass: HighsSolver },
  ],
  exports: INSIGHTS_PROVIDERS,
})
export class InsightsModule {}
