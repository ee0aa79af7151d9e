import { Injectable } from '@nestjs/common';
import {
  AnalysisFeed,
  AnalysisStore,
  AskAgain,
  RequeueLostCalibrations,
  RequeueLostSimulations,
} from '@qabilet/application';
import type { Chore } from '../schedule';

/** Asks again for long computations whose worker has gone, and for answers to be fed where there is an analysis to feed. */
@Injectable()
export class LostRuns {
  readonly chores: readonly Chore[];

  constructor(
    calibrations: RequeueLostCalibrations,
    simulations: RequeueLostSimulations,
    askAgain: AskAgain,
    analysis: AnalysisStore,
    feed: AnalysisFeed,
  ) {
    const feedOn = () => askAgain.execute({ job: 'feed-analysis', missing: () => feed.missing() });
    this.chores = [
      { name: 'requeue-lost-calibrations', everySeconds: 60, run: () => calibrations.execute() },
      { name: 'requeue-lost-simulations', everySeconds: 60, run: () => simulations.execute() },
      ...(analysis.isThere ? [{ name: 'feed-analysis', everySeconds: 60, run: feedOn }] : []),
    ];
  }
}
