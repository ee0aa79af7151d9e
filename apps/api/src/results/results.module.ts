import { Module } from '@nestjs/common';
import { RESULTS_PROVIDERS } from '@qabilet/application';
import { DeliveryModule } from '../delivery/delivery.module';
import { MyResultsController } from './my-results.controller';

@Module({
  imports: [DeliveryModule],
  controllers: [MyResultsController],
  providers: RESULTS_PROVIDERS,
  exports: RESULTS_PROVIDERS,
})
export class ResultsModule {}
