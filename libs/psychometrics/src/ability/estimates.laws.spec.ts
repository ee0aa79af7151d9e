import fc from 'fast-check';
import { categoryCount, isLogConcave, type ItemParameters } from '../models/item-parameters';
import { anyAnswer, anyAnswers, anyItem } from '../testing/arbitraries';
import { derivative, goldenSection, relativeGap } from '../testing/numerics';
import {
  ABILITY_BOUND,
  haveOneMaximum,
  totalInformation,
  totalLogLikelihood,
  totalSlope,
  totalWarmTerm,
  type Answer,
} from './answer';
import { estimateEap } from './eap';
import { estimateMap } from './map';
import { estimateMl } from './ml';
import { trapezoid } from './quadrature';
import { estimateWle } from './wle';

const concaveAnswers = fc.array(
  anyAnswer.filter(({ item }) => isLogConcave(item)),
  { minLength: 1, maxLength: 15 },
);
const anyPrior = fc.record({
  mean: fc.double({ min: -1.5, max: 1.5, noNaN: true }),
  sd: fc.double({ min: 0.3, max: 1.5, noNaN: true }),
});
const wide = trapezoid(-12, 12, 241);
const top = (items: readonly ItemParameters[]): Answer[] =>
  items.map((item) => ({ item, category: categoryCount(item) - 1 }));
const bottom = (items: readonly ItemParameters[]): Answer[] => items.map((item) => ({ item, category: 0 }));
const anyItems = fc.array(anyItem, { minLength: 1, maxLength: 12 });
const runs = { numRuns: 12 };

describe('totals over answers', () => {
  it('are sums: two parts of a test together make the whole', () => {
    fc.assert(
      fc.property(anyAnswers, anyAnswers, fc.double({ min: -4, max: 4, noNaN: true }), (one, other, theta) =>
        [totalLogLikelihood, totalSlope, totalInformation, totalWarmTerm].every(
          (total) =>
            relativeGap(total(theta, [...one, ...other]), total(theta, one) + total(theta, other)) < 1e-11,
        ),
      ),
    );
  });

  it('of nothing are 0', () => {
    expect(
      [totalLogLikelihood, totalSlope, totalInformation, totalWarmTerm].map((total) => total(1, [])),
    ).toEqual([0, 0, 0, 0]);
  });

  it('have the slope as the derivative of the log-likelihood', () => {
    fc.assert(
      fc.property(anyAnswers, fc.double({ min: -4, max: 4, noNaN: true }), (answers, theta) => {
        const rise = derivative((x) => totalLogLikelihood(x, answers), theta);
        return relativeGap(totalSlope(theta, answers), rise) < 1e-7;
      }),
    );
  });
});

