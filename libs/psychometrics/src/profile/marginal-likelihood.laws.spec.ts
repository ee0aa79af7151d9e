import fc from 'fast-check';
import { totalLogLikelihood } from '../ability/answer';
import { categoryCount, type ItemParameters } from '../models/item-parameters';
import { at } from '../numeric/element';
import { compoundSymmetric, inverse } from '../numeric/matrix';
import { normalDensity } from '../numeric/normal';
import { anyAnswers, anyItem } from '../testing/arbitraries';
import { integral } from '../testing/numerics';
import { emptySites, propagate, type PropagatedPosterior } from './expectation-propagation';
import { createMarginalLikelihood, type MarginalLikelihood } from './marginal-likelihood';
import type { Observation } from './profile';
import { expectedProfile } from './quadrature-profile';
import { likelihoodCurves } from './tilted-moments';

function likelihoodOf(
  people: readonly (readonly Observation[])[],
  { covariance, mean }: { readonly covariance: Float64Array; readonly mean?: Float64Array },
): MarginalLikelihood {
  const dimensions = Math.sqrt(covariance.length);
  return createMarginalLikelihood({
    dimensions,
    people,
    group: new Int32Array(people.length),
    groups: 1,
  })({ means: [mean ?? new Float64Array(dimensions)], covariance });
}

function posteriorOf(observations: readonly Observation[], covariance: Float64Array): PropagatedPosterior {
  const curves = likelihoodCurves(observations);
  const dimensions = Math.sqrt(covariance.length);
  return propagate(curves, emptySites(curves), {
    dimensions,
    mean: new Float64Array(dimensions),
    covariance,
  });
}

/** Every way to answer the items, of which each measures its own dimension in turn. */
function everyPattern(items: readonly ItemParameters[], dimensions: number): Observation[][] {
  return items.reduce<Observation[][]>(
    (patterns, item, i) =>
      patterns.flatMap((pattern) =>
        Array.from({ length: categoryCount(item) }, (_, category) => [
          ...pattern,
          { dimension: i % dimensions, item, category },
        ]),
      ),
    [[]],
  );
}

const anyMean = fc.double({ min: -1, max: 1, noNaN: true });
const anySd = fc.double({ min: 0.5, max: 1.5, noNaN: true });
const oneDimension = (answers: readonly { item: ItemParameters; category: number }[]): Observation[] =>
  answers.map((answer) => ({ ...answer, dimension: 0 }));

describe('the marginal likelihood of one ability', () => {
  it('is the integral of likelihood times normal, for any models and any normal', () => {
    fc.assert(
      fc.property(anyAnswers, anyMean, anySd, (answers, mean, sd) => {
        const found = likelihoodOf([oneDimension(answers)], {
          covariance: Float64Array.of(sd * sd),
          mean: Float64Array.of(mean),
        });
        const exact = integral(
          (x) => (Math.exp(totalLogLikelihood(x, answers)) * normalDensity((x - mean) / sd)) / sd,
          mean - 8 * sd,
          mean + 8 * sd,
          200,
        );
        expect(Math.abs(found.logLikelihood - Math.log(exact))).toBeLessThan(5e-3);
      }),
      { numRuns: 30, seed: 1 },
    );
  });

  it('has the mean and spread of the posterior', () => {
    fc.assert(
      fc.property(anyAnswers, anySd, (answers, sd) => {
        const { alpha, kernel } = posteriorOf(oneDimension(answers), Float64Array.of(sd * sd));
        const moment = (power: number): number =>
          integral(
            (x) => x ** power * Math.exp(totalLogLikelihood(x, answers)) * normalDensity(x / sd),
            -8 * sd,
            8 * sd,
            200,
          );
        const mean = moment(1) / moment(0);
        expect(Math.abs(sd * sd * at(alpha, 0) - mean)).toBeLessThan(5e-3);
        const variance = moment(2) / moment(0) - mean ** 2;
        expect(Math.abs(sd * sd - sd ** 4 * at(kernel, 0) - variance)).toBeLessThan(2e-2);
      }),
      { numRuns: 30, seed: 1 },
    );
  });

  it('moves with the scale: abilities and items a logit higher answer alike', () => {
    const items: ItemParameters[] = [
      { model: '2pl', a: 1.2, b: -0.3 },
      { model: 'grm', a: 1, thresholds: [-0.5, 0.7] },
    ];
    const higher: ItemParameters[] = [
      { model: '2pl', a: 1.2, b: 0.7 },
      { model: 'grm', a: 1, thresholds: [0.5, 1.7] },
    ];
    const [low, high] = [items, higher].map((own, k) =>
      likelihoodOf([oneDimension(own.map((item) => ({ item, category: 1 })))], {
        covariance: Float64Array.of(0.8),
        mean: Float64Array.of(k),
      }),
    );
    expect(high!.logLikelihood).toBeCloseTo(low!.logLikelihood, 5);
    expect(at(high!.byMean[0]!, 0)).toBeCloseTo(at(low!.byMean[0]!, 0), 4);
  });
});

