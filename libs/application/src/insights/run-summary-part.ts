import { Injectable } from '@nestjs/common';
import type { Id } from '@qabilet/kernel';
import { Transaction } from '../ports';
import { SummaryRunOver } from './errors';
import { GatherSummaries } from './gather-summaries';
import { NOTHING_FOUND, SettleSummaries } from './settle-summaries';
import { SummaryRunProgress, type TakenPart } from './summary-run-progress';
import type { PartOutcome, SummaryRunId } from './summary-run-ports';

export interface RunSummaryPartInput {
  readonly runId: SummaryRunId;
  /** Number of the part. */
  readonly part: number;
}

const NOTHING: PartOutcome = { results: 0, found: NOTHING_FOUND };

/**
 * Does one part of a rebuild or a verification, all of it in one transaction: whoever is killed over it leaves nothing,
 * and whoever comes second finds it done.
 */
@Injectable()
export class RunSummaryPart {
  constructor(
    private readonly progress: SummaryRunProgress,
    private readonly gather: GatherSummaries,
    private readonly settle: SettleSummaries,
    private readonly transaction: Transaction,
  ) {}

  async execute(tenantId: Id<'Tenant'>, { runId, part: number }: RunSummaryPartInput): Promise<void> {
    try {
      await this.transaction.run(tenantId, async () => {
        const taken = await this.progress.take(runId, number);
        if (taken) await this.progress.finish(taken, await this.do(taken));
      });
    } catch (failure) {
      if (!(failure instanceof SummaryRunOver)) throw failure;
    }
  }

  private async do({ run, part }: TakenPart): Promise<PartOutcome> {
    switch (part.step) {
      case 'plan':
        await this.progress.plan(run.id);
        return NOTHING;
      case 'gather':
        return { ...NOTHING, results: await this.gather.execute(run.id, part) };
      case 'settle':
        return { ...NOTHING, found: await this.settle.execute(run, part.waveId) };
    }
  }
}
