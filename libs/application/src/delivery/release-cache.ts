/**
 * What has been released never changes, so one process loads it once. The oldest entry makes room for a new one; a
 * load that fails is forgotten.
 */
export class ReleaseCache<Value> {
  private readonly entries = new Map<string, Promise<Value>>();
  private readonly loaded = new WeakMap<Promise<Value>, Value>();

  constructor(private readonly limit: number) {}

  get(key: string, load: () => Promise<Value>): Promise<Value> {
    const known = this.entries.get(key);
    if (known) return known;

    const loading = load();
    this.entries.set(key, loading);
    loading.then(
      (value) => this.loaded.set(loading, value),
      () => this.entries.delete(key),
    );
    const [oldest] = this.entries.keys();
    if (this.entries.size > this.limit && oldest !== undefined) this.entries.delete(oldest);
    return loading;
  }

  /** What has been loaded already; undefined, and nothing is asked for, while it is not there. */
  peek(key: string): Value | undefined {
    const known = this.entries.get(key);
    return known && this.loaded.get(known);
  }
}
