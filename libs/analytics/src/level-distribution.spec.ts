import { cutScores, DEFAULT_CUTS, levelProbabilities, type Standing } from '@qabilet/framework';
import { createGenerator } from '@qabilet/psychometrics';
import { meanLevel, standingShares } from './level-distribution';
import { levelShares } from './level-shares';

const figure = { mean: 0.5, low: 0.3, high: 0.7, sd: 1, sdError: 0 };

/** Groups of all kinds on cuts of all kinds. */
const CASES = Array.from({ length: 12 }, (_, i) => {
  const chance = createGenerator(`group ${i}`);
  const mean = 2 * chance.normal();
  const first = chance.normal() - 1.5;
  const widths = [0.2 + chance.next(), 0.2 + chance.next(), 0.2 + chance.next()];
  return {
    figure: {
      mean,
      low: mean - chance.next(),
      high: mean + chance.next(),
      sd: 0.4 + chance.next(),
      sdError: 0,
    },
    cuts: cutScores(widths.reduce<number[]>((all, width) => [...all, (all.at(-1) ?? 0) + width], [first])),
  };
});

describe('the parts of a group at each level', () => {
  it('are what lies between the cuts of the normal distribution of the group', () => {
    const shares = standingShares(figure, DEFAULT_CUTS).map(({ share }) => share);
    // Phi(-2), Phi(-1) - Phi(-2), Phi(0) - Phi(-1), Phi(1) - Phi(0), 1 - Phi(1)
    const expected = [
      0.022750131948179, 0.135905121983278, 0.341344746068543, 0.341344746068543, 0.158655253931457,
    ];
    expect(shares).toHaveLength(expected.length);
    shares.forEach((share, standing) => expect(share).toBeCloseTo(expected[standing] ?? NaN, 12));
  });

  it('make a whole', () => {
    for (const { figure: group, cuts } of CASES) {
      const sum = standingShares(group, cuts).reduce((total, { share }) => total + share, 0);
      expect(sum).toBeCloseTo(1, 12);
    }
  });

  it('have intervals from the least to the most that any mean within its own interval gives', () => {
    for (const { figure: group, cuts } of CASES) {
      const { low, high } = group;
      const tried = Array.from({ length: 33 }, (_, i) => {
        const mean = low + ((high - low) * i) / 32;
        return levelProbabilities(mean, group.sd, cuts);
      });
      standingShares(group, cuts).forEach((share, standing) => {
        const values = tried.map((shares) => shares[standing as Standing]);
        expect(share.low).toBeCloseTo(Math.min(...values), 12);
        expect(share.high).toBeGreaterThanOrEqual(Math.max(...values) - 1e-12);
        expect(share.high).toBeLessThan(Math.max(...values) + 0.01);
      });
    }
  });

  it('are the most where the mean is halfway between the cuts, though it is neither end nor estimate', () => {
    const [, , second] = standingShares(
      { mean: -0.4, low: -0.8, high: 0.8, sd: 1, sdError: 0 },
      DEFAULT_CUTS,
    );
    // Phi(0.5) - Phi(-0.5)
    expect(second?.high).toBeCloseTo(0.382924922548026, 12);
  });
});

describe('the mean level of a group', () => {
  it('is the sum of the shares at or above each level', () => {
    for (const { figure: group, cuts } of CASES) {
      const sum = levelShares(group, cuts).reduce((total, { share }) => total + share, 0);
      expect(meanLevel(group, cuts).level).toBeCloseTo(sum, 12);
    }
  });

  it('is the mean of the levels that its people stand at', () => {
    for (const { figure: group, cuts } of CASES) {
      const mean = standingShares(group, cuts).reduce((sum, { share }, level) => sum + share * level, 0);
      expect(meanLevel(group, cuts).level).toBeCloseTo(mean, 12);
    }
  });

  it('lies within its interval, from below the first level to the last', () => {
    for (const { figure: group, cuts } of CASES) {
      const { level, low, high } = meanLevel(group, cuts);
      expect(low).toBeLessThanOrEqual(level);
      expect(high).toBeGreaterThanOrEqual(level);
      expect(low).toBeGreaterThanOrEqual(0);
      expect(high).toBeLessThanOrEqual(4);
    }
  });

  it('has the interval that the interval of the mean gives', () => {
    const { low, high } = meanLevel(figure, DEFAULT_CUTS);
    expect(low).toBeCloseTo(meanLevel({ ...figure, mean: figure.low }, DEFAULT_CUTS).level, 12);
    expect(high).toBeCloseTo(meanLevel({ ...figure, mean: figure.high }, DEFAULT_CUTS).level, 12);
    expect(high - low).toBeGreaterThan(0.3);
  });
});
