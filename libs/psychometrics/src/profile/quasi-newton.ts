import { at } from '../numeric/element';

/** A function and its gradient at one point. */
export interface Slope {
  readonly value: number;
  readonly gradient: Float64Array;
}

export interface AscentInput {
  readonly evaluate: (x: Float64Array) => Slope;
  readonly start: Float64Array;
  /** Roughly the inverse of the negative Hessian's diagonal: the first step is this times the gradient. */
  readonly scale: Float64Array;
  /** Ends the search where another step promises less than this. */
  readonly tolerance: number;
  readonly maximumSteps: number;
}

export interface Ascent {
  readonly x: Float64Array;
  /** Of the start and after every step; never falls. */
  readonly values: readonly number[];
  readonly converged: boolean;
}

/** Steps remembered of the curvature. */
const MEMORY = 12;
/** Share of the promised gain that a step must bring (Armijo). */
const SUFFICIENT_GAIN = 1e-4;
const MAX_HALVINGS = 25;

interface Pair {
  readonly step: Float64Array;
  /** By how much the gradient fell. */
  readonly fall: Float64Array;
  readonly product: number;
}

/**
 * Maximum of a smooth function by limited-memory BFGS; every step is halved until it raises the function enough.
 *
 * Nocedal & Wright (2006), Numerical Optimization, algorithm 7.4; with the EM step as the first scale it is the
 * quasi-Newton acceleration of Jamshidian & Jennrich (1997), JRSS B 59.
 */
export function ascend({ evaluate, start, scale, tolerance, maximumSteps }: AscentInput): Ascent {
  let x = start;
  let here = evaluate(x);
  const values = [here.value];
  let pairs: Pair[] = [];
  while (values.length <= maximumSteps) {
    const direction = directionOf(here.gradient, pairs, scale);
    const promised = dot(here.gradient, direction);
    if (promised / 2 < tolerance) return { x, values, converged: true };

    const found = raise({ evaluate, x, here, direction, promised });
    if (!found) {
      // What is remembered of the curvature can be wrong; the plain scaled gradient is the last try.
      if (pairs.length === 0) return { x, values, converged: false };
      pairs = [];
      continue;
    }
    const { next, there } = found;
    const step = next.map((value, i) => value - at(x, i));
    const fall = here.gradient.map((value, i) => value - at(there.gradient, i));
    const product = dot(step, fall);
    if (product > 0) pairs = [...pairs.slice(1 - MEMORY), { step, fall, product }];
    x = next;
    here = there;
    values.push(here.value);
  }
  return { x, values, converged: false };
}

interface Place {
  readonly evaluate: (x: Float64Array) => Slope;
  readonly x: Float64Array;
  readonly here: Slope;
  readonly direction: Float64Array;
  readonly promised: number;
}

function raise({
  evaluate,
  x,
  here,
  direction,
  promised,
}: Place): { readonly next: Float64Array; readonly there: Slope } | undefined {
  for (let halving = 0, share = 1; halving <= MAX_HALVINGS; halving++, share /= 2) {
    const next = x.map((value, i) => value + share * at(direction, i));
    const there = evaluate(next);
    if (there.value > here.value + SUFFICIENT_GAIN * share * promised) return { next, there };
  }
  return undefined;
}

/** The inverse Hessian as the pairs tell it, times the gradient: two loops, no matrix. */
function directionOf(gradient: Float64Array, pairs: readonly Pair[], scale: Float64Array): Float64Array {
  const direction = gradient.slice();
  const shares = new Float64Array(pairs.length);
  for (let k = pairs.length - 1; k >= 0; k--) {
    const { step, fall, product } = pairs[k] as Pair;
    shares[k] = dot(step, direction) / product;
    add(direction, fall, -at(shares, k));
  }
  const last = pairs.at(-1);
  const stretch = last ? last.product / weighted(last.fall, scale) : 1;
  for (let i = 0; i < direction.length; i++) direction[i] = at(direction, i) * at(scale, i) * stretch;
  pairs.forEach(({ step, fall, product }, k) => {
    add(direction, step, at(shares, k) - dot(fall, direction) / product);
  });
  return direction;
}

function dot(left: Float64Array, right: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < left.length; i++) sum += at(left, i) * at(right, i);
  return sum;
}

function weighted(values: Float64Array, weights: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < values.length; i++) sum += at(values, i) ** 2 * at(weights, i);
  return sum;
}

function add(to: Float64Array, values: Float64Array, times: number): void {
  for (let i = 0; i < to.length; i++) to[i] = at(to, i) + times * at(values, i);
}
