import { isRunning } from './processes';
import type { RunningServer } from './server-process';

/** What it takes to keep one server up and to take it down. */
export interface Guardable {
  readonly server: RunningServer;
  readonly stop: (server: RunningServer) => Promise<void>;
  /** Starts it again at the address it had. */
  readonly revive: (dead: RunningServer) => Promise<RunningServer>;
}

const LOOK_EVERY_MS = 500;

/** Keeps one server up while this process lives. */
export class Guard {
  private server: RunningServer;
  private reviving: Promise<void> | undefined;
  private readonly rounds: NodeJS.Timeout;

  constructor(
    private readonly guarded: Guardable,
    private readonly log: (line: string) => void,
  ) {
    this.server = guarded.server;
    this.rounds = setInterval(() => this.look(), LOOK_EVERY_MS).unref();
  }

  async stop(): Promise<void> {
    clearInterval(this.rounds);
    await this.reviving;
    await this.guarded.stop(this.server);
  }

  private look(): void {
    if (this.reviving !== undefined || isRunning(this.server.pid)) return;
    this.reviving = this.revive()
      .catch((error: unknown) => this.log(`It could not be started again: ${String(error)}`))
      .finally(() => (this.reviving = undefined));
  }

  private async revive(): Promise<void> {
    const { guarded, server } = this;
    this.log(`The server at ${server.url} (process ${server.pid}) is gone; starting it again`);
    await server.watchdog.dismiss();
    this.server = await guarded.revive(server);
  }
}
