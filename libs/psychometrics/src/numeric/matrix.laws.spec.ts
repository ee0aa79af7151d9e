import fc from 'fast-check';
import { largestGap } from '../testing/numerics';
import {
  cholesky,
  choleskyInto,
  compoundSymmetric,
  identity,
  inverse,
  inverseFromFactor,
  inverseRoot,
  logDeterminant,
  multiply,
  multiplyVector,
  semidefiniteRoot,
  semidefiniteRootInto,
  solve,
  solveLowerInPlace,
  solveUpperInPlace,
} from './matrix';

const cell = fc.double({ min: -2, max: 2, noNaN: true });
const transpose = (matrix: Float64Array, n: number): Float64Array =>
  matrix.map((_, k) => matrix[(k % n) * n + Math.floor(k / n)]!);

/** A A' + 0.3 I of any size up to 7. */
const anyCase = fc
  .integer({ min: 1, max: 7 })
  .chain((n) =>
    fc.record({
      n: fc.constant(n),
      cells: fc.array(cell, { minLength: n * n, maxLength: n * n }),
      x: fc.array(cell, { minLength: n, maxLength: n }),
    }),
  )
  .map(({ n, cells, x }) => {
    const root = Float64Array.from(cells);
    const square = multiply(root, transpose(root, n), n);
    const matrix = square.map((value, k) => value + (k % (n + 1) === 0 ? 0.3 : 0));
    return { n, matrix, x: Float64Array.from(x), root };
  });

describe('the Cholesky factor', () => {
  it('is lower triangular with a positive diagonal and multiplies back to the matrix', () => {
    fc.assert(
      fc.property(anyCase, ({ n, matrix }) => {
        const factor = cholesky(matrix, n)!;
        const isLower = factor.every((value, k) => k % n <= Math.floor(k / n) || value === 0);
        const isPositive = factor.every((value, k) => k % (n + 1) !== 0 || value > 0);
        return isLower && isPositive && largestGap(multiply(factor, transpose(factor, n), n), matrix) < 1e-11;
      }),
    );
  });

  it('scales with the root of the matrix', () => {
    fc.assert(
      fc.property(anyCase, fc.double({ min: 0.01, max: 100, noNaN: true }), ({ n, matrix }, by) => {
        const scaled = cholesky(
          matrix.map((value) => value * by),
          n,
        )!;
        const factor = cholesky(matrix, n)!;
        return (
          largestGap(
            scaled,
            factor.map((value) => value * Math.sqrt(by)),
          ) <
          1e-11 * Math.max(1, by)
        );
      }),
    );
  });

  it('reads the lower triangle only, and may be written over its own matrix', () => {
    fc.assert(
      fc.property(anyCase, ({ n, matrix }) => {
        const lower = matrix.map((value, k) => (k % n <= Math.floor(k / n) ? value : NaN));
        const own = lower.slice();
        const factor = cholesky(matrix, n)!;
        if (largestGap(cholesky(lower, n)!, factor) !== 0) return false;
        if (!choleskyInto(own, own, n)) return false;
        return factor.every((value, k) => k % n > Math.floor(k / n) || own[k] === value);
      }),
    );
  });

  it.each<[string, number, number[]]>([
    ['a negative variance', 1, [-1]],
    ['no variance', 1, [0]],
    ['a variance that is no number', 1, [NaN]],
    ['a correlation above 1', 2, [1, 1.1, 1.1, 1]],
    ['a correlation of exactly 1', 2, [1, 1, 1, 1]],
    ['correlations that contradict each other', 3, [1, 0.9, -0.9, 0.9, 1, 0.9, -0.9, 0.9, 1]],
    ['equal correlations below -1 / (n - 1)', 3, [1, -0.51, -0.51, -0.51, 1, -0.51, -0.51, -0.51, 1]],
  ])('does not exist with %s', (_, n, cells) => {
    expect(cholesky(Float64Array.from(cells), n)).toBeUndefined();
    expect(inverse(Float64Array.from(cells), n)).toBeUndefined();
  });

  it('exists for correlations just inside the limits', () => {
    expect(cholesky(compoundSymmetric(3, -0.499), 3)).toBeDefined();
    expect(cholesky(compoundSymmetric(21, 0.9999), 21)).toBeDefined();
  });
});

