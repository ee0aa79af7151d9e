import { Injectable } from '@nestjs/common';
import { FinishOverdueAttempts, RequeueMissingScores, RequeueMissingSummaries } from '@qabilet/application';
import { OutboxRelay } from '@qabilet/persistence';
import type { Chore } from './schedule';

/** What is put right by the clock: every promise that a crash could have left half kept. */
@Injectable()
export class Chores {
  readonly all: readonly Chore[];

  constructor(
    outbox: OutboxRelay,
    finishOverdue: FinishOverdueAttempts,
    missingScores: RequeueMissingScores,
    missingSummaries: RequeueMissingSummaries,
  ) {
    this.all = [
      { name: 'release-lost-jobs', everySeconds: 30, run: () => outbox.releaseLost() },
      { name: 'finish-overdue-attempts', everySeconds: 30, run: () => finishOverdue.execute() },
      { name: 'requeue-missing-scores', everySeconds: 60, run: () => missingScores.execute() },
      { name: 'requeue-missing-summaries', everySeconds: 60, run: () => missingSummaries.execute() },
    ];
  }
}
