import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import type { Logger } from 'pino';

export interface Chore {
  readonly name: string;
  readonly everySeconds: number;
  readonly run: () => Promise<number>;
}

/** Everything that happens by the clock. A chore may run in several workers at once and must not mind. */
@Injectable()
export class Schedule implements OnApplicationShutdown {
  private readonly timers: NodeJS.Timeout[] = [];
  private readonly running = new Set<Promise<void>>();

  constructor(
    private readonly chores: readonly Chore[],
    private readonly log: Logger,
  ) {}

  start(): void {
    for (const chore of this.chores) {
      this.timers.push(setInterval(() => this.begin(chore), chore.everySeconds * 1_000));
    }
  }

  async onApplicationShutdown(): Promise<void> {
    this.timers.forEach((timer) => clearInterval(timer));
    await Promise.allSettled(this.running);
  }

  private begin(chore: Chore): void {
    const run = chore
      .run()
      .then((count) => {
        if (count > 0) this.log.info({ chore: chore.name, count }, 'chore done');
      })
      .catch((error: unknown) =>
        this.log.warn({ err: error, chore: chore.name }, 'chore failed, it will be tried again'),
      )
      .finally(() => this.running.delete(run));
    this.running.add(run);
  }
}
