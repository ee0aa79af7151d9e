import { Controller, Get, Param, ParseUUIDPipe } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { ReadRoles, type Actor } from '@qabilet/application';
import { RoleRow, RoleVersionView } from '@qabilet/contracts';
import { idOf } from '@qabilet/kernel';
import { CurrentActor, Permit } from '../http/access';
import { roleRowOf, roleVersionViewOf } from './role-view';

@ApiTags('roles')
@Controller('roles')
export class RolesController {
  constructor(private readonly roles: ReadRoles) {}

  @Get()
  @Permit('role-profiles.write')
  @ApiOkResponse({ type: [RoleRow] })
  @ApiOperation({ summary: 'Every role with its versions and its draft' })
  async list(@CurrentActor() actor: Actor): Promise<RoleRow[]> {
    return (await this.roles.list(actor)).map((role) => roleRowOf(role, actor.language));
  }

  @Get(':id')
  @Permit('role-profiles.write')
  @ApiOkResponse({ type: RoleVersionView })
  async read(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<RoleVersionView> {
    return roleVersionViewOf(await this.roles.one(actor, idOf(id)), actor.language);
  }
}
