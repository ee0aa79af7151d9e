import fc from 'fast-check';
import { createGenerator } from '../numeric/random';
import { krippendorffAlpha } from './krippendorff-alpha';
import { coincidences, crossTable, shareWithin } from './pair-table';
import { resampledInterval } from './resampled-interval';
import { weightedKappa } from './weighted-kappa';

const STEPS = 4;
const step = fc.nat(STEPS - 1);
const marks = fc.array(fc.option(step, { nil: undefined, freq: 4 }), { minLength: 3, maxLength: 3 });
const things = fc.array(marks, { minLength: 2, maxLength: 12 });
const pairs = fc.array(fc.tuple(step, step), { minLength: 2, maxLength: 30 });
const same = (one: number | undefined, other: number | undefined) =>
  one === undefined || other === undefined ? one === other : Math.abs(one - other) < 1e-9;

/** Marks of people by two markers who stray by chance from what the work is worth. */
function straying(people: number, seed: string, spread: number) {
  const chance = createGenerator(seed);
  const near = (worth: number) =>
    Math.min(STEPS - 1, Math.max(0, Math.round(worth + spread * chance.normal())));
  return Array.from({ length: people }, () => {
    const worth = chance.below(STEPS);
    return [near(worth), near(worth)] as const;
  });
}
const tablesOf = (marked: readonly (readonly [number, number])[]) =>
  marked.map((pair) => coincidences([pair], STEPS));
const alphaOf = (marked: readonly (readonly [number, number])[]) =>
  krippendorffAlpha(coincidences(marked, STEPS));

describe('the agreement of markers', () => {
  it('does not depend on who is who nor on the order of the things', () => {
    fc.assert(
      fc.property(things, (marked) => {
        const turned = [...marked].reverse().map((row) => [...row].reverse());
        expect(
          same(
            krippendorffAlpha(coincidences(marked, STEPS)),
            krippendorffAlpha(coincidences(turned, STEPS)),
          ),
        ).toBe(true);
      }),
      { seed: 51 },
    );
  });

  it('does not depend on which end of the scale is the better one', () => {
    fc.assert(
      fc.property(things, pairs, (marked, paired) => {
        const turned = marked.map((row) =>
          row.map((mark) => (mark === undefined ? undefined : STEPS - 1 - mark)),
        );
        expect(
          same(
            krippendorffAlpha(coincidences(marked, STEPS)),
            krippendorffAlpha(coincidences(turned, STEPS)),
          ),
        ).toBe(true);
        const other = paired.map(([a, b]) => [STEPS - 1 - a, STEPS - 1 - b] as const);
        expect(same(weightedKappa(crossTable(paired, STEPS)), weightedKappa(crossTable(other, STEPS)))).toBe(
          true,
        );
      }),
      { seed: 52 },
    );
  });

  it('is at most one, and one only where every pair is exact', () => {
    fc.assert(
      fc.property(things, (marked) => {
        const table = coincidences(marked, STEPS);
        const alpha = krippendorffAlpha(table);
        if (alpha === undefined) return;
        expect(alpha).toBeLessThanOrEqual(1);
        expect(alpha === 1).toBe(shareWithin(table, 0) === 1);
      }),
      { seed: 53 },
    );
  });

  it('of two markers by squared steps is the concordance of Lin (1989)', () => {
    fc.assert(
      fc.property(pairs, (paired) => {
        const mean = (of: (pair: readonly [number, number]) => number) =>
          paired.reduce((sum, pair) => sum + of(pair), 0) / paired.length;
        const [a, b] = [mean(([one]) => one), mean(([, other]) => other)];
        const covariance = mean(([one, other]) => (one - a) * (other - b));
        const spread = mean(([one]) => (one - a) ** 2) + mean(([, other]) => (other - b) ** 2) + (a - b) ** 2;
        const concordance = spread > 1e-12 ? (2 * covariance) / spread : undefined;
        expect(same(weightedKappa(crossTable(paired, STEPS)), concordance)).toBe(true);
      }),
      { seed: 54 },
    );
  });
});

describe('the interval of an agreement', () => {
  it('is the same for the same seed and holds the figure', () => {
    const marked = straying(40, 'forty', 0.7);
    const first = resampledInterval(tablesOf(marked), krippendorffAlpha, 'seed');
    expect(resampledInterval(tablesOf(marked), krippendorffAlpha, 'seed')).toEqual(first);
    expect(first?.low).toBeLessThan(alphaOf(marked) ?? NaN);
    expect(first?.high).toBeGreaterThan(alphaOf(marked) ?? NaN);
  });

  it('narrows with people about as the root of their number', () => {
    const widthOf = (people: number) => {
      const { low, high } = resampledInterval(
        tablesOf(straying(people, 'wide', 0.7)),
        krippendorffAlpha,
        'seed',
      ) ?? { low: 0, high: 9 };
      return high - low;
    };
    const ratio = widthOf(30) / widthOf(480);
    expect(ratio).toBeGreaterThan(2.5);
    expect(ratio).toBeLessThan(6.5);
  });

  it('holds what very many people would show about as often as it says', () => {
    const truth = alphaOf(straying(40_000, 'many', 0.7)) ?? NaN;
    const trials = Array.from({ length: 60 }, (_, trial) =>
      resampledInterval(tablesOf(straying(50, `trial ${trial}`, 0.7)), krippendorffAlpha, 'seed'),
    );
    const held = trials.filter((found) => found && found.low <= truth && truth <= found.high).length;
    expect(held / trials.length).toBeGreaterThan(0.85);
  });

  it('is not told of nobody, nor where most draws have no figure', () => {
    expect(resampledInterval([], krippendorffAlpha, 'seed')).toBeUndefined();
    const alike = tablesOf([
      [2, 2],
      [2, 2],
      [2, 2],
    ]);
    expect(resampledInterval(alike, krippendorffAlpha, 'seed')).toBeUndefined();
    const nearlyAlike = tablesOf([
      [2, 2],
      [2, 2],
      [1, 2],
    ]);
    expect(resampledInterval(nearlyAlike, krippendorffAlpha, 'seed')).toBeUndefined();
  });
});
