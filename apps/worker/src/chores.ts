import { Injectable } from '@nestjs/common';
import { FinishOverdueAttempts } from '@qabilet/application';
import { OutboxRelay } from '@qabilet/persistence';
import { MissingWork } from './missing-work';
import type { Chore } from './schedule';

/** What is put right by the clock: every promise that a crash could have left half kept. */
@Injectable()
export class Chores {
  readonly all: readonly Chore[];

  constructor(outbox: OutboxRelay, finishOverdue: FinishOverdueAttempts, missingWork: MissingWork) {
    this.all = [
      { name: 'release-lost-jobs', everySeconds: 30, run: () => outbox.releaseLost() },
      { name: 'finish-overdue-attempts', everySeconds: 30, run: () => finishOverdue.execute() },
      ...missingWork.chores,
    ];
  }
}
