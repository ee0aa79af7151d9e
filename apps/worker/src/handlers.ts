import { Injectable } from '@nestjs/common';
import {
  RescoreAttempt,
  RescoreWave,
  RunImport,
  ScoreAttempt,
  SendLetter,
  SummariseResult,
} from '@qabilet/application';
import type { JobHandlers } from '@qabilet/queue';
import { runImportHandler } from './imports/run-import';
import { summariseResultHandler } from './insights/summarise-result';
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
    summariseResult: SummariseResult,
    itemBank: ItemBankHandlers,
    rescoreWave: RescoreWave,
    rescoreAttempt: RescoreAttempt,
    runImport: RunImport,
    sendLetter: SendLetter,
  ) {
    this.byName = {
      'score-attempt': scoreAttemptHandler(scoreAttempt),
      'summarise-result': summariseResultHandler(summariseResult),
      ...itemBank.byName,
      'rescore-wave': rescoreWaveHandler(rescoreWave),
      'rescore-attempt': rescoreAttemptHandler(rescoreAttempt),
      'run-import': runImportHandler(runImport),
      'send-letter': sendLetterHandler(sendLetter),
    };
  }
}
