import { Module } from '@nestjs/common';
import {
  AcceptTranslation,
  BANK_RELEASE,
  BLUEPRINT_DESIGN,
  CALIBRATION_PROVIDERS,
  ExportItems,
  ItemFileWriter,
  ITEM_WORKSHOP,
  ListBlueprints,
  ListItems,
  MakeReviewedTests,
  OfferReviewedTests,
  QuestionMask,
  ReadItem,
  SeeItemStatistics,
  TRANSLATION_PROVIDERS,
  TranslationFiles,
} from '@qabilet/application';
import { KnownItemFileWriter, XliffTranslationFiles } from '@qabilet/interchange';
import { BankReleasesController } from './bank-releases.controller';
import { BlueprintDraftsController } from './blueprint-drafts.controller';
import { BlueprintSimulationsController } from './blueprint-simulations.controller';
import { BlueprintsController } from './blueprints.controller';
import { AnswerExtractsController } from './answer-extracts.controller';
import { CalibrationRunsController } from './calibration-runs.controller';
import { CalibrationsController } from './calibrations.controller';
import { ItemDraftsController } from './item-drafts.controller';
import { ItemPreviewsController } from './item-previews.controller';
import { ItemExportsController } from './item-exports.controller';
import { ItemReviewsController } from './item-reviews.controller';
import { ItemsController } from './items.controller';
import { TranslationsController } from './translations.controller';

@Module({
  controllers: [
    ItemsController,
    ItemDraftsController,
    ItemReviewsController,
    ItemExportsController,
    ItemPreviewsController,
    BlueprintsController,
    AnswerExtractsController,
    BankReleasesController,
    BlueprintDraftsController,
    BlueprintSimulationsController,
    CalibrationRunsController,
    CalibrationsController,
    TranslationsController,
  ],
  providers: [
    AcceptTranslation,
    ExportItems,
    { provide: ItemFileWriter, useClass: KnownItemFileWriter },
    ListBlueprints,
    ListItems,
    MakeReviewedTests,
    OfferReviewedTests,
    QuestionMask,
    ReadItem,
    SeeItemStatistics,
    ...BANK_RELEASE,
    ...BLUEPRINT_DESIGN,
    ...CALIBRATION_PROVIDERS,
    ...ITEM_WORKSHOP,
    ...TRANSLATION_PROVIDERS,
    { provide: TranslationFiles, useClass: XliffTranslationFiles },
  ],
})
export class ItemBankModule {}