describe('EAP', () => {
  it('has an error no larger than the prior where the likelihood is log-concave', () => {
    fc.assert(
      fc.property(concaveAnswers, anyPrior, (answers, prior) => {
        const { standardError } = estimateEap(answers, { prior, quadrature: wide });
        return standardError <= prior.sd + 1e-9;
      }),
    );
  });

  it('lies between the prior mean and the maximum of the likelihood', () => {
    fc.assert(
      fc.property(concaveAnswers, anyPrior, (answers, prior) => {
        const ml = estimateMl(answers)!;
        const { ability } = estimateEap(answers, { prior, quadrature: wide });
        // The mean of a skewed posterior may stand a little off its mode.
        const slack = 0.35 * prior.sd;
        return (
          ability > Math.min(prior.mean, ml.ability) - slack &&
          ability < Math.max(prior.mean, ml.ability) + slack
        );
      }),
    );
  });

  it('shrinks to the prior mean as the prior narrows, its error to the prior SD', () => {
    fc.assert(
      fc.property(anyAnswers, fc.double({ min: -2, max: 2, noNaN: true }), (answers, mean) => {
        const sd = 0.01;
        const quadrature = trapezoid(mean - 0.08, mean + 0.08, 161);
        const { ability, standardError } = estimateEap(answers, { prior: { mean, sd }, quadrature });
        return Math.abs(ability - mean) < 0.01 && Math.abs(standardError / sd - 1) < 0.02;
      }),
    );
  });

  it('moves by the posterior variance times the slope as the likelihood tilts: Tweedie', () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        // Under a prior mean moved by h the EAP moves by h Var / sd^2.
        const eap = (mean: number): number =>
          estimateEap(answers, { prior: { mean, sd: 1 }, quadrature: wide }).ability;
        const { standardError } = estimateEap(answers, { quadrature: wide });
        return Math.abs(derivative(eap, 0) - standardError ** 2) < 1e-8;
      }),
      runs,
    );
  });

  it('averages to the prior mean over the answers that the prior predicts', () => {
    fc.assert(
      fc.property(anyItem, (item) => {
        const { points, weights } = wide;
        let mean = 0;
        let second = 0;
        for (let k = 0; k < categoryCount(item); k++) {
          const answer = [{ item, category: k }];
          let share = 0;
          points.forEach((point, q) => {
            share +=
              (weights[q]! * Math.exp(totalLogLikelihood(point, answer) - 0.5 * point * point)) /
              Math.sqrt(2 * Math.PI);
          });
          const { ability, standardError } = estimateEap(answer, { quadrature: wide });
          mean += share * ability;
          second += share * (ability ** 2 + standardError ** 2);
        }
        return Math.abs(mean) < 1e-9 && Math.abs(second - 1) < 1e-9;
      }),
      runs,
    );
  });

  it('rises with every better answer', () => {
    fc.assert(
      fc.property(concaveAnswers, (answers) => {
        const better = answers.findIndex(({ item, category }) => category < categoryCount(item) - 1);
        if (better < 0) return true;
        const raised = answers.map((answer, i) =>
          i === better ? { ...answer, category: answer.category + 1 } : answer,
        );
        return estimateEap(raised).ability > estimateEap(answers).ability;
      }),
    );
  });

  it('does not see where the scale begins', () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        const by = 2;
        const moved = answers.map(({ item, category }) => ({
          category,
          item: ('b' in item
            ? { ...item, b: item.b + by }
            : { ...item, thresholds: item.thresholds.map((b) => b + by) }) as ItemParameters,
        }));
        const here = estimateEap(answers, { quadrature: trapezoid(-6, 6, 121) });
        const there = estimateEap(moved, { prior: { mean: by, sd: 1 }, quadrature: trapezoid(-4, 8, 121) });
        return (
          Math.abs(there.ability - by - here.ability) < 1e-9 &&
          Math.abs(there.standardError - here.standardError) < 1e-9
        );
      }),
    );
  });

  it('on 61 points is right to a thousandth for tests of ordinary length', () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        const coarse = estimateEap(answers);
        const fine = estimateEap(answers, { quadrature: trapezoid(-10, 10, 2001) });
        return (
          Math.abs(coarse.ability - fine.ability) < 1e-3 &&
          Math.abs(coarse.standardError - fine.standardError) < 1e-3
        );
      }),
      runs,
    );
  });
});

describe('MAP', () => {
  it('is no lower than any other point of the posterior', () => {
    fc.assert(
      fc.property(anyAnswers, anyPrior, (answers, prior) => {
        const value = (x: number): number =>
          totalLogLikelihood(x, answers) - 0.5 * ((x - prior.mean) / prior.sd) ** 2;
        const { ability } = estimateMap(answers, prior);
        const highest = value(ability);
        for (let x = -8; x <= 8; x += 0.1) if (value(x) > highest + 1e-9) return false;
        return true;
      }),
      runs,
    );
  });

  it('is where golden section finds the hump', () => {
    fc.assert(
      fc.property(concaveAnswers, anyPrior, (answers, prior) => {
        const found = goldenSection(
          (x) => totalLogLikelihood(x, answers) - 0.5 * ((x - prior.mean) / prior.sd) ** 2,
          -12,
          12,
        );
        return Math.abs(estimateMap(answers, prior).ability - found) < 1e-5;
      }),
      runs,
    );
  });

  it('has gradient zero there and the error 1 / sqrt(I + 1 / sd^2)', () => {
    fc.assert(
      fc.property(anyAnswers, anyPrior, (answers, prior) => {
        const { ability, standardError } = estimateMap(answers, prior);
        const pull = totalSlope(ability, answers) - (ability - prior.mean) / prior.sd ** 2;
        const information = totalInformation(ability, answers) + prior.sd ** -2;
        return Math.abs(pull) < 1e-8 && Math.abs(standardError - 1 / Math.sqrt(information)) < 1e-12;
      }),
      runs,
    );
  });

  it('never claims less than the prior knows', () => {
    fc.assert(
      fc.property(
        anyAnswers,
        anyPrior,
        (answers, prior) => estimateMap(answers, prior).standardError <= prior.sd,
      ),
      runs,
    );
  });

  it('approaches ML as the prior widens, where there is one inside', () => {
    fc.assert(
      fc.property(concaveAnswers, (answers) => {
        const ml = estimateMl(answers)!;
        if (ml.atBound) return true;
        const { ability } = estimateMap(answers, { mean: 0, sd: 1e4 });
        return Math.abs(ability - ml.ability) < 1e-3;
      }),
      runs,
    );
  });

  it('finds the one maximum that a concave posterior has', () => {
    fc.assert(
      fc.property(concaveAnswers, (answers) => {
        const { maxima, atBound } = estimateMap(answers);
        return maxima.length === 1 && !atBound;
      }),
      runs,
    );
  });

  it('stays near the middle when nothing but noise was answered', () => {
    const items = Array.from({ length: 40 }, (_, i) => ({ model: '2pl', a: 1, b: (i - 19.5) / 10 }) as const);
    const answers = items.map((item, i) => ({ item, category: i % 2 }));
    expect(Math.abs(estimateMap(answers).ability)).toBeLessThan(0.1);
  });
});

