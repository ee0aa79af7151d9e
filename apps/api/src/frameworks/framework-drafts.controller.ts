import { Body, Controller, Delete, Get, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { DiscardDraft, EditDraft, ReadDraft, StartDraft, TurnEdit, type Actor } from '@qabilet/application';
import {
  DraftCompetence,
  DraftOutline,
  DraftRevision,
  DraftStarted,
  FrameworkEditRequest,
  StartFrameworkRequest,
  StartVersionRequest,
} from '@qabilet/contracts';
import { idOf } from '@qabilet/kernel';
import { CurrentActor, Permit } from '../http/access';
import { editOf } from './draft-edit';
import { draftCompetenceOf, draftOutlineOf } from './draft-view';

@ApiTags('frameworks')
@Controller()
export class FrameworkDraftsController {
  constructor(
    private readonly startDraft: StartDraft,
    private readonly readDraft: ReadDraft,
    private readonly editDraft: EditDraft,
    private readonly turnEdit: TurnEdit,
    private readonly discardDraft: DiscardDraft,
  ) {}

  @Post('frameworks')
  @Permit('frameworks.write')
  @ApiCreatedResponse({ type: DraftStarted })
  @ApiOperation({ summary: 'Begins a framework from nothing, as a draft' })
  async start(@CurrentActor() actor: Actor, @Body() { title }: StartFrameworkRequest): Promise<DraftStarted> {
    return { releaseId: await this.startDraft.framework(actor, title) };
  }

  @Post('framework-releases/:id/versions')
  @Permit('frameworks.write')
  @ApiCreatedResponse({ type: DraftStarted })
  @ApiOperation({ summary: 'Begins a new version as a copy of the release' })
  async copy(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { version }: StartVersionRequest,
  ): Promise<DraftStarted> {
    return { releaseId: await this.startDraft.version(actor, { releaseId: idOf(id), version }) };
  }

  @Get('framework-releases/:id/draft')
  @Permit('frameworks.write')
  @ApiOkResponse({ type: DraftOutline })
  async read(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<DraftOutline> {
    return draftOutlineOf(await this.readDraft.execute(actor, idOf(id)));
  }

  @Delete('framework-releases/:id/draft')
  @HttpCode(204)
  @Permit('frameworks.write')
  @ApiOperation({ summary: 'Gives the draft up with everything written in it' })
  async discard(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<void> {
    await this.discardDraft.execute(actor, idOf(id));
  }

  @Get('framework-releases/:id/draft/competences/:code')
  @Permit('frameworks.write')
  @ApiOkResponse({ type: DraftCompetence })
  async competence(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Param('code') code: string,
  ): Promise<DraftCompetence> {
    return draftCompetenceOf(await this.readDraft.execute(actor, idOf(id)), code);
  }

  @Post('framework-releases/:id/draft/edits')
  @HttpCode(200)
  @Permit('frameworks.write')
  @ApiOkResponse({ type: DraftRevision })
  @ApiOperation({ summary: 'Changes one thing; refused where somebody else has changed the same since' })
  async edit(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() request: FrameworkEditRequest,
  ): Promise<DraftRevision> {
    const { revision } = request;
    return {
      revision: await this.editDraft.execute(actor, { releaseId: idOf(id), revision, edit: editOf(request) }),
    };
  }

  @Post('framework-releases/:id/draft/undo')
  @HttpCode(200)
  @Permit('frameworks.write')
  @ApiOkResponse({ type: DraftRevision })
  async undo(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { revision }: DraftRevision,
  ): Promise<DraftRevision> {
    const turn = { releaseId: idOf<'FrameworkRelease'>(id), revision, direction: 'undo' } as const;
    return { revision: await this.turnEdit.execute(actor, turn) };
  }

  @Post('framework-releases/:id/draft/redo')
  @HttpCode(200)
  @Permit('frameworks.write')
  @ApiOkResponse({ type: DraftRevision })
  async redo(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { revision }: DraftRevision,
  ): Promise<DraftRevision> {
    const turn = { releaseId: idOf<'FrameworkRelease'>(id), revision, direction: 'redo' } as const;
    return { revision: await this.turnEdit.execute(actor, turn) };
  }
}
