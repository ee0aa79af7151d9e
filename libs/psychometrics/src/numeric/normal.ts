const SQRT_TWO_PI = Math.sqrt(2 * Math.PI);

/** Standard normal density. */
export function normalDensity(z: number): number {
  return Math.exp(-0.5 * z * z) / SQRT_TWO_PI;
}

/**
 * Standard normal distribution function, relative error below 1e-13 also far in the lower tail.
 *
 *     Phi(z) = 1/2 + phi(z) (z + z^3/3 + z^5/(3*5) + ...)            |z| < 3
 *     Phi(-z) = phi(z) / (z + 1/(z + 2/(z + 3/(z + ...))))           z >= 3
 *
 * Marsaglia (2004), Evaluating the normal distribution, J. Stat. Software 11(4); Abramowitz & Stegun 26.2.14.
 */
export function normalCdf(z: number): number {
  if (Number.isNaN(z)) return NaN;
  if (z >= 3) return 1 - lowerTail(z);
  if (z <= -3) return lowerTail(-z);
  let term = z;
  let sum = z;
  for (let odd = 3; Math.abs(term) > Math.abs(sum) * 1e-17; odd += 2) {
    term *= (z * z) / odd;
    sum += term;
  }
  return 0.5 + sum * normalDensity(z);
}

/** Enough levels of the continued fraction for full precision from z = 3 on. */
const TAIL_LEVELS = 80;

function lowerTail(z: number): number {
  if (z > 40) return 0;
  let fraction = z;
  for (let level = TAIL_LEVELS; level >= 1; level--) fraction = z + level / fraction;
  return normalDensity(z) / fraction;
}

/**
 * Standard normal quantile: Phi(z) = p. Infinite at 0 and 1, NaN outside.
 *
 * Start: Acklam's rational approximation (relative error 1.15e-9); then one Halley step on `normalCdf`.
 */
export function normalQuantile(p: number): number {
  if (!(p >= 0 && p <= 1)) return NaN;
  if (p === 0) return -Infinity;
  if (p === 1) return Infinity;
  if (p > 0.5) return -normalQuantile(1 - p);
  const z = acklam(p);
  const error = (normalCdf(z) - p) / normalDensity(z);
  return z - error / (1 + (z * error) / 2);
}

const CENTRE_UP = [
  -39.69683028665376, 220.9460984245205, -275.9285104469687, 138.357751867269, -30.66479806614716,
  2.506628277459239,
];
const CENTRE_DOWN = [
  -54.47609879822406, 161.5858368580409, -155.6989798598866, 66.80131188771972, -13.28068155288572, 1,
];
const TAIL_UP = [
  -0.007784894002430293, -0.3223964580411365, -2.400758277161838, -2.549732539343734, 4.374664141464968,
  2.938163982698783,
];
const TAIL_DOWN = [0.007784695709041462, 0.3224671290700398, 2.445134137142996, 3.754408661907416, 1];
const TAIL_BELOW = 0.02425;

function acklam(p: number): number {
  if (p < TAIL_BELOW) {
    const q = Math.sqrt(-2 * Math.log(p));
    return polynomial(TAIL_UP, q) / polynomial(TAIL_DOWN, q);
  }
  const q = p - 0.5;
  return (polynomial(CENTRE_UP, q * q) * q) / polynomial(CENTRE_DOWN, q * q);
}

function polynomial(coefficients: readonly number[], x: number): number {
  return coefficients.reduce((sum, coefficient) => sum * x + coefficient, 0);
}
