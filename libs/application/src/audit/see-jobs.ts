import { Injectable } from '@nestjs/common';
import type { Actor } from '../actor';
import { Clock, Transaction } from '../ports';
import { OutboxReport, QueueReport, type OutboxOverview } from './ports';

export interface JobsSeen extends OutboxOverview {
  readonly backend: 'redis' | 'postgres';
  readonly queue: Readonly<Record<string, number>> | undefined;
}

/** State of the background work of the agency, read only. */
@Injectable()
export class SeeJobs {
  constructor(
    private readonly outbox: OutboxReport,
    private readonly queue: QueueReport,
    private readonly transaction: Transaction,
    private readonly clock: Clock,
  ) {}

  async execute(actor: Actor): Promise<JobsSeen> {
    const queue = await this.queue.counts();
    const overview = await this.transaction.run(actor.tenantId, () => this.outbox.overview(this.clock.now()));
    return { ...overview, backend: this.queue.backend, queue };
  }
}
