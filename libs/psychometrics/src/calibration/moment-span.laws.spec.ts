import fc from 'fast-check';
import { createGenerator } from '../numeric/random';
import { spanOf } from './moment-span';

const LENGTH = 10;
const PEOPLE = 40;

/** Moments of people that are sums of `rank` directions, but for noise of the given size. */
function moments(rank: number, noise: number, seed: number): Float64Array {
  const draw = createGenerator(seed);
  const directions = Array.from({ length: rank }, () => Array.from({ length: LENGTH }, () => draw.normal()));
  return Float64Array.from(
    Array.from({ length: PEOPLE }, () => directions.map(() => draw.normal())).flatMap((shares) =>
      Array.from(
        { length: LENGTH },
        (_, cell) =>
          shares.reduce((sum, share, b) => sum + share * directions[b]![cell]!, 0) + noise * draw.normal(),
      ),
    ),
  );
}

/** Weighted distance of each person from what the span makes of them. */
function distances(given: Float64Array, weights: Float64Array, mayLose: number): number[] {
  const { rank, shares, basis } = spanOf(given, weights, mayLose);
  return Array.from({ length: PEOPLE }, (_, person) => {
    let square = 0;
    for (let cell = 0; cell < LENGTH; cell++) {
      let made = 0;
      for (let b = 0; b < rank; b++) made += shares[person * rank + b]! * basis[b * LENGTH + cell]!;
      square += (weights[cell]! * (given[person * LENGTH + cell]! - made)) ** 2;
    }
    return Math.sqrt(square);
  });
}

const even = new Float64Array(LENGTH).fill(1);

describe('moments as sums of a few', () => {
  it('miss nobody by more than may be lost, whatever cells count', () => {
    fc.assert(
      fc.property(
        fc.record({
          rank: fc.integer({ min: 1, max: 5 }),
          noise: fc.constantFrom(0, 1e-6, 1e-2),
          seed: fc.integer(),
          mayLose: fc.constantFrom(1e-8, 1e-4, 1e-1),
          weights: fc.array(fc.double({ min: 1e-3, max: 1, noNaN: true }), {
            minLength: LENGTH,
            maxLength: LENGTH,
          }),
        }),
        ({ rank, noise, seed, mayLose, weights }) => {
          const found = distances(moments(rank, noise, seed), Float64Array.from(weights), mayLose);
          expect(Math.max(...found)).toBeLessThan(mayLose + 1e-12);
        },
      ),
      { seed: 11, numRuns: 100 },
    );
  });

  it('are as many as there are directions', () => {
    for (const rank of [1, 3, 6]) expect(spanOf(moments(rank, 0, rank), even, 1e-8).rank).toBe(rank);
  });

  it('pass over what does not count', () => {
    const one = Float64Array.from(even, (_, cell) => (cell === 0 ? 1 : 0));
    const { rank, basis } = spanOf(moments(4, 0, 7), one, 1e-8);
    expect(rank).toBe(1);
    expect(basis.slice(1).every((value) => value === 0)).toBe(true);
  });

  it('are none where nobody is anything', () => {
    expect(spanOf(new Float64Array(PEOPLE * LENGTH), even, 1e-8).rank).toBe(0);
  });
});
