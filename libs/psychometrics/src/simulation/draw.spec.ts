import fc from 'fast-check';
import { cholesky, compoundSymmetric } from '../numeric/matrix';
import { createGenerator } from '../numeric/random';
import { categoryProbabilities } from '../models/response-model';
import { anyAbility, anyItem } from '../testing/arbitraries';
import { drawAbilities, drawCategory, drawSeconds } from './draw';

describe('drawn answers', () => {
  it('fall into a category for the share of the unit interval that is its probability', () => {
    fc.assert(
      fc.property(anyAbility, anyItem, (ability, item) => {
        let from = 0;
        categoryProbabilities(ability, item).forEach((p, k) => {
          if (p > 1e-9) expect(drawCategory(ability, item, from + p / 2)).toBe(k);
          from += p;
        });
      }),
    );
  });
});

describe('drawn people', () => {
  it('have the mean and covariance asked for', () => {
    const generator = createGenerator('people');
    const factor = cholesky(compoundSymmetric(2, 0.75, 2), 2)!;
    const people = Array.from({ length: 20_000 }, () =>
      drawAbilities(Float64Array.of(1, -1), factor, generator),
    );
    const mean = (of: (person: Float64Array) => number): number =>
      people.reduce((sum, person) => sum + of(person), 0) / people.length;
    expect(Math.abs(mean((p) => p[0]!) - 1)).toBeLessThan(0.04);
    expect(Math.abs(mean((p) => (p[0]! - 1) * (p[1]! + 1)) - 1.5)).toBeLessThan(0.06);
    expect(Math.abs(mean((p) => (p[1]! + 1) ** 2) - 2)).toBeLessThan(0.08);
  });
});

describe('drawn times', () => {
  it('have the expected time as their mean', () => {
    const generator = createGenerator('times');
    let sum = 0;
    for (let i = 0; i < 20_000; i++) sum += drawSeconds(60, 0.4, generator);
    expect(Math.abs(sum / 20_000 - 60)).toBeLessThan(0.6);
  });
});
