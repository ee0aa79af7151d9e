import { competences } from '@qabilet/assessment/testing';
import { createGenerator, drawCategory, type Observation } from '@qabilet/psychometrics';
import { anItemBefore, aReadAnswer, aReadSitting, evenItems } from '../testing/index';
import { drawnTo, estimatePopulation, observer, totalCovariance, type Population } from './population';
import type { ReadSitting } from './read-sittings';

const TWO = { competences: competences(2) };
const EACH = 10;
const CURVES = evenItems(EACH);
const ITEMS = TWO.competences.flatMap((competence) =>
  CURVES.map((parameters) => anItemBefore({ competence, parameters })),
);
const observe = observer(
  { ...TWO, items: ITEMS },
  ITEMS.map(({ parameters }) => parameters),
);
const silent = (): readonly Observation[] => [];

/** People of a group who answer every item, with abilities of correlation 0.75 and unit spread about the mean. */
function people(count: number, group: number, mean = 0): ReadSitting[] {
  const chance = createGenerator(`group ${group}`);
  return Array.from({ length: count }, () => {
    const [one, two] = [chance.normal(), chance.normal()];
    const abilities = [mean + one, mean + 0.75 * one + Math.sqrt(1 - 0.75 ** 2) * two];
    const answers = ITEMS.map(({ parameters }, item) => {
      const ability = abilities[Math.floor(item / EACH)] ?? 0;
      return aReadAnswer(item, { category: drawCategory(ability, parameters, chance.next()) });
    });
    return aReadSitting({ group, answers });
  });
}

/** Sittings without answers, for what depends on numbers alone. */
function bodies(count: number, group: number): ReadSitting[] {
  return Array.from({ length: count }, () => aReadSitting({ group }));
}

describe('the population', () => {
  const found = estimatePopulation(TWO, [...people(250, 4), ...people(250, 9, 1)], observe);

  it('keeps waves apart in their means', () => {
    expect([...found.sizes]).toEqual([250, 250]);
    for (const dimension of [0, 1]) {
      expect(found.means[0]?.[dimension]).toBeCloseTo(0, 0);
      expect(found.means[1]?.[dimension]).toBeGreaterThan((found.means[0]?.[dimension] ?? NaN) + 0.75);
      expect(found.means[1]?.[dimension]).toBeLessThan((found.means[0]?.[dimension] ?? NaN) + 1.25);
    }
  });

  it('has the covariance within them, not that of all people together', () => {
    expect(found.covariance[0]).toBeGreaterThan(0.8);
    expect(found.covariance[0]).toBeLessThan(1.2);
    const correlation =
      (found.covariance[1] ?? NaN) / Math.sqrt((found.covariance[0] ?? NaN) * (found.covariance[3] ?? NaN));
    expect(correlation).toBeGreaterThan(0.65);
    expect(correlation).toBeLessThan(0.85);
    expect(found.covariance[1]).toBe(found.covariance[2]);
  });

  it('spreads wider when the waves are taken for one', () => {
    const mixed = estimatePopulation(
      TWO,
      [...people(250, 4), ...people(250, 9, 1)].map((sitting) => ({ ...sitting, group: 0 })),
      observe,
    );
    expect(mixed.means).toHaveLength(1);
    expect(mixed.covariance[0]).toBeGreaterThan((found.covariance[0] ?? NaN) + 0.1);
  });
});

describe('groups', () => {
  it('are numbered anew in their own order, the small ones together at the end', () => {
    const sittings = [...bodies(12, 9), ...bodies(40, 7), ...bodies(29, 5), ...bodies(30, 3)];
    const { group, sizes } = estimatePopulation(TWO, sittings, silent);
    expect([...sizes]).toEqual([30, 40, 41]);
    expect([...new Set(group.slice(0, 12))]).toEqual([2]);
    expect([...new Set(group.slice(12, 52))]).toEqual([1]);
    expect([...new Set(group.slice(52, 81))]).toEqual([2]);
    expect([...new Set(group.slice(81))]).toEqual([0]);
  });

  it('are one where all are small', () => {
    const { sizes, means } = estimatePopulation(TWO, [...bodies(5, 1), ...bodies(6, 2)], silent);
    expect([...sizes]).toEqual([11]);
    expect(means).toHaveLength(1);
  });

  it('have a mean each, and the mean of all where the sample missed them', () => {
    const able = people(80, 0, 1);
    const sittings = Array.from({ length: 4_000 }, (_, i) => {
      if (i % 2 === 1 && i < 70) return aReadSitting({ group: 1 });
      const heard = i % 2 === 0 ? able[i / 2] : undefined;
      return heard ? { ...heard, group: i % 4 } : aReadSitting({ group: 2 });
    });
    const { means, sizes } = estimatePopulation(TWO, sittings, observe);
    const [first = [], missed = [], last = []] = means.map((own) => [...own]);
    expect(sizes[1]).toBe(35);
    expect(missed[0]).toBeGreaterThan(0.5);
    missed.forEach((mean, d) => expect(mean).toBeCloseTo(((first[d] ?? NaN) + (last[d] ?? NaN)) / 2, 9));
  });

  it('that answered nothing on the scale have the mean of all', () => {
    const { means } = estimatePopulation(TWO, [...bodies(40, 1), ...people(60, 2, 1)], observe);
    expect(means[0]).toEqual(means[1]);
    expect(means[0]?.[0]).toBeGreaterThan(0.5);
  });
});

