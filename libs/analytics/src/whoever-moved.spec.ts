import { createGenerator } from '@qabilet/psychometrics';
import { change } from './change';
import { changeWhoeverMoved } from './whoever-moved';

const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
const exactly = (value: number) => ({ mean: value, standardError: 0 });

describe('the change of the same people when a few joined or left', () => {
  it('is within what the few could make of it, however they stand', () => {
    const generator = createGenerator('whoever moved');
    for (let cohort = 0; cohort < 500; cohort += 1) {
      const matched = 5 + Math.floor(20 * generator.next());
      const [joined, left] = [Math.floor(5 * generator.next()), Math.floor(5 * generator.next())];
      const before = Array.from({ length: matched }, () => generator.normal());
      const after = before.map((ability) => ability + 0.5 + 0.3 * generator.normal());
      // Anywhere within two spreads of the mean of everybody in their wave, which they move themselves.
      const apart = (many: number, others: readonly number[]) =>
        Array.from({ length: many }, () => mean(others) + 1.8 * (2 * generator.next() - 1));
      const [first, last] = [
        [...before, ...apart(left, before)],
        [...after, ...apart(joined, after)],
      ];
      const told = changeWhoeverMoved(change(exactly(mean(first)), exactly(mean(last))), {
        matched,
        apart: joined + left,
        sd: 1,
      });
      const own = mean(after) - mean(before);
      expect(told.low).toBeLessThanOrEqual(own + 1e-9);
      expect(told.high).toBeGreaterThanOrEqual(own - 1e-9);
    }
  });

  it('is as wide as one who stands two spreads off could make it', () => {
    const told = changeWhoeverMoved({ low: 0.4, high: 0.8 }, { matched: 12, apart: 1, sd: 0.9 });
    expect(told.low).toBeCloseTo(0.4 - (2 * 0.9) / 12, 12);
    expect(told.high).toBeCloseTo(0.8 + (2 * 0.9) / 12, 12);
  });

  it('is that of everybody where nobody joined or left', () => {
    const everybody = { low: 0.4, high: 0.8 };
    expect(changeWhoeverMoved(everybody, { matched: 12, apart: 0, sd: 0.9 })).toEqual(everybody);
  });
});
