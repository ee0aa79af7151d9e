interface Waiting<Asked, Told> {
  readonly asked: Asked;
  readonly resolve: (told: Told) => void;
  readonly reject: (failure: unknown) => void;
}

export interface GatheringLimits {
  /** How many go together at most. */
  readonly most: number;
  /** How many rounds are under way at most. */
  readonly rounds: number;
  /** How long one round is waited for before another sets out beside it that is not full. */
  readonly patienceMs: number;
}

/**
 * Asks for many at once: what comes in one turn of the event loop goes together, and what comes while a round is under way
 * goes with the next. Few large rounds cost much less than many small ones, so a second one sets out beside the first only
 * when it is full or the first takes long. When a round fails, each of it is asked for once more by itself, so that nobody
 * suffers for the company they were in.
 */
export class Gathered<Asked, Told> {
  private waiting: Waiting<Asked, Told>[] = [];
  private underWay = 0;
  private isDue = false;
  private lastSetOut = -Infinity;
  private patience: NodeJS.Timeout | undefined;

  /** `askAll` tells in the order in which it was asked. */
  constructor(
    private readonly askAll: (asked: readonly Asked[]) => Promise<readonly Told[]>,
    private readonly limits: GatheringLimits,
  ) {}

  ask(asked: Asked): Promise<Told> {
    return new Promise((resolve, reject) => {
      this.waiting.push({ asked, resolve, reject });
      if (this.isDue) return;
      this.isDue = true;
      setImmediate(() => {
        this.isDue = false;
        this.go();
      });
    });
  }

  private go(): void {
    while (this.waiting.length > 0 && this.underWay < this.limits.rounds) {
      if (!this.maySetOut()) return this.comeBack();
      const round = this.waiting.slice(0, this.limits.most);
      this.waiting = this.waiting.slice(this.limits.most);
      void this.run(round);
    }
  }

  private maySetOut(): boolean {
    const { most, patienceMs } = this.limits;
    if (this.underWay === 0 || this.waiting.length >= most) return true;
    return performance.now() - this.lastSetOut >= patienceMs;
  }

  /** When the round under way has been waited for long enough; most are back before. */
  private comeBack(): void {
    this.patience ??= setTimeout(() => {
      this.patience = undefined;
      this.go();
    }, this.limits.patienceMs).unref();
  }

  private async run(round: readonly Waiting<Asked, Told>[]): Promise<void> {
    this.underWay += 1;
    this.lastSetOut = performance.now();
    await this.settle(round);
    this.underWay -= 1;
    this.go();
  }

  private async settle(round: readonly Waiting<Asked, Told>[]): Promise<void> {
    try {
      const told = await this.askAll(round.map(({ asked }) => asked));
      round.forEach(({ resolve }, place) => resolve(told[place] as Told));
    } catch (failure) {
      if (round.length > 1) for (const one of round) await this.settle([one]);
      else for (const { reject } of round) reject(failure);
    }
  }
}
