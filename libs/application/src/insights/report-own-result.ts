import { Injectable } from '@nestjs/common';
import type { Id, Language } from '@qabilet/kernel';
import type { Actor } from '../actor';
import { ReadResult } from '../results/read-result';
import { ReportWriter } from './report-ports';

export interface OwnReportOrder {
  readonly personName: string;
  readonly agencyName: string;
  readonly language: Language;
  readonly waveId: Id<'Wave'>;
}

/** A person's own result of a wave as a report for print, in any language, from what their screen shows. */
@Injectable()
export class ReportOwnResult {
  constructor(
    private readonly readResult: ReadResult,
    private readonly writer: ReportWriter,
  ) {}

  /** Throws `WaveNotFound` and `NotScoredYet`. */
  async execute(
    actor: Actor,
    { personName, agencyName, language, waveId }: OwnReportOrder,
  ): Promise<Uint8Array> {
    const result = await this.readResult.execute({ ...actor, language }, waveId);
    return this.writer.pdf({ kind: 'own', personName, agencyName, result }, language);
  }
}
