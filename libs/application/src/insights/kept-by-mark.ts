import { KeptEntries } from './kept-entries';

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
  private readonly kept: KeptEntries<Kept<Value>>;

  constructor(most: number) {
    this.kept = new KeptEntries(most);
  }

  get(key: string, mark: string, make: () => Promise<Value>): Promise<Value> {
    const known = this.kept.get(key);
    return known?.mark === mark ? known.value : this.kept.keep(key, { mark, value: make() }).value;
  }
}
