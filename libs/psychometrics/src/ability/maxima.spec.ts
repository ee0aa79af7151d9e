import fc from 'fast-check';
import { anyAnswers } from '../testing/arbitraries';
import { scanStep, totalInformation, totalSlope, totalWarmTerm } from './answer';
import { estimateMl } from './ml';
import { globalMaximum } from './maxima';
import { estimateWle } from './wle';

/** Where a function falls through zero, on a grid so fine that nothing is missed. */
function everyFall(f: (x: number) => number): number[] {
  const steps = 6000;
  const falls: number[] = [];
  for (let k = 1; k <= steps; k++) {
    const [left, right] = [-6 + (12 * (k - 1)) / steps, -6 + (12 * k) / steps];
    if (f(left) > 0 && f(right) <= 0) falls.push((left + right) / 2);
  }
  return falls;
}

describe('the scan for maxima', () => {
  it('finds those that a scan a hundred times as fine finds', () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        const score = (x: number): number => totalSlope(x, answers);
        const weighted = (x: number): number =>
          score(x) + totalWarmTerm(x, answers) / (2 * totalInformation(x, answers));
        for (const [found, f] of [
          [estimateMl(answers)!.maxima, score],
          [estimateWle(answers)!.maxima, weighted],
        ] as const) {
          const falls = everyFall(f);
          expect(found).toHaveLength(falls.length);
          falls.forEach((x, k) => expect(Math.abs(found[k]! - x)).toBeLessThan(2e-3));
        }
      }),
      { numRuns: 12 },
    );
  });

  it('asks for few derivatives, and for no value where one maximum stands alone', () => {
    let derivatives = 0;
    let values = 0;
    const { best } = globalMaximum(
      (x) => {
        derivatives++;
        return 0.7 - Math.tanh(x);
      },
      () => {
        values++;
        return 0;
      },
      { from: -6, to: 6, step: 0.4 },
    );
    expect(best).toBeCloseTo(Math.atanh(0.7), 10);
    expect(derivatives).toBeLessThan(80);
    expect(values).toBe(0);
  });

  it('sees two zeros in one cell of its grid', () => {
    // Falls through 0 at 0.1 and comes back at 0.3, between the points of a grid of 0.5.
    const f = (x: number): number => (x - 0.1) * (x - 0.3);
    const { maxima } = globalMaximum(f, (x) => x ** 3 / 3 - 0.2 * x * x + 0.03 * x, {
      from: -6,
      to: 6,
      step: 0.5,
    });
    expect(maxima).toHaveLength(1);
    expect(maxima[0]).toBeCloseTo(0.1, 10);
  });

  it('is as fine as the steepest item asks', () => {
    const answers = [0.5, 2].map((a) => ({ item: { model: '2pl', a, b: 0 } as const, category: 1 }));
    expect(scanStep(answers)).toBe(0.25);
  });
});
