import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Put, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { ChangeRoles, ListPeople, type Actor } from '@qabilet/application';
import { ChangeRolesRequest, PageQuery, PersonPage } from '@qabilet/contracts';
import { idOf } from '@qabilet/kernel';
import { CurrentActor, Permit } from '../http/access';

@ApiTags('people')
@Controller('people')
export class PeopleController {
  constructor(
    private readonly listPeople: ListPeople,
    private readonly changeRoles: ChangeRoles,
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
}
