import { estimateEap } from '../ability/eap';
import { at } from '../numeric/element';
import { compoundSymmetric } from '../numeric/matrix';
import { createGenerator } from '../numeric/random';
import { drawCategory } from '../simulation/draw';
import { estimateProfile, type Observation } from './profile';
import { expectedProfile, SingularPrior, TooManyDimensions } from './quadrature-profile';

const generator = createGenerator('grid');
const observations = Array.from({ length: 36 }, (_, i): Observation => {
  const item = { model: '2pl', a: 1.2, b: ((i % 12) - 5.5) / 3 } as const;
  return { dimension: i % 3, item, category: drawCategory([0.8, 0, -0.5][i % 3]!, item, generator.next()) };
});

describe('EAP over a grid', () => {
  it('is that of each ability alone where they do not correlate', () => {
    const { mean, covariance } = expectedProfile({
      dimensions: 3,
      priorCovariance: compoundSymmetric(3, 0),
      observations,
    });
    for (let d = 0; d < 3; d++) {
      const alone = estimateEap(observations.filter(({ dimension }) => dimension === d));
      expect(at(mean, d)).toBeCloseTo(alone.ability, 6);
      expect(Math.sqrt(at(covariance, 4 * d))).toBeCloseTo(alone.standardError, 6);
    }
  });

  it('is close to the posterior mode and its covariance', () => {
    const input = { dimensions: 3, priorCovariance: compoundSymmetric(3, 0.75), observations };
    const grid = expectedProfile(input);
    const mode = estimateProfile(input);
    grid.mean.forEach((value, d) => expect(Math.abs(value - at(mode.mode, d))).toBeLessThan(0.06));
    grid.covariance.forEach((value, k) =>
      expect(Math.abs(value - at(mode.covariance, k))).toBeLessThan(0.03),
    );
  });

  it('is refused beyond three abilities', () => {
    const input = { dimensions: 4, priorCovariance: compoundSymmetric(4, 0.5), observations: [] };
    expect(() => expectedProfile(input)).toThrow(TooManyDimensions);
  });

  it('is refused where the prior is singular', () => {
    const input = { dimensions: 2, priorCovariance: compoundSymmetric(2, 1), observations: [] };
    expect(() => expectedProfile(input)).toThrow(SingularPrior);
  });
});
