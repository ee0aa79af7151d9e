import { at } from '../numeric/element';

/** One application of the EM map. */
export interface MapStep {
  /** Where the map leads. */
  readonly to: Float64Array;
  /** What is maximised, at the point from which the map started. */
  readonly objective: number;
}

export interface AccelerationInput {
  readonly start: Float64Array;
  readonly map: (from: Float64Array) => MapStep;
  /** Whether a point lies inside the parameter space. */
  readonly isProper: (point: Float64Array) => boolean;
  /** Largest change of a parameter in one EM step that counts as arrived. */
  readonly tolerance: number;
  readonly maximumSteps: number;
  /** Told after every EM step; true asks to stop. */
  readonly onStep: (step: {
    readonly steps: number;
    readonly objective: number;
    readonly change: number;
  }) => boolean;
}

export interface AccelerationResult {
  readonly point: Float64Array;
  /** EM steps taken, each one pass over the data. */
  readonly steps: number;
  readonly converged: boolean;
  readonly cancelled: boolean;
}

/** Gains of the objective below this tell nobody anything; rounding of sums over 10^7 answers is smaller. */
const OBJECTIVE_TOLERANCE = 1e-5;
/** How many tolerances away from where the steps lead counts as arrived. */
const NEAR = 3;
const LEAST_SHRINKING = 0.1;
/** A decrease beyond rounding sends the extrapolation back. */
const ALLOWED_DECREASE = 1e-10;

/**
 * SQUAREM: from x0, x1 = F(x0), x2 = F(x1), with r = x1 - x0, v = (x2 - x1) - r and alpha = -|r| / |v|,
 *
 *     x' = x0 - 2 alpha r + alpha^2 v,   next x0 = F(x')
 *
 * taken back to F(x2) when the objective has fallen, so that the sequence rises as EM does.
 *
 * Varadhan & Roland (2008), Scandinavian Journal of Statistics 35, scheme S3.
 */
export function accelerate(input: AccelerationInput): AccelerationResult {
  const { map, tolerance, maximumSteps, isProper, onStep } = input;
  let x0 = input.start;
  let steps = 0;
  let cancelled = false;
  const advance = (from: Float64Array): MapStep & { readonly change: number } => {
    const step = map(from);
    steps++;
    const change = largestDifference(step.to, from);
    cancelled = onStep({ steps, objective: step.objective, change }) || cancelled;
    return { ...step, change };
  };

  while (steps < maximumSteps && !cancelled) {
    const first = advance(x0);
    const second = advance(first.to);
    const isAtRest = second.change < tolerance && second.objective - first.objective < OBJECTIVE_TOLERANCE;
    if (isAtRest && distanceLeft(first.change, second.change) < NEAR * tolerance)
      return { point: second.to, steps, converged: true, cancelled };

    const jump = extrapolate(x0, first.to, second.to);
    if (!jump || !isProper(jump)) {
      x0 = second.to;
      continue;
    }
    const third = advance(jump);
    const allowed = second.objective - ALLOWED_DECREASE * Math.abs(second.objective);
    x0 = third.objective >= allowed ? third.to : second.to;
  }
  return { point: x0, steps, converged: false, cancelled };
}

/** Changes that shrink by r each step add up to change / (1 - r): a slow map is further off than its step tells. */
function distanceLeft(before: number, change: number): number {
  if (change === 0) return 0;
  return change / Math.max(LEAST_SHRINKING, 1 - change / before);
}

/** Undefined where the step would not go beyond EM's own. */
function extrapolate(x0: Float64Array, x1: Float64Array, x2: Float64Array): Float64Array | undefined {
  let rr = 0;
  let vv = 0;
  for (let i = 0; i < x0.length; i++) {
    const r = at(x1, i) - at(x0, i);
    const v = at(x2, i) - at(x1, i) - r;
    rr += r * r;
    vv += v * v;
  }
  if (vv === 0) return undefined;
  const alpha = -Math.sqrt(rr / vv);
  if (alpha >= -1) return undefined;
  return x0.map((from, i) => {
    const r = at(x1, i) - from;
    const v = at(x2, i) - at(x1, i) - r;
    return from - 2 * alpha * r + alpha * alpha * v;
  });
}

export function largestDifference(left: Float64Array, right: Float64Array): number {
  let largest = 0;
  for (let i = 0; i < left.length; i++) largest = Math.max(largest, Math.abs(at(left, i) - at(right, i)));
  return largest;
}
