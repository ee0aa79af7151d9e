const STEPS = 10;

/** Says on the terminal how far a long piece of work is, at each tenth of it; work found done before is passed in silence. */
export class ProgressLine {
  private done = 0;
  private said = 0;

  constructor(
    private readonly name: string,
    private readonly total: number,
    private readonly say: (line: string) => void,
  ) {}

  /** What an earlier run has done. */
  pass(count: number): void {
    this.done += count;
    this.said = this.step();
  }

  advance(): void {
    if (this.done === 0) this.tell();
    this.done += 1;
    if (this.step() > this.said) this.tell();
  }

  private tell(): void {
    this.said = this.step();
    this.say(
      `${this.name}: ${(this.said * 100) / STEPS} % of ${this.total.toLocaleString('en')} tests taken`,
    );
  }

  private step(): number {
    return Math.floor((this.done / this.total) * STEPS);
  }
}
