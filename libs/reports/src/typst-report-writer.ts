import { Injectable } from '@nestjs/common';
import { ReportWriter, type GroupReport, type OwnReport } from '@qabilet/application';
import type { Language } from '@qabilet/kernel';
import { groupReport } from './group-report';
import { ownReport } from './own-report';
import { Typesetter } from './typesetter';

/** Reports set by Typst. */
@Injectable()
export class TypstReportWriter extends ReportWriter {
  private readonly typesetter = new Typesetter();

  pdf(report: GroupReport | OwnReport, language: Language): Promise<Uint8Array> {
    return this.typesetter.pdf(
      report.kind === 'own' ? ownReport(report, language) : groupReport(report, language),
    );
  }
}