describe('the root of a semi-definite matrix', () => {
  it('is the Cholesky factor where there is one', () => {
    fc.assert(
      fc.property(
        anyCase,
        ({ n, matrix }) => largestGap(semidefiniteRoot(matrix, n), cholesky(matrix, n)!) < 1e-12,
      ),
    );
  });

  it('multiplies back also where dimensions decide each other', () => {
    fc.assert(
      fc.property(anyCase, fc.nat({ max: 6 }), ({ n, root }, rank) => {
        // Rows of rank dimensions only: the rest follows from them.
        const thin = root.map((value, k) => (k % n < Math.min(rank, n) ? value : 0));
        const matrix = multiply(thin, transpose(thin, n), n);
        const found = semidefiniteRoot(matrix, n);
        return largestGap(multiply(found, transpose(found, n), n), matrix) < 1e-5;
      }),
    );
  });

  it('of equal abilities is one column, and of nothing nothing', () => {
    expect(semidefiniteRoot(compoundSymmetric(3, 1, 4), 3)).toEqual(
      Float64Array.of(2, 0, 0, 2, 0, 0, 2, 0, 0),
    );
    expect(semidefiniteRoot(new Float64Array(4), 2)).toEqual(new Float64Array(4));
    // Into an array that held another one's.
    const used = new Float64Array(4).fill(7);
    expect(semidefiniteRootInto(used, compoundSymmetric(2, 1, 4), 2)).toEqual(Float64Array.of(2, 0, 2, 0));
  });
});

describe('solving', () => {
  it('undoes multiplication', () => {
    fc.assert(
      fc.property(anyCase, ({ n, matrix, x }) => {
        const solved = solve(cholesky(matrix, n)!, multiplyVector(matrix, x, n), n);
        return largestGap(solved, x) < 1e-8;
      }),
    );
  });

  it('leaves its right side as it was', () => {
    fc.assert(
      fc.property(anyCase, ({ n, matrix, x }) => {
        const before = x.slice();
        solve(cholesky(matrix, n)!, x, n);
        return largestGap(before, x) === 0;
      }),
    );
  });

  it('with the lower factor and then with its transpose is the whole solution', () => {
    fc.assert(
      fc.property(anyCase, ({ n, matrix, x }) => {
        const factor = cholesky(matrix, n)!;
        const lower = x.slice();
        solveLowerInPlace(factor, lower, n);
        if (largestGap(multiplyVector(factor, lower, n), x) > 1e-10) return false;
        const upper = lower.slice();
        solveUpperInPlace(factor, upper, n);
        return (
          largestGap(multiplyVector(transpose(factor, n), upper, n), lower) < 1e-9 &&
          largestGap(solve(factor, x, n), upper) === 0
        );
      }),
    );
  });

  it('from a later row on is the same where the right side begins with zeros', () => {
    fc.assert(
      fc.property(anyCase, fc.nat({ max: 6 }), ({ n, matrix, x }, zeros) => {
        const first = Math.min(zeros, n - 1);
        const factor = cholesky(matrix, n)!;
        const whole = x.map((value, i) => (i < first ? 0 : value));
        const part = whole.slice();
        solveLowerInPlace(factor, whole, n);
        solveLowerInPlace(factor, part, n, first);
        return largestGap(whole, part) === 0;
      }),
    );
  });

  it('is linear', () => {
    fc.assert(
      fc.property(anyCase, ({ n, matrix, x }) => {
        const factor = cholesky(matrix, n)!;
        const y = x.map((value, i) => value * i - 1);
        const sum = solve(
          factor,
          x.map((value, i) => 2 * value + y[i]!),
          n,
        );
        const one = solve(factor, x, n);
        const other = solve(factor, y, n);
        return (
          largestGap(
            sum,
            one.map((value, i) => 2 * value + other[i]!),
          ) < 1e-8
        );
      }),
    );
  });
});

