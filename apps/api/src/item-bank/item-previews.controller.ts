import { Body, Controller, Get, HttpCode, Post } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { ListMeasurableCompetences, PreviewItem, type Actor } from '@qabilet/application';
import {
  ItemPreviewView,
  MeasurableCompetenceView,
  PreviewItemRequest,
  TriedAnswerView,
  TryItemRequest,
} from '@qabilet/contracts';
import { CurrentActor, Permit } from '../http/access';
import { packItemFrom } from './item-body';
import { measurableViewOf, previewViewOf } from './workshop-view';

/** What helps while an item is being written; nothing of it is stored. */
@ApiTags('item-bank')
@Controller()
export class ItemPreviewsController {
  constructor(
    private readonly previewItem: PreviewItem,
    private readonly listCompetences: ListMeasurableCompetences,
  ) {}

  @Post('item-previews')
  @HttpCode(200)
  @Permit('item-bank.write')
  @ApiOkResponse({ type: ItemPreviewView })
  async show(
    @CurrentActor() actor: Actor,
    @Body() { item, language }: PreviewItemRequest,
  ): Promise<ItemPreviewView> {
    return previewViewOf(await this.previewItem.show(actor, { item: packItemFrom(item), language }));
  }

  @Post('item-trials')
  @HttpCode(200)
  @Permit('item-bank.write')
  @ApiOkResponse({ type: TriedAnswerView })
  try(@Body() { item, language, answer }: TryItemRequest): TriedAnswerView {
    return this.previewItem.try({ item: packItemFrom(item), language, answer });
  }

  @Get('measurable-competences')
  @Permit('item-bank.read')
  @ApiOkResponse({ type: [MeasurableCompetenceView] })
  async competences(@CurrentActor() actor: Actor): Promise<MeasurableCompetenceView[]> {
    const competences = await this.listCompetences.execute(actor);
    return competences.map((competence) => measurableViewOf(competence, actor.language));
  }
}
