import { Injectable } from '@nestjs/common';
import { ClearReleases, CompareAgenciesNow, TendSummaryRuns } from '@qabilet/application';
import type { Chore } from '../schedule';

/** What becomes of figures of groups by the clock. */
@Injectable()
export class InsightsChores {
  readonly all: readonly Chore[];

  constructor(summaryRuns: TendSummaryRuns, compareAgencies: CompareAgenciesNow, releases: ClearReleases) {
    this.all = [
      { name: 'tend-summary-runs', everySeconds: 60, run: () => summaryRuns.execute() },
      { name: 'compare-agencies', everySeconds: 3_600, run: () => compareAgencies.execute() },
      { name: 'requeue-lost-releases', everySeconds: 60, run: () => releases.requeueLost() },
      { name: 'clear-releases', everySeconds: 3_600, run: () => releases.clear() },
    ];
  }
}