describe('many sittings', () => {
  function asked(count: number): readonly number[] {
    const sittings = bodies(count, 0);
    const places = new Map(sittings.map((sitting, i) => [sitting, i]));
    const seen: number[] = [];
    estimatePopulation(TWO, sittings, (sitting) => {
      seen.push(places.get(sitting) ?? -1);
      return [];
    });
    return seen;
  }

  it('are all asked up to two thousand', () => {
    expect(asked(0)).toEqual([]);
    expect(asked(7)).toEqual([0, 1, 2, 3, 4, 5, 6]);
    expect(asked(2_000)).toHaveLength(2_000);
  });

  it('are two thousand at equal distances beyond, each once', () => {
    const seen = asked(5_000);
    expect(seen).toHaveLength(2_000);
    expect(new Set(seen).size).toBe(2_000);
    const steps = seen.slice(1).map((place, i) => place - (seen[i] ?? NaN));
    expect(new Set(steps)).toEqual(new Set([2, 3]));
    expect(seen.at(-1)).toBeGreaterThanOrEqual(4_996);
  });
});

describe('what a sitting says of abilities', () => {
  const [first, second] = TWO.competences;
  const items = [anItemBefore({ competence: second }), anItemBefore({ competence: first })];

  it('is each answer under the parameters and dimension of its item', () => {
    const parameters = [CURVES[3], CURVES[5]];
    const says = observer({ ...TWO, items }, parameters);
    const answers = [aReadAnswer(0), aReadAnswer(1, { category: 0 })];
    expect(says(aReadSitting({ answers }))).toEqual([
      { dimension: 1, item: CURVES[3], category: 1 },
      { dimension: 0, item: CURVES[5], category: 0 },
    ]);
  });

  it('leaves out items that have no parameters on the scale, or that measure something else', () => {
    const elsewhere = anItemBefore({ competence: competences(3)[2] });
    const says = observer({ ...TWO, items: [...items, elsewhere] }, [undefined, CURVES[0], CURVES[1]]);
    const answers = [aReadAnswer(0), aReadAnswer(1), aReadAnswer(2), aReadAnswer(9)];
    expect(says(aReadSitting({ answers }))).toEqual([{ dimension: 0, item: CURVES[0], category: 1 }]);
  });
});

describe('the covariance of all people', () => {
  /** Three groups of points, which need not be normal: the law is one of sums. */
  const POINTS = [
    [
      [0.3, -0.2],
      [1.1, 0.8],
      [-0.7, 0.1],
    ],
    [
      [2.0, 1.0],
      [1.0, 2.5],
    ],
    [
      [-1.5, -0.5],
      [-0.5, -2.5],
      [-1.0, 0.0],
      [0.0, -1.0],
    ],
  ];

  const mean = (values: readonly number[]): number => values.reduce((sum, x) => sum + x, 0) / values.length;
  const column = (points: readonly (readonly number[])[], d: number): number[] =>
    points.map((point) => point[d] ?? NaN);
  function covarianceOf(points: readonly (readonly number[])[], i: number, j: number): number {
    const [left, right] = [column(points, i), column(points, j)];
    return mean(left.map((x, k) => (x - mean(left)) * ((right[k] ?? NaN) - mean(right))));
  }

  const everybody = POINTS.flat();
  const cells = [0, 1, 2, 3].map((k) => [Math.floor(k / 2), k % 2] as const);
  const population: Population = {
    group: new Int32Array(everybody.length),
    means: POINTS.map((points) => Float64Array.of(mean(column(points, 0)), mean(column(points, 1)))),
    sizes: Float64Array.from(POINTS, (points) => points.length),
    covariance: Float64Array.from(cells, ([i, j]) =>
      POINTS.reduce((sum, own) => sum + (own.length * covarianceOf(own, i, j)) / everybody.length, 0),
    ),
  };

  it('is that within groups plus that between their means, as counted over everybody', () => {
    const total = totalCovariance(population);
    cells.forEach(([i, j], k) => expect(total[k]).toBeCloseTo(covarianceOf(everybody, i, j), 12));
  });

  it('is that within where the means are one', () => {
    const means = population.means.map(() => Float64Array.of(0.4, -0.2));
    totalCovariance({ ...population, means }).forEach((value, k) =>
      expect(value).toBeCloseTo(population.covariance[k] ?? NaN, 12),
    );
  });
});

describe('a covariance drawn to what was believed', () => {
  const [before, estimate] = [Float64Array.of(1, 0.75), Float64Array.of(2, 0.25)];

  it.each([
    [0, 1, 0.75],
    [100, 1.5, 0.5],
    [300, 1.75, 0.375],
    [1e12, 2, 0.25],
  ])('lies by %p people at %p and %p', (count, variance, covariance) => {
    const [first, second] = drawnTo(before, estimate, count);
    expect(first).toBeCloseTo(variance, 8);
    expect(second).toBeCloseTo(covariance, 8);
  });
});
