import { at, increase } from './element';

/** Square matrices are row-major Float64Arrays of n * n; small and dense, as priors over competences are. */

/**
 * Lower Cholesky factor L of a symmetric positive definite A: A = L L'. Undefined when A is not positive definite.
 *
 * Golub & Van Loan (2013), Matrix Computations, 4th ed., algorithm 4.2.1.
 */
export function cholesky(matrix: Float64Array, n: number): Float64Array | undefined {
  const factor = new Float64Array(n * n);
  return choleskyInto(factor, matrix, n) ? factor : undefined;
}

/** As `cholesky`, into an array that the caller owns; only the lower triangle is written. Tells whether it succeeded. */
export function choleskyInto(factor: Float64Array, matrix: Float64Array, n: number): boolean {
  for (let j = 0; j < n; j++) {
    const row = j * n;
    let pivot = at(matrix, row + j);
    for (let k = 0; k < j; k++) pivot -= at(factor, row + k) * at(factor, row + k);
    if (!(pivot > 0)) return false;
    const root = Math.sqrt(pivot);
    factor[row + j] = root;
    let i = j + 1;
    // Four rows at a time: what is read of row j serves all of them.
    for (; i + 3 < n; i += 4) {
      const [r0, r1, r2, r3] = [i * n, (i + 1) * n, (i + 2) * n, (i + 3) * n];
      let s0 = at(matrix, r0 + j);
      let s1 = at(matrix, r1 + j);
      let s2 = at(matrix, r2 + j);
      let s3 = at(matrix, r3 + j);
      for (let k = 0; k < j; k++) {
        const value = at(factor, row + k);
        s0 -= at(factor, r0 + k) * value;
        s1 -= at(factor, r1 + k) * value;
        s2 -= at(factor, r2 + k) * value;
        s3 -= at(factor, r3 + k) * value;
      }
      factor[r0 + j] = s0 / root;
      factor[r1 + j] = s1 / root;
      factor[r2 + j] = s2 / root;
      factor[r3 + j] = s3 / root;
    }
    for (; i < n; i++) {
      let sum = at(matrix, i * n + j);
      for (let k = 0; k < j; k++) sum -= at(factor, i * n + k) * at(factor, row + k);
      factor[i * n + j] = sum / root;
    }
  }
  return true;
}

/** A pivot below this share of its variance is what rounding leaves of a dimension that the others decide. */
const NO_VARIANCE = 1e-12;

/**
 * Lower triangular L with L L' = A for a positive semi-definite A, to draw from: a dimension that the ones before it
 * decide adds nothing of its own.
 */
export function semidefiniteRoot(matrix: Float64Array, n: number): Float64Array {
  return semidefiniteRootInto(new Float64Array(n * n), matrix, n);
}

/** As `semidefiniteRoot`, into an array that the caller owns. */
export function semidefiniteRootInto(root: Float64Array, matrix: Float64Array, n: number): Float64Array {
  for (let k = 0; k < n * n; k++) root[k] = 0;
  for (let j = 0; j < n; j++) {
    let pivot = at(matrix, j * n + j);
    for (let k = 0; k < j; k++) pivot -= at(root, j * n + k) ** 2;
    if (!(pivot > NO_VARIANCE * at(matrix, j * n + j))) continue;
    root[j * n + j] = Math.sqrt(pivot);
    for (let i = j + 1; i < n; i++) {
      let sum = at(matrix, i * n + j);
      for (let k = 0; k < j; k++) sum -= at(root, i * n + k) * at(root, j * n + k);
      root[i * n + j] = sum / at(root, j * n + j);
    }
  }
  return root;
}

/** Replaces b by the solution x of L x = b; b must be zero before `first`. */
export function solveLowerInPlace(factor: Float64Array, b: Float64Array, n: number, first = 0): void {
  for (let i = first; i < n; i++) {
    let sum = at(b, i);
    for (let k = first; k < i; k++) sum -= at(factor, i * n + k) * at(b, k);
    b[i] = sum / at(factor, i * n + i);
  }
}

/** Replaces b by the solution x of L' x = b; walks the factor by rows, as it is stored. */
export function solveUpperInPlace(factor: Float64Array, b: Float64Array, n: number, first = 0): void {
  for (let i = n - 1; i >= first; i--) {
    const x = at(b, i) / at(factor, i * n + i);
    b[i] = x;
    for (let k = first; k < i; k++) b[k] = at(b, k) - at(factor, i * n + k) * x;
  }
}

