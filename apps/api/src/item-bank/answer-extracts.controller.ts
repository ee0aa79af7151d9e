import { Controller, Get, Header, Param, ParseUUIDPipe, Query, StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import { ExtractAnswers, type Actor } from '@qabilet/application';
import { AnswerExtractQuery, ExtractedItemsQuery } from '@qabilet/contracts';
import { itemPlan, longResponses, wideResponses } from '@qabilet/interchange';
import { idOf } from '@qabilet/kernel';
import { pipeline, Readable } from 'node:stream';
import { createGzip } from 'node:zlib';
import { Costly, CurrentActor, Permit } from '../http/access';

const FORMS = { wide: wideResponses, long: longResponses } as const;
const CSV = 'text/csv; charset=utf-8';

@ApiTags('calibrations')
@Controller('calibrations/:id')
export class AnswerExtractsController {
  constructor(private readonly extractAnswers: ExtractAnswers) {}

  @Get('answers')
  @Costly()
  @Permit('answers.extract')
  @ApiOperation({ summary: 'Answers of waves that have ended, by nobody, for a calibration outside' })
  @ApiProduces('text/csv', 'application/gzip')
  @ApiOkResponse({ schema: { type: 'string' } })
  async answers(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Query() { waveId, form = 'wide', packed = 'no' }: AnswerExtractQuery,
  ): Promise<StreamableFile> {
    const extract = await this.extractAnswers.execute(actor, {
      calibrationId: idOf(id),
      ...(waveId !== undefined && { waveId: idOf<'Wave'>(waveId) }),
    });
    const lines = Readable.from(FORMS[form](extract), { objectMode: false });
    const name = `answers-${form}.csv`;
    if (packed === 'no')
      return new StreamableFile(lines, { type: CSV, disposition: `attachment; filename="${name}"` });
    // Whoever stops reading ends the reading of the rows, too; nobody is left to be told of it.
    const gzip = pipeline(lines, createGzip(), () => undefined);
    return new StreamableFile(gzip, {
      type: 'application/gzip',
      disposition: `attachment; filename="${name}.gz"`,
    });
  }

  @Get('items')
  @Costly()
  @Permit('answers.extract')
  @Header('content-type', CSV)
  @Header('content-disposition', 'attachment; filename="items.csv"')
  @ApiOperation({ summary: 'Model, scale and expected time of each item in the answers' })
  @ApiProduces('text/csv')
  @ApiOkResponse({ schema: { type: 'string' } })
  async items(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Query() { waveId }: ExtractedItemsQuery,
  ): Promise<string> {
    const { items } = await this.extractAnswers.execute(actor, {
      calibrationId: idOf(id),
      ...(waveId !== undefined && { waveId: idOf<'Wave'>(waveId) }),
    });
    return itemPlan(items);
  }
}
