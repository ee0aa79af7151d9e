import { proportion, selfViewFigure } from './self-view-figure';

const sums = { selfRated: 13, selfLevelSum: 26, selfHigher: 6, selfInLine: 3, selfLower: 1 };

describe('the self-view of a group', () => {
  it('is told of those who can be compared alone', () => {
    const { rated, meanLevel, compared, shares } = selfViewFigure(sums);
    expect({ rated, meanLevel, compared }).toEqual({ rated: 13, meanLevel: 2, compared: 10 });
    expect(shares?.higher.share).toBeCloseTo(0.6, 12);
    expect(shares?.inLine.share).toBeCloseTo(0.3, 12);
    expect(shares?.lower.share).toBeCloseTo(0.1, 12);
  });

  it('has no shares where nobody can be compared, and no mean where nobody rated themselves', () => {
    const nobody = { selfRated: 0, selfLevelSum: 0, selfHigher: 0, selfInLine: 0, selfLower: 0 };
    expect(selfViewFigure(nobody)).toEqual({ rated: 0, compared: 0 });
    expect(selfViewFigure({ ...nobody, selfRated: 4, selfLevelSum: 6 })).toEqual({
      rated: 4,
      meanLevel: 1.5,
      compared: 0,
    });
  });
});

describe('a counted share', () => {
  it('lies on the edge of its interval by the normal test of a share', () => {
    // Wilson's bounds are where |share - p| = z sqrt(p (1 - p) / n); z of a 90 % interval.
    for (const [people, n] of [
      [3, 10],
      [1, 7],
      [40, 50],
    ] as const) {
      const { share, low, high } = proportion(people, n);
      for (const p of [low, high])
        expect(Math.abs(share - p)).toBeCloseTo(1.6448536269514722 * Math.sqrt((p * (1 - p)) / n), 10);
    }
  });

  it.each([
    [0, 10],
    [10, 10],
    [1, 5],
  ])('of %d in %d people stays between 0 and 1 and has a width', (people, n) => {
    const { share, low, high } = proportion(people, n);
    expect(low).toBeGreaterThanOrEqual(0);
    expect(high).toBeLessThanOrEqual(1);
    expect(low).toBeLessThanOrEqual(share);
    expect(high).toBeGreaterThanOrEqual(share);
    expect(high - low).toBeGreaterThan(0.1);
  });

  it('is the narrower the more people there are', () => {
    const width = (n: number): number => proportion(n / 2, n).high - proportion(n / 2, n).low;
    expect(width(1000)).toBeLessThan(width(10) / 5);
  });
});
