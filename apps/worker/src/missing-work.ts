import { Injectable } from '@nestjs/common';
import {
  RequeueLostCalibrations,
  RequeueMissingRescorings,
  RequeueMissingScores,
  RequeueMissingSummaries,
} from '@qabilet/application';
import type { Chore } from './schedule';

/** Asks again for work whose effect is missing and that nobody has on their desk. */
@Injectable()
export class MissingWork {
  readonly chores: readonly Chore[];

  constructor(
    scores: RequeueMissingScores,
    summaries: RequeueMissingSummaries,
    rescorings: RequeueMissingRescorings,
    calibrations: RequeueLostCalibrations,
  ) {
    this.chores = [
      { name: 'requeue-missing-scores', everySeconds: 60, run: () => scores.execute() },
      { name: 'requeue-missing-summaries', everySeconds: 60, run: () => summaries.execute() },
      { name: 'requeue-missing-rescorings', everySeconds: 60, run: () => rescorings.execute() },
      { name: 'requeue-lost-calibrations', everySeconds: 60, run: () => calibrations.execute() },
    ];
  }
}
