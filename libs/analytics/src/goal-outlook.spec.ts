import { chanceOfReaching, DEFAULT_CUTS } from '@qabilet/framework';
import { createGenerator, normalQuantile } from '@qabilet/psychometrics';
import fc from 'fast-check';
import { gainOutlook, shareAt, shareOutlook, verdictOn } from './goal-outlook';
import { placeOf } from './group-figures';
import { levelAt } from './level-distribution';
import { expectedMean } from './trend-line';

const SCALE = { cuts: DEFAULT_CUTS, sd: 1 };
const aMean = (at: number, mean: number) => ({ at, mean, standardError: 0.15, linkVariance: 0 });

describe('the share at target that a mean would bring', () => {
  it('is that of the group distribution where all are asked for one level', () => {
    const mean = fc.double({ min: -3, max: 3, noNaN: true });
    const sd = fc.double({ min: 0.5, max: 2, noNaN: true });
    fc.assert(
      fc.property(mean, mean, sd, (from, to, spread) => {
        const share = chanceOfReaching(3, from, spread, DEFAULT_CUTS);
        fc.pre(share > 1e-6 && share < 1 - 1e-6);
        expect(shareAt({ mean: from, share, sd: spread }, to)).toBeCloseTo(
          chanceOfReaching(3, to, spread, DEFAULT_CUTS),
          6,
        );
      }),
    );
  });

  it('is near it where half are asked for one level and half for the next', () => {
    const shareOf = (mean: number): number =>
      (chanceOfReaching(2, mean, 1, DEFAULT_CUTS) + chanceOfReaching(3, mean, 1, DEFAULT_CUTS)) / 2;
    for (const moved of [-0.5, 0.3, 0.8])
      expect(shareAt({ mean: 0, share: shareOf(0), sd: 1 }, moved)).toBeCloseTo(shareOf(moved), 1);
  });

  it('stays a share where nobody or everybody stood at target', () => {
    expect(shareAt({ mean: 0, share: 0, sd: 1 }, 0.5)).toBeLessThan(0.001);
    expect(shareAt({ mean: 0, share: 1, sd: 1 }, -0.5)).toBeGreaterThan(0.999);
  });
});

describe('the outlook on a share', () => {
  const measured = { mean: 0, share: 0.5, sd: 1 };

  it('reads the interval of the mean through the share', () => {
    const outlook = shareOutlook(placeOf(0.3, 0.1), measured, 0.8);
    expect(outlook.value).toBeCloseTo(0.6179, 4);
    expect([outlook.low, outlook.high]).toEqual([
      expect.closeTo(shareAt(measured, 0.3 - 0.16448536), 6),
      expect.closeTo(shareAt(measured, 0.3 + 0.16448536), 6),
    ]);
    expect(outlook.needed).toBeCloseTo(normalQuantile(0.8), 9);
    expect(outlook.verdict).toBe('unlikely');
  });

  it('calls a goal likely or unlikely only from nine in ten on', () => {
    expect([0, 0.1, 0.11, 0.5, 0.89, 0.9, 1].map(verdictOn)).toEqual([
      ...['unlikely', 'unlikely', 'open', 'open', 'open', 'likely', 'likely'],
    ]);
    expect(shareOutlook(placeOf(0, 0.1), measured, 0.5)).toMatchObject({ chance: 0.5, verdict: 'open' });
    expect(shareOutlook(placeOf(1, 0.1), measured, 0.5).verdict).toBe('likely');
  });

  it('has a chance that agrees with its interval', () => {
    const mean = fc.double({ min: -2, max: 2, noNaN: true });
    fc.assert(
      fc.property(mean, fc.double({ min: 0.05, max: 0.95, noNaN: true }), (expected, goal) => {
        const { low, high, chance } = shareOutlook(placeOf(expected, 0.2), measured, goal);
        if (low > goal) expect(chance).toBeGreaterThan(0.95 - 1e-6);
        if (high < goal) expect(chance).toBeLessThan(0.05 + 1e-6);
      }),
    );
  });
});

describe('the outlook on a gain', () => {
  it('says how many levels lie between the first wave and what is expected', () => {
    const expected = expectedMean([aMean(0, -1), aMean(1, -0.5)], 2)!;
    const outlook = gainOutlook(expected, SCALE, 0.9);
    expect(outlook.value).toBeCloseTo(levelAt(0, 1, DEFAULT_CUTS) - levelAt(-1, 1, DEFAULT_CUTS), 9);
    expect(levelAt(outlook.needed, 1, DEFAULT_CUTS) - levelAt(-1, 1, DEFAULT_CUTS)).toBeCloseTo(0.9, 9);
  });

  it('ends at the end of the scale where a goal cannot be reached', () => {
    const outlook = gainOutlook(expectedMean([aMean(0, 1), aMean(1, 1.2)], 2)!, SCALE, 4);
    expect(outlook.needed).toBeCloseTo(12, 6);
    expect(outlook.verdict).toBe('unlikely');
  });

  it('lies in its interval nine times in ten', () => {
    const draw = createGenerator('gain');
    const normal = () => normalQuantile(Math.min(1 - 1e-12, Math.max(1e-12, draw.next())));
    const truth = levelAt(0.4, 1, DEFAULT_CUTS) - levelAt(-0.8, 1, DEFAULT_CUTS);
    let covered = 0;
    for (let programme = 0; programme < 2_000; programme += 1) {
      const waves = [-0.8, -0.2].map((mean, at) => aMean(at, mean + 0.15 * normal()));
      const { low, high } = gainOutlook(expectedMean(waves, 2)!, SCALE, 1);
      if (low <= truth && truth <= high) covered += 1;
    }
    // The slope of the levels is taken at the estimate, which costs a little where the error is large.
    expect(Math.abs(covered / 2_000 - 0.9)).toBeLessThan(0.03);
  });
});
