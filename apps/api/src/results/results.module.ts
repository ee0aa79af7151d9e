import { Module } from '@nestjs/common';
import { ReportOwnResult, RESULTS_PROVIDERS } from '@qabilet/application';
import { DeliveryModule } from '../delivery/delivery.module';
import { MyResultsController } from './my-results.controller';
import { OwnReportController } from './own-report.controller';
import { ReportWritingModule } from './report-writing.module';

@Module({
  imports: [DeliveryModule, ReportWritingModule],
  controllers: [MyResultsController, OwnReportController],
  providers: [...RESULTS_PROVIDERS, ReportOwnResult],
  exports: RESULTS_PROVIDERS,
})
export class ResultsModule {}
