import { Injectable } from '@nestjs/common';
import type { AttemptId } from '@qabilet/assessment';
import type { Id } from '@qabilet/kernel';
import { Clock, Jobs, Transaction } from '../ports';
import { Results } from './ports';
import { ResultMaker } from './result-maker';

/**
 * Turns the answers of a finished attempt into its result, once however often it runs, and asks for its summary. Where
 * the wave was scored anew meanwhile, the attempt gets that result too.
 */
@Injectable()
export class ScoreAttempt {
  constructor(
    private readonly maker: ResultMaker,
    private readonly results: Results,
    private readonly jobs: Jobs,
    private readonly clock: Clock,
    private readonly transaction: Transaction,
  ) {}

  execute(tenantId: Id<'Tenant'>, { attemptId }: { readonly attemptId: AttemptId }): Promise<void> {
    return this.transaction.run(tenantId, async () => {
      const result = await this.maker.make(tenantId, attemptId);
      if (!(await this.results.add(result, this.clock.now()))) return;
      const { scoringVersion } = result.receipt;
      await this.jobs.enqueue('summarise-result', { attemptId, scoringVersion });

      const calibrationId = await this.results.rescoredWith(attemptId);
      if (calibrationId !== undefined)
        await this.jobs.enqueue('rescore-attempt', { attemptId, calibrationId });
    });
  }
}
