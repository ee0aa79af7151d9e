import { Module } from '@nestjs/common';
import { INSIGHTS_PROVIDERS } from '@qabilet/application';
import { ProgressController } from './progress.controller';
import { WaveInsightsController } from './wave-insights.controller';

@Module({
  controllers: [WaveInsightsController, ProgressController],
  providers: INSIGHTS_PROVIDERS,
  exports: INSIGHTS_PROVIDERS,
})
export class InsightsModule {}
