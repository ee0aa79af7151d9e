import fc from 'fast-check';
import { totalLogLikelihood } from '../ability/answer';
import { createGenerator } from '../numeric/random';
import { drawCategory } from '../simulation/draw';
import { anyAbility, anyItem } from '../testing/arbitraries';
import { categoryCount, type ItemParameters } from './item-parameters';
import { categoryProbabilities, expectedScore, information } from './response-model';

const steps = Array.from({ length: 31 }, (_, k) => -3 + 0.2 * k);
const wide: ItemParameters[] = [
  { model: 'grm', a: 1.3, thresholds: steps },
  { model: 'gpcm', a: 1.3, thresholds: steps },
  { model: 'gpcm', a: 0.4, thresholds: [...steps].reverse() },
];

describe('an item of 32 categories', () => {
  it.each(wide)('has a share for each of them at any ability', (item) => {
    for (const ability of [-300, -6, -1, 0, 0.5, 4, 300]) {
      const shares = categoryProbabilities(ability, item);
      expect(shares).toHaveLength(32);
      expect(shares.every((share) => share >= 0 && share <= 1)).toBe(true);
      expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 10);
    }
  });

  it.each(wide)('expects from none to all of its 31 points, rising', (item) => {
    const scores = [-300, -4, -2, 0, 2, 4, 300].map((ability) => expectedScore(ability, item));
    expect(scores[0]).toBeCloseTo(0, 8);
    expect(scores.at(-1)).toBeCloseTo(31, 8);
    expect([...scores].sort((left, right) => left - right)).toEqual(scores);
  });

  it('tells more than the same item with every other category only', () => {
    const half: ItemParameters = { model: 'grm', a: 1.3, thresholds: steps.filter((_, k) => k % 2 === 0) };
    for (const ability of [-2, 0, 2])
      expect(information(ability, wide[0]!)).toBeGreaterThan(information(ability, half));
  });
});

describe('answers to several items', () => {
  it('have the sum of their log-likelihoods, in any order', () => {
    fc.assert(
      fc.property(
        fc.array(anyItem, { minLength: 1, maxLength: 8 }),
        anyAbility,
        fc.integer(),
        (items, ability, seed) => {
          const chance = createGenerator(seed);
          const answers = items.map((item) => ({ item, category: chance.below(categoryCount(item)) }));
          const product = answers.reduce(
            (sum, { item, category }) => sum + Math.log(categoryProbabilities(ability, item)[category]!),
            0,
          );
          const forward = totalLogLikelihood(ability, answers);
          const backward = totalLogLikelihood(ability, [...answers].reverse());
          return (
            Math.abs(forward - product) < 1e-6 * (1 + Math.abs(product)) &&
            Math.abs(forward - backward) < 1e-9
          );
        },
      ),
      { seed: 31 },
    );
  });
});

describe('a drawn category', () => {
  it('is the one whose piece of the unit interval the number falls into', () => {
    fc.assert(
      fc.property(
        anyItem,
        anyAbility,
        fc.double({ min: 0, max: 0.999999, noNaN: true }),
        (item, ability, uniform) => {
          const category = drawCategory(ability, item, uniform);
          const shares = categoryProbabilities(ability, item);
          const below = shares.slice(0, category).reduce((sum, share) => sum + share, 0);
          return below <= uniform + 1e-12 && uniform - 1e-9 < below + shares[category]!;
        },
      ),
      { seed: 32 },
    );
  });
});
