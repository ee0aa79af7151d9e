import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post, Put } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import {
  MoveItem,
  ReadItemDraft,
  RestoreWording,
  SaveItemDraft,
  StartItemVersion,
  type Actor,
} from '@qabilet/application';
import {
  EditItemRequest,
  ItemOnBenchView,
  ItemSaved,
  MoveItemRequest,
  NewItemRequest,
  RestoreWordingRequest,
} from '@qabilet/contracts';
import { idOf } from '@qabilet/kernel';
import { CurrentActor, Permit } from '../http/access';
import { packItemFrom } from './item-body';
import { benchViewOf } from './workshop-view';

@ApiTags('item-bank')
@Controller('items')
export class ItemDraftsController {
  constructor(
    private readonly saveDraft: SaveItemDraft,
    private readonly readDraft: ReadItemDraft,
    private readonly startItemVersion: StartItemVersion,
    private readonly restoreWording: RestoreWording,
    private readonly moveItem: MoveItem,
  ) {}

  @Post()
  @Permit('item-bank.write')
  @ApiCreatedResponse({ type: ItemSaved })
  async create(@CurrentActor() actor: Actor, @Body() { item }: NewItemRequest): Promise<ItemSaved> {
    return { id: await this.saveDraft.create(actor, packItemFrom(item)) };
  }

  @Get(':id/draft')
  @Permit('item-bank.read')
  @ApiOkResponse({ type: ItemOnBenchView })
  async read(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<ItemOnBenchView> {
    return benchViewOf(await this.readDraft.execute(actor, idOf(id)));
  }

  @Put(':id/draft')
  @Permit('item-bank.write')
  @ApiOkResponse({ type: ItemSaved })
  async edit(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { item, after }: EditItemRequest,
  ): Promise<ItemSaved> {
    return { id: await this.saveDraft.edit(actor, { itemId: idOf(id), after, item: packItemFrom(item) }) };
  }

  @Post(':id/versions')
  @Permit('item-bank.write')
  @ApiCreatedResponse({ type: ItemSaved, description: 'The draft of the next version.' })
  async startVersion(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
  ): Promise<ItemSaved> {
    return { id: await this.startItemVersion.execute(actor, idOf(id)) };
  }

  @Post(':id/restorations')
  @HttpCode(204)
  @Permit('item-bank.write')
  async restore(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { number, after }: RestoreWordingRequest,
  ): Promise<void> {
    await this.restoreWording.execute(actor, { itemId: idOf(id), number, after });
  }

  @Post(':id/moves')
  @HttpCode(204)
  @Permit('item-bank.review')
  async move(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { to, reason }: MoveItemRequest,
  ): Promise<void> {
    await this.moveItem.execute(actor, { itemId: idOf(id), to, ...(reason ? { reason } : {}) });
  }
}
