import { Module } from '@nestjs/common';
import {
  CALIBRATION_PROVIDERS,
  ListBlueprints,
  ListItems,
  ReadItem,
  SeeItemStatistics,
} from '@qabilet/application';
import { BlueprintsController } from './blueprints.controller';
import { CalibrationRunsController } from './calibration-runs.controller';
import { CalibrationsController } from './calibrations.controller';
import { ItemsController } from './items.controller';

@Module({
  controllers: [ItemsController, BlueprintsController, CalibrationRunsController, CalibrationsController],
  providers: [ListBlueprints, ListItems, ReadItem, SeeItemStatistics, ...CALIBRATION_PROVIDERS],
})
export class ItemBankModule {}
