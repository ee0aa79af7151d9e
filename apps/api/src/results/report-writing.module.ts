import { Module } from '@nestjs/common';
import { ReportWriter } from '@qabilet/application';
import { TypstReportWriter } from '@qabilet/reports';

/** One writer for every report, so that they are set one after the other. */
@Module({
  providers: [{ provide: ReportWriter, useClass: TypstReportWriter }],
  exports: [ReportWriter],
})
export class ReportWritingModule {}
