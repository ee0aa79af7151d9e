import { createGenerator } from '@qabilet/psychometrics';
import { meanSelfLevel, selfGap } from './self-level';

/** Sums of people who name these levels. */
function sumsOf(levels: readonly number[]) {
  return {
    selfRated: levels.length,
    selfLevelSum: levels.reduce((sum, level) => sum + level, 0),
    selfLevelSquares: levels.reduce((sum, level) => sum + level ** 2, 0),
  };
}
const times = (n: number, level: number): number[] => Array.from({ length: n }, () => level);

describe('the mean self-view of a group', () => {
  it('has the interval of Student', () => {
    // Ten levels with mean 2 and s^2 = 12/9; t(0.95; 9) = 1.8331129 of the tables.
    const { level, low, high } = meanSelfLevel(sumsOf([0, 1, 1, 2, 2, 2, 2, 3, 3, 4])) ?? {};
    const half = 1.8331129326562 * Math.sqrt(12 / 9 / 10);
    expect(level).toBe(2);
    expect(low).toBeCloseTo(2 - half, 9);
    expect(high).toBeCloseTo(2 + half, 9);
  });

  it('is told without an interval of nine, and of anybody without their squares', () => {
    expect(meanSelfLevel(sumsOf([0, 1, 1, 2, 2, 2, 3, 3, 4]))).toBeUndefined();
    expect(meanSelfLevel({ ...sumsOf(times(50, 3)), selfLevelSquares: 0 })).toBeUndefined();
    expect(meanSelfLevel({ selfRated: 0, selfLevelSum: 0, selfLevelSquares: 0 })).toBeUndefined();
  });

  it('has the same interval whether all name one level or one person names the next', () => {
    const all = meanSelfLevel(sumsOf(times(20, 2)));
    const one = meanSelfLevel(sumsOf([...times(19, 2), 3]));
    const width = (interval: typeof all) => (interval?.high ?? NaN) - (interval?.low ?? NaN);
    expect(width(all)).toBeCloseTo(width(one), 12);
    expect(width(all)).toBeGreaterThan(0.2);
  });

  it.each([0, 4])('stays where levels are when everybody names %d', (level) => {
    const interval = meanSelfLevel(sumsOf(times(12, level)));
    expect(Math.min(interval?.low ?? NaN, 4 - (interval?.high ?? NaN))).toBe(0);
    expect((interval?.high ?? NaN) - (interval?.low ?? NaN)).toBeGreaterThan(0.1);
  });

  it('holds the true mean in nine of ten groups, of eleven people as of three hundred thousand', () => {
    const truth = 0.3 * 1 + 0.35 * 2 + 0.2 * 3 + 0.05 * 4;
    const levelAt = (chance: number): number =>
      [0.1, 0.4, 0.75, 0.95].filter((bound) => chance > bound).length;
    const random = createGenerator('self-views');
    let held = 0;
    for (let group = 0; group < 4000; group++) {
      const { low = NaN, high = NaN } =
        meanSelfLevel(sumsOf(times(11, 0).map(() => levelAt(random.next())))) ?? {};
      if (low <= truth && truth <= high) held += 1;
    }
    // Four standard errors of a share of 4,000 are 0.019.
    expect(Math.abs(held / 4000 - 0.9)).toBeLessThan(0.02);

    const many = meanSelfLevel({ selfRated: 300_000, selfLevelSum: 600_000, selfLevelSquares: 1_500_000 });
    expect((many?.high ?? NaN) - 2).toBeCloseTo(
      (1.6448576 * Math.sqrt(300_000 / 299_999)) / Math.sqrt(300_000),
      8,
    );
  });
});

describe('how far a group sees itself from what was measured', () => {
  it('has the interval of Zou and Donner, lopsided as those of both are', () => {
    const gap = selfGap({ level: 2.5, low: 2.2, high: 2.9 }, { level: 2, low: 1.9, high: 2.4 });
    expect(gap.by).toBeCloseTo(0.5, 12);
    // sqrt(0.3^2 + 0.4^2) down, sqrt(0.4^2 + 0.1^2) up.
    expect(gap.low).toBeCloseTo(0, 12);
    expect(gap.high).toBeCloseTo(0.5 + Math.sqrt(0.17), 12);
  });

  it('turns around when both change places', () => {
    const [self, measured] = [
      { level: 2.5, low: 2.2, high: 2.9 },
      { level: 2, low: 1.9, high: 2.4 },
    ];
    const [there, back] = [selfGap(self, measured), selfGap(measured, self)];
    expect([back.by, back.low, back.high]).toEqual([-there.by, -there.high, -there.low]);
  });

  it('holds the true gap in at least nine of ten groups, whether or not who can more sees more', () => {
    for (const shared of [0, 0.7]) {
      const random = createGenerator(`gaps ${shared}`);
      const draws = (n: number): { self: number[]; measured: number[] } => {
        const common = times(n, 0).map(() => random.normal());
        const own = Math.sqrt(1 - shared);
        const mixed = () => common.map((value) => Math.sqrt(shared) * value + own * random.normal());
        return { self: mixed(), measured: mixed() };
      };
      let held = 0;
      for (let group = 0; group < 2000; group++) {
        const { self, measured } = draws(40);
        const gap = selfGap(normalMean(self), normalMean(measured));
        if (gap.low <= 0 && gap.high >= 0) held += 1;
      }
      expect(held / 2000).toBeGreaterThan(shared === 0 ? 0.88 : 0.95);
      if (shared === 0) expect(held / 2000).toBeLessThan(0.92);
    }
  });
});

/** Mean of values of variance 1 with its interval. */
function normalMean(values: readonly number[]) {
  const level = values.reduce((sum, value) => sum + value, 0) / values.length;
  const half = 1.6448536269514722 / Math.sqrt(values.length);
  return { level, low: level - half, high: level + half };
}
