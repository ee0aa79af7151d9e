import { KeptEntries } from './kept-entries';

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
  /** When it may be made anew for those who ask next. */
  renewedAt: number;
}

/** What takes seconds to make and may be a little old: whoever asks is served at once, and has it made anew for the next. */
export class KeptForAWhile<Value> {
  private readonly kept: KeptEntries<Kept<Value>>;

  constructor(
    most: number,
    private readonly times: KeptTimes,
  ) {
    this.kept = new KeptEntries(most);
  }

  get(key: string, mark: string, making: Making<Value>): Promise<Value> {
    const now = making.now.getTime();
    const known = this.kept.get(key);
    if (known?.mark !== mark || now - known.since >= this.times.oldestMs)
      return this.kept.keep(key, this.madeAt(now, mark, making.make())).value;
    if (now >= known.renewedAt) this.renew(key, known, making);
    return known.value;
  }

  /** What cannot be made is tried again after a while; whoever has to wait for it is told what is wrong. */
  private renew(key: string, known: Kept<Value>, { now, renew }: Making<Value>): void {
    known.renewedAt = Infinity;
    renew().then(
      (value) => {
        if (this.kept.get(key) === known)
          this.kept.keep(key, this.madeAt(now.getTime(), known.mark, Promise.resolve(value)));
      },
      () => {
        known.renewedAt = now.getTime() + this.times.freshMs;
      },
    );
  }

  private madeAt(since: number, mark: string, value: Promise<Value>): Kept<Value> {
    return { mark, since, value, renewedAt: since + this.times.freshMs };
  }
}
