import fc from 'fast-check';
import {
  cholesky,
  compoundSymmetric,
  identity,
  inverse,
  logDeterminant,
  multiply,
  multiplyVector,
  solve,
} from './matrix';

const n = 5;
const anyPositiveDefinite = fc
  .array(fc.double({ min: -1, max: 1, noNaN: true }), { minLength: n * n, maxLength: n * n })
  .map((cells) => {
    const root = Float64Array.from(cells);
    const transposed = root.map((_, k) => root[(k % n) * n + Math.floor(k / n)]!);
    return multiply(root, transposed, n).map((value, k) => value + (k % (n + 1) === 0 ? 0.5 : 0));
  });

describe('small dense matrices', () => {
  it('times their inverse are the identity', () => {
    fc.assert(
      fc.property(anyPositiveDefinite, (matrix) => {
        multiply(matrix, inverse(matrix, n)!, n).forEach((value, k) =>
          expect(value).toBeCloseTo(identity(n)[k]!, 8),
        );
      }),
    );
  });

  it('solve', () => {
    fc.assert(
      fc.property(anyPositiveDefinite, (matrix) => {
        const x = Float64Array.of(1, -2, 3, 0, 0.5);
        const solved = solve(cholesky(matrix, n)!, multiplyVector(matrix, x, n), n);
        solved.forEach((value, i) => expect(value).toBeCloseTo(x[i]!, 8));
      }),
    );
  });

  it('have the determinant of equal correlations, (1 - r)^(n - 1) (1 + (n - 1) r)', () => {
    const factor = cholesky(compoundSymmetric(4, 0.75), 4)!;
    expect(logDeterminant(factor, 4)).toBeCloseTo(Math.log(0.25 ** 3 * 3.25), 12);
  });

  it('have no factor when they are not positive definite', () => {
    expect(cholesky(Float64Array.of(1, 2, 2, 1), 2)).toBeUndefined();
    expect(inverse(Float64Array.of(1, 1, 1, 1), 2)).toBeUndefined();
  });
});
