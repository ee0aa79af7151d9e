/** Raised when a turn came so late that whoever waited for it has certainly gone. */
export class WaitedTooLong extends Error {
  /** Too many connections, as PostgreSQL itself would say. */
  readonly code = '53300';
  constructor() {
    super('There was no connection to the database for too long.');
    this.name = 'WaitedTooLong';
  }
}

const LONGEST_WAIT_MS = 45_000;

/**
 * Lets so many work at once; the others wait their turn, first come, first served. A rush waits here and not in front of
 * the pool of connections, whose patience is for connections that cannot be had, and which keeps some for single statements.
 */
export class Turns {
  private readonly waiting: (() => void)[] = [];

  constructor(
    private free: number,
    private readonly longestWaitMs = LONGEST_WAIT_MS,
  ) {}

  async take<T>(work: () => Promise<T>): Promise<T> {
    const leave = await this.come();
    try {
      return await work();
    } finally {
      leave();
    }
  }

  /** A turn that goes on until its holder leaves. */
  async come(): Promise<() => void> {
    if (this.free > 0) {
      this.free -= 1;
      return () => this.leave();
    }
    const asked = performance.now();
    await new Promise<void>((go) => this.waiting.push(go));
    if (performance.now() - asked <= this.longestWaitMs) return () => this.leave();
    this.leave();
    throw new WaitedTooLong();
  }

  private leave(): void {
    const next = this.waiting.shift();
    if (next) next();
    else this.free += 1;
  }
}
