import fc from 'fast-check';
import { estimateEap } from '../ability/eap';
import { trapezoid } from '../ability/quadrature';
import { categoryCount } from '../models/item-parameters';
import { categoryProbabilities, expectedScore } from '../models/response-model';
import { cholesky, compoundSymmetric } from '../numeric/matrix';
import { chiSquareUpper } from '../numeric/distributions';
import { createGenerator } from '../numeric/random';
import { estimatePrior } from '../profile/prior-covariance';
import type { Observation } from '../profile/profile';
import { compileBank } from '../selection/bank';
import { anyAbility, anyItem } from '../testing/arbitraries';
import { simulatedBank } from '../testing/bank';
import { chiSquareOf } from '../testing/numerics';
import { runAdaptiveTest, type AdaptiveTestDesign } from './adaptive-test';
import { drawAbilities, drawCategory, drawSeconds } from './draw';

describe('drawn answers', () => {
  it('fall into every category as often as its probability says', () => {
    const generator = createGenerator('categories');
    fc.assert(
      fc.property(anyAbility, anyItem, (ability, item) => {
        const n = 1500;
        const shares = categoryProbabilities(ability, item);
        const counts = new Float64Array(shares.length);
        for (let k = 0; k < n; k++) counts[drawCategory(ability, item, generator.next())]! += 1;
        // Categories that hardly occur join the largest.
        const large = shares.map((share) => share * n >= 5);
        const join = (values: ArrayLike<number>): number[] => [
          ...shares.flatMap((_, k) => (large[k] ? [values[k]!] : [])),
          shares.reduce((sum, _, k) => sum + (large[k] ? 0 : values[k]!), 0),
        ];
        const observed = join(counts);
        const expected = join(shares.map((share) => share * n)).map((value) => value + 1e-9);
        const rare = expected.at(-1)! < 5;
        const cells = rare ? observed.length - 1 : observed.length;
        const chiSquare = chiSquareOf(observed.slice(0, cells), expected);
        return cells < 2 || chiSquareUpper(chiSquare, cells - 1) > 1e-6;
      }),
      { numRuns: 40, seed: 7 },
    );
  });

  it('average to the expected score', () => {
    const generator = createGenerator('scores');
    fc.assert(
      fc.property(anyAbility, anyItem, (ability, item) => {
        const n = 1500;
        let sum = 0;
        for (let k = 0; k < n; k++) sum += drawCategory(ability, item, generator.next());
        return (
          Math.abs(sum / n - expectedScore(ability, item)) < (4.5 * categoryCount(item)) / 2 / Math.sqrt(n)
        );
      }),
      { numRuns: 40, seed: 11 },
    );
  });

  it('rise with the uniform number and with ability', () => {
    const uniform = fc.double({ min: 0, max: 0.999999, noNaN: true });
    fc.assert(
      fc.property(anyAbility, anyItem, uniform, uniform, (ability, item, u, v) => {
        const low = drawCategory(ability, item, Math.min(u, v));
        const high = drawCategory(ability, item, Math.max(u, v));
        return low <= high && drawCategory(ability + 1, item, u) >= drawCategory(ability, item, u);
      }),
    );
  });

  it('at the ends of the uniform are the lowest and the highest category', () => {
    fc.assert(
      fc.property(
        anyItem,
        (item) =>
          drawCategory(0, item, 0) === 0 && drawCategory(0, item, 1 - 1e-16) === categoryCount(item) - 1,
      ),
    );
  });
});

describe('drawn people', () => {
  it('without spread are the mean', () => {
    const mean = Float64Array.of(1, -2, 0.5);
    expect(drawAbilities(mean, new Float64Array(9), createGenerator(1))).toEqual(mean);
  });

  it('leave the mean that they were drawn around as it was', () => {
    const mean = Float64Array.of(0, 0);
    drawAbilities(mean, cholesky(compoundSymmetric(2, 0.5), 2)!, createGenerator(1));
    expect(mean).toEqual(Float64Array.of(0, 0));
  });

  it.each([-0.4, 0, 0.75])('are correlated by %d', (correlation) => {
    const factor = cholesky(compoundSymmetric(3, correlation, 1.5), 3)!;
    const generator = createGenerator(`correlated ${correlation}`);
    const n = 5000;
    let product = 0;
    let square = 0;
    for (let k = 0; k < n; k++) {
      const drawn = drawAbilities(new Float64Array(3), factor, generator);
      product += drawn[0]! * drawn[2]!;
      square += drawn[1]! ** 2;
    }
    expect(Math.abs(product / n - 1.5 * correlation)).toBeLessThan(0.11);
    expect(Math.abs(square / n - 1.5)).toBeLessThan(0.11);
  });
});

