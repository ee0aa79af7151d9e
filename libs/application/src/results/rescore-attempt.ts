import { Injectable } from '@nestjs/common';
import type { Id } from '@qabilet/kernel';
import { Clock, Jobs, Transaction } from '../ports';
import { Results } from './ports';
import type { AttemptToRescore } from './rescoring-ports';
import { ResultMaker } from './result-maker';

/** Gives a scored attempt a result on another calibration, beside those it has and once however often it runs. */
@Injectable()
export class RescoreAttempt {
  constructor(
    private readonly maker: ResultMaker,
    private readonly results: Results,
    private readonly jobs: Jobs,
    private readonly clock: Clock,
    private readonly transaction: Transaction,
  ) {}

  execute(tenantId: Id<'Tenant'>, { attemptId, calibrationId }: AttemptToRescore): Promise<void> {
    return this.transaction.run(tenantId, async () => {
      const result = await this.maker.make(tenantId, attemptId, calibrationId);
      await this.results.add(result, this.clock.now());
      // Also where the result was there before: another of the attempt's may have counted until now.
      const { scoringVersion } = result.receipt;
      await this.jobs.enqueue('summarise-result', { attemptId, scoringVersion });
    });
  }
}
