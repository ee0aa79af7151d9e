import { Injectable } from '@nestjs/common';
import { Attempts, Transaction } from '@qabilet/application';
import { idOf } from '@qabilet/kernel';
import { SimulatedTime } from './simulated-time';

/** From the last question until the result is there. */
const SCORED_AFTER_MS = 4_000;

/** Does background work about an attempt at the time when a worker would have done it: right after its end. */
@Injectable()
export class FinishingTime {
  constructor(
    private readonly attempts: Attempts,
    private readonly transaction: Transaction,
    private readonly time: SimulatedTime,
  ) {}

  execute(
    tenantId: string,
    { attemptId }: { readonly attemptId: string },
    work: () => Promise<void>,
  ): Promise<void> {
    return this.transaction.run(idOf<'Tenant'>(tenantId), async () => {
      const seated = await this.attempts.read({ id: idOf(attemptId) });
      const finishedAt = seated?.attempt.finished?.at ?? this.time.now().getTime();
      return this.time.at(new Date(finishedAt + SCORED_AFTER_MS), work);
    });
  }
}
