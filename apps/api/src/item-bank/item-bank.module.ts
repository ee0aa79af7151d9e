import { Module } from '@nestjs/common';
import { ListBlueprints, ListItems, ReadItem } from '@qabilet/application';
import { BlueprintsController } from './blueprints.controller';
import { ItemsController } from './items.controller';

@Module({
  controllers: [ItemsController, BlueprintsController],
  providers: [ListBlueprints, ListItems, ReadItem],
})
export class ItemBankModule {}
