import { levelOf, normalQuantile } from '@qabilet/psychometrics';
import type { Blueprint, SimulatedSitting } from './simulated-test';

const COVERAGE = 0.9;

/** What a test does over many people, added up person by person. */
export class SimulationSummary {
  private people = 0;
  private items = 0;
  private seconds = 0;
  private estimates = 0;
  private squares = 0;
  private errors = 0;
  private spread = 0;
  private covered = 0;
  private levels = 0;
  private accurate = 0;
  private readonly seen: Float64Array;
  private readonly endings: Record<SimulatedSitting['ending'], number> = {
    items: 0,
    time: 0,
    decided: 0,
    precise: 0,
    'bank-exhausted': 0,
  };

  constructor(
    bankSize: number,
    private readonly cuts: Blueprint['cuts'],
  ) {
    this.seen = new Float64Array(bankSize);
  }

  add({ abilities, steps, seconds, ending }: SimulatedSitting): void {
    const last = steps.at(-1);
    this.people += 1;
    this.items += steps.length;
    this.seconds += seconds;
    this.endings[ending] += 1;
    for (const { index } of steps) this.seen[index] = (this.seen[index] as number) + 1;
    if (!last) return;
    abilities.forEach((ability, k) => {
      const estimate = last.theta[k] as number;
      const se = last.se[k] as number;
      const cuts = this.cuts[k] ?? [];
      const error = estimate - ability;
      this.estimates += 1;
      this.squares += error * error;
      this.errors += error;
      this.spread += se;
      if (Math.abs(error) <= INTERVAL * se) this.covered += 1;
      if (cuts.length === 0) return;
      this.levels += 1;
      if (levelOf(estimate, cuts) === levelOf(ability, cuts)) this.accurate += 1;
    });
  }

  /** Rates are shares of people; overlap is the mean share of items that two people have in common. */
  result() {
    const rates = Array.from(this.seen, (count) => count / this.people);
    const meanItems = this.items / this.people;
    const squaredRates = rates.reduce((sum, rate) => sum + rate * rate, 0);
    return {
      people: this.people,
      rmse: Math.sqrt(this.squares / this.estimates),
      bias: this.errors / this.estimates,
      coverage90: this.covered / this.estimates,
      meanSe: this.spread / this.estimates,
      meanItems,
      meanSeconds: this.seconds / this.people,
      ...(this.levels > 0 ? { levelAccuracy: this.accurate / this.levels } : {}),
      maximumExposure: Math.max(...rates),
      unusedItems: rates.filter((rate) => rate === 0).length,
      // Chen, Ankenmann & Spray (2003), Journal of Educational Measurement 40.
      ...(this.people > 1
        ? { overlap: ((this.people * squaredRates) / meanItems - 1) / (this.people - 1) }
        : {}),
      endings: this.endings,
    };
  }
}

const INTERVAL = normalQuantile((1 + COVERAGE) / 2);
