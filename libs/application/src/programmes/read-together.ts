/**
 * One reading for all who ask for the same at about the same time. Whoever asks while it is being read waits for the next
 * reading, so nobody is given what was read before they asked; what has been read is kept for nobody who comes later.
 */
export class ReadTogether<Value> {
  private readonly underWay = new Map<string, Promise<Value>>();
  private readonly next = new Map<string, Promise<Value>>();

  /** The first of those who wait brings `load`; the others would have asked for the same. */
  read(key: string, load: () => Promise<Value>): Promise<Value> {
    return this.next.get(key) ?? this.queue(key, load);
  }

  private queue(key: string, load: () => Promise<Value>): Promise<Value> {
    const reading = this.inTurn(key, load);
    this.next.set(key, reading);
    return reading;
  }

  private async inTurn(key: string, load: () => Promise<Value>): Promise<Value> {
    // Whether the one before succeeds is the business of those who wait for it.
    await this.underWay.get(key)?.catch(() => undefined);
    const reading = this.begin(key, load);
    try {
      return await reading;
    } finally {
      if (this.underWay.get(key) === reading) this.underWay.delete(key);
    }
  }

  private begin(key: string, load: () => Promise<Value>): Promise<Value> {
    this.next.delete(key);
    const reading = load();
    this.underWay.set(key, reading);
    return reading;
  }
}
