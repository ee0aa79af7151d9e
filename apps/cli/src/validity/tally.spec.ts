import { createGenerator } from '@qabilet/psychometrics';
import { meanOf, Tallies, Tally } from './tally';

describe('a tally of errors', () => {
  it('adds up bias, error and what was promised', () => {
    const tally = new Tally();
    for (const error of [0.3, -0.1, 0.4, 0]) tally.add(error, 0.2);
    const { n, bias, rmse, meanError } = tally.result();
    expect(n).toBe(4);
    expect(bias).toBeCloseTo(0.15, 12);
    expect(rmse).toBeCloseTo(Math.sqrt(0.26 / 4), 12);
    expect(meanError).toBeCloseTo(0.2, 12);
  });

  it.each([0.9, 0.95])('finds intervals of level %p as wide as they are', (level) => {
    const draw = createGenerator(`tally ${level}`);
    const tally = new Tally(level);
    for (let k = 0; k < 20_000; k++) tally.add(0.3 * draw.normal(), 0.3);
    expect(Math.abs(tally.result().coverage - level)).toBeLessThan(0.01);
  });

  it('is kept apart for each key, in the order of the keys', () => {
    const tallies = new Tallies<string>();
    tallies.of('later').add(1);
    tallies.of('sooner').add(2);
    tallies.of('later').add(3);
    expect(tallies.entries().map(([key, { n, bias }]) => [key, n, bias])).toEqual([
      ['later', 2, 2],
      ['sooner', 1, 2],
    ]);
  });

  it('has no mean of nothing', () => {
    expect(meanOf([])).toBeNaN();
    expect(meanOf([1, 2, 6])).toBe(3);
  });
});
