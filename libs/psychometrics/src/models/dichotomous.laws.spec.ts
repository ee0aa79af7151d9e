import fc from 'fast-check';
import { derivative, relativeGap, secondDerivative } from '../testing/numerics';
import {
  dichotomousInformation,
  dichotomousTerms,
  dichotomousWarmTerm,
  four,
  fourParameterInformation,
  probabilityCorrect,
  probabilityWrong,
} from './dichotomous';
import type { Dichotomous, FourParameter } from './item-parameters';

const ability = fc.double({ min: -5, max: 5, noNaN: true });
const slope = fc.double({ min: 0.2, max: 3, noNaN: true });
const location = fc.double({ min: -3, max: 3, noNaN: true });
const lower = fc.double({ min: 0.01, max: 0.4, noNaN: true });
const upper = fc.double({ min: 0.75, max: 0.99, noNaN: true });
const anyFour: fc.Arbitrary<FourParameter> = fc.record({
  model: fc.constant('4pl' as const),
  a: slope,
  b: location,
  c: lower,
  d: upper,
});

const families: readonly [string, fc.Arbitrary<Dichotomous>][] = [
  ['1pl', fc.record({ model: fc.constant('1pl' as const), b: location })],
  ['1pl with a slope', fc.record({ model: fc.constant('1pl' as const), a: slope, b: location })],
  ['2pl', fc.record({ model: fc.constant('2pl' as const), a: slope, b: location })],
  ['3pl', fc.record({ model: fc.constant('3pl' as const), a: slope, b: location, c: lower })],
  ['4pl', anyFour],
];

describe.each(families)('%s', (_, anyItem) => {
  it('has a curve between its asymptotes that rises with ability', () => {
    fc.assert(
      fc.property(anyItem, ability, (item, theta) => {
        const { c, d } = four(item);
        const p = probabilityCorrect(theta, item);
        return p > c - 1e-15 && p < d + 1e-15 && probabilityCorrect(theta + 0.05, item) > p;
      }),
    );
  });

  it('is right or wrong, and keeps the digits of the rarer of them', () => {
    fc.assert(
      fc.property(anyItem, ability, (item, theta) => {
        const { a, b, c, d } = four(item);
        const sum = probabilityCorrect(theta, item) + probabilityWrong(theta, item);
        const far = probabilityWrong(b + 60 / a, { ...item, c: 0, d: 1 } as Dichotomous);
        const isPlain = c === 0 && d === 1;
        return Math.abs(sum - 1) < 1e-15 && (!isPlain || Math.abs(far / Math.exp(-60) - 1) < 1e-10);
      }),
    );
  });

  it('passes halfway between its asymptotes at its difficulty', () => {
    fc.assert(
      fc.property(anyItem, (item) => {
        const { b, c, d } = four(item);
        return Math.abs(probabilityCorrect(b, item) - (c + d) / 2) < 1e-15;
      }),
    );
  });

  it('is steepest at its difficulty, with slope a (d - c) / 4', () => {
    fc.assert(
      fc.property(anyItem, fc.double({ min: 0.05, max: 3, noNaN: true }), (item, away) => {
        const { a, b, c, d } = four(item);
        const steepness = (theta: number): number => derivative((x) => probabilityCorrect(x, item), theta);
        const top = steepness(b);
        return (
          Math.abs(top - (a * (d - c)) / 4) < 1e-9 && steepness(b - away) < top && steepness(b + away) < top
        );
      }),
    );
  });

  it('has the log-likelihood of its curve', () => {
    fc.assert(
      fc.property(anyItem, ability, (item, theta) => {
        const p = probabilityCorrect(theta, item);
        const right = dichotomousTerms(theta, item, 1).logLikelihood;
        const wrong = dichotomousTerms(theta, item, 0).logLikelihood;
        return (
          relativeGap(right, Math.log(p)) < 1e-9 &&
          relativeGap(wrong, Math.log(probabilityWrong(theta, item))) < 1e-9
        );
      }),
    );
  });

  it.each([0, 1])('has the derivatives of differences after answer %d', (category) => {
    fc.assert(
      fc.property(anyItem, ability, (item, theta) => {
        const value = (x: number): number => dichotomousTerms(x, item, category).logLikelihood;
        const { slope: first, curvature } = dichotomousTerms(theta, item, category);
        return (
          relativeGap(first, derivative(value, theta)) < 1e-8 &&
          relativeGap(curvature, secondDerivative(value, theta)) < 1e-5
        );
      }),
    );
  });

  it('has the information P-prime squared over P Q', () => {
    fc.assert(
      fc.property(anyItem, ability, (item, theta) => {
        const p = probabilityCorrect(theta, item);
        const steepness = derivative((x) => probabilityCorrect(x, item), theta);
        return relativeGap(dichotomousInformation(theta, item), steepness ** 2 / (p * (1 - p))) < 1e-6;
      }),
    );
  });

  it('has information that the variance of its score confirms: E(l-prime squared)', () => {
    fc.assert(
      fc.property(anyItem, ability, (item, theta) => {
        const p = probabilityCorrect(theta, item);
        const right = dichotomousTerms(theta, item, 1).slope;
        const wrong = dichotomousTerms(theta, item, 0).slope;
        const mean = p * right + (1 - p) * wrong;
        const square = p * right ** 2 + (1 - p) * wrong ** 2;
        return Math.abs(mean) < 1e-12 && relativeGap(dichotomousInformation(theta, item), square) < 1e-10;
      }),
    );
  });

  it("has Warm's term P' P'' / (P Q)", () => {
    fc.assert(
      fc.property(anyItem, ability, (item, theta) => {
        const curve = (x: number): number => probabilityCorrect(x, item);
        const p = curve(theta);
        const expected = (derivative(curve, theta) * secondDerivative(curve, theta)) / (p * (1 - p));
        return relativeGap(dichotomousWarmTerm(theta, item), expected) < 1e-5;
      }),
    );
  });

  it('moves with its scale: ability and difficulty shifted together change nothing', () => {
    fc.assert(
      fc.property(anyItem, ability, location, (item, theta, by) => {
        const moved = { ...item, b: item.b + by };
        return (
          Math.abs(probabilityCorrect(theta + by, moved) - probabilityCorrect(theta, item)) < 1e-12 &&
          relativeGap(dichotomousInformation(theta + by, moved), dichotomousInformation(theta, item)) < 1e-11
        );
      }),
    );
  });

  it('stretches with its scale: information per squared unit falls by the square of the stretch', () => {
    fc.assert(
      fc.property(anyItem, ability, fc.double({ min: 0.5, max: 4, noNaN: true }), (item, theta, by) => {
        const stretched = { ...item, a: four(item).a / by, b: item.b * by };
        return (
          relativeGap(
            dichotomousInformation(theta * by, stretched) * by * by,
            dichotomousInformation(theta, item),
          ) < 1e-10
        );
      }),
    );
  });

  it.each([-1e6, -745, -40, 40, 745, 1e6])('has finite terms %d logits from everything', (theta) => {
    fc.assert(
      fc.property(anyItem, fc.constantFrom(0, 1), (item, category) => {
        const { logLikelihood, slope: first, curvature } = dichotomousTerms(theta, item, category);
        return [logLikelihood, first, curvature, dichotomousInformation(theta, item)].every(Number.isFinite);
      }),
      { numRuns: 30 },
    );
  });
});