describe('ML', () => {
  it('is no lower than any other point between the bounds', () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        const highest = totalLogLikelihood(estimateMl(answers)!.ability, answers);
        for (let x = -ABILITY_BOUND; x <= ABILITY_BOUND; x += 0.1)
          if (totalLogLikelihood(x, answers) > highest + 1e-9) return false;
        return true;
      }),
      runs,
    );
  });

  it('has slope zero inside and says so when it stands at an end', () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        const { ability, atBound } = estimateMl(answers)!;
        if (atBound) return Math.abs(ability) === ABILITY_BOUND;
        return Math.abs(totalSlope(ability, answers)) < 1e-8;
      }),
      runs,
    );
  });

  it('lists maxima that are ascending, inside and falling through zero', () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        const { maxima } = estimateMl(answers)!;
        return maxima.every(
          (x, i) =>
            Math.abs(x) <= ABILITY_BOUND &&
            (i === 0 || x > maxima[i - 1]!) &&
            totalSlope(x - 1e-4, answers) > 0 &&
            totalSlope(x + 1e-4, answers) < 0,
        );
      }),
      runs,
    );
  });

  it.each([
    ['all top is the upper end', top, ABILITY_BOUND],
    ['all bottom is the lower end', bottom, -ABILITY_BOUND],
  ] as const)('%s', (_, pattern, bound) => {
    fc.assert(
      fc.property(anyItems, (items) => {
        const { ability, atBound, standardError } = estimateMl(pattern(items))!;
        return ability === bound && atBound && standardError > 0;
      }),
      runs,
    );
  });

  it('with two items of equal slope, one right and one wrong, is halfway', () => {
    fc.assert(
      fc.property(
        fc.double({ min: -2, max: 2, noNaN: true }),
        fc.double({ min: -2, max: 2, noNaN: true }),
        fc.double({ min: 0.5, max: 2, noNaN: true }),
        (one, other, a) => {
          const answers: Answer[] = [
            { item: { model: '2pl', a, b: one }, category: 1 },
            { item: { model: '2pl', a, b: other }, category: 0 },
          ];
          return Math.abs(estimateMl(answers)!.ability - (one + other) / 2) < 1e-9;
        },
      ),
    );
  });

  it('of Rasch depends on the raw score alone', () => {
    const items = [-1.2, -0.4, 0.1, 0.9, 1.6].map((b) => ({ model: '1pl', b }) as const);
    const estimate = (pattern: readonly number[]): number =>
      estimateMl(items.map((item, i) => ({ item, category: pattern[i]! })))!.ability;
    expect(estimate([1, 1, 0, 0, 0])).toBeCloseTo(estimate([0, 0, 0, 1, 1]), 10);
    expect(estimate([0, 1, 0, 1, 1])).toBeCloseTo(estimate([1, 1, 1, 0, 0]), 10);
  });

  it('knows of two maxima that guessing makes, and takes the higher', () => {
    // A guesser with a run of luck on hard items: a low maximum and a high one.
    const answers: Answer[] = [
      ...[-2, -1.8, -1.6, -1.4].map((b) => ({
        item: { model: '3pl', a: 2.5, b, c: 0.2 } as const,
        category: 0,
      })),
      ...[1.5, 1.7, 1.9, 2.1, 2.3, 2.5].map((b) => ({
        item: { model: '3pl', a: 2.5, b, c: 0.2 } as const,
        category: 1,
      })),
    ];
    const { maxima, ability } = estimateMl(answers)!;
    const values = [...maxima, -6, 6].map((x) => totalLogLikelihood(x, answers));
    expect(totalLogLikelihood(ability, answers)).toBeCloseTo(Math.max(...values), 9);
    expect(haveOneMaximum(answers)).toBe(false);
  });
});

