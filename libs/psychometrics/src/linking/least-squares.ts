import type { Link } from './link';

export interface Minimum {
  readonly link: Link;
  /** Sum of squares there. */
  readonly criterion: number;
  readonly converged: boolean;
}

const MAX_ITERATIONS = 100;
const DIFFERENCE = 1e-6;
/** Of slope and intercept together. */
const TOLERANCE = 1e-9;
const SMALLEST_GAIN = 1e-13;

/**
 * Least squares in slope and intercept by Levenberg and Marquardt's method, derivatives by central differences.
 *
 * Marquardt (1963), SIAM Journal 11.
 */
export function minimise(
  residuals: (link: Link) => Float64Array,
  start: Link,
  maximumIterations = MAX_ITERATIONS,
): Minimum {
  let link = start;
  let here = residuals(link);
  let criterion = squares(here);
  let damping = 1e-3;
  for (let iteration = 0; iteration < maximumIterations; iteration++) {
    const { slope, intercept } = link;
    const bySlope = difference(
      residuals({ slope: slope + DIFFERENCE, intercept }),
      residuals({ slope: slope - DIFFERENCE, intercept }),
    );
    const byIntercept = difference(
      residuals({ slope, intercept: intercept + DIFFERENCE }),
      residuals({ slope, intercept: intercept - DIFFERENCE }),
    );
    const ss = dot(bySlope, bySlope);
    const si = dot(bySlope, byIntercept);
    const ii = dot(byIntercept, byIntercept);
    const gs = dot(bySlope, here);
    const gi = dot(byIntercept, here);

    let moved = false;
    for (; damping < 1e4; damping *= 10) {
      const determinant = ss * (1 + damping) * (ii * (1 + damping)) - si * si;
      const slopeStep = -(ii * (1 + damping) * gs - si * gi) / determinant;
      const interceptStep = -(ss * (1 + damping) * gi - si * gs) / determinant;
      const next = { slope: slope + slopeStep, intercept: intercept + interceptStep };
      if (!(next.slope > 0)) continue;
      const there = residuals(next);
      const value = squares(there);
      if (!(value <= criterion)) continue;
      moved =
        Math.abs(slopeStep) + Math.abs(interceptStep) > TOLERANCE &&
        criterion - value > SMALLEST_GAIN * criterion;
      link = next;
      here = there;
      criterion = value;
      damping = Math.max(damping / 10, 1e-12);
      break;
    }
    if (!moved) return { link, criterion, converged: true };
  }
  return { link, criterion, converged: false };
}

function difference(up: Float64Array, down: Float64Array): Float64Array {
  return up.map((value, k) => (value - (down[k] as number)) / (2 * DIFFERENCE));
}

function dot(left: Float64Array, right: Float64Array): number {
  return left.reduce((sum, value, k) => sum + value * (right[k] as number), 0);
}

function squares(values: Float64Array): number {
  return dot(values, values);
}
