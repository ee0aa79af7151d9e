import { at } from '../numeric/element';
import { compoundSymmetric } from '../numeric/matrix';
import { withCorrelationBelief, withUnitBelief } from './covariance-belief';
import type { MarginalLikelihood } from './marginal-likelihood';

const NOTHING: MarginalLikelihood = {
  logLikelihood: 0,
  byMean: [new Float64Array(3)],
  byCovariance: new Float64Array(9),
  information: new Float64Array(9),
  isSettled: true,
};
const MEANS = [new Float64Array(3)];
const COVARIANCE = Float64Array.of(1.4, 0.5, -0.2, 0.5, 0.7, 0.3, -0.2, 0.3, 1.1);

type Belief = (covariance: Float64Array) => MarginalLikelihood;

const inCorrelations: Belief = (covariance) =>
  withCorrelationBelief(NOTHING, { means: MEANS, covariance }, { correlation: 0.6, spread: 0.1 });
const inUnits: Belief = (covariance) => withUnitBelief(NOTHING, { means: MEANS, covariance }, 40);

describe.each([
  ['correlations', inCorrelations],
  ['unit variances', inUnits],
])('the belief in %s', (_, belief) => {
  it('has the derivatives that differences have', () => {
    const { byCovariance } = belief(COVARIANCE);
    const h = 1e-5;
    for (let i = 0; i < 3; i++) {
      for (let j = 0; j <= i; j++) {
        const moved = (by: number): number => {
          const covariance = COVARIANCE.slice();
          for (const k of new Set([i * 3 + j, j * 3 + i])) covariance[k]! += by;
          return belief(covariance).logLikelihood;
        };
        const slope = at(byCovariance, i * 3 + j) * (i === j ? 0.5 : 1);
        expect((moved(h) - moved(-h)) / (2 * h)).toBeCloseTo(slope, 3);
        expect(at(byCovariance, i * 3 + j)).toBe(at(byCovariance, j * 3 + i));
      }
    }
  });

  it('is highest where it holds, and adds to what was known', () => {
    const held = compoundSymmetric(3, 0.6);
    expect(belief(held).logLikelihood).toBeCloseTo(0, 12);
    belief(held).byCovariance.forEach((slope) => expect(slope).toBeCloseTo(0, 9));
    expect(belief(COVARIANCE).logLikelihood).toBeLessThan(0);
  });
});

it('believes in correlations whatever the variances', () => {
  const stretched = COVARIANCE.map((value, k) => value * [1, 2, 3][Math.floor(k / 3)]! * [1, 2, 3][k % 3]!);
  expect(inCorrelations(stretched).logLikelihood).toBeCloseTo(inCorrelations(COVARIANCE).logLikelihood, 9);
});

it('counts a correlation one spread off as half a unit of log-likelihood', () => {
  const covariance = compoundSymmetric(2, 0.5, 1.7);
  const found = withCorrelationBelief(
    { ...NOTHING, byCovariance: new Float64Array(4) },
    { means: [new Float64Array(2)], covariance },
    { correlation: 0.6, spread: 0.1 },
  );
  expect(found.logLikelihood).toBeCloseTo(-0.5, 12);
});

it('counts a log variance one standard deviation off, the root of 2 / n, as half a unit', () => {
  const covariance = Float64Array.of(Math.exp(Math.sqrt(2 / 40)));
  const found = withUnitBelief(
    { ...NOTHING, byCovariance: new Float64Array(1) },
    { means: [new Float64Array(1)], covariance },
    40,
  );
  expect(found.logLikelihood).toBeCloseTo(-0.5, 12);
});
