import { Controller, Get, Param, ParseUUIDPipe, Query, type StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import { ReportAgency, ReportCohort, type Account, type Actor } from '@qabilet/application';
import { AgencyReportQuery, ReportQuery } from '@qabilet/contracts';
import { idOf } from '@qabilet/kernel';
import { Costly, CurrentAccount, CurrentActor, Permit } from '../http/access';
import { A_PDF, PDF, pdfFile } from '../http/pdf-file';

@ApiTags('insights')
@Controller()
export class ReportsController {
  constructor(
    private readonly reportAgency: ReportAgency,
    private readonly reportCohort: ReportCohort,
  ) {}

  @Get('agency-overview/report')
  @Costly()
  @Permit('insights.agency')
  @ApiOperation({ summary: 'The overview of the agency for print' })
  @ApiProduces(PDF)
  @ApiOkResponse(A_PDF)
  async agency(
    @CurrentActor() actor: Actor,
    @CurrentAccount() account: Account,
    @Query() { language = actor.language, cohortId, units = 'then' }: AgencyReportQuery,
  ): Promise<StreamableFile> {
    const pdf = await this.reportAgency.execute(actor, {
      agencyName: account.agency.name,
      language,
      units,
      ...(cohortId !== undefined && { cohortId: idOf<'Cohort'>(cohortId) }),
    });
    return pdfFile(pdf, `agency-${language}.pdf`);
  }

  @Get('cohorts/:id/report')
  @Costly()
  @Permit('insights.cohort')
  @ApiOperation({ summary: 'Progress, goals and gaps of the cohort for print; nobody is named in it' })
  @ApiProduces(PDF)
  @ApiOkResponse(A_PDF)
  async cohort(
    @CurrentActor() actor: Actor,
    @CurrentAccount() account: Account,
    @Param('id', ParseUUIDPipe) id: string,
    @Query() { language = actor.language }: ReportQuery,
  ): Promise<StreamableFile> {
    const pdf = await this.reportCohort.execute(actor, {
      agencyName: account.agency.name,
      language,
      cohortId: idOf(id),
    });
    return pdfFile(pdf, `cohort-${language}.pdf`);
  }
}
