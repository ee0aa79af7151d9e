import { DEFAULT_CUTS } from '@qabilet/framework';
import { levelShares } from './level-shares';

const figure = { mean: 0.5, low: 0.3, high: 0.7, sd: 1, sdError: 0 };

describe('the shares of a group at each level', () => {
  it('are what lies above each cut of the normal distribution of the group', () => {
    const shares = levelShares(figure, DEFAULT_CUTS);
    expect(shares.map(({ level }) => level)).toEqual([1, 2, 3, 4]);
    // 1 - Phi(-2), 1 - Phi(-1), 1 - Phi(0), 1 - Phi(1)
    expect(shares[0]?.share).toBeCloseTo(0.977249868051821, 12);
    expect(shares[1]?.share).toBeCloseTo(0.841344746068543, 12);
    expect(shares[2]?.share).toBeCloseTo(0.5, 12);
    expect(shares[3]?.share).toBeCloseTo(0.158655253931457, 12);
  });

  it('fall from level to level and lie within their intervals', () => {
    const shares = levelShares(figure, DEFAULT_CUTS);
    shares.forEach(({ share, low, high }, i) => {
      expect(low).toBeLessThan(share);
      expect(high).toBeGreaterThan(share);
      expect(share).toBeLessThan(shares[i - 1]?.share ?? 1);
    });
  });

  it('come from the spread of the people and not from the error of their mean', () => {
    const narrow = levelShares({ ...figure, sd: 0.1 }, DEFAULT_CUTS);
    expect(narrow[0]?.share).toBeCloseTo(1, 12);
    expect(narrow[3]?.share).toBeCloseTo(0, 12);
  });
});
