import { Injectable } from '@nestjs/common';
import {
  ClearImports,
  FinishOverdueAttempts,
  RetainEverywhere,
  TellRefusals,
  TendSummaryRuns,
} from '@qabilet/application';
import { LetterChores } from './letters/letter-chores';
import { MissingWork } from './missing-work';
import type { Chore } from './schedule';

/** What is put right by the clock: every promise that a crash could have left half kept. */
@Injectable()
export class Chores {
  readonly all: readonly Chore[];

  constructor(
    finishOverdue: FinishOverdueAttempts,
    retention: RetainEverywhere,
    tellRefusals: TellRefusals,
    imports: ClearImports,
    summaryRuns: TendSummaryRuns,
    missingWork: MissingWork,
    letters: LetterChores,
  ) {
    this.all = [
      { name: 'finish-overdue-attempts', everySeconds: 30, run: () => finishOverdue.execute() },
      { name: 'tell-refusals', everySeconds: 30, run: () => tellRefusals.execute() },
      { name: 'apply-retention', everySeconds: 3_600, run: () => retention.execute() },
      { name: 'requeue-lost-imports', everySeconds: 60, run: () => imports.requeueLost() },
      { name: 'expire-imports', everySeconds: 600, run: () => imports.expire() },
      { name: 'tend-summary-runs', everySeconds: 60, run: () => summaryRuns.execute() },
      ...missingWork.chores,
      ...letters.all,
    ];
  }
}
