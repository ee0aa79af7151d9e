import { Controller, Get, Param, ParseUUIDPipe, Query, StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import { ListRoleTable, type Actor } from '@qabilet/application';
import { RoleTableQuery } from '@qabilet/contracts';
import { writeRoleTable, writeRoleWorkbook } from '@qabilet/interchange';
import { idOf } from '@qabilet/kernel';
import { CurrentActor, Permit } from '../http/access';

const CSV = 'text/csv; charset=utf-8';
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

@ApiTags('roles')
@Controller('framework-releases')
export class RoleTablesController {
  constructor(private readonly listRoleTable: ListRoleTable) {}

  @Get(':id/role-table')
  @Permit('role-profiles.write')
  @ApiProduces('text/csv', XLSX)
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  @ApiOperation({ summary: 'The roles of the framework as a table that can be brought in again' })
  async read(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Query() { format }: RoleTableQuery,
  ): Promise<StreamableFile> {
    const table = await this.listRoleTable.execute(actor, idOf(id));
    return format === 'xlsx'
      ? attachment(await writeRoleWorkbook(table), XLSX, 'roles.xlsx')
      : attachment(Buffer.from(writeRoleTable(table)), CSV, 'roles.csv');
  }
}

function attachment(bytes: Uint8Array, type: string, name: string): StreamableFile {
  return new StreamableFile(bytes, { type, disposition: `attachment; filename="${name}"` });
}
