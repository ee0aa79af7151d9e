import { Injectable } from '@nestjs/common';
import { RescoreAttempt, RescoreWave, RunImport, ScoreAttempt } from '@qabilet/application';
import type { JobHandlers } from '@qabilet/queue';
import { runImportHandler } from './imports/run-import';
import { InsightsHandlers } from './insights/insights-handlers';
import { ItemBankHandlers } from './item-bank/item-bank-handlers';
import { LetterHandlers } from './letters/letter-handlers';
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
    letters: LetterHandlers,
  ) {
    this.byName = {
      'score-attempt': scoreAttemptHandler(scoreAttempt),
      ...insights.byName,
      ...itemBank.byName,
      'rescore-wave': rescoreWaveHandler(rescoreWave),
      'rescore-attempt': rescoreAttemptHandler(rescoreAttempt),
      'run-import': runImportHandler(runImport),
      ...letters.byName,
    };
  }
}
