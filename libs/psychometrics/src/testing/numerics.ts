/** Numerical yardsticks that share no code with what they measure. */

/** First derivative by a five-point difference, error of order h^4. */
export function derivative(f: (x: number) => number, x: number, h = 1e-3): number {
  return (8 * (f(x + h) - f(x - h)) - (f(x + 2 * h) - f(x - 2 * h))) / (12 * h);
}

/** Second derivative by a five-point difference, error of order h^4. */
export function secondDerivative(f: (x: number) => number, x: number, h = 1e-2): number {
  return (16 * (f(x + h) + f(x - h)) - (f(x + 2 * h) + f(x - 2 * h)) - 30 * f(x)) / (12 * h * h);
}

/** Integral by Simpson's rule. */
export function integral(f: (x: number) => number, from: number, to: number, intervals = 2000): number {
  const step = (to - from) / intervals;
  let sum = f(from) + f(to);
  for (let k = 1; k < intervals; k++) sum += (k % 2 === 1 ? 4 : 2) * f(from + k * step);
  return (sum * step) / 3;
}

/** Largest absolute difference of two rows of numbers; infinite where lengths differ or a number is missing. */
export function largestGap(left: ArrayLike<number>, right: ArrayLike<number>): number {
  if (left.length !== right.length) return Infinity;
  let gap = 0;
  for (let i = 0; i < left.length; i++) {
    const difference = Math.abs((left[i] ?? NaN) - (right[i] ?? NaN));
    if (Number.isNaN(difference)) return Infinity;
    gap = Math.max(gap, difference);
  }
  return gap;
}

/** Difference relative to the size of the expected number, absolute below 1. */
export function relativeGap(given: number, expected: number): number {
  if (given === expected) return 0;
  const gap = Math.abs(given - expected) / Math.max(1, Math.abs(expected));
  return Number.isNaN(gap) ? Infinity : gap;
}

/** Pearson's chi-square of counts against expected counts. */
export function chiSquareOf(counts: ArrayLike<number>, expected: ArrayLike<number>): number {
  let sum = 0;
  for (let i = 0; i < counts.length; i++)
    sum += ((counts[i] ?? 0) - (expected[i] ?? 0)) ** 2 / (expected[i] ?? 0);
  return sum;
}

/** Highest point of a function with one hump, by golden section along one coordinate after another until it rests. */
export function climb(f: (x: Float64Array) => number, start: Float64Array, width = 8): Float64Array {
  const x = start.slice();
  let reach = width;
  for (let round = 0; round < 400; round++) {
    let moved = 0;
    for (let i = 0; i < x.length; i++) {
      const before = x[i] ?? 0;
      const along = (value: number): number => {
        x[i] = value;
        return f(x);
      };
      const found = goldenSection(along, before - reach, before + reach);
      x[i] = found;
      moved = Math.max(moved, Math.abs(found - before));
    }
    if (moved < 1e-5) break;
    reach = 2 * moved;
  }
  return x;
}

const GOLDEN = (Math.sqrt(5) - 1) / 2;

/** Maximum of a function with one hump between the ends. */
export function goldenSection(f: (x: number) => number, from: number, to: number): number {
  let low = from;
  let high = to;
  let left = high - GOLDEN * (high - low);
  let right = low + GOLDEN * (high - low);
  let fLeft = f(left);
  let fRight = f(right);
  while (high - low > 1e-7) {
    if (fLeft > fRight) {
      high = right;
      right = left;
      fRight = fLeft;
      left = high - GOLDEN * (high - low);
      fLeft = f(left);
      continue;
    }
    low = left;
    left = right;
    fLeft = fRight;
    right = low + GOLDEN * (high - low);
    fRight = f(right);
  }
  return (low + high) / 2;
}
