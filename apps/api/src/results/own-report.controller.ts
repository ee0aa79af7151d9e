import { Controller, Get, Param, ParseUUIDPipe, Query, type StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import { ReportOwnResult, type Account, type Actor } from '@qabilet/application';
import { ReportQuery } from '@qabilet/contracts';
import { idOf } from '@qabilet/kernel';
import { Costly, CurrentAccount, CurrentActor, Permit } from '../http/access';
import { A_PDF, PDF, pdfFile } from '../http/pdf-file';

@ApiTags('results')
@Controller('my/waves/:waveId/result')
export class OwnReportController {
  constructor(private readonly report: ReportOwnResult) {}

  @Get('report')
  @Costly()
  @Permit('results.own')
  @ApiOperation({ summary: 'The own result for print' })
  @ApiProduces(PDF)
  @ApiOkResponse(A_PDF)
  async download(
    @CurrentActor() actor: Actor,
    @CurrentAccount() { name, agency }: Account,
    @Param('waveId', ParseUUIDPipe) waveId: string,
    @Query() { language = actor.language }: ReportQuery,
  ): Promise<StreamableFile> {
    const order = { personName: name, agencyName: agency.name, language, waveId: idOf<'Wave'>(waveId) };
    return pdfFile(await this.report.execute(actor, order), `result-${language}.pdf`);
  }
}
