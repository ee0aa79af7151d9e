import { Body, Controller, Delete, Get, HttpCode, Param, ParseUUIDPipe, Post, Put } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import {
  ChangeBlueprint,
  DeleteBlueprintDraft,
  DraftBlueprint,
  ListBlueprintDrafts,
  ReadBlueprintDraft,
  type Actor,
} from '@qabilet/application';
import {
  BlueprintDraftCreated,
  BlueprintDraftRow,
  BlueprintDraftView,
  ChangeBlueprintRequest,
  DraftBlueprintRequest,
} from '@qabilet/contracts';
import { idOf } from '@qabilet/kernel';
import { CurrentActor, Permit } from '../http/access';
import { draftRowOf, draftViewOf } from './design-view';

@ApiTags('item-bank')
@Controller('blueprint-drafts')
export class BlueprintDraftsController {
  constructor(
    private readonly listDrafts: ListBlueprintDrafts,
    private readonly draftBlueprint: DraftBlueprint,
    private readonly readDraft: ReadBlueprintDraft,
    private readonly changeBlueprint: ChangeBlueprint,
    private readonly deleteDraft: DeleteBlueprintDraft,
  ) {}

  @Get()
  @Permit('blueprints.write')
  @ApiOkResponse({ type: [BlueprintDraftRow] })
  async list(@CurrentActor() actor: Actor): Promise<BlueprintDraftRow[]> {
    const drafts = await this.listDrafts.execute(actor);
    return drafts.map((draft) => draftRowOf(draft, actor.language));
  }

  @Post()
  @HttpCode(201)
  @Permit('blueprints.write')
  @ApiCreatedResponse({ type: BlueprintDraftCreated })
  async create(
    @CurrentActor() actor: Actor,
    @Body() { blueprintId }: DraftBlueprintRequest,
  ): Promise<BlueprintDraftCreated> {
    return { id: await this.draftBlueprint.execute(actor, idOf(blueprintId)) };
  }

  @Get(':id')
  @Permit('blueprints.write')
  @ApiOkResponse({ type: BlueprintDraftView })
  async read(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
  ): Promise<BlueprintDraftView> {
    return draftViewOf(await this.readDraft.execute(actor, idOf(id)), actor.language);
  }

  @Put(':id')
  @HttpCode(204)
  @Permit('blueprints.write')
  async change(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { name, rules }: ChangeBlueprintRequest,
  ): Promise<void> {
    await this.changeBlueprint.execute(actor, { id: idOf(id), name: { ...name }, rules: { ...rules } });
  }

  @Delete(':id')
  @HttpCode(204)
  @Permit('blueprints.write')
  async remove(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<void> {
    await this.deleteDraft.execute(actor, idOf(id));
  }
}
