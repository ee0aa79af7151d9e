import { Controller, Get } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { ListRoleProfiles, type Actor } from '@qabilet/application';
import { RoleProfileView } from '@qabilet/contracts';
import { CurrentActor, Permit } from '../http/access';
import { roleProfileViewOf } from './framework-view';

@ApiTags('frameworks')
@Controller('role-profiles')
export class RoleProfilesController {
  constructor(private readonly listRoleProfiles: ListRoleProfiles) {}

  @Get()
  @Permit('role-profiles.read')
  @ApiOkResponse({ type: [RoleProfileView] })
  async list(@CurrentActor() actor: Actor): Promise<RoleProfileView[]> {
    const profiles = await this.listRoleProfiles.execute(actor);
    return profiles.map((profile) => roleProfileViewOf(profile, actor.language));
  }
}
