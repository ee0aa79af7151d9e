import fc from 'fast-check';
import { normalCdf, normalDensity, normalQuantile } from './normal';

/** C library erfc, and R's qnorm. */
describe('the normal distribution', () => {
  it.each([
    [-10, 7.61985302416047e-24],
    [-5, 2.86651571879194e-7],
    [-3, 0.00134989803163009],
    [-1.96, 0.0249978951482204],
    [0, 0.5],
    [1, 0.841344746068543],
    [2.99, 0.9986051127645076],
  ])('is %d -> %d', (z, p) => {
    expect(Math.abs(normalCdf(z) / p - 1)).toBeLessThan(1e-12);
  });

  it.each([
    [0.975, 1.95996398454005],
    [0.01, -2.32634787404084],
    [1e-10, -6.36134090240406],
  ])('has the quantile %d -> %d', (p, z) => {
    expect(normalQuantile(p)).toBeCloseTo(z, 11);
  });

  it('inverts', () => {
    fc.assert(
      fc.property(fc.double({ min: -6, max: 6, noNaN: true }), (z) => {
        expect(normalCdf(normalQuantile(normalCdf(z)))).toBeCloseTo(normalCdf(z), 13);
      }),
    );
  });

  it('answers at the ends and refuses outside', () => {
    expect([normalQuantile(0), normalQuantile(1), normalQuantile(1.5)]).toEqual([-Infinity, Infinity, NaN]);
    expect([normalCdf(-Infinity), normalCdf(Infinity), normalCdf(NaN)]).toEqual([0, 1, NaN]);
    expect(normalDensity(0)).toBeCloseTo(0.398942280401433, 14);
  });
});
