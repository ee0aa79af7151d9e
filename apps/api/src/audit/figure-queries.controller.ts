import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { ReadFigureQueries, type Actor } from '@qabilet/application';
import { FigureQueryPage, PageQuery } from '@qabilet/contracts';
import { CurrentActor, Permit } from '../http/access';

@ApiTags('audit')
@Controller('figure-queries')
export class FigureQueriesController {
  constructor(private readonly readFigureQueries: ReadFigureQueries) {}

  @Get()
  @Permit('audit.read')
  @ApiOkResponse({ type: FigureQueryPage })
  async list(@CurrentActor() actor: Actor, @Query() query: PageQuery): Promise<FigureQueryPage> {
    const { rows, total } = await this.readFigureQueries.execute(actor, query);
    return {
      total,
      rows: rows.map(({ filters, at, ...row }) => ({
        ...row,
        at: at.toISOString(),
        filters: Object.entries(filters).map(([name, value]) => ({ name, value })),
      })),
    };
  }
}
