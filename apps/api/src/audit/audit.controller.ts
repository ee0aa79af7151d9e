import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { ReadAuditTrail, type Actor } from '@qabilet/application';
import { AuditPage, PageQuery } from '@qabilet/contracts';
import { CurrentActor, Permit } from '../http/access';

@ApiTags('audit')
@Controller('audit')
export class AuditController {
  constructor(private readonly readAuditTrail: ReadAuditTrail) {}

  @Get()
  @Permit('audit.read')
  @ApiOkResponse({ type: AuditPage })
  async list(@CurrentActor() actor: Actor, @Query() query: PageQuery): Promise<AuditPage> {
    const { rows, total } = await this.readAuditTrail.execute(actor, query);
    return { total, rows: rows.map((row) => ({ ...row, at: row.at.toISOString() })) };
  }
}