describe('a family of models', () => {
  it('nests: 4PL without slips is 3PL, 3PL without guessing is 2PL, 2PL with slope 1 is 1PL', () => {
    fc.assert(
      fc.property(slope, location, lower, ability, (a, b, c, theta) => {
        const pairs: [Dichotomous, Dichotomous][] = [
          [
            { model: '4pl', a, b, c, d: 1 },
            { model: '3pl', a, b, c },
          ],
          [
            { model: '3pl', a, b, c: 0 },
            { model: '2pl', a, b },
          ],
          [
            { model: '2pl', a: 1, b },
            { model: '1pl', b },
          ],
        ];
        return pairs.every(
          ([wide, narrow]) =>
            probabilityCorrect(theta, wide) === probabilityCorrect(theta, narrow) &&
            relativeGap(dichotomousInformation(theta, wide), dichotomousInformation(theta, narrow)) < 1e-14 &&
            relativeGap(
              dichotomousTerms(theta, wide, 1).curvature,
              dichotomousTerms(theta, narrow, 1).curvature,
            ) < 1e-12,
        );
      }),
    );
  });

  it('loses information by guessing and by slipping, everywhere', () => {
    fc.assert(
      fc.property(anyFour, ability, ({ a, b, c, d }, theta) => {
        const plain = dichotomousInformation(theta, { model: '2pl', a, b });
        const guessed = dichotomousInformation(theta, { model: '3pl', a, b, c });
        const both = dichotomousInformation(theta, { model: '4pl', a, b, c, d });
        return both < guessed && guessed < plain;
      }),
    );
  });

  it('mirrors: guessing seen from below is slipping seen from above', () => {
    fc.assert(
      fc.property(anyFour, ability, (item, theta) => {
        const mirrored: FourParameter = { ...item, b: -item.b, c: 1 - item.d, d: 1 - item.c };
        const there = dichotomousTerms(-theta, mirrored, 0);
        const here = dichotomousTerms(theta, item, 1);
        return (
          relativeGap(there.logLikelihood, here.logLikelihood) < 1e-11 &&
          relativeGap(-there.slope, here.slope) < 1e-11 &&
          relativeGap(there.curvature, here.curvature) < 1e-10
        );
      }),
    );
  });

  it('has its most information where Birnbaum says: b + log((1 + sqrt(1 + 8 c)) / 2) / a', () => {
    fc.assert(
      fc.property(slope, location, lower, (a, b, c) => {
        const item = { model: '3pl', a, b, c } as const;
        const peak = b + Math.log((1 + Math.sqrt(1 + 8 * c)) / 2) / a;
        const top = dichotomousInformation(peak, item);
        return [-0.3, -0.01, 0.01, 0.3].every((by) => dichotomousInformation(peak + by, item) < top);
      }),
    );
  });

  it('is the same from bare numbers', () => {
    fc.assert(
      fc.property(anyFour, ability, (item, theta) => {
        const { a, b, c, d } = item;
        return fourParameterInformation(a, c, d, a * (theta - b)) === dichotomousInformation(theta, item);
      }),
    );
  });

  it('has falling curvature without asymptotes and a rising one somewhere with guessing', () => {
    const guessed = { model: '3pl', a: 1.5, b: 1, c: 0.25 } as const;
    expect(dichotomousTerms(-1, guessed, 1).curvature).toBeGreaterThan(0);
    expect(dichotomousTerms(-1, { model: '2pl', a: 1.5, b: 1 }, 1).curvature).toBeLessThan(0);
  });
});
