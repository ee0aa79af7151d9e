import { Injectable } from '@nestjs/common';
import { RunSummaryPart, SummariseResult } from '@qabilet/application';
import type { JobHandlers } from '@qabilet/queue';
import { runSummaryPartHandler } from './run-summary-part';
import { summariseResultHandler } from './summarise-result';

/** Making the figures of groups: one result at a time, or all anew. */
@Injectable()
export class InsightsHandlers {
  readonly byName: Pick<JobHandlers, 'summarise-result' | 'run-summary-part'>;

  constructor(summariseResult: SummariseResult, runSummaryPart: RunSummaryPart) {
    this.byName = {
      'summarise-result': summariseResultHandler(summariseResult),
      'run-summary-part': runSummaryPartHandler(runSummaryPart),
    };
  }
}
