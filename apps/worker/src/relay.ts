import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import type { JobPayload } from '@qabilet/contracts';
import { OutboxRelay } from '@qabilet/persistence';
import { JobQueue } from '@qabilet/queue';
import type { Logger } from 'pino';

const BATCH = 200;
const POLL_MS = 500;

/** Brings jobs from the outbox to the queue, for as long as the process lives. */
@Injectable()
export class Relay implements OnApplicationShutdown {
  private stopping = false;
  private loop: Promise<void> | undefined;

  constructor(
    private readonly outbox: OutboxRelay,
    private readonly queue: JobQueue,
    private readonly log: Logger,
  ) {}

  start(): void {
    this.loop = this.run();
  }

  async onApplicationShutdown(): Promise<void> {
    this.stopping = true;
    await this.loop;
  }

  /** Relays what waits now; says how many jobs that were. */
  relayOnce(): Promise<number> {
    return this.outbox.relay(BATCH, (rows) =>
      this.queue.dispatch(
        rows.map(({ tenantId, id, name, payload, tries }) => ({
          name,
          tries,
          envelope: { tenantId, outboxId: id, payload: payload as JobPayload<typeof name> },
        })),
      ),
    );
  }

  private async run(): Promise<void> {
    while (!this.stopping) {
      const relayed = await this.relayOnce().catch((error: unknown) => {
        this.log.warn({ err: error }, 'jobs wait in the outbox: the queue or the database is away');
        return 0;
      });
      if (relayed < BATCH && !this.stopping) await pause(POLL_MS);
    }
  }
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resume) => setTimeout(resume, milliseconds));
}
