import { normalQuantile } from '@qabilet/psychometrics';

export interface TallyResult {
  readonly n: number;
  readonly bias: number;
  readonly rmse: number;
  readonly meanError: number;
  /** Share of truths inside the interval. */
  readonly coverage: number;
}

/** Errors of estimates and what their standard errors promised, added up one by one. */
export class Tally {
  private n = 0;
  private sum = 0;
  private squares = 0;
  private spread = 0;
  private covered = 0;
  private readonly halfWidth: number;

  constructor(level = 0.9) {
    this.halfWidth = normalQuantile((1 + level) / 2);
  }

  add(error: number, standardError = 0): void {
    this.n += 1;
    this.sum += error;
    this.squares += error * error;
    this.spread += standardError;
    if (Math.abs(error) <= this.halfWidth * standardError) this.covered += 1;
  }

  result(): TallyResult {
    const { n } = this;
    return {
      n,
      bias: this.sum / n,
      rmse: Math.sqrt(this.squares / n),
      meanError: this.spread / n,
      coverage: this.covered / n,
    };
  }
}

/** One tally for each key, made when it is first needed. */
export class Tallies<Key> {
  private readonly byKey = new Map<Key, Tally>();

  of(key: Key): Tally {
    const known = this.byKey.get(key) ?? new Tally();
    this.byKey.set(key, known);
    return known;
  }

  entries(): [Key, TallyResult][] {
    return [...this.byKey].map(([key, tally]) => [key, tally.result()]);
  }
}

/** NaN of nothing. */
export function meanOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
