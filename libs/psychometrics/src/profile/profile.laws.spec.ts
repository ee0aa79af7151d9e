import fc from 'fast-check';
import { totalLogLikelihood } from '../ability/answer';
import { isLogConcave } from '../models/item-parameters';
import { at } from '../numeric/element';
import { cholesky, compoundSymmetric, identity, inverse, multiply } from '../numeric/matrix';
import { anyAnswer } from '../testing/arbitraries';
import { climb, largestGap } from '../testing/numerics';
import {
  estimateAbilities,
  estimateProfile,
  standardErrors,
  type Observation,
  type ProfileInput,
} from './profile';

const runs = { numRuns: 30 };

const observations = (dimensions: number, concave = false): fc.Arbitrary<Observation[]> =>
  fc.array(
    fc
      .tuple(
        concave ? anyAnswer.filter(({ item }) => isLogConcave(item)) : anyAnswer,
        fc.nat({ max: dimensions - 1 }),
      )
      .map(([answer, dimension]) => ({ ...answer, dimension })),
    { maxLength: 18 },
  );

/** A covariance from random loadings, so that correlations of every sign occur. */
const covariance = (n: number): fc.Arbitrary<Float64Array> =>
  fc
    .array(fc.double({ min: -1, max: 1, noNaN: true }), { minLength: n * n, maxLength: n * n })
    .map((cells) => {
      const root = Float64Array.from(cells);
      const turned = root.map((_, k) => root[(k % n) * n + Math.floor(k / n)]!);
      return multiply(root, turned, n).map((value, k) => value + (k % (n + 1) === 0 ? 0.2 : 0));
    });

const anyCase = (n: number, concave = false): fc.Arbitrary<ProfileInput> =>
  fc.record({
    dimensions: fc.constant(n),
    priorMean: fc
      .array(fc.double({ min: -1, max: 1, noNaN: true }), { minLength: n, maxLength: n })
      .map((values) => Float64Array.from(values)),
    priorCovariance: covariance(n),
    observations: observations(n, concave),
  });

function logPosterior(input: ProfileInput): (theta: Float64Array) => number {
  const n = input.dimensions;
  const precision = inverse(input.priorCovariance, n)!;
  return (theta) => {
    let value = 0;
    for (const { dimension, item, category } of input.observations)
      value += totalLogLikelihood(at(theta, dimension), [{ item, category }]);
    for (let i = 0; i < n; i++) {
      for (let j = 0; j < n; j++) {
        const left = at(theta, i) - at(input.priorMean ?? new Float64Array(n), i);
        const right = at(theta, j) - at(input.priorMean ?? new Float64Array(n), j);
        value -= 0.5 * left * at(precision, i * n + j) * right;
      }
    }
    return value;
  };
}

describe.each([1, 2, 3])('the mode of %d abilities', (n) => {
  it('is where a brute search finds the highest posterior', () => {
    fc.assert(
      fc.property(anyCase(n, true), (input) => {
        const { mode, converged } = estimateProfile(input);
        const found = climb(logPosterior(input), input.priorMean!);
        return converged && largestGap(mode, found) < 1e-3;
      }),
      { numRuns: 8 },
    );
  });

  it('is no lower than any point near it, also with guessing', () => {
    fc.assert(
      fc.property(
        anyCase(n),
        fc.array(fc.double({ min: -0.4, max: 0.4, noNaN: true }), { minLength: n, maxLength: n }),
        (input, by) => {
          const value = logPosterior(input);
          const { mode } = estimateProfile(input);
          const small = mode.map((x, i) => x + by[i]! * 1e-2);
          return value(small) <= value(mode) + 1e-9;
        },
      ),
      runs,
    );
  });

  it('is at least as high as the prior mean, from which the search began', () => {
    fc.assert(
      fc.property(anyCase(n), (input) => {
        const value = logPosterior(input);
        return value(estimateProfile(input).mode) >= value(input.priorMean!) - 1e-9;
      }),
      runs,
    );
  });

  it('has the inverse of the negative Hessian as covariance, by differences', () => {
    fc.assert(
      fc.property(anyCase(n, true), (input) => {
        const value = logPosterior(input);
        const { mode, covariance: found } = estimateProfile(input);
        const h = 1e-3;
        const hessian = new Float64Array(n * n);
        const moved = (i: number, by: number, j: number, also: number): number => {
          const x = mode.slice();
          x[i]! += by;
          x[j]! += also;
          return value(x);
        };
        for (let i = 0; i < n; i++)
          for (let j = 0; j < n; j++)
            hessian[i * n + j] =
              -(moved(i, h, j, h) - moved(i, h, j, -h) - moved(i, -h, j, h) + moved(i, -h, j, -h)) /
              (4 * h * h);
        return largestGap(multiply(hessian, found, n), identity(n)) < 2e-3;
      }),
      runs,
    );
  });
});

