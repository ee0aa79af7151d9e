import type { LevelOrdinal } from '@qabilet/framework';
import { contributionOf } from './contribution';
import { groupFigures } from './group-figures';
import { emptySummary, merge } from './group-summary';
import { rankedGaps, type GroupGap } from './ranked-gaps';
import { aGroupScale, aScoredPerson } from './testing';

const DIMENSIONS = 3;
const SCALE = aGroupScale(DIMENSIONS);

interface GroupShape {
  readonly centres: readonly number[];
  readonly target?: LevelOrdinal;
  readonly people?: number;
  readonly precision?: number;
  readonly apart?: number;
}

/** Every second person as far above the centres as the others are below them: as the calibration expects it, or not at all. */
function gapsOf(
  { centres, target = 3, people = 30, precision = 4, apart = 0 }: GroupShape,
  minimum = 5,
): GroupGap[] {
  const [low, high] = [-apart, apart].map((by) => {
    const moved = centres.map((centre) => centre + by);
    return contributionOf(aScoredPerson({ centres: moved, target, precision }), SCALE.within);
  });
  const group = Array.from({ length: people }, (_, i) => (i % 2 === 0 ? low : high)!).reduce(
    merge,
    emptySummary(DIMENSIONS),
  );
  return rankedGaps(group, groupFigures(group, SCALE), SCALE, minimum);
}

describe('the gaps of a group', () => {
  it('come largest first', () => {
    const gaps = gapsOf({ centres: [1, -1, 0] });

    expect(gaps.map(({ dimension }) => dimension)).toEqual([1, 2, 0]);
    expect(gaps.map(({ gap }) => gap)).toEqual(
      [...gaps.map(({ gap }) => gap)].sort((one, other) => other - one),
    );
  });

  it('keep the order of the scale where they are equal', () => {
    expect(gapsOf({ centres: [0, 0, 0] }).map(({ dimension }) => dimension)).toEqual([0, 1, 2]);
  });

  it('lie within their intervals, which lie within what is possible', () => {
    for (const { gap, low, high } of gapsOf({ centres: [-2, 0, 2], target: 4 })) {
      expect(low).toBeLessThan(gap);
      expect(gap).toBeLessThan(high);
      expect(low).toBeGreaterThanOrEqual(0);
      expect(high).toBeLessThanOrEqual(4);
    }
  });

  it('are better known of more people', () => {
    const width = (people: number) => {
      const [{ low, high } = { low: NaN, high: NaN }] = gapsOf({
        centres: [0, 0, 0],
        people,
        apart: Math.sqrt(1.25),
      });
      return high - low;
    };
    expect(width(120)).toBeLessThan(width(30));
    expect(width(120) / width(30)).toBeCloseTo(0.5, 1);
  });

  it.each([1, 2, 3] as const)('grow when roles ask for level %d and then for one more', (level) => {
    const ofLevel = (target: LevelOrdinal) => gapsOf({ centres: [0, 0, 0], target })[0]!;
    const [less, more] = [ofLevel(level), ofLevel((level + 1) as LevelOrdinal)];

    expect(more.gap).toBeGreaterThan(less.gap);
    expect(more.shareAtTarget).toBeLessThan(less.shareAtTarget);
  });

  it('fall as the group rises', () => {
    const gaps = [-1, -0.5, 0, 0.5, 1].map((mean) => gapsOf({ centres: [mean, mean, mean] })[0]!.gap);
    expect(gaps).toEqual([...gaps].sort((one, other) => other - one));
  });

  it('name no competence of which too few people are asked', () => {
    expect(gapsOf({ centres: [0, 0, 0], people: 4 })).toEqual([]);
    expect(gapsOf({ centres: [0, 0, 0], people: 5, precision: 9 })).toHaveLength(DIMENSIONS);
  });

  it('say how many people are asked', () => {
    expect(gapsOf({ centres: [0, 0, 0], people: 17 }).map(({ n }) => n)).toEqual([17, 17, 17]);
    expect(gapsOf({ centres: [0, 0, 0], people: 5 }).every(({ n }) => n === 5)).toBe(true);
    expect(gapsOf({ centres: [0, 0, 0], people: 0 })).toEqual([]);
  });

  it('weigh the levels by how many people are asked for each', () => {
    const part = (target: LevelOrdinal, people: number) =>
      Array.from({ length: people }, () =>
        contributionOf(aScoredPerson({ centres: [0, 0, 0], target }), SCALE.within),
      );
    const mixed = [...part(2, 10), ...part(4, 20)].reduce(merge, emptySummary(DIMENSIONS));
    const [gap] = rankedGaps(mixed, groupFigures(mixed, SCALE), SCALE, 5);
    const of = (target: LevelOrdinal) => gapsOf({ centres: [0, 0, 0], target })[0]!;

    expect(gap?.gap).toBeCloseTo((10 * of(2).gap + 20 * of(4).gap) / 30, 9);
    expect(gap?.shareAtTarget).toBeCloseTo((10 * of(2).shareAtTarget + 20 * of(4).shareAtTarget) / 30, 9);
    expect(gap?.n).toBe(30);
  });

  it('leave out what is known too poorly to be named', () => {
    expect(gapsOf({ centres: [0, 0, 0], people: 5, precision: 0.05 })).toEqual([]);
  });
});
