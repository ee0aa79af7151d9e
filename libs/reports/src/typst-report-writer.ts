import { Injectable } from '@nestjs/common';
import { ReportWriter, type GroupReport } from '@qabilet/application';
import type { Language } from '@qabilet/kernel';
import { groupReport } from './group-report';
import { Typesetter } from './typesetter';

/** Reports set by Typst. */
@Injectable()
export class TypstReportWriter extends ReportWriter {
  private readonly typesetter = new Typesetter();

  pdf(report: GroupReport, language: Language): Promise<Uint8Array> {
    return this.typesetter.pdf(groupReport(report, language));
  }
}
