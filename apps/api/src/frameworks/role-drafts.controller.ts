import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post, Put } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import {
  EditRoleDraft,
  PublishRole,
  ReadRoles,
  StartRoleDraft,
  type Actor,
  type SeenRoleDraft,
} from '@qabilet/application';
import {
  RoleDraftRequest,
  RoleDraftRevision,
  RoleDraftStarted,
  RoleDraftView,
  RolePublished,
  StartRoleRequest,
} from '@qabilet/contracts';
import { idOf } from '@qabilet/kernel';
import { CurrentActor, Permit } from '../http/access';
import { roleContentOf, roleDraftViewOf } from './role-view';

@ApiTags('roles')
@Controller()
export class RoleDraftsController {
  constructor(
    private readonly startDraft: StartRoleDraft,
    private readonly roles: ReadRoles,
    private readonly editDraft: EditRoleDraft,
    private readonly publishRole: PublishRole,
  ) {}

  @Post('role-drafts')
  @Permit('role-profiles.write')
  @ApiCreatedResponse({ type: RoleDraftStarted })
  @ApiOperation({ summary: 'Begins a role from nothing, as a draft' })
  async start(@CurrentActor() actor: Actor, @Body() request: StartRoleRequest): Promise<RoleDraftStarted> {
    const { frameworkReleaseId, code, title } = request;
    return {
      draftId: await this.startDraft.role(actor, { releaseId: idOf(frameworkReleaseId), code, title }),
    };
  }

  @Post('roles/:id/drafts')
  @Permit('role-profiles.write')
  @ApiCreatedResponse({ type: RoleDraftStarted })
  @ApiOperation({ summary: 'Begins the next version of the role, or finds the draft that is begun' })
  async copy(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
  ): Promise<RoleDraftStarted> {
    return { draftId: await this.startDraft.version(actor, idOf(id)) };
  }

  @Get('role-drafts/:id')
  @Permit('role-profiles.write')
  @ApiOkResponse({ type: RoleDraftView })
  async read(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<RoleDraftView> {
    return roleDraftViewOf(await this.roles.draft(actor, idOf(id)), actor.language);
  }

  @Put('role-drafts/:id')
  @Permit('role-profiles.write')
  @ApiOkResponse({ type: RoleDraftRevision })
  @ApiOperation({ summary: 'Writes the draft anew; refused where somebody else has written it since' })
  async write(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { revision, content }: RoleDraftRequest,
  ): Promise<RoleDraftRevision> {
    return { revision: await this.editDraft.write(actor, seen(id, revision), roleContentOf(content)) };
  }

  @Post('role-drafts/:id/undo')
  @HttpCode(200)
  @Permit('role-profiles.write')
  @ApiOkResponse({ type: RoleDraftRevision })
  async undo(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { revision }: RoleDraftRevision,
  ): Promise<RoleDraftRevision> {
    return { revision: await this.editDraft.turn(actor, seen(id, revision), 'undo') };
  }

  @Post('role-drafts/:id/redo')
  @HttpCode(200)
  @Permit('role-profiles.write')
  @ApiOkResponse({ type: RoleDraftRevision })
  async redo(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { revision }: RoleDraftRevision,
  ): Promise<RoleDraftRevision> {
    return { revision: await this.editDraft.turn(actor, seen(id, revision), 'redo') };
  }

  @Post('role-drafts/:id/publication')
  @HttpCode(200)
  @Permit('role-profiles.write')
  @ApiOkResponse({ type: RolePublished })
  @ApiOperation({ summary: 'Makes the draft the next version of its role' })
  async publish(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { revision }: RoleDraftRevision,
  ): Promise<RolePublished> {
    return { roleProfileId: await this.publishRole.execute(actor, seen(id, revision)) };
  }

  @Post('role-drafts/:id/discard')
  @HttpCode(204)
  @Permit('role-profiles.write')
  async discard(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { revision }: RoleDraftRevision,
  ): Promise<void> {
    await this.editDraft.discard(actor, seen(id, revision));
  }
}

function seen(id: string, revision: number): SeenRoleDraft {
  return { draftId: idOf<'RoleDraft'>(id), revision };
}
