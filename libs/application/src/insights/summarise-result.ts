import { Injectable } from '@nestjs/common';
import type { AttemptId } from '@qabilet/assessment';
import { idOf, type Id } from '@qabilet/kernel';
import { OutstandingJobs, Transaction } from '../ports';
import { NothingToSummarise } from './errors';
import { SummaryLedger } from './ports';
import { SummaryChanges } from './summary-changes';

export interface SummariseResultInput {
  readonly attemptId: AttemptId;
  /** Only says which scoring asked; the ledger knows which result counts. */
  readonly scoringVersion: string;
}

/** Results of one agency are summarised together: most of them are in the same groups. */
const TOGETHER = 200;

/**
 * Adds the result of an attempt to the summaries of its cohort and units, once however often it runs; when the attempt
 * was scored anew, the earlier result is taken out in the same transaction. What else waits to be summarised in the agency
 * is done with it.
 */
@Injectable()
export class SummariseResult {
  constructor(
    private readonly ledger: SummaryLedger,
    private readonly changes: SummaryChanges,
    private readonly outstanding: OutstandingJobs,
    private readonly transaction: Transaction,
  ) {}

  async execute(tenantId: Id<'Tenant'>, { attemptId }: SummariseResultInput): Promise<void> {
    try {
      await this.summarise(tenantId, attemptId, TOGETHER);
    } catch {
      // Another's result may be what is wrong: it must not keep this one back.
      await this.summarise(tenantId, attemptId, 0);
    }
  }

  private summarise(tenantId: Id<'Tenant'>, attemptId: AttemptId, together: number): Promise<void> {
    return this.transaction.run(tenantId, async () => {
      const standing = await this.ledger.standingOf(attemptId);
      if (standing === 'no-result') throw new NothingToSummarise(attemptId);
      if (standing === 'counted') return;

      await this.ledger.share();
      const jobs = await this.outstanding.take('summarise-result', together);
      const attemptOf = ({ payload }: (typeof jobs)[number]): AttemptId => idOf<'Attempt'>(payload.attemptId);
      const summarised = await this.changes.apply([...new Set([attemptId, ...jobs.map(attemptOf)])]);
      const done = jobs.filter((job) => summarised.has(attemptOf(job)));
      if (done.length > 0) await this.outstanding.finish(done.map(({ id }) => id));
    });
  }
}