describe('drawn times', () => {
  it('are lognormal: their logarithms have the spread asked for', () => {
    const generator = createGenerator('times');
    const n = 8000;
    let sum = 0;
    let square = 0;
    for (let k = 0; k < n; k++) {
      const log = Math.log(drawSeconds(60, 0.5, generator));
      sum += log;
      square += log * log;
    }
    const mean = sum / n;
    expect(Math.abs(mean - (Math.log(60) - 0.125))).toBeLessThan(0.023);
    expect(Math.abs(Math.sqrt(square / n - mean * mean) - 0.5)).toBeLessThan(0.016);
  });

  it('without spread are the expected time', () => {
    expect(drawSeconds(42, 0, createGenerator(3))).toBe(42);
  });
});

describe('an adaptive test', () => {
  const bank = compileBank(simulatedBank(80, 1, 'adaptive'));
  const quadrature = trapezoid(-5, 5, 51);
  const design = (over: Partial<AdaptiveTestDesign> = {}): AdaptiveTestDesign => ({
    bank,
    select: 'mfi',
    estimate: 'eap',
    quadrature,
    maximumItems: 20,
    answer: () => 0,
    ...over,
  });
  /** Somebody of this ability, the same answer to the same item each time. */
  const person =
    (theta: number, seed: number) =>
    (index: number): number =>
      drawCategory(theta, bank.items[index]!, createGenerator(`${seed}/${index}`).next());
  const anyPerson = fc.tuple(fc.double({ min: -2.5, max: 2.5, noNaN: true }), fc.nat());

  it.each(['mfi', 'mpwi', 'klp', 'mepv'] as const)(
    'by %s asks no item twice and stops at its length',
    (select) => {
      fc.assert(
        fc.property(anyPerson, fc.integer({ min: 1, max: 15 }), ([theta, seed], maximumItems) => {
          const steps = runAdaptiveTest(design({ select, maximumItems, answer: person(theta, seed) }));
          return (
            steps.length === maximumItems && new Set(steps.map(({ index }) => index)).size === maximumItems
          );
        }),
        { numRuns: 8 },
      );
    },
  );

  it('is the same again for the same answers', () => {
    fc.assert(
      fc.property(anyPerson, ([theta, seed]) => {
        const run = () => JSON.stringify(runAdaptiveTest(design({ answer: person(theta, seed) })));
        return run() === run();
      }),
      { numRuns: 10 },
    );
  });

  it('estimates from all answers so far, at every step', () => {
    fc.assert(
      fc.property(anyPerson, ([theta, seed]) => {
        const steps = runAdaptiveTest(design({ answer: person(theta, seed), maximumItems: 10 }));
        return steps.every(({ ability, standardError }, k) => {
          const answers = steps
            .slice(0, k + 1)
            .map(({ index, category }) => ({ item: bank.items[index]!, category }));
          const whole = estimateEap(answers, { quadrature });
          return (
            Math.abs(whole.ability - ability) < 1e-9 && Math.abs(whole.standardError - standardError) < 1e-9
          );
        });
      }),
      { numRuns: 10 },
    );
  });

  it('stops at the first step that is precise enough', () => {
    fc.assert(
      fc.property(
        anyPerson,
        fc.double({ min: 0.3, max: 0.6, noNaN: true }),
        ([theta, seed], standardError) => {
          const steps = runAdaptiveTest(
            design({ answer: person(theta, seed), standardError, maximumItems: 80 }),
          );
          return steps.every(
            (step, k) =>
              step.standardError <= standardError === (k === steps.length - 1) || steps.length === 80,
          );
        },
      ),
      { numRuns: 15 },
    );
  });

  it('ends when the bank is exhausted', () => {
    expect(runAdaptiveTest(design({ maximumItems: 500 }))).toHaveLength(80);
  });

  it('goes up for somebody who is always right and down for one who never is', () => {
    const up = runAdaptiveTest(design({ answer: () => 1 })).map(({ ability }) => ability);
    const down = runAdaptiveTest(design({ answer: () => 0 })).map(({ ability }) => ability);
    expect([...up].sort((left, right) => left - right)).toEqual(up);
    expect([...down].sort((left, right) => right - left)).toEqual(down);
    expect(up.at(-1)!).toBeGreaterThan(2);
    expect(down.at(-1)!).toBeLessThan(-2);
  });

  it('errs less than as many items at random', () => {
    const generator = createGenerator('random items');
    let adaptive = 0;
    let random = 0;
    for (let k = 0; k < 120; k++) {
      const theta = generator.normal();
      const answer = person(theta, k);
      const last = runAdaptiveTest(design({ answer, maximumItems: 12 })).at(-1)!;
      adaptive += (last.ability - theta) ** 2;
      const picked = Array.from({ length: 12 }, (_, i) => (generator.below(6) + i * 6) % 80);
      const answers = picked.map((index) => ({ item: bank.items[index]!, category: answer(index) }));
      random += (estimateEap(answers, { quadrature }).ability - theta) ** 2;
    }
    expect(adaptive).toBeLessThan(0.85 * random);
  });

  it('tells its error truly: ninety of a hundred abilities lie within 1.64 errors', () => {
    const generator = createGenerator('coverage');
    let within = 0;
    const people = 300;
    for (let k = 0; k < people; k++) {
      const theta = generator.normal();
      const { ability, standardError } = runAdaptiveTest(
        design({ answer: person(theta, k), maximumItems: 12 }),
      ).at(-1)!;
      if (Math.abs(ability - theta) < 1.6449 * standardError) within++;
    }
    expect(Math.abs(within / people - 0.9)).toBeLessThan(0.055);
  });
});

