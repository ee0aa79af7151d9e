import fc from 'fast-check';
import { chiSquareUpper, incompleteBeta, logGamma, studentCritical, studentTwoSided } from './distributions';

describe('distributions', () => {
  it.each([
    [3.841458820694124, 1, 0.05],
    [18.307038053275146, 10, 0.05],
    [0.5, 4, 0.9735009788392561],
    [120, 60, 6.876264968732086e-6],
  ])('chi-square %d with %d degrees of freedom', (x, df, p) => {
    expect(Math.abs(chiSquareUpper(x, df) / p - 1)).toBeLessThan(1e-11);
  });

  it('chi-square with two degrees of freedom is exponential', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.01, max: 60, noNaN: true }), (x) => {
        expect(Math.abs(chiSquareUpper(x, 2) / Math.exp(-x / 2) - 1)).toBeLessThan(1e-11);
      }),
    );
  });

  it('factorials are gammas', () => {
    expect(Math.exp(logGamma(6))).toBeCloseTo(120, 9);
    expect(logGamma(0.5)).toBeCloseTo(0.5 * Math.log(Math.PI), 13);
  });

  it("Student's t with one degree of freedom is Cauchy, and inverts", () => {
    expect(studentTwoSided(1, 1)).toBeCloseTo(0.5, 12);
    expect(studentCritical(0.95, 10)).toBeCloseTo(2.228138851964939, 9);
    expect(incompleteBeta(0.3, 1, 1)).toBeCloseTo(0.3, 13);
    expect([incompleteBeta(0, 2, 3), incompleteBeta(1, 2, 3)]).toEqual([0, 1]);
  });
});
