import { trapezoid } from '../ability/quadrature';
import { categoryCount, type ItemParameters } from '../models/item-parameters';
import { categoryProbabilities } from '../models/response-model';
import { chiSquareUpper } from '../numeric/distributions';
import { normalDensity } from '../numeric/normal';
import { tableOf } from '../testing/calibration-data';
import { everyAnswer, scoreOf } from '../testing/enumeration';
import { sumScoreFit } from './sum-score-fit';

const { points } = trapezoid();

/** Every pattern with its share of N(0, 1) people. */
function patternsOf(items: readonly ItemParameters[]): { readonly row: number[]; readonly share: number }[] {
  const mass = points.reduce((sum, x) => sum + normalDensity(x), 0);
  return everyAnswer(items.map(categoryCount)).map((row) => ({
    row,
    share: points.reduce(
      (sum, x) =>
        sum +
        (normalDensity(x) / mass) *
          row.reduce((product, k, j) => product * categoryProbabilities(x, items[j]!)[k]!, 1),
      0,
    ),
  }));
}

const graded: readonly ItemParameters[] = [
  { model: 'grm', a: 1.2, thresholds: [-0.5, 0.6] },
  { model: 'gpcm', a: 0.9, thresholds: [-0.3, 0.4] },
  { model: 'grm', a: 1, thresholds: [-0.8, 0.9] },
];
const plain: readonly ItemParameters[] = [
  { model: '2pl', a: 1.2, b: -0.6 },
  { model: '2pl', a: 0.8, b: 0.1 },
  { model: '3pl', a: 1.5, b: 0.4, c: 0.2 },
  { model: '1pl', b: 0.3 },
];

describe('S-X2, every pattern listed', () => {
  const tableFor = (items: readonly ItemParameters[], countOf: (share: number, k: number) => number) => {
    const patterns = patternsOf(items);
    return tableOf(
      patterns.map(({ row }) => row.join('')),
      patterns.map(({ share }, k) => countOf(share, k)),
    );
  };

  it.each([
    ['right or wrong', plain],
    ['graded', graded],
  ])('is nothing where people answer as expected, %s', (_, items) => {
    const table = tableFor(items, (share) => 10000 * share);
    sumScoreFit(table, items).forEach(({ chiSquare }) => expect(chiSquare).toBeLessThan(1e-9));
  });

  it.each([
    ['right or wrong', plain],
    ['graded', graded],
  ])('is the sum over scores and categories of its definition, %s', (_, items) => {
    const patterns = patternsOf(items);
    const countOf = (share: number, k: number): number => Math.round(4000 * share * (1 + 0.2 * Math.cos(k)));
    const counts = patterns.map(({ share }, k) => countOf(share, k));
    const full = scoreOf(items.map((item) => categoryCount(item) - 1));
    const found = sumScoreFit(tableFor(items, countOf), items);
    items.forEach((item, j) => {
      const top = categoryCount(item) - 1;
      let expected = 0;
      for (let score = top; score <= full - top; score++) {
        const alike = patterns.map(({ row }) => scoreOf(row) === score);
        const people = scoreOf(counts.filter((__, k) => alike[k]));
        const mass = scoreOf(patterns.filter((__, k) => alike[k]).map(({ share }) => share));
        for (let category = 0; category <= top; category++) {
          const own = patterns.map(({ row }, k) => alike[k] && row[j] === category);
          const observed = scoreOf(counts.filter((__, k) => own[k]));
          const share = scoreOf(patterns.filter((__, k) => own[k]).map((pattern) => pattern.share)) / mass;
          expected += (observed - people * share) ** 2 / (people * share);
        }
      }
      expect(found[j]!.chiSquare).toBeCloseTo(expected, 8);
    });
  });

  it('has as many degrees of freedom as free cells less the parameters of the item', () => {
    const items: ItemParameters[] = [
      ...graded,
      { model: '1pl', b: 0 },
      { model: '2pl', a: 1.1, b: 0.2 },
      { model: '3pl', a: 1.2, b: -0.2, c: 0.1 },
      { model: '4pl', a: 1.2, b: 0.5, c: 0.1, d: 0.95 },
    ];
    const found = sumScoreFit(
      tableFor(items, (share) => 1e6 * share),
      items,
    );
    // Ten points in all: graded items have the scores 2 to 8 with two free cells each, the others 1 to 9 with one.
    expect(found.map(({ df }) => df)).toEqual([14 - 3, 14 - 3, 14 - 3, 9 - 1, 9 - 2, 9 - 3, 9 - 4]);
  });

  it('has the probability and the misfit per degree that follow from chi-square and people', () => {
    const items = [...graded, plain[0]!, plain[1]!];
    const patterns = patternsOf(items);
    const counts = patterns.map(({ share }, k) => Math.round(6000 * share * (1 + 0.35 * Math.cos(k))));
    const people = scoreOf(counts);
    sumScoreFit(
      tableFor(items, (_, k) => counts[k]!),
      items,
    ).forEach(({ chiSquare, df, p, rmsea }) => {
      expect(p).toBeCloseTo(chiSquareUpper(chiSquare, df), 12);
      expect(rmsea).toBeCloseTo(Math.sqrt(Math.max(0, chiSquare - df) / (df * (people - 1))), 12);
    });
  });
});
