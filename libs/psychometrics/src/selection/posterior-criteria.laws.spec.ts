import { observe, momentsOf, startPosterior } from '../ability/grid-posterior';
import { trapezoid } from '../ability/quadrature';
import { categoryCount, type ItemParameters } from '../models/item-parameters';
import { categoryProbabilities, information } from '../models/response-model';
import { compileBank } from './bank';
import { tabulate } from './curve-table';
import { selectByPosterior, type PosteriorCriterion } from './posterior-criteria';
import { sympsonHetter } from './sympson-hetter';

const items: readonly ItemParameters[] = [
  ...Array.from({ length: 8 }, (_, j): ItemParameters => ({
    model: '2pl',
    a: 0.7 + 0.15 * j,
    b: 1.5 * Math.cos(j),
  })),
  { model: '3pl', a: 1.6, b: 0.3, c: 0.2 },
  { model: 'grm', a: 1.3, thresholds: [-0.8, 0.1, 0.9] },
  { model: 'gpcm', a: 0.8, thresholds: [0.6, -0.4] },
];
const bank = compileBank(
  items.map((parameters, j) => ({ id: `item ${j}`, dimension: 0, parameters, seconds: 60 })),
);
const { points } = trapezoid();
const table = tabulate(bank, points);
const answered = (
  [
    [0, 1],
    [3, 0],
    [9, 2],
  ] as const
).map(([item, category]) => ({ item: items[item]!, category }));
const posteriors = [0, 1, 2, 3].map((count) =>
  answered
    .slice(0, count)
    .reduce((own, { item, category }) => observe(own, item, category), startPosterior()),
);

type Posterior = (typeof posteriors)[number];
const normalised = ({ logWeights }: Posterior): number[] => {
  const weights = Array.from(logWeights, Math.exp);
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return weights.map((weight) => weight / total);
};
/** Each criterion as it is written, the larger the better. */
const worth: Readonly<Record<PosteriorCriterion, (item: ItemParameters, posterior: Posterior) => number>> = {
  mpwi: (item, posterior) =>
    normalised(posterior).reduce((sum, weight, q) => sum + weight * information(points[q]!, item), 0),
  klp: (item, posterior) => {
    const here = categoryProbabilities(momentsOf(posterior).ability, item);
    return normalised(posterior).reduce((sum, weight, q) => {
      const there = categoryProbabilities(points[q]!, item);
      return sum + weight * here.reduce((part, p, k) => part + p * Math.log(p / there[k]!), 0);
    }, 0);
  },
  mepv: (item, posterior) => {
    const here = categoryProbabilities(momentsOf(posterior).ability, item);
    return -Array.from({ length: categoryCount(item) }, (_, k) => k).reduce(
      (sum, k) => sum + here[k]! * momentsOf(observe(posterior, item, k)).standardError ** 2,
      0,
    );
  },
};
const everything = new Uint8Array(items.length).fill(1);

describe.each(['mpwi', 'klp', 'mepv'] as const)('the criterion %s', (criterion) => {
  it('puts all items in the order of its definition, after any answers', () => {
    posteriors.forEach((posterior) => {
      const found = selectByPosterior(bank, table, {
        criterion,
        posterior,
        eligible: everything,
        count: items.length,
      });
      const worths = items.map((item) => worth[criterion](item, posterior));
      expect([...found].sort((left, right) => left - right)).toEqual(items.map((_, j) => j));
      found
        .slice(1)
        .forEach((index, k) => expect(worths[index]!).toBeLessThanOrEqual(worths[found[k]!]! + 1e-9));
    });
  });
});

describe("Sympson and Hetter's parameters", () => {
  const preference = Float64Array.of(0.9, 0.6, 0.3, 0.2, 0.1, 0.05);

  it('divide the largest rate by how often an item was selected, and let seldom ones pass', () => {
    const control = sympsonHetter({
      size: 6,
      testLength: 2,
      maximumRate: 0.25,
      simulate: () => preference,
      iterations: 3,
    });
    [0.25 / 0.9, 0.25 / 0.6, 0.25 / 0.3, 1, 1, 1].forEach((value, i) =>
      expect(control[i]).toBeCloseTo(value, 12),
    );
  });

  it('simulate under the parameters of the time before, from none', () => {
    const seen: number[][] = [];
    sympsonHetter({
      size: 6,
      testLength: 2,
      maximumRate: 0.25,
      iterations: 2,
      simulate: (control) => {
        seen.push(Array.from(control));
        return preference;
      },
    });
    expect(seen[0]).toEqual([1, 1, 1, 1, 1, 1]);
    expect(seen[1]![0]).toBeCloseTo(0.25 / 0.9, 12);
  });

  it('hold the rate of what is administered: chance to pass times chance to be selected', () => {
    const control = sympsonHetter({ size: 6, testLength: 3, maximumRate: 0.25, simulate: () => preference });
    control.forEach((chance, i) => expect(chance * preference[i]!).toBeLessThanOrEqual(0.25 + 1e-12));
  });

  it('raise those most often let pass until a test can be filled', () => {
    const control = sympsonHetter({ size: 6, testLength: 5, maximumRate: 0.04, simulate: () => preference });
    expect(Array.from(control.slice(1))).toEqual([1, 1, 1, 1, 1]);
    expect(control[0]).toBeCloseTo(0.04 / 0.9, 12);
  });
});