describe('the marginal likelihood of several abilities', () => {
  it.each([1, 2, 3])('sums to one over everything that may be answered, %d abilities', (dimensions) => {
    fc.assert(
      fc.property(fc.array(anyItem, { minLength: dimensions, maxLength: 3 }), (items) => {
        const total = everyPattern(items, dimensions).reduce(
          (sum, pattern) =>
            sum +
            Math.exp(
              likelihoodOf([pattern], { covariance: compoundSymmetric(dimensions, 0.6) }).logLikelihood,
            ),
          0,
        );
        expect(Math.abs(total - 1)).toBeLessThan(2e-3);
      }),
      { numRuns: 8, seed: 1 },
    );
  });

  it('has scores that average to zero over everything that may be answered', () => {
    const items: ItemParameters[] = [
      { model: '2pl', a: 1.4, b: 0.3 },
      { model: '3pl', a: 1.1, b: -0.4, c: 0.2 },
      { model: 'gpcm', a: 0.9, thresholds: [-0.2, 0.5] },
    ];
    const covariance = compoundSymmetric(2, 0.5);
    const sums = new Float64Array(3);
    everyPattern(items, 2).forEach((pattern) => {
      const { logLikelihood, byMean, byCovariance } = likelihoodOf([pattern], { covariance });
      [at(byMean[0]!, 0), at(byMean[0]!, 1), at(byCovariance, 1)].forEach((score, k) => {
        sums[k]! += Math.exp(logLikelihood) * score;
      });
    });
    sums.forEach((sum) => expect(Math.abs(sum)).toBeLessThan(2e-3));
  });

  it('of abilities that do not correlate is the product of each', () => {
    fc.assert(
      fc.property(anyAnswers, anyAnswers, (first, second) => {
        const apart = [first, second].map((answers) =>
          likelihoodOf([oneDimension(answers)], { covariance: Float64Array.of(1) }),
        );
        const together = likelihoodOf(
          [[...oneDimension(first), ...second.map((answer) => ({ ...answer, dimension: 1 }))]],
          { covariance: compoundSymmetric(2, 0) },
        );
        expect(together.logLikelihood).toBeCloseTo(apart[0]!.logLikelihood + apart[1]!.logLikelihood, 6);
        apart.forEach(({ byMean, byCovariance }, d) => {
          expect(at(together.byMean[0]!, d)).toBeCloseTo(at(byMean[0]!, 0), 6);
          expect(at(together.byCovariance, 3 * d)).toBeCloseTo(at(byCovariance, 0), 5);
        });
      }),
      { numRuns: 20, seed: 1 },
    );
  });

  it('has the posterior of a grid in three correlated abilities', () => {
    const observations = [0, 1, 1, 2, 2, 2].map((dimension, k): Observation => ({
      dimension,
      item: { model: '2pl', a: 1 + 0.2 * k, b: 0.3 * k - 0.8 },
      category: k % 2,
    }));
    const covariance = compoundSymmetric(3, 0.7);
    const { alpha, kernel } = posteriorOf(observations, covariance);
    const grid = expectedProfile({ dimensions: 3, priorCovariance: covariance, observations }, 41);
    for (let i = 0; i < 3; i++) {
      const row = covariance.subarray(3 * i, 3 * i + 3);
      const cell = (k: number, l: number): number => at(kernel, k >= l ? 3 * k + l : 3 * l + k);
      let variance = at(row, i);
      row.forEach((left, k) => row.forEach((right, l) => (variance -= left * cell(k, l) * right)));
      const mean = row.reduce((sum, value, k) => sum + value * at(alpha, k), 0);
      expect(Math.abs(mean - at(grid.mean, i))).toBeLessThan(4e-3);
      expect(Math.abs(variance - at(grid.covariance, 4 * i))).toBeLessThan(8e-3);
    }
  });

  it('has cavities that with their own factor make the posterior again', () => {
    fc.assert(
      fc.property(anyAnswers, anyAnswers, (first, second) => {
        const curves = likelihoodCurves([
          ...oneDimension(first),
          ...second.map((answer) => ({ ...answer, dimension: 1 })),
        ]);
        const sites = emptySites(curves);
        const covariance = compoundSymmetric(2, 0.6);
        const { cavityMean, cavityVariance, alpha } = propagate(curves, sites, {
          dimensions: 2,
          mean: new Float64Array(2),
          covariance,
        });
        const posterior = inverse(
          inverse(covariance, 2)!.map((value, k) => value + (k % 3 === 0 ? at(sites.precision, k / 3) : 0)),
          2,
        )!;
        for (const d of [0, 1]) {
          const precision = 1 / at(cavityVariance, d) + at(sites.precision, d);
          const mean = (at(cavityMean, d) / at(cavityVariance, d) + at(sites.shift, d)) / precision;
          expect(1 / precision).toBeCloseTo(at(posterior, 3 * d), 6);
          expect(mean).toBeCloseTo(
            at(covariance, 2 * d) * at(alpha, 0) + at(covariance, 2 * d + 1) * at(alpha, 1),
            6,
          );
        }
      }),
      { numRuns: 20, seed: 1 },
    );
  });
});

