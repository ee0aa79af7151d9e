import { Controller, Get, Param, ParseUUIDPipe, Query, StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import { ExportFrameworkTexts, type Actor } from '@qabilet/application';
import { FrameworkTextsQuery } from '@qabilet/contracts';
import { idOf } from '@qabilet/kernel';
import { Costly, CurrentActor, Permit } from '../http/access';

const XLIFF = 'application/xliff+xml';

@ApiTags('frameworks')
@Controller('framework-releases/:id/draft/texts')
export class FrameworkTextsController {
  constructor(private readonly exportTexts: ExportFrameworkTexts) {}

  @Get()
  @Costly()
  @Permit('frameworks.write')
  @ApiOperation({
    summary: 'Every text of a draft with its words in one language, as XLIFF 2.0 for translators',
  })
  @ApiProduces(XLIFF)
  @ApiOkResponse({ schema: { type: 'string' } })
  async export(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Query() { language }: FrameworkTextsQuery,
  ): Promise<StreamableFile> {
    const xliff = await this.exportTexts.execute(actor, idOf(id), language);
    return new StreamableFile(Buffer.from(xliff), {
      type: XLIFF,
      disposition: `attachment; filename="framework-${language}.xlf"`,
    });
  }
}
