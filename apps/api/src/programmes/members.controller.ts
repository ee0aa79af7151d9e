import {
  Body,
  Controller,
  Delete,
  Get,
  HttpCode,
  Param,
  ParseUUIDPipe,
  Post,
  Put,
  Query,
} from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import {
  AddMembers,
  GrantTime,
  ListMembers,
  PreviewMembers,
  RemoveMember,
  type Actor,
} from '@qabilet/application';
import {
  AddMembersRequest,
  GrantTimeRequest,
  MemberListRequest,
  MemberPage,
  MemberPreview,
  MembersAdded,
  PageQuery,
} from '@qabilet/contracts';
import { idOf } from '@qabilet/kernel';
import { Costly, CurrentActor, Permit } from '../http/access';
import { memberPageOf, memberPreviewOf, membersAddedOf } from './member-view';

@ApiTags('programmes')
@Controller('cohorts/:id')
export class MembersController {
  constructor(
    private readonly listMembers: ListMembers,
    private readonly previewMembers: PreviewMembers,
    private readonly addMembers: AddMembers,
    private readonly removeMember: RemoveMember,
    private readonly grantTime: GrantTime,
  ) {}

  @Get('members')
  @Permit('cohorts.write')
  @ApiOkResponse({ type: MemberPage })
  async list(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Query() query: PageQuery,
  ): Promise<MemberPage> {
    return memberPageOf(
      await this.listMembers.execute(actor, { ...query, cohortId: idOf(id) }),
      actor.language,
    );
  }

  @Post('member-previews')
  @HttpCode(200)
  @Costly()
  @Permit('cohorts.write')
  @ApiOkResponse({ type: MemberPreview })
  async preview(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { text }: MemberListRequest,
  ): Promise<MemberPreview> {
    return memberPreviewOf(await this.previewMembers.execute(actor, { cohortId: idOf(id), text }));
  }

  @Post('members')
  @HttpCode(200)
  @Costly()
  @Permit('cohorts.write')
  @ApiOkResponse({ type: MembersAdded })
  async add(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { text, roleProfileId }: AddMembersRequest,
  ): Promise<MembersAdded> {
    return membersAddedOf(
      await this.addMembers.execute(actor, { cohortId: idOf(id), text, roleProfileId: idOf(roleProfileId) }),
    );
  }

  @Put('members/:personId/extra-time')
  @HttpCode(204)
  @Permit('cohorts.write')
  grant(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Param('personId', ParseUUIDPipe) personId: string,
    @Body() { extraTime }: GrantTimeRequest,
  ): Promise<void> {
    return this.grantTime.execute(actor, { cohortId: idOf(id), personId: idOf(personId), extraTime });
  }

  @Delete('members/:personId')
  @HttpCode(204)
  @Permit('cohorts.write')
  remove(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Param('personId', ParseUUIDPipe) personId: string,
  ): Promise<void> {
    return this.removeMember.execute(actor, { cohortId: idOf(id), personId: idOf(personId) });
  }
}
