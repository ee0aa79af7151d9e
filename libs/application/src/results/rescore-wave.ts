import { Injectable } from '@nestjs/common';
import type { AttemptId } from '@qabilet/assessment';
import type { Id } from '@qabilet/kernel';
import { Jobs, Transaction } from '../ports';
import type { RescoringOrder } from './order-rescoring';
import { Rescorings } from './rescoring-ports';

const AT_ONCE = 500;

/** Asks for the re-scoring of every scored attempt of a wave, some hundred in a transaction. */
@Injectable()
export class RescoreWave {
  constructor(
    private readonly rescorings: Rescorings,
    private readonly jobs: Jobs,
    private readonly transaction: Transaction,
  ) {}

  async execute(tenantId: Id<'Tenant'>, order: RescoringOrder): Promise<void> {
    let after: AttemptId | undefined;
    do after = await this.transaction.run(tenantId, () => this.askForSome(order, after));
    while (after !== undefined);
  }

  /** Says where to go on. */
  private async askForSome(
    { waveId, calibrationId }: RescoringOrder,
    after: AttemptId | undefined,
  ): Promise<AttemptId | undefined> {
    const attempts = await this.rescorings.page(waveId, after, AT_ONCE);
    for (const attemptId of attempts)
      await this.jobs.enqueue('rescore-attempt', { attemptId, calibrationId });
    return attempts[AT_ONCE - 1];
  }
}
