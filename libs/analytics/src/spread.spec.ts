import { createGenerator } from '@qabilet/psychometrics';
import { NO_SPREAD, spreadOf, spreadSums } from './spread';

const plus = (left: readonly number[], right: readonly number[]): number[] =>
  left.map((value, i) => value + (right[i] ?? 0));

interface Crowd {
  readonly people: number;
  readonly sd: number;
  /** That the calibration believes in. */
  readonly variance?: number;
  readonly precision?: (person: number) => number;
  readonly seed?: string;
}

/** People with a mean of 0.3 and likelihoods as blunt as their precision says. */
function sumsOf({
  people,
  sd,
  variance = 1,
  precision = () => 4,
  seed = 'spread',
}: Crowd): readonly number[] {
  const generator = createGenerator(seed);
  let sums: readonly number[] = NO_SPREAD;
  for (let person = 0; person < people; person += 1) {
    const information = precision(person);
    const centre = 0.3 + sd * generator.normal() + generator.normal() / Math.sqrt(information);
    sums = plus(sums, spreadSums({ precision: information, centre, variance }));
  }
  return sums;
}

describe('the spread of a group', () => {
  it.each([0.4, 0.8, 1.3])('of %d is found again, whatever the calibration believes', (sd) => {
    for (const variance of [0.3, 1, 2]) {
      const found = spreadOf(6000, sumsOf({ people: 6000, sd, variance }));
      expect(Math.abs((found?.sd ?? 0) - sd)).toBeLessThan(0.04);
    }
  });

  it('is not made larger by blunter tests', () => {
    const blunt = spreadOf(
      6000,
      sumsOf({ people: 6000, sd: 0.8, precision: (i) => (i % 2 === 0 ? 0.8 : 3) }),
    );
    expect(Math.abs((blunt?.sd ?? 0) - 0.8)).toBeLessThan(0.06);
  });

  it('lies within its interval about as often as that says', () => {
    const rounds = 400;
    const hits = Array.from({ length: rounds }, (_, i) => {
      const found = spreadOf(40, sumsOf({ people: 40, sd: 0.9, seed: `round ${i}` }));
      return found !== undefined && found.low <= 0.9 && 0.9 <= found.high ? 1 : 0;
    });
    const share = hits.reduce<number>((sum, hit) => sum + hit, 0) / rounds;
    expect(share).toBeGreaterThan(0.82);
    expect(share).toBeLessThan(0.96);
  });

  it('is nothing where everybody is alike', () => {
    const one = spreadSums({ precision: 4, centre: 0.7, variance: 1 });
    const sums = Array.from({ length: 12 }, () => one).reduce(plus, [...NO_SPREAD]);
    expect(spreadOf(12, sums)).toEqual({ sd: 0, low: 0, high: 0 });
  });

  it('is not told of fewer than ten people, nor without sums', () => {
    expect(spreadOf(9, sumsOf({ people: 9, sd: 1 }))).toBeUndefined();
    expect(spreadOf(10, sumsOf({ people: 10, sd: 1 }))?.sd).toBeGreaterThan(0);
    expect(spreadOf(20, NO_SPREAD)).toBeUndefined();
  });

  it('counts nobody who answered nothing', () => {
    expect(spreadSums({ precision: 0, centre: 1, variance: 1 })).toEqual(NO_SPREAD);
  });
});
