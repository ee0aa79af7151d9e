import { at } from '../numeric/element';
import { ABILITY_BOUND } from './answer';

/** The coarsest grid, in logits, that a scan may start from. */
const LARGEST_STEP = 0.5;
/** Parts into which a cell is cut where the derivative comes near zero without crossing it. */
const CLOSER = 16;
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

export interface Scan {
  readonly from: number;
  readonly to: number;
  /** Of the grid, in logits: about half the width of the narrowest feature that the function can have. */
  readonly step: number;
}

/**
 * All interior maxima by a scan, and the global one; `value` is the function itself, up to a constant, and is asked for
 * only where several maxima compete. Where the derivative turns back before it reaches zero the grid is refined, so that
 * two zeros in one cell are not overlooked.
 */
export function globalMaximum(
  derivative: (x: number) => number,
  value: (x: number) => number,
  { from, to, step: wanted }: Scan,
): Maxima {
  const count = Math.ceil((to - from) / Math.min(LARGEST_STEP, wanted));
  const xs = Float64Array.from({ length: count + 1 }, (_, k) => from + ((to - from) * k) / count);
  const slopes = xs.map(derivative);
  const maxima: number[] = [];
  for (let k = 1; k <= count; k++) {
    const cell = { from: at(xs, k - 1), to: at(xs, k) };
    if (at(slopes, k - 1) > 0 && at(slopes, k) <= 0) maxima.push(fallingRoot(derivative, cell.from, cell.to));
    else if (mayTouchZero(slopes, k)) maxima.push(...fallingRoots(derivative, cell));
  }
  const candidates = [
    ...(at(slopes, 0) <= 0 ? [from] : []),
    ...maxima,
    ...(at(slopes, count) > 0 ? [to] : []),
  ];
  const best = highest(candidates, value) ?? to;
  return { maxima, best, atBound: best === from || best === to };
}

/** Same sign at both ends, and nearer to zero than the cells beside: it could cross and come back. */
function mayTouchZero(slopes: Float64Array, k: number): boolean {
  const [left, right] = [at(slopes, k - 1), at(slopes, k)];
  if (left * right <= 0) return false;
  const size = Math.min(Math.abs(left), Math.abs(right));
  const before = k > 1 ? Math.abs(at(slopes, k - 2)) : Infinity;
  const after = k + 1 < slopes.length ? Math.abs(at(slopes, k + 1)) : Infinity;
  return size <= before && size <= after;
}

function fallingRoots(
  derivative: (x: number) => number,
  { from, to }: { readonly from: number; readonly to: number },
): number[] {
  const step = (to - from) / CLOSER;
  const roots: number[] = [];
  let left = derivative(from);
  for (let k = 1; k <= CLOSER; k++) {
    const x = from + k * step;
    const right = derivative(x);
    if (left > 0 && right <= 0) roots.push(fallingRoot(derivative, x - step, x));
    left = right;
  }
  return roots;
}

function highest(candidates: readonly number[], value: (x: number) => number): number | undefined {
  if (candidates.length < 2) return candidates[0];
  return candidates.reduce((best, x) => (value(x) > value(best) ? x : best));
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
