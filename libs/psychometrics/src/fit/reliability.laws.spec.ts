import fc from 'fast-check';
import { estimateEap } from '../ability/eap';
import { information } from '../models/response-model';
import { anyItem } from '../testing/arbitraries';
import { simulatedTable } from '../testing/calibration-data';
import { form } from '../testing/forms';
import { integral } from '../testing/numerics';
import { empiricalReliability, marginalReliability } from './reliability';

describe('reliability', () => {
  it('over the population is the integral of I / (I + 1)', () => {
    const expected = integral(
      (x) => {
        const total = form.reduce((sum, item) => sum + information(x, item), 0);
        return ((total / (total + 1)) * Math.exp(-0.5 * x * x)) / Math.sqrt(2 * Math.PI);
      },
      -8,
      8,
    );
    expect(marginalReliability(form)).toBeCloseTo(expected, 6);
  });

  it('grows with every item and stays below one', () => {
    fc.assert(
      fc.property(fc.array(anyItem, { minLength: 1, maxLength: 10 }), anyItem, (items, one) => {
        const shorter = marginalReliability(items);
        const longer = marginalReliability([...items, one]);
        return shorter > 0 && longer >= shorter && longer < 1;
      }),
      { numRuns: 30 },
    );
  });

  it('of people agrees with that of the population', () => {
    const table = simulatedTable(form, { count: 800, seed: 'people' });
    const scores = Array.from({ length: 800 }, (_, person) =>
      estimateEap(form.map((item, j) => ({ item, category: table.categories[person * 12 + j]! }))),
    );
    const found = empiricalReliability(
      scores.map(({ ability }) => ability),
      scores.map(({ standardError }) => standardError),
    );
    expect(Math.abs(found - marginalReliability(form))).toBeLessThan(0.04);
  });

  it.each([
    ['no error is one', [1, 2, 3], [0, 0, 0], 1],
    ['no spread is none', [2, 2, 2], [0.5, 0.5, 0.5], 0],
    ['as much error as spread is one half', [-1, 0, 1], [1, 1, 1], 0.5],
  ])('with %s', (_, abilities, errors, expected) => {
    expect(empiricalReliability(abilities, errors)).toBeCloseTo(expected, 12);
  });
});
