import { Injectable } from '@nestjs/common';
import { RescoreAttempt, RescoreWave, RunImport, ScoreAttempt, SendLetter } from '@qabilet/application';
import type { JobHandlers } from '@qabilet/queue';
import { runImportHandler } from './imports/run-import';
import { InsightsHandlers } from './insights/insights-handlers';
import { ItemBankHandlers } from './item-bank/item-bank-handlers';
import { sendLetterHandler } from './letters/send-letter';
import { rescoreAttemptHandler } from './results/rescore-attempt';
import { rescoreWaveHandler } from './results/rescore-wave';
import { scoreAttemptHandler } from './results/score-attempt';

/** One handler a job of the catalogue; a job without one does not compile. */
@Injectable()
export class Handlers {
  readonly byName: JobHandlers;

  constructor(
    scoreAttempt: ScoreAttempt,
    insights: InsightsHandlers,
    itemBank: ItemBankHandlers,
    rescoreWave: RescoreWave,
    rescoreAttempt: RescoreAttempt,
    runImport: RunImport,
    sendLetter: SendLetter,
  ) {
    this.byName = {
      'score-attempt': scoreAttemptHandler(scoreAttempt),
      ...insights.byName,
      ...itemBank.byName,
      'rescore-wave': rescoreWaveHandler(rescoreWave),
      'rescore-attempt': rescoreAttemptHandler(rescoreAttempt),
      'run-import': runImportHandler(runImport),
      'send-letter': sendLetterHandler(sendLetter),
    };
  }
}
