import fc from 'fast-check';
import { derivative, largestGap, relativeGap, secondDerivative } from '../testing/numerics';
import { dichotomousInformation, dichotomousTerms, dichotomousWarmTerm } from './dichotomous';
import { gradedMoments, gradedProbabilities, gradedTerms } from './graded';
import type { GradedResponse } from './item-parameters';
import { logistic } from './logistic';

const ability = fc.double({ min: -5, max: 5, noNaN: true });
const slope = fc.double({ min: 0.3, max: 3, noNaN: true });
const anyItem: fc.Arbitrary<GradedResponse> = fc
  .record({
    a: slope,
    from: fc.double({ min: -3, max: 1, noNaN: true }),
    widths: fc.array(fc.double({ min: 0.05, max: 1.5, noNaN: true }), { minLength: 0, maxLength: 5 }),
  })
  .map(({ a, from, widths }) => {
    let last = from;
    return { model: 'grm', a, thresholds: [from, ...widths.map((width) => (last += width))] };
  });
const categories = ({ thresholds }: GradedResponse): number[] =>
  Array.from({ length: thresholds.length + 1 }, (_, k) => k);

describe('graded response', () => {
  it('has as many probabilities as categories, none negative, one together', () => {
    fc.assert(
      fc.property(anyItem, ability, (item, theta) => {
        const shares = gradedProbabilities(theta, item);
        const sum = shares.reduce((total, share) => total + share, 0);
        return (
          shares.length === item.thresholds.length + 1 &&
          shares.every((share) => share >= 0) &&
          Math.abs(sum - 1) < 1e-13
        );
      }),
    );
  });

  it('has differences of neighbouring cumulative curves as probabilities', () => {
    fc.assert(
      fc.property(anyItem, ability, (item, theta) => {
        const above = [1, ...item.thresholds.map((b) => logistic(item.a * (theta - b))), 0];
        const expected = categories(item).map((k) => above[k]! - above[k + 1]!);
        return largestGap(gradedProbabilities(theta, item), expected) < 1e-14;
      }),
    );
  });

  it('crosses one half of P(at least k) at the k-th threshold', () => {
    fc.assert(
      fc.property(anyItem, (item) =>
        item.thresholds.every((threshold, k) => {
          const shares = gradedProbabilities(threshold, item);
          const atLeast = shares.slice(k + 1).reduce((sum, share) => sum + share, 0);
          return Math.abs(atLeast - 0.5) < 1e-12;
        }),
      ),
    );
  });

  it('makes every higher category stochastically more likely as ability rises', () => {
    fc.assert(
      fc.property(anyItem, ability, (item, theta) => {
        const atLeast = (x: number): number[] => {
          const shares = gradedProbabilities(x, item);
          return categories(item).map((k) => shares.slice(k).reduce((sum, share) => sum + share, 0));
        };
        const here = atLeast(theta);
        const there = atLeast(theta + 0.1);
        return here.every((share, k) => k === 0 || there[k]! > share);
      }),
    );
  });

  it('has the derivatives of differences in every category', () => {
    fc.assert(
      fc.property(anyItem, ability, (item, theta) =>
        categories(item).every((k) => {
          const value = (x: number): number => gradedTerms(x, item, k).logLikelihood;
          const { slope: first, curvature } = gradedTerms(theta, item, k);
          return (
            relativeGap(first, derivative(value, theta)) < 1e-8 &&
            relativeGap(curvature, secondDerivative(value, theta)) < 1e-5
          );
        }),
      ),
    );
  });

  it('is log-concave in every category', () => {
    fc.assert(
      fc.property(anyItem, ability, (item, theta) =>
        categories(item).every((k) => gradedTerms(theta, item, k).curvature < 0),
      ),
    );
  });

  it('has a score of mean zero whose variance is the information', () => {
    fc.assert(
      fc.property(anyItem, ability, (item, theta) => {
        let mean = 0;
        let square = 0;
        let curvature = 0;
        gradedProbabilities(theta, item).forEach((share, k) => {
          const terms = gradedTerms(theta, item, k);
          mean += share * terms.slope;
          square += share * terms.slope ** 2;
          curvature += share * terms.curvature;
        });
        const { information } = gradedMoments(theta, item);
        return (
          Math.abs(mean) < 1e-11 &&
          relativeGap(square, information) < 1e-10 &&
          relativeGap(-curvature, information) < 1e-10
        );
      }),
    );
  });

  it('expects the points of its categories, between none and all, rising', () => {
    fc.assert(
      fc.property(anyItem, ability, (item, theta) => {
        const { expected } = gradedMoments(theta, item);
        const mean = gradedProbabilities(theta, item).reduce((sum, share, k) => sum + k * share, 0);
        return (
          Math.abs(expected - mean) < 1e-12 &&
          expected > 0 &&
          expected < item.thresholds.length &&
          gradedMoments(theta + 0.1, item).expected > expected
        );
      }),
    );
  });

  it("has Warm's term: the sum of P' P'' / P", () => {
    fc.assert(
      fc.property(anyItem, ability, (item, theta) => {
        const shares = gradedProbabilities(theta, item);
        const expected = categories(item).reduce((sum, k) => {
          const share = (x: number): number => gradedProbabilities(x, item)[k]!;
          return sum + (derivative(share, theta) * secondDerivative(share, theta)) / shares[k]!;
        }, 0);
        return relativeGap(gradedMoments(theta, item).warmTerm, expected) < 1e-4;
      }),
    );
  });

  it('has more information with more categories: splitting one never loses any', () => {
    fc.assert(
      fc.property(anyItem, ability, fc.double({ min: 0.1, max: 2, noNaN: true }), (item, theta, by) => {
        const finer = { ...item, thresholds: [...item.thresholds, item.thresholds.at(-1)! + by] };
        return gradedMoments(theta, finer).information >= gradedMoments(theta, item).information - 1e-12;
      }),
    );
  });

  it('turns round: categories counted from the top at the mirrored ability', () => {
    fc.assert(
      fc.property(anyItem, ability, (item, theta) => {
        const mirrored = { ...item, thresholds: item.thresholds.map((b) => -b).reverse() };
        return (
          largestGap(gradedProbabilities(-theta, mirrored).reverse(), gradedProbabilities(theta, item)) <
          1e-13
        );
      }),
    );
  });

  it('is 2PL with two categories, derivative by derivative', () => {
    fc.assert(
      fc.property(slope, fc.double({ min: -3, max: 3, noNaN: true }), ability, (a, b, theta) => {
        const graded: GradedResponse = { model: 'grm', a, thresholds: [b] };
        const plain = { model: '2pl', a, b } as const;
        const { information, warmTerm } = gradedMoments(theta, graded);
        return (
          relativeGap(information, dichotomousInformation(theta, plain)) < 1e-13 &&
          relativeGap(warmTerm, dichotomousWarmTerm(theta, plain)) < 1e-12 &&
          [0, 1].every((category) => {
            const one = gradedTerms(theta, graded, category);
            const other = dichotomousTerms(theta, plain, category);
            return largestGap(Object.values(one), Object.values(other)) < 1e-13;
          })
        );
      }),
    );
  });

  it('keeps digits where neighbouring thresholds almost meet', () => {
    // log(1e-10 a P*(1 - P*)) at the threshold, a = 1: log(2.5e-11) to first order.
    const narrow: GradedResponse = { model: 'grm', a: 1, thresholds: [0, 1e-10] };
    expect(gradedTerms(0, narrow, 1).logLikelihood).toBeCloseTo(Math.log(2.5e-11), 6);
    expect(gradedTerms(0, narrow, 1).slope).toBeCloseTo(0, 9);
  });

  it.each([-1e5, -300, 300, 1e5])('has finite terms at %d', (theta) => {
    fc.assert(
      fc.property(anyItem, (item) =>
        categories(item).every((k) => Object.values(gradedTerms(theta, item, k)).every(Number.isFinite)),
      ),
      { numRuns: 30 },
    );
  });
});