describe('WLE', () => {
  it("solves Warm's equation where it stands inside", () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        const { ability, atBound } = estimateWle(answers)!;
        if (atBound) return Math.abs(ability) === ABILITY_BOUND;
        const information = totalInformation(ability, answers);
        const left = totalSlope(ability, answers) + totalWarmTerm(ability, answers) / (2 * information);
        return Math.abs(left) < 1e-7;
      }),
      runs,
    );
  });

  it('is finite for all right and all wrong, and mirrors, where there is no guessing', () => {
    const plain = fc.array(
      fc.record({
        model: fc.constant('2pl' as const),
        a: fc.double({ min: 0.5, max: 2, noNaN: true }),
        b: fc.double({ min: -1.5, max: 1.5, noNaN: true }),
      }),
      { minLength: 1, maxLength: 12 },
    );
    fc.assert(
      fc.property(plain, (items) => {
        const right = estimateWle(top(items))!;
        const wrong = estimateWle(bottom(items.map((item) => ({ ...item, b: -item.b }))))!;
        return !right.atBound && !wrong.atBound && Math.abs(right.ability + wrong.ability) < 1e-8;
      }),
      runs,
    );
  });

  it('of one 2PL item answered right is b + log(3) / a', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.6, max: 2.5, noNaN: true }),
        fc.double({ min: -2, max: 2, noNaN: true }),
        (a, b) => {
          const { ability } = estimateWle([{ item: { model: '2pl', a, b }, category: 1 }])!;
          return Math.abs(ability - b - Math.log(3) / a) < 1e-9;
        },
      ),
      runs,
    );
  });

  it('stands nearer to the middle of the test than ML does', () => {
    const items = Array.from({ length: 15 }, (_, i) => ({ model: '2pl', a: 1.1, b: (i - 7) / 4 }) as const);
    for (let score = 1; score < 15; score++) {
      const answers = items.map((item, i) => ({ item, category: i < score ? 1 : 0 }));
      expect(Math.abs(estimateWle(answers)!.ability)).toBeLessThanOrEqual(
        Math.abs(estimateMl(answers)!.ability) + 1e-9,
      );
    }
  });

  it('is less biased than ML and than EAP over everything that may be answered', () => {
    const items = [-1, -0.5, 0, 0, 0.5, 1].map((b) => ({ model: '2pl', a: 1.4, b }) as const);
    const theta = 1;
    const bias = (estimate: (answers: readonly Answer[]) => number): number => {
      let sum = 0;
      for (let bits = 0; bits < 2 ** items.length; bits++) {
        const answers = items.map((item, i) => ({ item, category: (bits >> i) & 1 }));
        sum += Math.exp(totalLogLikelihood(theta, answers)) * estimate(answers);
      }
      return Math.abs(sum - theta);
    };
    const wle = bias((answers) => estimateWle(answers)!.ability);
    expect(wle).toBeLessThan(bias((answers) => estimateMl(answers)!.ability));
    expect(wle).toBeLessThan(bias((answers) => estimateEap(answers).ability));
    expect(wle).toBeLessThan(0.05);
  });
});

describe('every estimate', () => {
  const all = [
    ['EAP', (answers: readonly Answer[]) => estimateEap(answers)],
    ['MAP', (answers: readonly Answer[]) => estimateMap(answers)],
    ['ML', (answers: readonly Answer[]) => estimateMl(answers)!],
    ['WLE', (answers: readonly Answer[]) => estimateWle(answers)!],
  ] as const;

  it.each(all)(
    '%s is finite, with a positive error, for top, bottom and one-sided patterns',
    (_, estimate) => {
      fc.assert(
        fc.property(anyItems, (items) =>
          [
            top(items),
            bottom(items),
            items.map((item, i) => ({ item, category: i === 0 ? 0 : categoryCount(item) - 1 })),
          ]
            .map(estimate)
            .every(
              ({ ability, standardError }) =>
                Number.isFinite(ability) && standardError > 0 && Number.isFinite(standardError),
            ),
        ),
        { numRuns: 12 },
      );
    },
  );

  it.each(all)('%s does not depend on the order of answers', (_, estimate) => {
    fc.assert(
      fc.property(anyAnswers, fc.nat(), (answers, seed) => {
        const shuffled = answers
          .map((answer, i) => ({ answer, key: Math.imul(i + 1, 2 * seed + 1) >>> 0 }))
          .sort((left, right) => left.key - right.key)
          .map(({ answer }) => answer);
        const one = estimate(answers);
        const other = estimate(shuffled);
        return (
          Math.abs(one.ability - other.ability) < 1e-7 &&
          relativeGap(one.standardError, other.standardError) < 1e-6
        );
      }),
      { numRuns: 12 },
    );
  });

  it('by likelihood is surer by the root of two with the same answers given twice', () => {
    fc.assert(
      fc.property(concaveAnswers, (answers) => {
        const once = estimateMl(answers)!;
        const twice = estimateMl([...answers, ...answers])!;
        return (
          Math.abs(twice.ability - once.ability) < 1e-7 &&
          relativeGap(twice.standardError * Math.SQRT2, once.standardError) < 1e-6
        );
      }),
      runs,
    );
  });
});
