import fc from 'fast-check';
import { derivative, largestGap, relativeGap, secondDerivative } from '../testing/numerics';
import { dichotomousInformation, dichotomousTerms } from './dichotomous';
import type { PartialCredit } from './item-parameters';
import { partialCreditMoments, partialCreditProbabilities, partialCreditTerms } from './partial-credit';

const ability = fc.double({ min: -5, max: 5, noNaN: true });
const slope = fc.double({ min: 0.3, max: 2.5, noNaN: true });
const step = fc.double({ min: -3, max: 3, noNaN: true });
const anyItem: fc.Arbitrary<PartialCredit> = fc.record({
  model: fc.constant('gpcm' as const),
  a: slope,
  thresholds: fc.array(step, { minLength: 1, maxLength: 6 }),
});
const categories = ({ thresholds }: PartialCredit): number[] =>
  Array.from({ length: thresholds.length + 1 }, (_, k) => k);

describe('partial credit', () => {
  it('has as many probabilities as categories, none negative, one together', () => {
    fc.assert(
      fc.property(anyItem, ability, (item, theta) => {
        const shares = partialCreditProbabilities(theta, item);
        const sum = shares.reduce((total, share) => total + share, 0);
        return (
          shares.length === item.thresholds.length + 1 &&
          shares.every((share) => share >= 0) &&
          Math.abs(sum - 1) < 1e-14
        );
      }),
    );
  });

  it('is logistic between neighbours: log(P_k / P_k-1) = a (theta - step_k)', () => {
    fc.assert(
      fc.property(anyItem, ability, (item, theta) =>
        item.thresholds.every((delta, k) => {
          const here = partialCreditTerms(theta, item, k + 1).logLikelihood;
          const before = partialCreditTerms(theta, item, k).logLikelihood;
          return relativeGap(here - before, item.a * (theta - delta)) < 1e-12;
        }),
      ),
    );
  });

  it('makes neighbours equally likely at their step, whatever the order of steps', () => {
    fc.assert(
      fc.property(anyItem, (item) =>
        item.thresholds.every((delta, k) => {
          const shares = partialCreditProbabilities(delta, item);
          return Math.abs(shares[k]! - shares[k + 1]!) < 1e-13;
        }),
      ),
    );
  });

  it('has a log-likelihood that is the logarithm of its probability', () => {
    fc.assert(
      fc.property(anyItem, ability, (item, theta) => {
        const logs = categories(item).map((k) => partialCreditTerms(theta, item, k).logLikelihood);
        return largestGap(logs.map(Math.exp), partialCreditProbabilities(theta, item)) < 1e-13;
      }),
    );
  });

  it('has the derivatives of differences in every category', () => {
    fc.assert(
      fc.property(anyItem, ability, (item, theta) =>
        categories(item).every((k) => {
          const value = (x: number): number => partialCreditTerms(x, item, k).logLikelihood;
          const { slope: first, curvature } = partialCreditTerms(theta, item, k);
          return (
            relativeGap(first, derivative(value, theta)) < 1e-7 &&
            relativeGap(curvature, secondDerivative(value, theta, 5e-3)) < 1e-4
          );
        }),
      ),
    );
  });

  it('has the same curvature in every category: the answer tells the slope only', () => {
    fc.assert(
      fc.property(anyItem, ability, (item, theta) => {
        const curvatures = categories(item).map((k) => partialCreditTerms(theta, item, k).curvature);
        return new Set(curvatures).size === 1 && curvatures[0]! <= 0;
      }),
    );
  });

  it('has the mean, variance and third moment of its categories', () => {
    fc.assert(
      fc.property(anyItem, ability, (item, theta) => {
        const shares = partialCreditProbabilities(theta, item);
        const power = (about: number, by: number): number =>
          shares.reduce((sum, share, k) => sum + share * (k - about) ** by, 0);
        const mean = power(0, 1);
        const moments = partialCreditMoments(theta, item);
        return (
          Math.abs(moments.expected - mean) < 1e-12 &&
          Math.abs(moments.variance - power(mean, 2)) < 1e-11 &&
          Math.abs(moments.third - power(mean, 3)) < 1e-10
        );
      }),
    );
  });

  it('has an expected score whose derivative is a times the variance', () => {
    fc.assert(
      fc.property(anyItem, ability, (item, theta) => {
        const rise = derivative((x) => partialCreditMoments(x, item).expected, theta);
        return relativeGap(rise, item.a * partialCreditMoments(theta, item).variance) < 1e-7;
      }),
    );
  });

  it('has a variance whose derivative is a times the third moment', () => {
    fc.assert(
      fc.property(anyItem, ability, (item, theta) => {
        const rise = derivative((x) => partialCreditMoments(x, item).variance, theta);
        return relativeGap(rise, item.a * partialCreditMoments(theta, item).third) < 1e-6;
      }),
    );
  });

  it('has a normaliser whose derivative is a times the expected score', () => {
    fc.assert(
      fc.property(anyItem, ability, (item, theta) => {
        const rise = derivative((x) => partialCreditMoments(x, item).logNormaliser, theta);
        return relativeGap(rise, item.a * partialCreditMoments(theta, item).expected) < 1e-8;
      }),
    );
  });

  it('turns round: categories counted from the top at the mirrored ability', () => {
    fc.assert(
      fc.property(anyItem, ability, (item, theta) => {
        const mirrored = { ...item, thresholds: item.thresholds.map((delta) => -delta).reverse() };
        const there = partialCreditProbabilities(-theta, mirrored).reverse();
        return largestGap(there, partialCreditProbabilities(theta, item)) < 1e-13;
      }),
    );
  });

  it('is 2PL with two categories, derivative by derivative', () => {
    fc.assert(
      fc.property(slope, step, ability, (a, b, theta) => {
        const credit: PartialCredit = { model: 'gpcm', a, thresholds: [b] };
        const plain = { model: '2pl', a, b } as const;
        const { variance } = partialCreditMoments(theta, credit);
        return (
          relativeGap(a * a * variance, dichotomousInformation(theta, plain)) < 1e-11 &&
          [0, 1].every((category) => {
            const one = partialCreditTerms(theta, credit, category);
            const other = dichotomousTerms(theta, plain, category);
            return largestGap(Object.values(one), Object.values(other)) < 1e-12;
          })
        );
      }),
    );
  });

  it('never answers a middle category that disordered steps squeeze out more often than both neighbours', () => {
    const squeezed: PartialCredit = { model: 'gpcm', a: 1.5, thresholds: [2, -2] };
    for (let theta = -4; theta <= 4; theta += 0.25) {
      const [low, middle, high] = partialCreditProbabilities(theta, squeezed);
      expect(middle!).toBeLessThan(Math.max(low!, high!));
    }
  });

  it('with all steps equal is symmetric about them', () => {
    fc.assert(
      fc.property(slope, step, fc.integer({ min: 1, max: 6 }), (a, delta, count) => {
        const item: PartialCredit = { model: 'gpcm', a, thresholds: Array<number>(count).fill(delta) };
        const { expected, third } = partialCreditMoments(delta, item);
        return Math.abs(expected - count / 2) < 1e-12 && Math.abs(third) < 1e-11;
      }),
    );
  });

  it.each([-1e6, -2000, 2000, 1e6])(
    'has finite terms at %d: exponents are shifted before they are taken',
    (theta) => {
      fc.assert(
        fc.property(anyItem, (item) => {
          const shares = partialCreditProbabilities(theta, item);
          return (
            shares.every(Number.isFinite) &&
            categories(item).every((k) =>
              Object.values(partialCreditTerms(theta, item, k)).every(Number.isFinite),
            ) &&
            Object.values(partialCreditMoments(theta, item)).every(Number.isFinite)
          );
        }),
        { numRuns: 30 },
      );
    },
  );

  it('has a variance of tails that is small and never negative', () => {
    fc.assert(
      fc.property(anyItem, fc.constantFrom(-60, -25, 25, 60), (item, theta) => {
        const { variance, expected } = partialCreditMoments(theta, item);
        const m = item.thresholds.length;
        const away = Math.min(expected, m - expected);
        return variance >= 0 && variance <= m * Math.max(away, 0) + 1e-12;
      }),
    );
  });
});
