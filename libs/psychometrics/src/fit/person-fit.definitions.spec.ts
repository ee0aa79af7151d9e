import type { Answer } from '../ability/answer';
import { estimateMap } from '../ability/map';
import { estimateMl } from '../ability/ml';
import { estimateWle } from '../ability/wle';
import type { ItemParameters } from '../models/item-parameters';
import { createGenerator } from '../numeric/random';
import { drawCategory } from '../simulation/draw';
import { form } from '../testing/forms';
import { lz, lzStar } from './person-fit';

const parameters = form.map((item) => ({ a: 'a' in item ? (item.a ?? 1) : 1, b: 'b' in item ? item.b : 0 }));
const answers = form.map((item, j): Answer => ({ item, category: j % 3 === 1 ? 0 : 1 - Math.floor(j / 9) }));

/** Snijders' statistic of right-or-wrong items as he writes it: r_i = a_i, weights w_i = log(P / Q). */
function snijders(theta: number, offset: number): number {
  const terms = parameters.map(({ a, b }, j) => {
    const p = 1 / (1 + Math.exp(-a * (theta - b)));
    return { a, p, x: answers[j]!.category, w: Math.log(p / (1 - p)), slope: a * p * (1 - p) };
  });
  const total = (of: (term: (typeof terms)[number]) => number): number =>
    terms.reduce((sum, term) => sum + of(term), 0);
  const c = total(({ slope, w }) => slope * w) / total(({ slope, a }) => slope * a);
  const variance = total(({ p, w, a }) => (w - c * a) ** 2 * p * (1 - p));
  return (total(({ x, p, w }) => (x - p) * w) + c * offset) / Math.sqrt(variance);
}

describe('lz* of right-or-wrong items', () => {
  it("is Snijders' statistic at the maximum of the likelihood", () => {
    const theta = estimateMl(answers)!.ability;
    expect(lzStar(theta, answers, { fittedBy: 'ml' })).toBeCloseTo(snijders(theta, 0), 8);
  });

  it('has the offset of the prior at the mode', () => {
    const prior = { mean: 0.3, sd: 1.2 };
    const theta = estimateMap(answers, prior).ability;
    expect(lzStar(theta, answers, { fittedBy: 'map', prior })).toBeCloseTo(
      snijders(theta, (0.3 - theta) / 1.44),
      8,
    );
  });

  it("has half of Warm's ratio at his estimate", () => {
    const theta = estimateWle(answers)!.ability;
    const sums = parameters.reduce(
      ({ j, i }, { a, b }) => {
        const p = 1 / (1 + Math.exp(-a * (theta - b)));
        return { j: j + a ** 3 * p * (1 - p) * (1 - 2 * p), i: i + a * a * p * (1 - p) };
      },
      { j: 0, i: 0 },
    );
    expect(lzStar(theta, answers, { fittedBy: 'wle' })).toBeCloseTo(
      snijders(theta, sums.j / (2 * sums.i)),
      8,
    );
  });
});

describe('person fit of items with many categories', () => {
  const graded: readonly ItemParameters[] = Array.from({ length: 24 }, (_, j): ItemParameters => {
    const middle = 0.12 * j - 1.4;
    return j % 2 === 0
      ? { model: 'grm', a: 1.3, thresholds: [middle - 0.8, middle, middle + 0.9] }
      : { model: 'gpcm', a: 0.9, thresholds: [middle + 0.3, middle - 0.3] };
  });
  const generator = createGenerator('graded people');
  const people = Array.from({ length: 150 }, () => {
    const theta = 0.8 * generator.normal();
    const own = graded.map((item): Answer => ({
      item,
      category: drawCategory(theta, item, generator.next()),
    }));
    return { theta, own };
  });
  const moments = (values: readonly number[]): { readonly mean: number; readonly variance: number } => {
    const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
    return { mean, variance: values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length };
  };

  it('is standard in mean and variance at the true ability by lz', () => {
    const { mean, variance } = moments(people.map(({ theta, own }) => lz(theta, own)));
    expect(Math.abs(mean)).toBeLessThan(0.25);
    expect(Math.abs(variance - 1)).toBeLessThan(0.35);
  });

  it('is standard at the estimate by lz*, where lz varies too little', () => {
    const estimates = people.map(({ own }) => ({ own, theta: estimateWle(own)!.ability }));
    const star = moments(estimates.map(({ theta, own }) => lzStar(theta, own, { fittedBy: 'wle' })));
    const plain = moments(estimates.map(({ theta, own }) => lz(theta, own)));
    expect(Math.abs(star.mean)).toBeLessThan(0.25);
    expect(Math.abs(star.variance - 1)).toBeLessThan(0.35);
    expect(plain.variance).toBeLessThan(star.variance);
  });

  it('finds those who answer at random', () => {
    const values = people.map(() => {
      const own = graded.map((item): Answer => ({
        item,
        category: generator.below(item.model === 'grm' ? 4 : 3),
      }));
      return lzStar(estimateMap(own).ability, own, { fittedBy: 'map' });
    });
    expect(values.filter((value) => value < -1.645).length / values.length).toBeGreaterThan(0.8);
  });
});