/** Solution of A x = b from the Cholesky factor of A. */
export function solve(factor: Float64Array, b: Float64Array, n: number): Float64Array {
  const x = Float64Array.from(b);
  solveLowerInPlace(factor, x, n);
  solveUpperInPlace(factor, x, n);
  return x;
}

/** Inverse of A from its Cholesky factor, exactly symmetric. */
export function inverseFromFactor(factor: Float64Array, n: number): Float64Array {
  const inverse = new Float64Array(n * n);
  const column = new Float64Array(n);
  for (let j = 0; j < n; j++) {
    column.fill(0);
    column[j] = 1;
    solveLowerInPlace(factor, column, n, j);
    solveUpperInPlace(factor, column, n, j);
    for (let i = j; i < n; i++) inverse[i * n + j] = inverse[j * n + i] = at(column, i);
  }
  return inverse;
}

/**
 * Upper triangular U with inverse(A) = U U', from the Cholesky factor L of A: U is the transpose of the inverse of L.
 * Half of the inverse's cost, and enough for the variance of any sum of a few elements.
 */
export function inverseRoot(factor: Float64Array, n: number): Float64Array {
  return inverseRootInto(new Float64Array(n * n), factor, n);
}

/** As `inverseRoot`, into an array that the caller owns; only the upper triangle is written. */
export function inverseRootInto(root: Float64Array, factor: Float64Array, n: number): Float64Array {
  let j = 0;
  // Four columns of the inverse of L at a time: what is read of L serves all of them.
  for (; j + 3 < n; j += 4) {
    const [r0, r1, r2, r3] = [j * n, (j + 1) * n, (j + 2) * n, (j + 3) * n];
    for (let i = j; i < n; i++) {
      let s0 = i === j ? 1 : 0;
      let s1 = i === j + 1 ? 1 : 0;
      let s2 = i === j + 2 ? 1 : 0;
      let s3 = i === j + 3 ? 1 : 0;
      const row = i * n;
      for (let k = j; k < i; k++) {
        const value = at(factor, row + k);
        s0 -= value * at(root, r0 + k);
        s1 -= value * at(root, r1 + k);
        s2 -= value * at(root, r2 + k);
        s3 -= value * at(root, r3 + k);
      }
      const pivot = at(factor, row + i);
      root[r0 + i] = s0 / pivot;
      root[r1 + i] = s1 / pivot;
      root[r2 + i] = s2 / pivot;
      root[r3 + i] = s3 / pivot;
    }
  }
  for (; j < n; j++) {
    for (let i = j; i < n; i++) {
      let sum = i === j ? 1 : 0;
      for (let k = j; k < i; k++) sum -= at(factor, i * n + k) * at(root, j * n + k);
      root[j * n + i] = sum / at(factor, i * n + i);
    }
  }
  return root;
}

/** Inverse of a symmetric positive definite matrix; undefined when it is not. */
export function inverse(matrix: Float64Array, n: number): Float64Array | undefined {
  const factor = cholesky(matrix, n);
  return factor && inverseFromFactor(factor, n);
}

/** log |A| from the Cholesky factor of A. */
export function logDeterminant(factor: Float64Array, n: number): number {
  let sum = 0;
  for (let i = 0; i < n; i++) sum += Math.log(at(factor, i * n + i));
  return 2 * sum;
}

export function multiplyVector(matrix: Float64Array, x: Float64Array, n: number): Float64Array {
  const product = new Float64Array(n);
  for (let i = 0; i < n; i++) {
    for (let j = 0; j < n; j++) increase(product, i, at(matrix, i * n + j) * at(x, j));
  }
  return product;
}

export function multiply(left: Float64Array, right: Float64Array, n: number): Float64Array {
  const product = new Float64Array(n * n);
  for (let i = 0; i < n; i++) {
    for (let k = 0; k < n; k++) {
      const factor = at(left, i * n + k);
      for (let j = 0; j < n; j++) increase(product, i * n + j, factor * at(right, k * n + j));
    }
  }
  return product;
}

export function identity(n: number): Float64Array {
  const matrix = new Float64Array(n * n);
  for (let i = 0; i < n; i++) matrix[i * n + i] = 1;
  return matrix;
}

/** Equal variances and one correlation between every two dimensions: the prior before a calibration has estimated it. */
export function compoundSymmetric(n: number, correlation: number, variance = 1): Float64Array {
  const matrix = new Float64Array(n * n).fill(correlation * variance);
  for (let i = 0; i < n; i++) matrix[i * n + i] = variance;
  return matrix;
}
