import { Controller, Get, HttpCode, Param, ParseUUIDPipe, Post, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { AcceptTranslation, ListItems, ReadItem, SeeItemStatistics, type Actor } from '@qabilet/application';
import { AuthorItemView, ItemPage, ItemQuery, ItemStatisticsView, TranslationPath } from '@qabilet/contracts';
import { idOf } from '@qabilet/kernel';
import { CurrentActor, Permit } from '../http/access';
import { authorItemViewOf, itemPageOf } from './item-view';

@ApiTags('item-bank')
@Controller('items')
export class ItemsController {
  constructor(
    private readonly listItems: ListItems,
    private readonly readItem: ReadItem,
    private readonly seeStatistics: SeeItemStatistics,
    private readonly acceptTranslation: AcceptTranslation,
  ) {}

  @Get()
  @Permit('item-bank.read')
  @ApiOkResponse({ type: ItemPage })
  async list(@CurrentActor() actor: Actor, @Query() query: ItemQuery): Promise<ItemPage> {
    return itemPageOf(await this.listItems.execute(actor, query), actor.language);
  }

  @Get(':id')
  @Permit('item-bank.read')
  @ApiOkResponse({ type: AuthorItemView })
  async read(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<AuthorItemView> {
    return authorItemViewOf(await this.readItem.execute(actor, idOf(id)), actor.language);
  }

  @Post(':id/translations/:language/acceptance')
  @HttpCode(204)
  @Permit('item-bank.review')
  async accept(@CurrentActor() actor: Actor, @Param() { id, language }: TranslationPath): Promise<void> {
    await this.acceptTranslation.execute(actor, { itemId: idOf(id), language });
  }

  @Get(':id/statistics')
  @Permit('item-bank.read')
  @ApiOkResponse({ type: ItemStatisticsView })
  statistics(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
  ): Promise<ItemStatisticsView> {
    return this.seeStatistics.execute(actor, idOf(id));
  }
}