describe('the inverse', () => {
  it('is exactly symmetric and inverts from both sides', () => {
    fc.assert(
      fc.property(anyCase, ({ n, matrix }) => {
        const inverted = inverse(matrix, n)!;
        return (
          largestGap(inverted, transpose(inverted, n)) === 0 &&
          largestGap(multiply(inverted, matrix, n), identity(n)) < 1e-8 &&
          largestGap(multiply(matrix, inverted, n), identity(n)) < 1e-8
        );
      }),
    );
  });

  it('of the inverse is the matrix', () => {
    fc.assert(
      fc.property(anyCase, ({ n, matrix }) => {
        const twice = inverse(inverse(matrix, n)!, n)!;
        return largestGap(twice, matrix) < 1e-7;
      }),
    );
  });

  it('has the inverse determinant', () => {
    fc.assert(
      fc.property(anyCase, ({ n, matrix }) => {
        const factor = cholesky(matrix, n)!;
        const inverted = cholesky(inverseFromFactor(factor, n), n)!;
        return Math.abs(logDeterminant(factor, n) + logDeterminant(inverted, n)) < 1e-8;
      }),
    );
  });

  it('of equal correlations is known: off the diagonal -r / ((1 - r)(1 + (n - 1) r))', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 2, max: 21 }),
        fc.double({ min: -0.04, max: 0.95, noNaN: true }),
        fc.double({ min: 0.2, max: 5, noNaN: true }),
        (n, r, variance) => {
          const inverted = inverse(compoundSymmetric(n, r, variance), n)!;
          const scale = variance * (1 - r) * (1 + (n - 1) * r);
          return (
            Math.abs(inverted[1]! + r / scale) < 1e-9 &&
            Math.abs(inverted[0]! - (1 + (n - 2) * r) / scale) < 1e-9
          );
        },
      ),
    );
  });

  /** Hilbert matrices have whole numbers as inverses; Choi (1983), American Mathematical Monthly 90. */
  it.each([
    [2, [4, -6, -6, 12]],
    [3, [9, -36, 30, -36, 192, -180, 30, -180, 180]],
    [4, [16, -120, 240, -140, -120, 1200, -2700, 1680, 240, -2700, 6480, -4200, -140, 1680, -4200, 2800]],
  ])('of the Hilbert matrix of size %d is whole', (n, expected) => {
    const hilbert = Float64Array.from({ length: n * n }, (_, k) => 1 / (Math.floor(k / n) + (k % n) + 1));
    expect(largestGap(inverse(hilbert, n)!, expected)).toBeLessThan(1e-8);
  });
});

describe('the root of the inverse', () => {
  it('is upper triangular and multiplies with its transpose to the inverse, at any size', () => {
    fc.assert(
      fc.property(anyCase, ({ n, matrix }) => {
        const root = inverseRoot(cholesky(matrix, n)!, n);
        const isUpper = root.every((value, k) => k % n >= Math.floor(k / n) || value === 0);
        return isUpper && largestGap(multiply(root, transpose(root, n), n), inverse(matrix, n)!) < 1e-7;
      }),
    );
  });

  it('is the transposed inverse of the factor', () => {
    fc.assert(
      fc.property(anyCase, ({ n, matrix }) => {
        const factor = cholesky(matrix, n)!;
        const root = inverseRoot(factor, n);
        return largestGap(multiply(factor, transpose(root, n), n), identity(n)) < 1e-9;
      }),
    );
  });
});

describe('products', () => {
  it('are associative', () => {
    fc.assert(
      fc.property(anyCase, ({ n, matrix, root }) => {
        const left = multiply(multiply(root, matrix, n), root, n);
        const right = multiply(root, multiply(matrix, root, n), n);
        return largestGap(left, right) < 1e-9;
      }),
    );
  });

  it('with a vector are those with a matrix of one column after another', () => {
    fc.assert(
      fc.property(anyCase, ({ n, matrix, root }) => {
        const product = multiply(matrix, root, n);
        return Array.from({ length: n }, (_, column) => {
          const x = Float64Array.from({ length: n }, (_unused, i) => root[i * n + column]!);
          return multiplyVector(matrix, x, n).every(
            (value, i) => Math.abs(value - product[i * n + column]!) < 1e-12,
          );
        }).every(Boolean);
      }),
    );
  });

  it('turn round when transposed', () => {
    fc.assert(
      fc.property(anyCase, ({ n, matrix, root }) => {
        const turned = transpose(multiply(root, matrix, n), n);
        return largestGap(turned, multiply(transpose(matrix, n), transpose(root, n), n)) < 1e-12;
      }),
    );
  });

  it('with the identity change nothing', () => {
    fc.assert(
      fc.property(
        anyCase,
        ({ n, root }) =>
          largestGap(multiply(identity(n), root, n), root) === 0 &&
          largestGap(multiply(root, identity(n), n), root) === 0,
      ),
    );
  });
});
