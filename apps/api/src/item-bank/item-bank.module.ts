import { Module } from '@nestjs/common';
import {
  AcceptTranslation,
  CALIBRATION_PROVIDERS,
  ListBlueprints,
  ListItems,
  MakeReviewedTests,
  OfferReviewedTests,
  ReadItem,
  SeeItemStatistics,
} from '@qabilet/application';
import { BlueprintsController } from './blueprints.controller';
import { AnswerExtractsController } from './answer-extracts.controller';
import { CalibrationRunsController } from './calibration-runs.controller';
import { CalibrationsController } from './calibrations.controller';
import { ItemsController } from './items.controller';

@Module({
  controllers: [
    ItemsController,
    BlueprintsController,
    AnswerExtractsController,
    CalibrationRunsController,
    CalibrationsController,
  ],
  providers: [
    AcceptTranslation,
    ListBlueprints,
    ListItems,
    MakeReviewedTests,
    OfferReviewedTests,
    ReadItem,
    SeeItemStatistics,
    ...CALIBRATION_PROVIDERS,
  ],
})
export class ItemBankModule {}
