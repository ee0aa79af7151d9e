import fc from 'fast-check';
import { estimateMap } from '../ability/map';
import { at } from '../numeric/element';
import { compoundSymmetric, inverse } from '../numeric/matrix';
import { anyAnswer } from '../testing/arbitraries';
import reference from '../testing/refs/correlated-profile.json';
import { estimateProfile, standardErrors, type Observation } from './profile';

const D = 4;
const prior = Float64Array.from(reference.inputs.cov.flat());

function observationsOf(pattern: string): Observation[] {
  const { a, d, dim } = reference.inputs;
  return [...pattern].map((given, i) => ({
    dimension: dim[i]! - 1,
    item: { model: '2pl', a: a[i]!, b: -d[i]! / a[i]! },
    category: Number(given),
  }));
}

/** mirt 1.45.1 fscores(method = 'MAP'), four abilities correlated 0.7; refs/correlated-profile.json. */
describe('correlated abilities against mirt', () => {
  it('modes and standard errors agree for forty people', () => {
    reference.inputs.data.forEach((pattern, person) => {
      const profile = estimateProfile({
        dimensions: D,
        priorCovariance: prior,
        observations: observationsOf(pattern),
      });
      const given = [...profile.mode, ...standardErrors(profile)];
      given.forEach((value, k) =>
        expect(Math.abs(value - reference.expected.MAP[person]![k]!)).toBeLessThan(1e-3),
      );
      expect(profile.converged).toBe(true);
    });
  });
});

describe('the profile', () => {
  const anyObservations = (dimensions: number): fc.Arbitrary<Observation[]> =>
    fc.array(
      fc
        .tuple(anyAnswer, fc.nat({ max: dimensions - 1 }))
        .map(([answer, dimension]) => ({ ...answer, dimension })),
      { maxLength: 25 },
    );

  it('has gradient zero at the mode: Sigma^-1 (mode - mu) = L (centre - mode)', () => {
    const priorMean = Float64Array.from([0.3, -0.2, 0, 1]);
    const precision = inverse(prior, D)!;
    fc.assert(
      fc.property(anyObservations(D), (observations) => {
        const { mode, evidence } = estimateProfile({
          dimensions: D,
          priorMean,
          priorCovariance: prior,
          observations,
        });
        for (let i = 0; i < D; i++) {
          let pull = 0;
          for (let j = 0; j < D; j++) pull += at(precision, i * D + j) * (at(mode, j) - at(priorMean, j));
          expect(pull).toBeCloseTo(at(evidence.precision, i) * (at(evidence.centre, i) - at(mode, i)), 6);
        }
      }),
    );
  });

  it('has the covariance (Sigma^-1 + L)^-1, never wider than the prior', () => {
    const precision = inverse(prior, D)!;
    fc.assert(
      fc.property(anyObservations(D), (observations) => {
        const { covariance, evidence } = estimateProfile({
          dimensions: D,
          priorCovariance: prior,
          observations,
        });
        const hessian = precision.map(
          (value, k) => value + (k % (D + 1) === 0 ? at(evidence.precision, k / (D + 1)) : 0),
        );
        inverse(hessian, D)!.forEach((value, k) => expect(covariance[k]).toBeCloseTo(value, 9));
        for (let i = 0; i < D; i++) expect(covariance[i * D + i]).toBeLessThanOrEqual(1 + 1e-12);
      }),
    );
  });

  it('is MAP where there is one dimension', () => {
    fc.assert(
      fc.property(anyObservations(1), (observations) => {
        const profile = estimateProfile({ dimensions: 1, priorCovariance: Float64Array.of(1), observations });
        const single = estimateMap(observations);
        if (single.maxima.length > 1) return;
        expect(profile.mode[0]).toBeCloseTo(single.ability, 7);
        expect(profile.converged).toBe(true);
      }),
    );
  });

  it('follows the prior in a dimension without answers', () => {
    const right = { item: { model: '2pl', a: 1.5, b: 0 } as const, category: 1, dimension: 0 };
    const { mode, covariance, evidence } = estimateProfile({
      dimensions: 2,
      priorCovariance: compoundSymmetric(2, 0.75),
      observations: [right, right],
    });
    expect(mode[1]).toBeCloseTo(0.75 * at(mode, 0), 10);
    expect(covariance[3]).toBeCloseTo(1 - 0.75 ** 2 * (1 - at(covariance, 0)), 10);
    expect(evidence.precision[1]).toBe(0);
  });

  it('is the prior without any answer', () => {
    const priorMean = Float64Array.of(1, 2);
    const priorCovariance = compoundSymmetric(2, 0.5);
    const profile = estimateProfile({ dimensions: 2, priorMean, priorCovariance, observations: [] });
    expect(profile).toMatchObject({
      mode: priorMean,
      covariance: priorCovariance,
      iterations: 0,
      converged: true,
    });
  });

  it('keeps one value for abilities that the prior holds equal', () => {
    const item = { model: '2pl', a: 1, b: 0 } as const;
    const { mode } = estimateProfile({
      dimensions: 2,
      priorCovariance: compoundSymmetric(2, 1),
      observations: [
        { dimension: 0, item, category: 1 },
        { dimension: 1, item, category: 0 },
      ],
    });
    expect(mode[0]).toBeCloseTo(at(mode, 1), 10);
  });

  it('converges for forty abilities, all answers right with guessing', () => {
    const dimensions = 40;
    const observations = Array.from({ length: 200 }, (_, i) => ({
      dimension: i % dimensions,
      item: { model: '3pl', a: 2, b: 3, c: 0.25 } as const,
      category: 1,
    }));
    const profile = estimateProfile({
      dimensions,
      priorCovariance: compoundSymmetric(dimensions, 0.75),
      observations,
    });
    expect(profile.converged).toBe(true);
    expect(Math.max(...profile.mode)).toBeLessThan(8);
  });

  it('gives the same numbers for the same answers, and equal ones in another order', () => {
    fc.assert(
      fc.property(anyObservations(D), (observations) => {
        const input = { dimensions: D, priorCovariance: prior, observations };
        const first = estimateProfile(input);
        expect(estimateProfile(input)).toEqual(first);
        const reversed = estimateProfile({ ...input, observations: [...observations].reverse() });
        first.mode.forEach((value, i) => expect(reversed.mode[i]).toBeCloseTo(value, 6));
      }),
    );
  });
});
