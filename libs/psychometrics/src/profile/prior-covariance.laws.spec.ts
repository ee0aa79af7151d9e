import { totalLogLikelihood } from '../ability/answer';
import type { ItemParameters } from '../models/item-parameters';
import { at } from '../numeric/element';
import { cholesky, compoundSymmetric } from '../numeric/matrix';
import { createGenerator } from '../numeric/random';
import { drawAbilities, drawCategory } from '../simulation/draw';
import { createMarginalLikelihood } from './marginal-likelihood';
import { DEFAULT_CORRELATION, DEFAULT_WEIGHT, estimatePrior } from './prior-covariance';
import type { Observation } from './profile';

/** People whose abilities are N(mean, compound symmetric), with so many answers to each ability. */
function arrange(
  count: number,
  {
    mean = [0, 0],
    correlation = 0.5,
    answers = 4,
    seed = 'people',
  }: {
    readonly mean?: readonly number[];
    readonly correlation?: number;
    readonly answers?: number;
    readonly seed?: string;
  } = {},
): Observation[][] {
  const generator = createGenerator(seed);
  const n = mean.length;
  const factor = cholesky(compoundSymmetric(n, correlation), n)!;
  return Array.from({ length: count }, () => {
    const abilities = drawAbilities(Float64Array.from(mean), factor, generator);
    return Array.from({ length: n * answers }, (_, i): Observation => {
      const item: ItemParameters =
        i % 3 === 0
          ? { model: 'grm', a: 1.4, thresholds: [-0.8, 0.6] }
          : { model: '2pl', a: 1.2, b: 0.8 * generator.normal() };
      return { dimension: i % n, item, category: drawCategory(at(abilities, i % n), item, generator.next()) };
    });
  });
}

const correlationOf = (covariance: Float64Array): number =>
  at(covariance, 1) / Math.sqrt(at(covariance, 0) * at(covariance, 3));

describe('the prior of one ability', () => {
  it('has the mean and spread at which a plain grid has the highest likelihood', () => {
    const people = arrange(150, { mean: [0.6], seed: 'one' });
    const { mean, covariance, logLikelihoods } = estimatePrior(1, people);
    const points = Array.from({ length: 97 }, (_, q) => -6 + 0.125 * q);
    const curves = people.map((answers) => points.map((x) => Math.exp(totalLogLikelihood(x, answers))));
    const gridLikelihood = (centre: number, sd: number): number => {
      const density = points.map(
        (x) => (0.125 * Math.exp(-0.5 * ((x - centre) / sd) ** 2)) / (sd * Math.sqrt(2 * Math.PI)),
      );
      return curves.reduce(
        (sum, curve) => sum + Math.log(curve.reduce((part, value, q) => part + value * density[q]!, 0)),
        0,
      );
    };
    const [centre, sd] = [at(mean, 0), Math.sqrt(at(covariance, 0))];
    const top = gridLikelihood(centre, sd);
    expect(Math.abs(top - logLikelihoods.at(-1)!)).toBeLessThan(0.05);
    for (const [by, spread] of [
      [0.06, 0],
      [-0.06, 0],
      [0, 0.06],
      [0, -0.06],
    ] as const)
      expect(gridLikelihood(centre + by, sd + spread)).toBeLessThan(top);
  });

  it('is not drawn anywhere: there is no correlation', () => {
    const people = arrange(40, { mean: [0] });
    const { covariance } = estimatePrior(1, people, { correlationSpread: 1e-3 });
    expect(covariance).toEqual(estimatePrior(1, people, { correlationSpread: Infinity }).covariance);
  });
});

