import fc from 'fast-check';
import type { Answer } from '../ability/answer';
import { startPosterior, observe, weightsOf } from '../ability/grid-posterior';
import { trapezoid } from '../ability/quadrature';
import type { ItemParameters } from '../models/item-parameters';
import { createGenerator } from '../numeric/random';
import { drawCategory } from '../simulation/draw';
import { anyAnswers } from '../testing/arbitraries';
import { integral } from '../testing/numerics';
import { shareAtLeast } from './group-estimate';
import { estimateLatentGroup, levelShares } from './latent-group';
import { drawPlausibleValue } from './plausible-values';

const items = [-1.5, -0.8, -0.2, 0.3, 0.9, 1.6].map((b, j) => ({ model: '2pl', a: 1 + 0.1 * j, b }) as const);
const moved = (by: number, factor = 1): ItemParameters[] =>
  items.map(({ a, b }) => ({ model: '2pl', a: a / factor, b: factor * b + by }));
const generator = createGenerator('latent laws');
/** What 60 people of N(0.2, 1) answered. */
const rows = Array.from({ length: 60 }, () => {
  const ability = 0.2 + generator.normal();
  return items.map((item) => drawCategory(ability, item, generator.next()));
});
const answersTo = (form: readonly ItemParameters[]): Answer[][] =>
  rows.map((row) => row.map((category, j) => ({ item: form[j]!, category })));
const plain = estimateLatentGroup(answersTo(items))!;

describe('a latent group', () => {
  it.each([-0.5, 0.3, 1])('moves with its scale by %d, spread and errors staying', (by) => {
    const group = estimateLatentGroup(answersTo(moved(by)))!;
    expect(group.mean).toBeCloseTo(plain.mean + by, 4);
    expect(group.sd).toBeCloseTo(plain.sd, 4);
    expect(group.meanError).toBeCloseTo(plain.meanError, 4);
    expect(group.logLikelihood).toBeCloseTo(plain.logLikelihood, 5);
  });

  it.each([0.7, 1.4])('stretches with its scale by %d', (factor) => {
    const group = estimateLatentGroup(answersTo(moved(0, factor)))!;
    expect(group.mean / factor).toBeCloseTo(plain.mean, 3);
    expect(group.sd / factor).toBeCloseTo(plain.sd, 3);
    expect(group.sdError / factor).toBeCloseTo(plain.sdError, 3);
  });

  it('turns round with its answers', () => {
    const mirrored = answersTo(items).map((answers) =>
      answers.map(({ category }, j): Answer => ({
        item: { ...items[j]!, b: -items[j]!.b },
        category: 1 - category,
      })),
    );
    const group = estimateLatentGroup(mirrored)!;
    expect(group.mean).toBeCloseTo(-plain.mean, 5);
    expect(group.sd).toBeCloseTo(plain.sd, 5);
  });

  it('of everybody twice is the same, known better by the root of two', () => {
    const twice = estimateLatentGroup([...answersTo(items), ...answersTo(items)])!;
    expect(twice.mean).toBeCloseTo(plain.mean, 5);
    expect(twice.sd).toBeCloseTo(plain.sd, 5);
    expect(plain.meanError / twice.meanError).toBeCloseTo(Math.SQRT2, 3);
    expect(plain.sdError / twice.sdError).toBeCloseTo(Math.SQRT2, 3);
    expect(twice.logLikelihood).toBeCloseTo(2 * plain.logLikelihood, 6);
    expect(twice.people).toBe(2 * plain.people);
  });

  it('has errors that shrink with more items for each', () => {
    const half = answersTo(items).map((answers) => answers.filter((_, j) => j % 2 === 0));
    expect(estimateLatentGroup(half)!.meanError).toBeGreaterThan(plain.meanError);
  });
});

describe('shares of a group', () => {
  const anyGroup = fc.record({
    mean: fc.double({ min: -2, max: 2, noNaN: true }),
    sd: fc.double({ min: 0.2, max: 2, noNaN: true }),
  });
  const anyCuts = fc
    .array(fc.double({ min: -3, max: 3, noNaN: true }), { minLength: 1, maxLength: 4 })
    .map((cuts) => cuts.sort((left, right) => left - right));

  it('at levels and above cuts are one distribution', () => {
    fc.assert(
      fc.property(anyGroup, anyCuts, (group, cuts) => {
        const shares = levelShares(group, cuts);
        return cuts.every((cut, k) => {
          const above = shares.slice(k + 1).reduce((sum, share) => sum + share, 0);
          return Math.abs(above - shareAtLeast(group.mean, group.sd ** 2, cut)) < 1e-12;
        });
      }),
      { seed: 21 },
    );
  });

  it('are integrals of the normal density', () => {
    const group = { mean: 0.4, sd: 0.8 };
    const density = (x: number): number =>
      Math.exp(-0.5 * ((x - group.mean) / group.sd) ** 2) / (group.sd * Math.sqrt(2 * Math.PI));
    const shares = levelShares(group, [-0.5, 0.7]);
    expect(shares[0]).toBeCloseTo(integral(density, -8, -0.5), 10);
    expect(shares[1]).toBeCloseTo(integral(density, -0.5, 0.7), 10);
    expect(shares[2]).toBeCloseTo(integral(density, 0.7, 9), 10);
  });

  it('of people who are all alike are all or nothing', () => {
    expect([-0.1, 0, 0.1].map((cut) => shareAtLeast(0, 0, cut))).toEqual([1, 1, 0]);
  });
});

describe('a plausible value', () => {
  const quadrature = trapezoid(-6, 6, 61);

  it('falls between nodes as often as the posterior says', () => {
    fc.assert(
      fc.property(anyAnswers, fc.integer(), (answers, seed) => {
        const posterior = answers.reduce(
          (now, { item, category }) => observe(now, item, category),
          startPosterior(quadrature, { mean: 0, sd: 1 }),
        );
        const chance = createGenerator(seed);
        const draws = Array.from({ length: 600 }, () => drawPlausibleValue(posterior, chance));
        const weights = weightsOf(posterior);
        const median = weights.reduce(
          ({ sum, at }, weight, q) => (sum < 0.5 ? { sum: sum + weight, at: q } : { sum, at }),
          { sum: 0, at: 0 },
        );
        const edge = quadrature.points[median.at]! + 0.1;
        const below = draws.filter((draw) => draw < edge).length / 600;
        // Five errors of a share of 600.
        return Math.abs(below - median.sum) < 5 * Math.sqrt(0.25 / 600);
      }),
      { numRuns: 20, seed: 22 },
    );
  });

  it('is the same for the same chance', () => {
    const posterior = startPosterior(quadrature, { mean: 0.5, sd: 0.7 });
    const draw = (): number => drawPlausibleValue(posterior, createGenerator('same'));
    expect(draw()).toBe(draw());
  });

  it('never leaves the outermost cells', () => {
    const posterior = startPosterior(quadrature, { mean: 0, sd: 1 });
    for (const uniform of [0, 0.5, 1 - 2 ** -53]) {
      const chance = { next: () => uniform, normal: () => 0, below: () => 0 };
      expect(Math.abs(drawPlausibleValue(posterior, chance))).toBeLessThanOrEqual(6.1);
    }
  });
});
