import { Injectable } from '@nestjs/common';
import { ScoreAttempt, SummariseResult } from '@qabilet/application';
import type { JobName, JobPayload } from '@qabilet/contracts';
import { idOf } from '@qabilet/kernel';
import { OutboxRelay, type OutboxRow } from '@qabilet/persistence';
import type { JobHandlers } from '@qabilet/queue';
import { eachAtOnce } from './at-once';
import { FinishingTime } from './finishing-time';

const BATCH = 100;
const AT_ONCE = 3;

/** What sittings ask for; whatever else waits is left to the worker. */
type DemoJob = 'score-attempt' | 'summarise-result';

/** Does the background work that waits in the outbox as a worker would; with a worker beside it they share it. */
@Injectable()
export class WaitingJobs {
  private readonly handlers: Pick<JobHandlers, DemoJob>;

  constructor(
    private readonly outbox: OutboxRelay,
    private readonly finishingTime: FinishingTime,
    scoreAttempt: ScoreAttempt,
    summariseResult: SummariseResult,
  ) {
    this.handlers = {
      'score-attempt': (tenantId, { attemptId }) =>
        scoreAttempt.execute(idOf(tenantId), { attemptId: idOf(attemptId) }),
      'summarise-result': (tenantId, { attemptId, scoringVersion }) =>
        summariseResult.execute(idOf(tenantId), { attemptId: idOf(attemptId), scoringVersion }),
    };
  }

  /** Until nothing waits any more, also nothing that this work itself has asked for. */
  async finish(): Promise<void> {
    for (;;) {
      const taken: OutboxRow[] = [];
      await this.outbox.relay(BATCH, async (rows) => void taken.push(...rows));
      if (taken.length === 0) return;
      await eachAtOnce(taken, AT_ONCE, async (row) => {
        if (this.isDemoJob(row.name)) await this.do(row.name, row);
      });
    }
  }

  private isDemoJob(name: JobName): name is DemoJob {
    return Object.hasOwn(this.handlers, name);
  }

  private async do<Name extends DemoJob>(name: Name, { tenantId, id, payload }: OutboxRow): Promise<void> {
    const job = payload as JobPayload<Name>;
    await this.finishingTime.execute(tenantId, job, () => this.handlers[name](tenantId, job));
    await this.outbox.markDone(tenantId, id);
  }
}
