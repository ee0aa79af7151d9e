import { Controller, Get, Header, Param, ParseUUIDPipe } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import { ListRoleTable, type Actor } from '@qabilet/application';
import { writeRoleTable } from '@qabilet/interchange';
import { idOf } from '@qabilet/kernel';
import { CurrentActor, Permit } from '../http/access';

@ApiTags('roles')
@Controller('framework-releases')
export class RoleTablesController {
  constructor(private readonly listRoleTable: ListRoleTable) {}

  @Get(':id/role-table')
  @Permit('role-profiles.write')
  @ApiProduces('text/csv')
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  @ApiOperation({ summary: 'The roles of the framework as a table that can be brought in again' })
  @Header('content-type', 'text/csv; charset=utf-8')
  @Header('content-disposition', 'attachment; filename="roles.csv"')
  async read(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<string> {
    return writeRoleTable(await this.listRoleTable.execute(actor, idOf(id)));
  }
}