describe('quadrature', () => {
  /** Posterior mean and covariance on a grid, in 1 to 3 dimensions. */
  function onGrid(input: ProfileInput, nodes: number): { mean: Float64Array; variance: Float64Array } {
    const n = input.dimensions;
    const value = logPosterior(input);
    const points = Array.from({ length: nodes }, (_, q) => -5 + (10 * q) / (nodes - 1));
    const theta = new Float64Array(n);
    const mean = new Float64Array(n);
    const square = new Float64Array(n);
    let total = 0;
    const reference = value(estimateProfile(input).mode);
    for (let cell = 0; cell < nodes ** n; cell++) {
      for (let i = 0, rest = cell; i < n; i++, rest = Math.floor(rest / nodes))
        theta[i] = points[rest % nodes]!;
      const weight = Math.exp(value(theta) - reference);
      total += weight;
      for (let i = 0; i < n; i++) {
        mean[i]! += weight * theta[i]!;
        square[i]! += weight * theta[i]! ** 2;
      }
    }
    return {
      mean: mean.map((sum) => sum / total),
      variance: square.map((sum, i) => sum / total - (mean[i]! / total) ** 2),
    };
  }

  /** Ten items a competence, which pull it this way and that. */
  const answers = (n: number, perDimension: number): Observation[] =>
    Array.from({ length: n * perDimension }, (_, k) => ({
      dimension: k % n,
      item: { model: '2pl', a: 1 + 0.1 * (k % 5), b: ((k * 7) % 11) / 4 - 1.2 } as const,
      category: (k * k + k) % 3 === 0 ? 1 : 0,
    }));

  it.each([
    [1, 161, 12, 0.06],
    [2, 61, 12, 0.06],
    [3, 19, 12, 0.06],
  ])(
    'in %d dimensions agrees with mode and error where there are answers enough',
    (n, nodes, perDimension, off) => {
      const input = {
        dimensions: n,
        priorMean: new Float64Array(n),
        priorCovariance: compoundSymmetric(n, n === 1 ? 1 : 0.7),
        observations: answers(n, perDimension),
      };
      const { mean, variance } = onGrid(input, nodes);
      const profile = estimateProfile(input);
      expect(largestGap(profile.mode, mean)).toBeLessThan(off);
      expect(largestGap(standardErrors(profile), variance.map(Math.sqrt))).toBeLessThan(0.03);
    },
  );

  it('without answers is the prior, in mean and in spread', () => {
    const { mean, variance } = onGrid(
      { dimensions: 2, priorCovariance: compoundSymmetric(2, 0.5, 0.6), observations: [] },
      81,
    );
    expect(largestGap(mean, [0, 0])).toBeLessThan(1e-9);
    expect(largestGap(variance, [0.6, 0.6])).toBeLessThan(1e-4);
  });
});