describe('the path to the prior', () => {
  const people = arrange(120, { mean: [0.8, -0.5] });
  const asTheDataHaveThem = { correlationSpread: Infinity };
  const found = estimatePrior(2, people, asTheDataHaveThem);

  it('begins at the default', () => {
    const likelihood = createMarginalLikelihood({
      dimensions: 2,
      people,
      group: new Int32Array(120),
      groups: 1,
    });
    const { logLikelihood } = likelihood({
      means: [new Float64Array(2)],
      covariance: compoundSymmetric(2, DEFAULT_CORRELATION),
    });
    expect(found.logLikelihoods[0]).toBeCloseTo(logLikelihood, 6);
  });

  it('ends no lower than the truth', () => {
    const likelihood = createMarginalLikelihood({
      dimensions: 2,
      people,
      group: new Int32Array(120),
      groups: 1,
    });
    const { logLikelihood } = likelihood({
      means: [Float64Array.of(0.8, -0.5)],
      covariance: compoundSymmetric(2, 0.5),
    });
    expect(found.logLikelihoods.at(-1)!).toBeGreaterThan(logLikelihood);
    expect(found.converged).toBe(true);
  });

  it('ends where the scores are nothing', () => {
    const likelihood = createMarginalLikelihood({
      dimensions: 2,
      people,
      group: new Int32Array(120),
      groups: 1,
    });
    const { byMean, byCovariance } = likelihood({ means: found.means, covariance: found.covariance });
    // Against a score's own spread, about the root of the people.
    byMean[0]!.forEach((score) => expect(Math.abs(score)).toBeLessThan(1));
    byCovariance.forEach((score) => expect(Math.abs(score)).toBeLessThan(1.5));
  });

  it('stopped early says so, and has still only risen', () => {
    const { logLikelihoods, converged, iterations } = estimatePrior(2, people, {
      ...asTheDataHaveThem,
      maximumIterations: 1,
    });
    expect(converged).toBe(false);
    expect(iterations).toBe(1);
    expect(logLikelihoods[1]!).toBeGreaterThan(logLikelihoods[0]!);
  });

  it('does not depend on the order of people', () => {
    const other = estimatePrior(2, [...people].reverse(), asTheDataHaveThem);
    other.covariance.forEach((value, k) => expect(value).toBeCloseTo(at(found.covariance, k), 5));
  });

  it('does not depend on how abilities are numbered', () => {
    const renamed = people.map((answers) =>
      answers.map((answer) => ({ ...answer, dimension: 1 - answer.dimension })),
    );
    const other = estimatePrior(2, renamed, asTheDataHaveThem);
    expect(Math.abs(at(other.mean, 0) - at(found.mean, 1))).toBeLessThan(0.01);
    expect(Math.abs(at(other.covariance, 0) - at(found.covariance, 3))).toBeLessThan(0.02);
    expect(Math.abs(correlationOf(other.covariance) - correlationOf(found.covariance))).toBeLessThan(0.01);
  });
});

describe('groups of the prior', () => {
  const large = arrange(120, { mean: [0.9, 0.2], seed: 'large' });
  const small = arrange(40, { mean: [-0.7, -0.4], seed: 'small' });
  const people = [...large, ...small];
  const group = Int32Array.from(people, (_, person) => (person < 120 ? 0 : 1));
  const found = estimatePrior(2, people, { group });

  it('count in the mean of all by their people with answers', () => {
    [0, 1].forEach((d) =>
      expect(at(found.mean, d)).toBeCloseTo(
        0.75 * at(found.means[0]!, d) + 0.25 * at(found.means[1]!, d),
        10,
      ),
    );
    const more = estimatePrior(2, [...people, [], []], { group: Int32Array.of(...group, 1, 1) });
    expect(more.mean).toEqual(found.mean);
  });

  it('change places with their numbers', () => {
    const turned = estimatePrior(2, people, { group: group.map((own) => 1 - own) });
    turned.means[1]!.forEach((value, d) => expect(value).toBeCloseTo(at(found.means[0]!, d), 2));
    turned.covariance.forEach((value, k) =>
      expect(Math.abs(value - at(found.covariance, k))).toBeLessThan(0.02),
    );
  });

  it('fit no worse than one mean for all', () => {
    const together = estimatePrior(2, people);
    expect(found.logLikelihoods.at(-1)!).toBeGreaterThan(together.logLikelihoods.at(-1)! + 5);
  });
});

