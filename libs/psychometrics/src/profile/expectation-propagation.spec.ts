import fc from 'fast-check';
import { totalLogLikelihood } from '../ability/answer';
import { at } from '../numeric/element';
import { compoundSymmetric, inverse } from '../numeric/matrix';
import { anyAnswer } from '../testing/arbitraries';
import { emptySites, propagate, type PropagatedPosterior } from './expectation-propagation';
import { createMarginalLikelihood } from './marginal-likelihood';
import { priorFromOthers } from './prior-from-others';
import type { Observation } from './profile';
import { expectedProfile } from './quadrature-profile';
import { likelihoodCurves, tilt } from './tilted-moments';

const anyObservations = (dimensions: number, minLength = 0): fc.Arbitrary<Observation[]> =>
  fc.array(
    fc
      .tuple(anyAnswer, fc.nat({ max: dimensions - 1 }))
      .map(([answer, dimension]) => ({ ...answer, dimension })),
    { minLength, maxLength: 12 },
  );
const anyCorrelation = fc.double({ min: -0.4, max: 0.9, noNaN: true });

function propagated(observations: readonly Observation[], covariance: Float64Array): PropagatedPosterior {
  const curves = likelihoodCurves(observations);
  const mean = new Float64Array(Math.sqrt(covariance.length));
  return propagate(curves, emptySites(curves), { dimensions: mean.length, mean, covariance });
}

/** Log of the integral of likelihood times N(0, covariance) over a plain grid of two dimensions. */
function gridEvidence(observations: readonly Observation[], covariance: Float64Array): number {
  const precision = inverse(covariance, 2)!;
  const curve = (dimension: number, x: number): number =>
    totalLogLikelihood(
      x,
      observations.filter((answer) => answer.dimension === dimension),
    );
  const step = 0.1;
  const points = Array.from({ length: 121 }, (_, q) => -6 + step * q);
  const [first, second] = [0, 1].map((d) => points.map((x) => curve(d, x))) as [number[], number[]];
  let sum = 0;
  points.forEach((x, i) =>
    points.forEach((y, j) => {
      const square = at(precision, 0) * x * x + 2 * at(precision, 1) * x * y + at(precision, 3) * y * y;
      sum += Math.exp(first[i]! + second[j]! - 0.5 * square);
    }),
  );
  const determinant = at(covariance, 0) * at(covariance, 3) - at(covariance, 1) ** 2;
  return Math.log((sum * step * step) / (2 * Math.PI * Math.sqrt(determinant)));
}

describe('a tilted normal', () => {
  it('without a likelihood is the normal itself', () => {
    fc.assert(
      fc.property(
        fc.double({ min: -3, max: 3, noNaN: true }),
        fc.double({ min: 0.2, max: 0.6, noNaN: true }),
        (centre, sd) => {
          const curves = { dimensions: Int32Array.of(0), curves: new Float32Array(57).fill(1), logScale: 0 };
          const moments = { logIntegral: NaN, mean: NaN, variance: NaN };
          tilt(moments, curves, { place: 0, centre, variance: sd * sd });
          expect(Math.abs(moments.logIntegral)).toBeLessThan(2e-3);
          expect(Math.abs(moments.mean - centre)).toBeLessThan(2e-3);
          expect(Math.abs(moments.variance / (sd * sd) - 1)).toBeLessThan(2e-2);
        },
      ),
    );
  });
});

