import { Injectable } from '@nestjs/common';
import { ScoreAttempt, SummariseResult } from '@qabilet/application';
import type { JobHandlers } from '@qabilet/queue';
import { summariseResultHandler } from './insights/summarise-result';
import { scoreAttemptHandler } from './results/score-attempt';

/** One handler a job of the catalogue; a job without one does not compile. */
@Injectable()
export class Handlers {
  readonly byName: JobHandlers;

  constructor(scoreAttempt: ScoreAttempt, summariseResult: SummariseResult) {
    this.byName = {
      'score-attempt': scoreAttemptHandler(scoreAttempt),
      'summarise-result': summariseResultHandler(summariseResult),
    };
  }
}