describe('the prior covariance', () => {
  const right: Observation = { dimension: 0, item: { model: '2pl', a: 1.4, b: 0.3 }, category: 1 };

  it('of independent abilities leaves each to its own answers', () => {
    fc.assert(
      fc.property(observations(3, true), (given) => {
        const apart = estimateProfile({ dimensions: 3, priorCovariance: identity(3), observations: given });
        return [0, 1, 2].every((dimension) => {
          const own = given
            .filter((one) => one.dimension === dimension)
            .map((one) => ({ ...one, dimension: 0 }));
          const alone = estimateProfile({ dimensions: 1, priorCovariance: identity(1), observations: own });
          return (
            Math.abs(alone.mode[0]! - apart.mode[dimension]!) < 1e-6 &&
            Math.abs(alone.covariance[0]! - apart.covariance[dimension * 4]!) < 1e-6
          );
        });
      }),
      runs,
    );
  });

  it('of one ability seen as several gives all of them the estimate of one', () => {
    fc.assert(
      fc.property(observations(3, true), (given) => {
        const together = estimateProfile({
          dimensions: 3,
          priorCovariance: compoundSymmetric(3, 1),
          observations: given,
        });
        const one = estimateProfile({
          dimensions: 1,
          priorCovariance: identity(1),
          observations: given.map((answer) => ({ ...answer, dimension: 0 })),
        });
        return (
          [0, 1, 2].every((i) => Math.abs(together.mode[i]! - one.mode[0]!) < 1e-6) &&
          together.covariance.every((value) => Math.abs(value - one.covariance[0]!) < 1e-6)
        );
      }),
      runs,
    );
  });

  it('that is negative moves the other ability down', () => {
    const { mode } = estimateProfile({
      dimensions: 2,
      priorCovariance: compoundSymmetric(2, -0.6),
      observations: [right, right],
    });
    expect(mode[0]).toBeGreaterThan(0);
    expect(mode[1]).toBeCloseTo(-0.6 * mode[0]!, 9);
  });

  it('with a variance of 0 holds that ability at its prior mean, whatever is answered', () => {
    const { mode, covariance: found } = estimateProfile({
      dimensions: 2,
      priorMean: Float64Array.of(0.4, 0),
      priorCovariance: Float64Array.of(0, 0, 0, 1),
      observations: [right, right, { ...right, dimension: 1 }],
    });
    expect(mode[0]).toBe(0.4);
    expect(found[0]).toBe(0);
    expect(mode[1]).toBeGreaterThan(0);
  });

  it('that is very wide lets the answers decide', () => {
    const given: Observation[] = [right, { ...right, category: 0, item: { model: '2pl', a: 1.4, b: -0.7 } }];
    const { mode } = estimateProfile({
      dimensions: 1,
      priorCovariance: Float64Array.of(1e8),
      observations: given,
    });
    expect(mode[0]).toBeCloseTo(-0.2, 4);
  });

  it('that is very narrow lets the prior decide', () => {
    const { mode, covariance: found } = estimateProfile({
      dimensions: 1,
      priorMean: Float64Array.of(1),
      priorCovariance: Float64Array.of(1e-8),
      observations: Array<Observation>(30).fill({ ...right, category: 0 }),
    });
    expect(mode[0]).toBeCloseTo(1, 6);
    expect(found[0]).toBeCloseTo(1e-8, 12);
  });

  it('scaled with the items scales the answer', () => {
    fc.assert(
      fc.property(anyCase(2, true), fc.double({ min: 0.5, max: 3, noNaN: true }), (input, by) => {
        const scaled: ProfileInput = {
          ...input,
          priorMean: input.priorMean!.map((value) => value * by),
          priorCovariance: input.priorCovariance.map((value) => value * by * by),
          observations: input.observations.map((one) => ({
            ...one,
            item:
              'b' in one.item
                ? { ...one.item, a: (one.item.a ?? 1) / by, b: one.item.b * by }
                : { ...one.item, a: one.item.a / by, thresholds: one.item.thresholds.map((b) => b * by) },
          })),
        };
        const plain = estimateProfile(input);
        const wide = estimateProfile(scaled);
        return (
          largestGap(
            wide.mode,
            plain.mode.map((value) => value * by),
          ) < 1e-5 &&
          largestGap(
            wide.covariance,
            plain.covariance.map((value) => value * by * by),
          ) < 1e-5
        );
      }),
      runs,
    );
  });

  it('stays symmetric and positive definite after any answers', () => {
    fc.assert(
      fc.property(anyCase(4), (input) => {
        const { covariance: found } = estimateProfile(input);
        const turned = found.map((_, k) => found[(k % 4) * 4 + Math.floor(k / 4)]!);
        return largestGap(found, turned) === 0 && cholesky(found, 4) !== undefined;
      }),
      runs,
    );
  });

  it('shrinks with every answer: no variance grows', () => {
    fc.assert(
      fc.property(anyCase(3, true), (input) => {
        const { covariance: after } = estimateProfile(input);
        return [0, 4, 8].every((k) => after[k]! <= input.priorCovariance[k]! + 1e-12);
      }),
      runs,
    );
  });
});

