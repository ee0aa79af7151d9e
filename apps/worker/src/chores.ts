import { Injectable } from '@nestjs/common';
import { ClearImports, FinishOverdueAttempts, RetainEverywhere, TellRefusals } from '@qabilet/application';
import { InsightsChores } from './insights/insights-chores';
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
    insights: InsightsChores,
    missingWork: MissingWork,
    letters: LetterChores,
  ) {
    this.all = [
      { name: 'finish-overdue-attempts', everySeconds: 30, run: () => finishOverdue.execute() },
      { name: 'tell-refusals', everySeconds: 30, run: () => tellRefusals.execute() },
      { name: 'apply-retention', everySeconds: 3_600, run: () => retention.execute() },
      { name: 'requeue-lost-imports', everySeconds: 60, run: () => imports.requeueLost() },
      { name: 'expire-imports', everySeconds: 600, run: () => imports.expire() },
      ...insights.all,
      ...missingWork.chores,
      ...letters.all,
    ];
  }
}
