import { ABILITY_BOUND } from './answer';

/** Half-open search grid: fine enough to part the maxima that guessing makes. */
const SCAN_STEPS = 480;
const PRECISION = 1e-12;
const MAX_BISECTIONS = 200;

/** Where a function falls through zero: a maximum of what it is the derivative of. */
export interface Maxima {
  readonly maxima: readonly number[];
  /** The highest point of the integral, ends included. */
  readonly best: number;
  readonly atBound: boolean;
}

/** Maximum of a concave function by the root of its falling derivative; an end of the interval when it has none inside. */
export function concaveMaximum(
  derivative: (x: number) => number,
  from = -ABILITY_BOUND,
  to = ABILITY_BOUND,
): Maxima {
  if (derivative(from) <= 0) return { maxima: [], best: from, atBound: true };
  if (derivative(to) >= 0) return { maxima: [], best: to, atBound: true };
  const root = fallingRoot(derivative, from, to);
  return { maxima: [root], best: root, atBound: false };
}

/** All interior maxima by a scan, and the global one; `value` is the function itself, up to a constant. */
export function globalMaximum(
  derivative: (x: number) => number,
  value: (x: number) => number,
  bounds: { readonly from: number; readonly to: number } = { from: -ABILITY_BOUND, to: ABILITY_BOUND },
): Maxima {
  const step = (bounds.to - bounds.from) / SCAN_STEPS;
  const maxima: number[] = [];
  let left = derivative(bounds.from);
  for (let k = 1; k <= SCAN_STEPS; k++) {
    const x = bounds.from + k * step;
    const right = derivative(x);
    if (left > 0 && right <= 0) maxima.push(fallingRoot(derivative, x - step, x));
    left = right;
  }
  let best = bounds.from;
  for (const x of [...maxima, bounds.to]) if (value(x) > value(best)) best = x;
  return { maxima, best, atBound: best === bounds.from || best === bounds.to };
}

/**
 * Root of a function that is positive at the left end and not at the right: Illinois variant of regula falsi,
 * which keeps the bracket and converges faster than bisection (Dowell & Jarratt 1971).
 */
function fallingRoot(f: (x: number) => number, from: number, to: number): number {
  let left = from;
  let right = to;
  let fLeft = f(left);
  let fRight = f(right);
  let side = 0;
  for (let k = 0; k < MAX_BISECTIONS && right - left > PRECISION && fLeft !== fRight; k++) {
    const x = k % 8 === 7 ? (left + right) / 2 : (left * fRight - right * fLeft) / (fRight - fLeft);
    const fx = f(x);
    if (fx === 0) return x;
    if (fx > 0) {
      if (x - left < PRECISION && Math.abs(fx) < PRECISION) return x;
      left = x;
      fLeft = fx;
      if (side === 1) fRight /= 2;
      side = 1;
      continue;
    }
    if (right - x < PRECISION && Math.abs(fx) < PRECISION) return x;
    right = x;
    fRight = fx;
    if (side === -1) fLeft /= 2;
    side = -1;
  }
  return (left + right) / 2;
}