describe('the prior that data suggest', () => {
  const observations = (
    people: number,
    perDimension: number,
    truth: { mean: Float64Array; correlation: number },
  ): Observation[][] => {
    const generator = createGenerator(`prior ${people} ${truth.correlation}`);
    const factor = cholesky(compoundSymmetric(2, truth.correlation), 2)!;
    return Array.from({ length: people }, () => {
      const abilities = drawAbilities(truth.mean, factor, generator);
      return Array.from({ length: 2 * perDimension }, (_, k): Observation => {
        const item = { model: '2pl', a: 1.6, b: ((k >> 1) / (perDimension - 1)) * 3 - 1.5 } as const;
        return { dimension: k % 2, item, category: drawCategory(abilities[k % 2]!, item, generator.next()) };
      });
    });
  };

  it.each([0.2, 0.8])('is near the truth: means and the correlation %d', (correlation) => {
    const people = observations(350, 14, { mean: Float64Array.of(0.4, -0.3), correlation });
    const { mean, covariance, converged } = estimatePrior(2, people, { correlationSpread: Infinity });
    expect(converged).toBe(true);
    expect(Math.abs(mean[0]! - 0.4)).toBeLessThan(0.2);
    expect(Math.abs(mean[1]! + 0.3)).toBeLessThan(0.2);
    expect(Math.abs(covariance[1]! / Math.sqrt(covariance[0]! * covariance[3]!) - correlation)).toBeLessThan(
      0.14,
    );
    expect(Math.abs(covariance[0]! - 1)).toBeLessThan(0.3);
  });

  it('does not depend on the order of people', () => {
    const people = observations(80, 8, { mean: Float64Array.of(0, 0), correlation: 0.5 });
    const one = estimatePrior(2, people);
    const other = estimatePrior(2, [...people].reverse());
    one.covariance.forEach((value, k) => expect(other.covariance[k]).toBeCloseTo(value, 8));
  });

  it('stays a covariance: symmetric and positive definite', () => {
    const { covariance } = estimatePrior(
      2,
      observations(60, 6, { mean: Float64Array.of(0, 0), correlation: 0.95 }),
    );
    expect(covariance[1]).toBeCloseTo(covariance[2]!, 12);
    expect(cholesky(covariance, 2)).toBeDefined();
  });
});
