import { Body, Controller, Delete, Get, HttpCode, Param, ParseUUIDPipe, Put, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { ChangeAccess, ChangeRoles, ListPeople, type Actor } from '@qabilet/application';
import { ChangeRolesRequest, PageQuery, PersonPage } from '@qabilet/contracts';
import { idOf } from '@qabilet/kernel';
import { CurrentActor, Permit } from '../http/access';

@ApiTags('people')
@Controller('people')
export class PeopleController {
  constructor(
    private readonly listPeople: ListPeople,
    private readonly changeRoles: ChangeRoles,
    private readonly access: ChangeAccess,
  ) {}

  @Get()
  @Permit('people.read')
  @ApiOkResponse({ type: PersonPage })
  async list(@CurrentActor() actor: Actor, @Query() query: PageQuery): Promise<PersonPage> {
    const { rows, total } = await this.listPeople.execute(actor, query);
    return { total, rows: rows.map((row) => ({ ...row, roles: [...row.roles] })) };
  }

  @Put(':id/roles')
  @HttpCode(204)
  @Permit('people.write')
  async setRoles(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { roles }: ChangeRolesRequest,
  ): Promise<void> {
    await this.changeRoles.execute(actor, { personId: idOf(id), roles });
  }

  @Put(':id/disabling')
  @HttpCode(204)
  @Permit('people.write')
  @ApiOperation({ summary: 'Shuts a person out; their sessions end at once' })
  async disable(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<void> {
    await this.access.disable(actor, idOf(id));
  }

  @Delete(':id/disabling')
  @HttpCode(204)
  @Permit('people.write')
  @ApiOperation({ summary: 'Lets a person in again' })
  async enable(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<void> {
    await this.access.enable(actor, idOf(id));
  }
}
