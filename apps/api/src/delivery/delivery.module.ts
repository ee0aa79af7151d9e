import { Module } from '@nestjs/common';
import { DELIVERY_PROVIDERS } from '@qabilet/application';
import { AssignmentsController } from './assignments.controller';
import { AttemptsController } from './attempts.controller';
import { SelfAssessmentController } from './self-assessment.controller';

@Module({
  controllers: [AssignmentsController, SelfAssessmentController, AttemptsController],
  providers: DELIVERY_PROVIDERS,
  exports: DELIVERY_PROVIDERS,
})
export class DeliveryModule {}
