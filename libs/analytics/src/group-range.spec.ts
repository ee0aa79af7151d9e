import { createGenerator } from '@qabilet/psychometrics';
import { cutOf, DEFAULT_CUTS, LEVELS } from '@qabilet/framework';
import { contributionOf } from './contribution';
import { groupFigures } from './group-figures';
import { rangeOf, shareRangeOf } from './group-range';
import { emptySummary, merge } from './group-summary';
import { levelShares } from './level-shares';
import { aGroupScale, aScoredPerson } from './testing';

const group = { mean: 0.5, low: 0.3, high: 0.7, sd: 1, sdError: 0 };

describe('an interval of what follows from the distribution of a group', () => {
  it('is that of the mean where the spread is known', () => {
    expect(rangeOf(group, (mean) => 2 * mean)).toEqual({
      low: expect.closeTo(0.6, 12),
      high: expect.closeTo(1.4, 12),
    });
  });

  it('is that of the spread where the mean is known', () => {
    const known = { ...group, low: 0.5, high: 0.5, sdError: 0.1 };
    const { low, high } = rangeOf(known, (_, sd) => sd);
    expect([low, high]).toEqual([expect.closeTo(1 - 0.16448536, 6), expect.closeTo(1 + 0.16448536, 6)]);
  });

  it('has the root of the sum of both squares where neither is known', () => {
    const { high } = rangeOf({ ...group, sdError: 0.1 }, (mean, sd) => mean + sd);
    expect(high).toBeCloseTo(1.5 + Math.hypot(0.2, 0.16448536), 6);
  });

  it('reaches to where the value turns, and not beyond the interval of the mean', () => {
    const hill = (mean: number): number => -((mean - 0.6) ** 2);
    expect(rangeOf(group, hill, 0.6).high).toBeCloseTo(0, 12);
    expect(rangeOf(group, hill, 4).high).toBeCloseTo(0, 1);
    expect(rangeOf(group, hill, 4).high).toBeLessThan(0);
  });

  it('of a share ends at nobody and everybody', () => {
    const wide = { ...group, low: -3, high: 3, sdError: 0.5 };
    expect(shareRangeOf(wide, (mean) => (mean + 3) / 6)).toEqual({ low: 0, high: 1 });
  });
});

const SCALE = aGroupScale(1);

/** People with five good questions each, whose abilities vary by `sd` about 0.2, where the calibration expects 1. */
function figureOf(people: number, sd: number, seed: string) {
  const chance = createGenerator(seed);
  const summaries = Array.from({ length: people }, () => {
    const centre = 0.2 + sd * chance.normal() + chance.normal() / 2;
    return contributionOf(aScoredPerson({ centres: [centre] }), SCALE.within);
  });
  return groupFigures(summaries.reduce(merge, emptySummary(1)), SCALE).competences[0]?.measured;
}

/** Of the 90 % intervals of the mean, the part that holds the truth. */
function coverageOfMean(people: number, sd: number): number {
  const rounds = 300;
  const figures = Array.from({ length: rounds }, (_, i) => figureOf(people, sd, `mean ${people} ${sd} ${i}`));
  return figures.filter((figure) => figure && figure.low <= 0.2 && 0.2 <= figure.high).length / rounds;
}

/** Of the 90 % intervals of shares at and above each level, the part that holds the truth. */
function coverage(people: number, sd: number, isOwnSpread = true): number {
  const rounds = 200;
  const hits = Array.from({ length: rounds }, (_, i): number => {
    const figure = figureOf(people, sd, `${people} ${sd} ${i}`);
    if (!figure) return NaN;
    const used = isOwnSpread ? figure : { ...figure, sd: 1, sdError: 0 };
    const own = createShares(sd);
    return levelShares(used, DEFAULT_CUTS).filter(({ low, high }, level) => {
      const truth = own[level] ?? NaN;
      return low <= truth && truth <= high;
    }).length;
  });
  return hits.reduce((sum, hit) => sum + hit, 0) / (rounds * LEVELS.length);
}

function createShares(sd: number): readonly number[] {
  const known = { mean: 0.2, low: 0.2, high: 0.2, sd, sdError: 0 };
  expect(LEVELS.map((level) => cutOf(DEFAULT_CUTS, level))).toEqual([...DEFAULT_CUTS]);
  return levelShares(known, DEFAULT_CUTS).map(({ share }) => share);
}

describe('shares of groups whose people are more alike, or less, than the calibration expects', () => {
  it.each([
    [13, 0.6],
    [13, 1],
    [50, 0.6],
    [50, 1],
    [50, 1.4],
    [400, 0.6],
    [400, 1.4],
  ])('of %d people who vary by %d are in nine of ten intervals or nearly', (people, sd) => {
    expect(coverage(people, sd)).toBeGreaterThan(0.82);
  });

  it.each([0.6, 1, 1.4])('with a spread of %d have their mean in nine of ten intervals', (sd) => {
    const held = coverageOfMean(80, sd);
    expect(held).toBeGreaterThan(0.85);
    expect(held).toBeLessThan(0.95);
  });

  it('would mostly be outside with the spread of the calibration', () => {
    expect(coverage(400, 0.6, false)).toBeLessThan(0.5);
  });
});
