/** The k largest values seen, best first; equal values keep the order in which they came. */
export class BestOf {
  private readonly indices: Int32Array;
  private readonly values: Float64Array;
  private filled = 0;

  constructor(private readonly count: number) {
    this.indices = new Int32Array(count);
    this.values = new Float64Array(count);
  }

  /** What a value must exceed to be kept. */
  get threshold(): number {
    return this.filled < this.count ? -Infinity : (this.values[this.count - 1] as number);
  }

  offer(index: number, value: number): void {
    if (!(value > this.threshold)) return;
    let place = this.filled < this.count ? this.filled++ : this.count - 1;
    while (place > 0 && (this.values[place - 1] as number) < value) {
      this.values[place] = this.values[place - 1] as number;
      this.indices[place] = this.indices[place - 1] as number;
      place--;
    }
    this.values[place] = value;
    this.indices[place] = index;
  }

  toArray(): number[] {
    const found: number[] = [];
    for (let place = 0; place < this.filled; place++) found.push(this.indices[place] as number);
    return found;
  }
}
