import { Injectable } from '@nestjs/common';
import type { Actor } from '../actor';
import { Transaction } from '../ports';
import { SummaryRunNotFound } from './errors';
import { SummaryRunLog } from './summary-run-log';
import { SummaryRuns, type SummaryRunId } from './summary-run-ports';

/** Ends a run that is under way; waves already made anew stay so, and one that has ended is left as it is. */
@Injectable()
export class CancelSummaryRun {
  constructor(
    private readonly runs: SummaryRuns,
    private readonly log: SummaryRunLog,
    private readonly transaction: Transaction,
  ) {}

  /** Throws `SummaryRunNotFound`. */
  execute({ tenantId, personId }: Actor, id: SummaryRunId): Promise<void> {
    return this.transaction.run(tenantId, async () => {
      const run = await this.runs.lock(id);
      if (!run) throw new SummaryRunNotFound();
      if (!run.finishedAt) await this.log.cancel(personId, id);
    });
  }
}