describe('the marginal likelihood of people', () => {
  const people = [0, 1, 2, 3].map((person) =>
    [0, 1, 1].map((dimension, k): Observation => ({
      dimension,
      item: { model: '2pl', a: 1 + 0.3 * k, b: 0.4 * person - 0.5 },
      category: (person + k) % 2,
    })),
  );
  const covariance = compoundSymmetric(2, 0.4);
  const means = [Float64Array.of(0.3, -0.2), Float64Array.of(-0.5, 0.6)];
  const group = Int32Array.of(0, 1, 0, 1);

  it('is the sum over people, each under the mean of their group', () => {
    const all = createMarginalLikelihood({ dimensions: 2, people, group, groups: 2 })({ means, covariance });
    const each = people.map((person, k) => likelihoodOf([person], { covariance, mean: means[group[k]!]! }));
    expect(all.logLikelihood).toBeCloseTo(
      each.reduce((sum, { logLikelihood }) => sum + logLikelihood, 0),
      8,
    );
    [0, 1].forEach((own) =>
      [0, 1].forEach((d) =>
        expect(at(all.byMean[own]!, d)).toBeCloseTo(
          each.reduce((sum, { byMean }, k) => sum + (group[k] === own ? at(byMean[0]!, d) : 0), 0),
          8,
        ),
      ),
    );
    expect(all.isSettled).toBe(true);
  });

  it('does not remember what it was asked before', () => {
    const likelihood = createMarginalLikelihood({ dimensions: 2, people, group, groups: 2 });
    const before = likelihood({ means, covariance });
    likelihood({
      means: [Float64Array.of(3, 3), Float64Array.of(-3, -3)],
      covariance: compoundSymmetric(2, 0.9, 4),
    });
    const after = likelihood({ means, covariance });
    expect(after.logLikelihood).toBeCloseTo(before.logLikelihood, 6);
    after.byCovariance.forEach((value, k) => expect(value).toBeCloseTo(at(before.byCovariance, k), 3));
  });

  it('learns nothing from people without answers', () => {
    const likelihood = createMarginalLikelihood({
      dimensions: 2,
      people: [...people, [], []],
      group: Int32Array.of(...group, 0, 1),
      groups: 2,
    });
    const plain = createMarginalLikelihood({ dimensions: 2, people, group, groups: 2 });
    expect(likelihood({ means, covariance })).toEqual(plain({ means, covariance }));
  });

  it('does not depend on the order of answers nor on how abilities are numbered', () => {
    const turned = people.map((person) =>
      [...person].reverse().map((answer) => ({ ...answer, dimension: 1 - answer.dimension })),
    );
    const swapped = createMarginalLikelihood({ dimensions: 2, people: turned, group, groups: 2 })({
      means: means.map((mean) => mean.slice().reverse()),
      covariance,
    });
    const plain = createMarginalLikelihood({ dimensions: 2, people, group, groups: 2 })({
      means,
      covariance,
    });
    expect(swapped.logLikelihood).toBeCloseTo(plain.logLikelihood, 8);
    expect(at(swapped.byCovariance, 0)).toBeCloseTo(at(plain.byCovariance, 3), 6);
    expect(at(swapped.byMean[1]!, 0)).toBeCloseTo(at(plain.byMean[1]!, 1), 6);
  });
});