describe('the unit of the scale', () => {
  const people = arrange(400, {
    mean: [0, 0, 0, 0, 0, 0],
    correlation: 0.75,
    answers: 1,
    seed: 'short tests',
  });
  const meanOf = (covariance: Float64Array, isVariance: boolean): number => {
    const chosen = [...covariance].filter((_, k) => (k % 7 === 0) === isVariance);
    return chosen.reduce((sum, value) => sum + value, 0) / chosen.length;
  };

  it('holds variances that one answer a competence hardly tells', () => {
    const alone = estimatePrior(6, people, { correlationSpread: Infinity });
    const held = estimatePrior(6, people, { correlationSpread: Infinity, unitWeight: DEFAULT_WEIGHT });
    expect(Math.abs(meanOf(held.covariance, true) - 1)).toBeLessThan(
      Math.abs(meanOf(alone.covariance, true) - 1) / 2,
    );
    expect(Math.abs(meanOf(held.covariance, false) - 0.75)).toBeLessThan(0.12);
    const logLikelihoods = Float64Array.from(held.logLikelihoods);
    logLikelihoods
      .slice(1)
      .forEach((value, k) => expect(value).toBeGreaterThanOrEqual(at(logLikelihoods, k)));
  });

  it('gives way to answers enough', () => {
    const many = arrange(300, { mean: [0], correlation: 0, answers: 30 });
    const wide = many.map((answers) =>
      answers.map(({ item, ...answer }): Observation => ({
        ...answer,
        item: { ...item, a: (item.a ?? 1) / 2 },
      })),
    );
    // Items that are said to discriminate half as well as they do: abilities then vary four times as much.
    const { covariance } = estimatePrior(1, wide, { unitWeight: DEFAULT_WEIGHT });
    expect(at(covariance, 0)).toBeGreaterThan(1.6);
  });

  it('is what is believed with certainty by very many', () => {
    const { covariance } = estimatePrior(6, people, { unitWeight: 1e7 });
    expect(meanOf(covariance, true)).toBeCloseTo(1, 3);
  });
});

describe('the correlation that abilities have in common', () => {
  const alike = (people: readonly Observation[][]): number =>
    correlationOf(estimatePrior(2, people, { correlationSpread: 1e-4 }).covariance);

  it('is the default without answers, and leaves it for the truth with their number', () => {
    const found = [0, 40, 400].map((count) => alike(arrange(count, { correlation: -0.2 })));
    expect(found[0]).toBeCloseTo(DEFAULT_CORRELATION, 6);
    expect(found[1]!).toBeLessThan(DEFAULT_CORRELATION);
    expect(found[2]!).toBeLessThan(found[1]! - 0.05);
    expect(Math.abs(found[2]! + 0.2)).toBeLessThan(0.2);
  });

  it('is found in a path that never falls, through both of its parts', () => {
    const { logLikelihoods, iterations } = estimatePrior(4, arrange(150, { mean: [0, 0.5, 0, -0.5] }));
    expect(logLikelihoods).toHaveLength(iterations + 1);
    for (let k = 1; k <= iterations; k++)
      expect(logLikelihoods[k]!).toBeGreaterThanOrEqual(logLikelihoods[k - 1]! - 1e-6);
  });

  it('does not count people without answers against itself', () => {
    const people = arrange(60, { correlation: 0.1 });
    const more = estimatePrior(2, [...people, ...Array.from({ length: 500 }, () => [])]);
    expect(more.covariance).toEqual(estimatePrior(2, people).covariance);
  });

  it('leaves a covariance, also of many abilities and few people', () => {
    const { covariance } = estimatePrior(6, arrange(12, { mean: [0, 0, 0, 0, 0, 0], answers: 2 }));
    expect(cholesky(covariance, 6)).toBeDefined();
    covariance.forEach((value, k) =>
      expect(value).toBeCloseTo(at(covariance, (k % 6) * 6 + Math.floor(k / 6)), 12),
    );
  });
});
