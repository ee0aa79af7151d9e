import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post, Put } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { DiscussItem, ReadItemHistory, type Actor } from '@qabilet/application';
import {
  CommentPath,
  ItemCommentView,
  ItemHistoryView,
  ItemSaved,
  NewCommentRequest,
  SettleCommentRequest,
} from '@qabilet/contracts';
import { idOf } from '@qabilet/kernel';
import { CurrentActor, Permit } from '../http/access';
import { commentViewOf, historyViewOf } from './workshop-view';

@ApiTags('item-bank')
@Controller('items')
export class ItemReviewsController {
  constructor(
    private readonly discuss: DiscussItem,
    private readonly readHistory: ReadItemHistory,
  ) {}

  @Get(':id/history')
  @Permit('item-bank.read')
  @ApiOkResponse({ type: ItemHistoryView })
  async history(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
  ): Promise<ItemHistoryView> {
    return historyViewOf(await this.readHistory.execute(actor, idOf(id)));
  }

  @Get(':id/comments')
  @Permit('item-bank.read')
  @ApiOkResponse({ type: [ItemCommentView] })
  async comments(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
  ): Promise<ItemCommentView[]> {
    return (await this.discuss.list(actor, idOf(id))).map(commentViewOf);
  }

  @Post(':id/comments')
  @Permit('item-bank.review')
  @ApiCreatedResponse({ type: ItemSaved, description: 'The comment.' })
  async say(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { text }: NewCommentRequest,
  ): Promise<ItemSaved> {
    return { id: await this.discuss.say(actor, { itemId: idOf(id), text }) };
  }

  @Post(':id/comments/:commentId/replies')
  @Permit('item-bank.review')
  @ApiCreatedResponse({ type: ItemSaved, description: 'The reply.' })
  async reply(
    @CurrentActor() actor: Actor,
    @Param() { id, commentId }: CommentPath,
    @Body() { text }: NewCommentRequest,
  ): Promise<ItemSaved> {
    const replyTo = idOf<'ItemComment'>(commentId);
    return { id: await this.discuss.say(actor, { itemId: idOf(id), text, replyTo }) };
  }

  @Put(':id/comments/:commentId/resolution')
  @HttpCode(204)
  @Permit('item-bank.review')
  async settle(
    @CurrentActor() actor: Actor,
    @Param() { id, commentId }: CommentPath,
    @Body() { isResolved }: SettleCommentRequest,
  ): Promise<void> {
    await this.discuss.settle(actor, { itemId: idOf(id), commentId: idOf(commentId), isResolved });
  }
}
