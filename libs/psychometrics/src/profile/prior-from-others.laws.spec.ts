import fc from 'fast-check';
import { at } from '../numeric/element';
import { compoundSymmetric } from '../numeric/matrix';
import { anyAnswers } from '../testing/arbitraries';
import { priorFromOthers } from './prior-from-others';
import type { Observation } from './profile';
import { expectedProfile } from './quadrature-profile';

const about = (dimension: number, category: number, b = 0): Observation => ({
  dimension,
  item: { model: '2pl', a: 1.3, b },
  category,
});

describe('the prior from other abilities', () => {
  it('is the own prior where there are no others, whatever was answered', () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        const { mean, sd } = priorFromOthers({
          dimensions: 1,
          priorMean: Float64Array.of(0.4),
          priorCovariance: Float64Array.of(1.44),
          observations: answers.map((answer) => ({ ...answer, dimension: 0 })),
        });
        expect(at(mean, 0)).toBeCloseTo(0.4, 8);
        expect(at(sd, 0)).toBeCloseTo(1.2, 8);
      }),
      { numRuns: 20, seed: 1 },
    );
  });

  it('is the own prior where abilities do not correlate', () => {
    const { mean, sd } = priorFromOthers({
      dimensions: 3,
      priorMean: Float64Array.of(0.5, 0, -0.5),
      priorCovariance: compoundSymmetric(3, 0),
      observations: [about(0, 1), about(1, 1), about(1, 0), about(2, 0)],
    });
    [0.5, 0, -0.5].forEach((value, d) => expect(at(mean, d)).toBeCloseTo(value, 8));
    sd.forEach((value) => expect(value).toBeCloseTo(1, 8));
  });

  it('of an ability without answers is the posterior of a grid', () => {
    const observations = [about(0, 1, -0.5), about(0, 1, 0.5), about(1, 0, 0.3), about(1, 1, 1)];
    const priorCovariance = compoundSymmetric(3, 0.7);
    const input = { dimensions: 3, priorMean: Float64Array.of(0.2, 0, -0.1), priorCovariance, observations };
    const { mean, sd } = priorFromOthers(input);
    const grid = expectedProfile(input);
    expect(Math.abs(at(mean, 2) - at(grid.mean, 2))).toBeLessThan(3e-3);
    expect(Math.abs(at(sd, 2) - Math.sqrt(at(grid.covariance, 8)))).toBeLessThan(3e-3);
  });

  it('moves up with better answers to the others and down with worse', () => {
    const meanAfter = (category: number): number =>
      at(
        priorFromOthers({
          dimensions: 2,
          priorCovariance: compoundSymmetric(2, 0.7),
          observations: [about(0, 1), about(1, category, -0.3), about(1, category, 0.3)],
        }).mean,
        0,
      );
    expect(meanAfter(1)).toBeGreaterThan(0.3);
    expect(meanAfter(0)).toBeCloseTo(-meanAfter(1), 2);
  });

  it('knows more the more the others were asked, and never all of it', () => {
    const spreads = [0, 2, 8, 30].map((count) => {
      const observations = Array.from({ length: count }, (_, k) => about(1, k % 2, 0.1 * k - 0.05 * count));
      const { sd } = priorFromOthers({
        dimensions: 2,
        priorCovariance: compoundSymmetric(2, 0.8),
        observations,
      });
      return at(sd, 0);
    });
    spreads.slice(1).forEach((sd, k) => expect(sd).toBeLessThan(spreads[k]! - 0.02));
    // Were the other known exactly, sqrt(1 - 0.8^2) would be left.
    expect(spreads.at(-1)!).toBeGreaterThan(0.6);
  });

  it('knows more after an answer in the very middle, which moves no mean', () => {
    const { mean, sd } = priorFromOthers({
      dimensions: 2,
      priorCovariance: compoundSymmetric(2, 0.6),
      observations: [{ dimension: 1, item: { model: 'gpcm', a: 1.4, thresholds: [0, 0] }, category: 1 }],
    });
    expect(at(mean, 0)).toBeCloseTo(0, 8);
    // What a grid of 81 points has: sqrt(0.825148).
    expect(at(sd, 0)).toBeCloseTo(0.90838, 3);
  });

  it('does not depend on the own answers where only one other ability was asked', () => {
    fc.assert(
      fc.property(anyAnswers, anyAnswers, (own, others) => {
        const input = { dimensions: 2, priorCovariance: compoundSymmetric(2, 0.6) };
        const about1 = others.map((answer) => ({ ...answer, dimension: 1 }));
        const with0 = priorFromOthers({
          ...input,
          observations: [...own.map((answer) => ({ ...answer, dimension: 0 })), ...about1],
        });
        const without = priorFromOthers({ ...input, observations: about1 });
        expect(Math.abs(at(with0.mean, 0) - at(without.mean, 0))).toBeLessThan(0.03);
        expect(Math.abs(at(with0.sd, 0) - at(without.sd, 0))).toBeLessThan(0.03);
      }),
      { numRuns: 30, seed: 1 },
    );
  });
});
