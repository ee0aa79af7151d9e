interface Kept<Value> {
  /** Of everything that the value was made from. */
  readonly mark: string;
  readonly value: Promise<Value>;
}

/**
 * What a process has made of the database and keeps for whoever asks next, as long as the mark of what it was made from
 * stays the same. Whoever asks reads the mark first: what is newer than the mark is made anew at the next look.
 */
export class KeptByMark<Value> {
  private readonly kept = new Map<string, Kept<Value>>();

  constructor(private readonly most: number) {}

  get(key: string, mark: string, make: () => Promise<Value>): Promise<Value> {
    const known = this.kept.get(key);
    return known?.mark === mark ? known.value : this.keep(key, { mark, value: make() });
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