describe('a tilted normal narrower than the distance of the nodes', () => {
  it.each([1e-4, 0.01, 0.1, 0.149])('of standard deviation %d has the moments of a fine grid', (sd) => {
    const item = { model: '2pl', a: 2.5, b: 0.3 } as const;
    const curves = likelihoodCurves([{ dimension: 0, item, category: 1 }]);
    for (const centre of [-2.05, 0.11, 0.37]) {
      const moments = { logIntegral: NaN, mean: NaN, variance: NaN };
      tilt(moments, curves, { place: 0, centre, variance: sd * sd });
      const steps = Array.from({ length: 1601 }, (_, k) => (k - 800) / 100);
      const weights = steps.map(
        (z) => Math.exp(-0.5 * z * z) / (1 + Math.exp(-item.a * (centre + z * sd - item.b))),
      );
      const total = weights.reduce((sum, weight) => sum + weight, 0);
      const mean = weights.reduce((sum, weight, k) => sum + weight * steps[k]!, 0) / total;
      const square = weights.reduce((sum, weight, k) => sum + weight * steps[k]! ** 2, 0) / total;
      expect(Math.abs((moments.mean - centre) / sd - mean)).toBeLessThan(3e-3);
      expect(Math.abs(moments.variance / (sd * sd) - (square - mean * mean))).toBeLessThan(3e-3);
      const integral = Math.log(total / 100 / Math.sqrt(2 * Math.PI));
      expect(Math.abs(moments.logIntegral + curves.logScale - integral)).toBeLessThan(3e-3);
    }
  });
});

describe('a normal that lies off the likelihood or off the grid', () => {
  it.each([-40, -6.9, 6.9, 40])('keeps finite moments, at %d', (centre) => {
    const right: Observation = { dimension: 0, item: { model: '2pl', a: 30, b: -centre / 10 }, category: 1 };
    const moments = { logIntegral: NaN, mean: NaN, variance: NaN };
    for (const category of [0, 1]) {
      tilt(moments, likelihoodCurves([{ ...right, category }]), { place: 0, centre, variance: 0.05 });
      expect(Object.values(moments).every(Number.isFinite)).toBe(true);
      expect(moments.variance).toBeGreaterThan(0);
    }
  });
});

describe('expectation propagation', () => {
  it('has the evidence of a fine grid', () => {
    fc.assert(
      fc.property(anyObservations(2), anyCorrelation, (observations, correlation) => {
        const covariance = compoundSymmetric(2, correlation);
        const { logLikelihood, converged } = propagated(observations, covariance);
        expect(converged).toBe(true);
        expect(Math.abs(logLikelihood - gridEvidence(observations, covariance))).toBeLessThan(0.02);
      }),
      { numRuns: 40 },
    );
  });

  it('has the derivatives of its evidence, by differences', () => {
    fc.assert(
      fc.property(
        fc.array(anyObservations(3, 1), { minLength: 1, maxLength: 3 }),
        anyCorrelation,
        fc.nat({ max: 8 }),
        (people, correlation, cell) => {
          const group = new Int32Array(people.length);
          const likelihood = createMarginalLikelihood({ dimensions: 3, people, group, groups: 1 });
          const covariance = compoundSymmetric(3, correlation);
          const means = [Float64Array.of(0.2, -0.1, 0)];
          const { byMean, byCovariance } = likelihood({ means, covariance });
          const [i, j] = [Math.floor(cell / 3), cell % 3];
          const h = 1e-2;
          const value = (by: number): number => {
            const moved = covariance.slice();
            moved[i * 3 + j]! += by;
            if (i !== j) moved[j * 3 + i]! += by;
            return likelihood({ means, covariance: moved }).logLikelihood;
          };
          const shifted = (by: number): number => {
            const mean = means[0]!.slice();
            mean[i]! += by;
            return likelihood({ means: [mean], covariance }).logLikelihood;
          };
          const expected = at(byCovariance, i * 3 + j) * (i === j ? 0.5 : 1);
          expect(Math.abs((value(h) - value(-h)) / (2 * h) - expected)).toBeLessThan(0.01);
          expect(Math.abs((shifted(h) - shifted(-h)) / (2 * h) - at(byMean[0]!, i))).toBeLessThan(0.01);
        },
      ),
      { numRuns: 40 },
    );
  });
});

