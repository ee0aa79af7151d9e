import { Injectable } from '@nestjs/common';
import { RunRelease, RunSummaryPart, SummariseResult } from '@qabilet/application';
import type { JobHandlers } from '@qabilet/queue';
import { makeReleaseHandler } from './make-release';
import { runSummaryPartHandler } from './run-summary-part';
import { summariseResultHandler } from './summarise-result';

/** Making the figures of groups, one result at a time or all anew, and giving them out. */
@Injectable()
export class InsightsHandlers {
  readonly byName: Pick<JobHandlers, 'summarise-result' | 'run-summary-part' | 'make-release'>;

  constructor(summariseResult: SummariseResult, runSummaryPart: RunSummaryPart, runRelease: RunRelease) {
    this.byName = {
      'summarise-result': summariseResultHandler(summariseResult),
      'run-summary-part': runSummaryPartHandler(runSummaryPart),
      'make-release': makeReleaseHandler(runRelease),
    };
  }
}
