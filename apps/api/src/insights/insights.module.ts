import { Module } from '@nestjs/common';
import { INSIGHTS_PROVIDERS, PlanTraining, ProgramSolver } from '@qabilet/application';
import { HighsSolver } from '@qabilet/planning';
import { ProgressController } from './progress.controller';
import { WaveInsightsController } from './wave-insights.controller';

@Module({
  controllers: [WaveInsightsController, ProgressController],
  providers: [...INSIGHTS_PROVIDERS, PlanTraining, { provide: ProgramSolver, useClass: HighsSolver }],
  exports: INSIGHTS_PROVIDERS,
})
export class InsightsModule {}
