import fc from 'fast-check';
import { estimateEap } from '../ability/eap';
import { estimateMap } from '../ability/map';
import { normalCdf } from '../numeric/normal';
import { anyAbility, anyAnswers, anyItem } from '../testing/arbitraries';
import { largestGap, relativeGap } from '../testing/numerics';
import { discrimination, isDichotomous, type ItemParameters } from './item-parameters';
import { logistic } from './logistic';
import {
  fromNormalMetric,
  NORMAL_OGIVE_SCALING,
  toNormalMetric,
  toSlopeIntercept,
  withSlopeIntercept,
} from './metric';
import { categoryProbabilities, information } from './response-model';

const locations = (item: ItemParameters): readonly number[] =>
  isDichotomous(item) ? [item.b] : item.thresholds;

describe('the 1.7 convention', () => {
  it('goes there and back', () => {
    fc.assert(
      fc.property(anyItem, (item) => {
        const back = toNormalMetric(fromNormalMetric(item));
        return relativeGap(discrimination(back), discrimination(item)) < 1e-15 && back.model === item.model;
      }),
    );
  });

  it('changes slopes alone', () => {
    fc.assert(
      fc.property(anyItem, (item) => {
        const converted = fromNormalMetric(item);
        return (
          relativeGap(discrimination(converted), 1.7 * discrimination(item)) < 1e-15 &&
          largestGap(locations(converted), locations(item)) === 0
        );
      }),
    );
  });

  it('writes the constant inside the formula: a curve with 1.7 a is the converted curve', () => {
    fc.assert(
      fc.property(anyAbility, anyItem, (ability, item) => {
        const a = discrimination(item);
        const inside = { ...item, a: NORMAL_OGIVE_SCALING * a };
        return (
          largestGap(
            categoryProbabilities(ability, inside),
            categoryProbabilities(ability, fromNormalMetric({ ...item, a })),
          ) === 0
        );
      }),
    );
  });

  it('multiplies information by 1.7 squared where the curve is the same in units 1.7 as wide', () => {
    fc.assert(
      fc.property(anyAbility, anyItem, (ability, item) => {
        const narrow = fromNormalMetric(item);
        const wide = isDichotomous(item)
          ? { ...item, a: discrimination(item), b: item.b * 1.7 }
          : { ...item, thresholds: item.thresholds.map((b) => b * 1.7) };
        return relativeGap(information(ability, narrow), 1.7 ** 2 * information(ability * 1.7, wide)) < 1e-9;
      }),
    );
  });

  it('makes logistic and normal ogive agree within 0.01, as Haley found', () => {
    let gap = 0;
    for (let z = -5; z <= 5; z += 0.01) gap = Math.max(gap, Math.abs(logistic(1.7 * z) - normalCdf(z)));
    expect(gap).toBeLessThan(0.01);
    expect(gap).toBeGreaterThan(0.009);
  });

  it('leaves estimates as they were when prior and grid are stretched with the scale', () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        const stretched = answers.map(({ item, category }) => ({
          category,
          item: (isDichotomous(item)
            ? { ...item, a: discrimination(item) / 1.7, b: item.b * 1.7 }
            : {
                ...item,
                a: item.a / 1.7,
                thresholds: item.thresholds.map((b) => b * 1.7),
              }) as ItemParameters,
        }));
        const plain = estimateMap(answers);
        const wide = estimateMap(stretched, { mean: 0, sd: 1.7 });
        return (
          Math.abs(wide.ability / 1.7 - plain.ability) < 1e-6 &&
          Math.abs(wide.standardError / 1.7 - plain.standardError) < 1e-6
        );
      }),
      { numRuns: 40 },
    );
  });

  it('is not the same scale: unconverted slopes claim too large an error', () => {
    const answers = [-1, -0.5, 0, 0.5, 1].map((b, k) => ({
      item: { model: '2pl', a: 1, b } as const,
      category: k < 3 ? 1 : 0,
    }));
    const converted = answers.map(({ item, category }) => ({ item: fromNormalMetric(item), category }));
    expect(estimateEap(converted).standardError).toBeLessThan(0.85 * estimateEap(answers).standardError);
  });
});

describe('slope and intercepts', () => {
  it('go there and back', () => {
    fc.assert(
      fc.property(anyItem, (item) => {
        const back = withSlopeIntercept(item, toSlopeIntercept(item));
        return (
          relativeGap(discrimination(back), discrimination(item)) < 1e-15 &&
          largestGap(locations(back), locations(item)) < 1e-12
        );
      }),
    );
  });

  it('say the same logit: slope theta + intercept = a (theta - b)', () => {
    fc.assert(
      fc.property(anyItem, anyAbility, (item, ability) => {
        const { slope, intercepts } = toSlopeIntercept(item);
        return locations(item).every(
          (b, k) => Math.abs(slope * ability + intercepts[k]! - discrimination(item) * (ability - b)) < 1e-12,
        );
      }),
    );
  });

  it('keep asymptotes and model', () => {
    const item: ItemParameters = { model: '4pl', a: 1, b: 0, c: 0.1, d: 0.9 };
    expect(withSlopeIntercept(item, { slope: 2, intercepts: [1] })).toEqual({ ...item, a: 2, b: -0.5 });
  });
});