describe('dimensions', () => {
  it('may be numbered in another order', () => {
    fc.assert(
      fc.property(anyCase(3, true), (input) => {
        const to = [2, 0, 1];
        const priorCovariance = new Float64Array(9);
        const priorMean = new Float64Array(3);
        for (let i = 0; i < 3; i++) {
          priorMean[to[i]!] = input.priorMean![i]!;
          for (let j = 0; j < 3; j++)
            priorCovariance[to[i]! * 3 + to[j]!] = input.priorCovariance[i * 3 + j]!;
        }
        const turned = estimateProfile({
          dimensions: 3,
          priorMean,
          priorCovariance,
          observations: input.observations.map((one) => ({ ...one, dimension: to[one.dimension]! })),
        });
        const plain = estimateProfile(input);
        return [0, 1, 2].every((i) => Math.abs(plain.mode[i]! - turned.mode[to[i]!]!) < 1e-6);
      }),
      runs,
    );
  });

  it('without answers may be left out: the others come out the same', () => {
    fc.assert(
      fc.property(anyCase(3, true), (input) => {
        const given = input.observations.filter(({ dimension }) => dimension < 2);
        const all = estimateProfile({ ...input, observations: given });
        const { priorCovariance: s, priorMean: m } = input;
        const two = estimateProfile({
          dimensions: 2,
          priorMean: m!.slice(0, 2),
          priorCovariance: Float64Array.of(s[0]!, s[1]!, s[3]!, s[4]!),
          observations: given,
        });
        return largestGap(all.mode.subarray(0, 2), two.mode) < 1e-9;
      }),
      runs,
    );
  });

  it('come out finite for one-sided, perfect and empty papers over 21 competences', () => {
    const n = 21;
    const priorCovariance = compoundSymmetric(n, 0.75);
    const item = { model: '2pl', a: 2.2, b: 0 } as const;
    for (const category of [0, 1]) {
      for (const perDimension of [0, 1, 40]) {
        const given = Array.from({ length: n * perDimension }, (_, k) => ({
          dimension: k % n,
          item,
          category,
        }));
        const profile = estimateProfile({ dimensions: n, priorCovariance, observations: given });
        expect(profile.converged).toBe(true);
        expect([...profile.mode, ...profile.covariance].every(Number.isFinite)).toBe(true);
        expect(Math.max(...standardErrors(profile))).toBeLessThanOrEqual(1);
      }
    }
  });
});

describe('the evidence', () => {
  it('is nothing where nothing was answered and never negative', () => {
    fc.assert(
      fc.property(anyCase(3), (input) => {
        const { evidence } = estimateProfile(input);
        return [0, 1, 2].every((dimension) => {
          const isAnswered = input.observations.some((one) => one.dimension === dimension);
          return isAnswered ? evidence.precision[dimension]! >= 0 : evidence.precision[dimension] === 0;
        });
      }),
      runs,
    );
  });

  it('with the prior gives the mode back: (Sigma^-1 + L)^-1 (Sigma^-1 mu + L centre)', () => {
    fc.assert(
      fc.property(anyCase(3, true), (input) => {
        const n = 3;
        const { mode, evidence, covariance: posterior } = estimateProfile(input);
        const precision = inverse(input.priorCovariance, n)!;
        const right = Float64Array.from({ length: n }, (_, i) => {
          let sum = at(evidence.precision, i) * at(evidence.centre, i);
          for (let j = 0; j < n; j++) sum += at(precision, i * n + j) * at(input.priorMean!, j);
          return sum;
        });
        const back = mode.map((_, i) =>
          right.reduce((sum, value, j) => sum + posterior[i * n + j]! * value, 0),
        );
        return largestGap(back, mode) < 1e-6;
      }),
      runs,
    );
  });

  it('hardly depends on the prior where there are many answers', () => {
    const given: Observation[] = Array.from({ length: 60 }, (_, k) => ({
      dimension: 0,
      item: { model: '2pl', a: 1.5, b: (k % 12) / 3 - 2 },
      category: k % 12 < 6 ? 1 : 0,
    }));
    const centreOf = (variance: number): number =>
      estimateProfile({ dimensions: 1, priorCovariance: Float64Array.of(variance), observations: given })
        .evidence.centre[0]!;
    expect(centreOf(0.5)).toBeCloseTo(centreOf(5), 2);
  });
});

describe('abilities alone', () => {
  it('are modes and standard errors of the profile to the last digit, and 0 where nobody asks', () => {
    fc.assert(
      fc.property(anyCase(4), fc.subarray([0, 1, 2, 3]), (input, wanted) => {
        const profile = estimateProfile(input);
        const errors = standardErrors(profile);
        const { mode, standardError } = estimateAbilities(input, wanted);
        const asked = (values: Float64Array): Float64Array =>
          values.map((value, k) => (wanted.includes(k) ? value : 0));
        expect(mode).toEqual(asked(profile.mode));
        expect(standardError).toEqual(asked(errors));
      }),
      { ...runs, seed: 9 },
    );
  });
});
