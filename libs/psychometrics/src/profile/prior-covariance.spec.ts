import { at } from '../numeric/element';
import { cholesky, compoundSymmetric } from '../numeric/matrix';
import { createGenerator } from '../numeric/random';
import { drawAbilities, drawCategory } from '../simulation/draw';
import { estimatePrior } from './prior-covariance';
import type { Observation } from './profile';

describe('the prior from calibration data', () => {
  it('recovers mean, spread and correlation of the people', () => {
    const generator = createGenerator('prior');
    const factor = cholesky(compoundSymmetric(3, 0.6), 3)!;
    const people = Array.from({ length: 400 }, () => {
      const abilities = drawAbilities(Float64Array.of(0.4, 0, -0.3), factor, generator);
      return Array.from({ length: 36 }, (_, i): Observation => {
        const item = { model: '2pl', a: 1.3, b: ((i % 12) - 5.5) / 3 } as const;
        const dimension = Math.floor(i / 12);
        return { dimension, item, category: drawCategory(at(abilities, dimension), item, generator.next()) };
      });
    });
    const { mean, covariance, converged } = estimatePrior(3, people);
    expect(converged).toBe(true);
    [0.4, 0, -0.3].forEach((value, i) => expect(Math.abs(at(mean, i) - value)).toBeLessThan(0.15));
    const correlation = at(covariance, 1) / Math.sqrt(at(covariance, 0) * at(covariance, 4));
    expect(Math.abs(correlation - 0.6)).toBeLessThan(0.12);
    expect(Math.abs(at(covariance, 8) - 1)).toBeLessThan(0.25);
  });
});
