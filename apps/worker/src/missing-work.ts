import { Injectable } from '@nestjs/common';
import { AskAgain, Attempts, Rescorings, SummaryLedger } from '@qabilet/application';
import { LostRuns } from './item-bank/lost-runs';
import type { Chore } from './schedule';

/** Asks again for work whose effect is missing and that nobody has on their desk. */
@Injectable()
export class MissingWork {
  readonly chores: readonly Chore[];

  constructor(
    askAgain: AskAgain,
    attempts: Attempts,
    summaries: SummaryLedger,
    rescorings: Rescorings,
    lostRuns: LostRuns,
  ) {
    const scores = () =>
      askAgain.execute({ job: 'score-attempt', missing: (limit) => attempts.unscored(limit) });
    const sums = () =>
      askAgain.execute({ job: 'summarise-result', missing: (limit) => summaries.missing(limit) });
    const scoresAnew = () =>
      askAgain.execute({ job: 'rescore-attempt', missing: (limit) => rescorings.missing(limit) });
    this.chores = [
      { name: 'requeue-missing-scores', everySeconds: 60, run: scores },
      { name: 'requeue-missing-summaries', everySeconds: 60, run: sums },
      { name: 'requeue-missing-rescorings', everySeconds: 60, run: scoresAnew },
      ...lostRuns.chores,
    ];
  }
}
