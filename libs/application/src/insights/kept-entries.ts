/** The entries of a process that were made last, so many of them; what could not be made is forgotten. */
export class KeptEntries<Entry extends { readonly value: Promise<unknown> }> {
  private readonly kept = new Map<string, Entry>();

  constructor(private readonly most: number) {}

  get(key: string): Entry | undefined {
    return this.kept.get(key);
  }

  /** The one kept longest makes room. */
  keep(key: string, made: Entry): Entry {
    this.kept.delete(key);
    this.kept.set(key, made);
    const [oldest] = this.kept.keys();
    if (this.kept.size > this.most && oldest !== undefined) this.kept.delete(oldest);
    made.value.catch(() => {
      if (this.kept.get(key) === made) this.kept.delete(key);
    });
    return made;
  }
}
