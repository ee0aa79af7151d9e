/** How to make it: where one waits, and for those who ask next. */
export interface Making<Value> {
  readonly now: Date;
  readonly make: () => Promise<Value>;
  /** While others are served with what is kept: in no transaction of theirs. */
  readonly renew: () => Promise<Value>;
}

export interface KeptTimes {
  /** So long it is as good as new. */
  readonly freshMs: number;
  /** So long it is served while it is made anew; what is older has to be waited for. */
  readonly oldestMs: number;
}

interface Kept<Value> {
  /** Of what must not be old. */
  readonly mark: string;
  readonly since: number;
  readonly value: Promise<Value>;
  isRenewed: boolean;
}

/** What takes seconds to make and may be a little old: whoever asks is served at once, and has it made anew for the next. */
export class KeptForAWhile<Value> {
  private readonly kept = new Map<string, Kept<Value>>();

  constructor(
    private readonly most: number,
    private readonly times: KeptTimes,
  ) {}

  get(key: string, mark: string, making: Making<Value>): Promise<Value> {
    const now = making.now.getTime();
    const known = this.kept.get(key);
    const isServed = known?.mark === mark && now - known.since < this.times.oldestMs;
    if (!known || !isServed)
      return this.keep(key, { mark, since: now, value: making.make(), isRenewed: false });
    if (now - known.since >= this.times.freshMs && !known.isRenewed) this.renew(key, known, making);
    return known.value;
  }

  private renew(key: string, known: Kept<Value>, { now, renew }: Making<Value>): void {
    known.isRenewed = true;
    renew().then(
      (value) => {
        if (this.kept.get(key) !== known) return;
        this.kept.set(key, {
          ...{ mark: known.mark, since: now.getTime(), value: Promise.resolve(value) },
          isRenewed: false,
        });
      },
      // Whoever has to wait for it is told what is wrong.
      () => {
        known.isRenewed = false;
      },
    );
  }

  /** The one kept longest makes room; what could not be made is forgotten. */
  private keep(key: string, made: Kept<Value>): Promise<Value> {
    this.kept.delete(key);
    this.kept.set(key, made);
    const [oldest] = this.kept.keys();
    if (this.kept.size > this.most && oldest !== undefined) this.kept.delete(oldest);
    made.value.catch(() => {
      if (this.kept.get(key) === made) this.kept.delete(key);
    });
    return made.value;
  }
}
