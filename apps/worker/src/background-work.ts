import type { BeforeApplicationShutdown } from '@nestjs/common';
import type { OutboxRelay } from '@qabilet/persistence';
import { JobQueue, startJobWorker, type JobHandlers, type QueueSettings } from '@qabilet/queue';
import type { Worker } from 'bullmq';
import type { Logger } from 'pino';
import { releaseLostJobs } from './lost-jobs';
import { Relay } from './relay';
import { Schedule, type Chore } from './schedule';

const JOBS_AT_ONCE = 4;

export interface BackgroundWorkParts {
  readonly queue: QueueSettings;
  readonly outbox: OutboxRelay;
  readonly handlers: JobHandlers;
  readonly chores: readonly Chore[];
  readonly log: Logger;
}

/** All that the process does while nobody asks it: relays jobs, runs them, does its chores. */
export class BackgroundWork implements BeforeApplicationShutdown {
  private readonly jobs: JobQueue;
  private readonly relay: Relay;
  private readonly schedule: Schedule;
  private worker: Worker | undefined;

  constructor(private readonly parts: BackgroundWorkParts) {
    const { queue, outbox, chores, log } = parts;
    this.jobs = new JobQueue(queue);
    this.relay = new Relay(outbox, this.jobs, log);
    this.schedule = new Schedule([releaseLostJobs(outbox, this.jobs), ...chores], log);
  }

  start(): void {
    const { queue, handlers, outbox } = this.parts;
    this.worker = startJobWorker(queue, {
      handlers,
      concurrency: JOBS_AT_ONCE,
      outcomes: {
        done: ({ tenantId, outboxId }) => outbox.markDone(tenantId, outboxId),
        failed: ({ tenantId, outboxId }, failure) => outbox.markFailed(tenantId, outboxId, failure),
      },
    });
    this.relay.start();
    this.schedule.start();
  }

  /** Before the database is let go: no new work, and what runs is brought to its end. */
  async beforeApplicationShutdown(): Promise<void> {
    await Promise.all([
      this.relay.onApplicationShutdown(),
      this.schedule.onApplicationShutdown(),
      this.worker?.close(),
    ]);
    await this.jobs.close();
  }
}
