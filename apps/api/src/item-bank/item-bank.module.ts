import { Module } from '@nestjs/common';
import {
  AcceptTranslation,
  CALIBRATION_PROVIDERS,
  ITEM_WORKSHOP,
  ListBlueprints,
  ListItems,
  MakeReviewedTests,
  OfferReviewedTests,
  QuestionMask,
  ReadItem,
  SeeItemStatistics,
} from '@qabilet/application';
import { BlueprintsController } from './blueprints.controller';
import { AnswerExtractsController } from './answer-extracts.controller';
import { CalibrationRunsController } from './calibration-runs.controller';
import { CalibrationsController } from './calibrations.controller';
import { ItemDraftsController } from './item-drafts.controller';
import { ItemPreviewsController } from './item-previews.controller';
import { ItemReviewsController } from './item-reviews.controller';
import { ItemsController } from './items.controller';

@Module({
  controllers: [
    ItemsController,
    ItemDraftsController,
    ItemReviewsController,
    ItemPreviewsController,
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
    QuestionMask,
    ReadItem,
    SeeItemStatistics,
    ...CALIBRATION_PROVIDERS,
    ...ITEM_WORKSHOP,
  ],
})
export class ItemBankModule {}