describe('the prior from other dimensions', () => {
  /** By how much mean and standard deviation at most differ from those of a grid without the own answers. */
  function worst(dimensions: number, correlation: number, observations: readonly Observation[]): number {
    const priorCovariance = compoundSymmetric(dimensions, correlation);
    const { mean, sd } = priorFromOthers({ dimensions, priorCovariance, observations });
    return Math.max(
      ...Array.from(mean, (centre, own) => {
        const others = observations.filter(({ dimension }) => dimension !== own);
        const grid = expectedProfile(
          { dimensions, priorCovariance, observations: others },
          dimensions === 2 ? 81 : 41,
        );
        const variance = at(grid.covariance, (dimensions + 1) * own);
        return Math.max(Math.abs(centre - at(grid.mean, own)), Math.abs(at(sd, own) - Math.sqrt(variance)));
      }),
    );
  }

  it('is what a grid says without the own answers', () => {
    fc.assert(
      fc.property(anyObservations(2), anyCorrelation, (observations, correlation) => {
        expect(worst(2, correlation, observations)).toBeLessThan(1e-3);
      }),
      { numRuns: 100, seed: 2026 },
    );
  });

  it('is what a grid says of surprising answers to extreme items', () => {
    const extreme = (dimension: number, b: number, category: number): Observation => ({
      dimension,
      item: { model: '2pl', a: 4, b },
      category,
    });
    const against = [extreme(0, -3, 0), extreme(0, -2.5, 1), extreme(1, 3, 1), extreme(1, 2.5, 0)];
    for (const correlation of [0.3, 0.75, 0.95]) expect(worst(2, correlation, against)).toBeLessThan(2e-3);
  });

  it('of two others is that of a grid but for what propagation leaves out', () => {
    fc.assert(
      fc.property(anyObservations(3), anyCorrelation, (observations, correlation) => {
        expect(worst(3, correlation, observations)).toBeLessThan(1e-2);
      }),
      { numRuns: 15, seed: 2026 },
    );
  });

  it('does not depend on the own answers, among many dimensions', () => {
    fc.assert(
      fc.property(anyObservations(6, 6), (observations) => {
        const priorCovariance = compoundSymmetric(6, 0.75);
        const input = { dimensions: 6, priorCovariance, priorMean: Float64Array.of(0.5, 0, 0, -0.5, 0, 0) };
        const { mean, sd } = priorFromOthers({ ...input, observations });
        for (let own = 0; own < 6; own++) {
          const others = observations.filter(({ dimension }) => dimension !== own);
          const again = priorFromOthers({ ...input, observations: others });
          expect(Math.abs(at(mean, own) - at(again.mean, own))).toBeLessThan(1e-3);
          expect(Math.abs(at(sd, own) - at(again.sd, own))).toBeLessThan(1e-3);
        }
      }),
      { numRuns: 25, seed: 2026 },
    );
  });

  it.each([1e-3, 1e-4, 1e-6])('moves so narrow a variance as %d by covariance times score', (variance) => {
    const locations = [-1, -0.5, 0.5];
    const observations = locations.map((b, dimension): Observation => ({
      dimension,
      item: { model: '2pl', a: 1.5, b },
      category: 1,
    }));
    const scores = locations.map((b) => 1.5 / (1 + Math.exp(-1.5 * b)));
    const { mean, sd } = priorFromOthers({
      dimensions: 4,
      priorCovariance: compoundSymmetric(4, 0.6, variance),
      observations,
    });
    for (let d = 0; d < 4; d++) {
      const others = scores.filter((_, other) => other !== d).reduce((sum, score) => sum + score, 0);
      expect(Math.abs(at(mean, d) / (0.6 * variance * others) - 1)).toBeLessThan(0.02);
      expect(Math.abs(at(sd, d) / Math.sqrt(variance) - 1)).toBeLessThan(2e-3);
    }
  });

  it('is the prior without any answer', () => {
    const { mean, sd } = priorFromOthers({
      dimensions: 2,
      priorMean: Float64Array.of(1, -1),
      priorCovariance: compoundSymmetric(2, 0.5, 4),
      observations: [],
    });
    expect(Array.from(mean)).toEqual([1, -1]);
    expect(Array.from(sd)).toEqual([2, 2]);
  });
});
