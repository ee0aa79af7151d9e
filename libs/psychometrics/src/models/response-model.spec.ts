import fc from 'fast-check';
import { anyAbility, anyAnswer, anyItem } from '../testing/arbitraries';
import { REFERENCE_MODELS, referenceItems } from '../testing/reference';
import reference from '../testing/refs/theta-scoring.json';
import { categoryCount, faultOf, type ItemParameters } from './item-parameters';
import { fromNormalMetric, toNormalMetric, toSlopeIntercept, withSlopeIntercept } from './metric';
import { answerTerms, categoryProbabilities, expectedScore, information, warmTerm } from './response-model';

/** catR 3.17, Pi and Ii; refs/theta-scoring.json. */
describe('curves against catR', () => {
  it.each(REFERENCE_MODELS)('%s probabilities agree at seven abilities', (model) => {
    const items = referenceItems(model);
    const { theta, P } = reference.irf[model] as { theta: number[]; P: (number | (number | null)[])[][] };
    theta.forEach((ability, t) => {
      items.forEach((item, j) => {
        const expected = P[t]![j]!;
        const given = categoryProbabilities(ability, item);
        if (typeof expected === 'number') return expect(given[1]).toBeCloseTo(expected, 12);
        expected
          .filter((p) => p !== null)
          .forEach((p, k) => expect(Math.abs(given[k]! - p)).toBeLessThan(1e-12));
      });
    });
  });

  it.each(REFERENCE_MODELS)('%s information agrees at seven abilities', (model) => {
    const { theta, info } = reference.irf[model] as { theta: number[]; info: number[][] };
    const items = referenceItems(model);
    theta.forEach((ability, t) => {
      items.forEach((item, j) =>
        expect(Math.abs(information(ability, item) - info[t]![j]!)).toBeLessThan(1e-8),
      );
    });
  });
});

describe('every model', () => {
  it('has category probabilities that sum to one', () => {
    fc.assert(
      fc.property(anyAbility, anyItem, (ability, item) => {
        const sum = categoryProbabilities(ability, item).reduce((total, p) => total + p, 0);
        expect(sum).toBeCloseTo(1, 12);
      }),
    );
  });

  it('has an expected score that rises with ability', () => {
    fc.assert(
      fc.property(anyAbility, anyItem, (ability, item) => {
        expect(expectedScore(ability + 0.01, item)).toBeGreaterThan(expectedScore(ability, item));
      }),
    );
  });

  it('expects the mean of its categories', () => {
    fc.assert(
      fc.property(anyAbility, anyItem, (ability, item) => {
        const mean = categoryProbabilities(ability, item).reduce((sum, p, k) => sum + k * p, 0);
        expect(expectedScore(ability, item)).toBeCloseTo(mean, 10);
      }),
    );
  });

  it('has derivatives that differences confirm', () => {
    const h = 1e-5;
    fc.assert(
      fc.property(anyAbility, anyAnswer, (ability, { item, category }) => {
        const here = answerTerms(ability, item, category);
        const up = answerTerms(ability + h, item, category);
        const down = answerTerms(ability - h, item, category);
        expect(here.slope).toBeCloseTo((up.logLikelihood - down.logLikelihood) / (2 * h), 6);
        expect(here.curvature).toBeCloseTo((up.slope - down.slope) / (2 * h), 6);
      }),
    );
  });

  it('has information equal to the negative expected second derivative', () => {
    fc.assert(
      fc.property(anyAbility, anyItem, (ability, item) => {
        const expected = categoryProbabilities(ability, item).reduce(
          (sum, p, k) => sum - p * answerTerms(ability, item, k).curvature,
          0,
        );
        expect(information(ability, item)).toBeCloseTo(expected, 9);
      }),
    );
  });

  it("has Warm's term J = sum P' P'' / P", () => {
    fc.assert(
      fc.property(anyAbility, anyItem, (ability, item) => {
        const expected = categoryProbabilities(ability, item).reduce((sum, p, k) => {
          const { slope, curvature } = answerTerms(ability, item, k);
          return sum + p * slope * (curvature + slope * slope);
        }, 0);
        expect(warmTerm(ability, item)).toBeCloseTo(expected, 9);
      }),
    );
  });

  it('stays finite a thousand logits away', () => {
    fc.assert(
      fc.property(anyItem, fc.constantFrom(-1000, 1000), (item, ability) => {
        for (let k = 0; k < categoryCount(item); k++) {
          const terms = answerTerms(ability, item, k);
          expect(Object.values(terms).every(Number.isFinite)).toBe(true);
        }
        expect(Number.isFinite(information(ability, item))).toBe(true);
      }),
    );
  });
});

describe('two categories', () => {
  it('make graded response and partial credit the same curve as 2PL', () => {
    const plain: ItemParameters = { model: '2pl', a: 1.3, b: 0.4 };
    const graded: ItemParameters = { model: 'grm', a: 1.3, thresholds: [0.4] };
    const credit: ItemParameters = { model: 'gpcm', a: 1.3, thresholds: [0.4] };
    for (const ability of [-2, 0, 1.7]) {
      expect(information(ability, graded)).toBeCloseTo(information(ability, plain), 12);
      expect(information(ability, credit)).toBeCloseTo(information(ability, plain), 12);
    }
  });
});

describe('metrics', () => {
  it('turns a slope of the 1.7 convention into one of this scale and back', () => {
    const item = { model: '3pl', a: 1, b: 0.5, c: 0.2 } as const;
    expect(fromNormalMetric(item).a).toBe(1.7);
    expect(toNormalMetric(fromNormalMetric(item))).toEqual(item);
  });

  it('turns difficulty into an intercept and back', () => {
    const item: ItemParameters = { model: 'grm', a: 2, thresholds: [-1, 0.5] };
    expect(toSlopeIntercept(item)).toEqual({ slope: 2, intercepts: [2, -1] });
    expect(withSlopeIntercept(item, toSlopeIntercept(item))).toEqual(item);
  });
});

describe('unusable parameters', () => {
  it.each<[ItemParameters, RegExp]>([
    [{ model: '2pl', a: -1, b: 0 }, /slope/],
    [{ model: '2pl', a: 1, b: NaN }, /difficulty/],
    [{ model: '3pl', a: 1, b: 0, c: 1 }, /asymptotes/],
    [{ model: '4pl', a: 1, b: 0, c: 0.5, d: 0.4 }, /asymptotes/],
    [{ model: 'grm', a: 1, thresholds: [0, 0] }, /increase/],
    [{ model: 'gpcm', a: 1, thresholds: [] }, /at least one/],
  ])('%j are refused with the reason', (item, reason) => {
    expect(faultOf(item)).toMatch(reason);
  });

  it('do not include disordered steps of partial credit', () => {
    expect(faultOf({ model: 'gpcm', a: 1, thresholds: [1, -1] })).toBeUndefined();
  });
});
