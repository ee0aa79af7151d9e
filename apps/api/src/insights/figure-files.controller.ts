import { Controller, Get, Query, StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import { MakeStatisticalRelease, type Actor, type StatisticalRelease } from '@qabilet/application';
import { FigureFileQuery, type FigureFileName } from '@qabilet/contracts';
import { figuresCsv, figuresWorkbook } from '@qabilet/interchange';
import { idOf } from '@qabilet/kernel';
import { Costly, CurrentActor, Permit } from '../http/access';

interface FigureFile {
  readonly name: string;
  readonly type: string;
  readonly write: (release: StatisticalRelease) => Uint8Array | Promise<Uint8Array>;
}

const FILES: Readonly<Record<FigureFileName, FigureFile>> = {
  csv: {
    name: 'figures.csv',
    type: 'text/csv; charset=utf-8',
    write: async ({ rows }) => Buffer.from(await figuresCsv(rows)),
  },
  xlsx: {
    name: 'figures.xlsx',
    type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    write: ({ rows }) => figuresWorkbook(rows),
  },
};

@ApiTags('insights')
@Controller('agency-overview')
export class FigureFilesController {
  constructor(private readonly makeRelease: MakeStatisticalRelease) {}

  @Get('files')
  @Costly()
  @Permit('insights.agency')
  @ApiOperation({ summary: 'The figures of the overview as a file, equal to the screen' })
  @ApiProduces(...Object.values(FILES).map(({ type }) => type))
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async download(
    @CurrentActor() actor: Actor,
    @Query() { cohortId, file }: FigureFileQuery,
  ): Promise<StreamableFile> {
    const release = await this.makeRelease.execute(
      actor,
      cohortId === undefined ? undefined : idOf<'Cohort'>(cohortId),
    );
    const { name, type, write } = FILES[file];
    return new StreamableFile(await write(release), { type, disposition: `attachment; filename="${name}"` });
  }
}
