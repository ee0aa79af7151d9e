import { at, increase } from '../numeric/element';
import { cholesky, solve } from '../numeric/matrix';

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
/** A decrease beyond rounding sends the extrapolation back. */
const ALLOWED_DECREASE = 1e-10;
/** Steps that are remembered: EM is slow along a few directions only. */
const MEMORY = 6;
/** Of the mean square of the remembered changes: keeps nearly equal ones from cancelling each other. */
const RIDGE = 1e-9;

/** A step that was accepted. */
interface Visit {
  readonly from: Float64Array;
  readonly to: Float64Array;
  readonly objective: number;
}

/**
 * Anderson's acceleration: with r = F(x) - x of this step and the changes dr, dF between the last few,
 *
 *     next x = F(x) - dF g,  g = argmin |r - dr g|
 *
 * every pass moves on, and each remembered step takes one slow direction away. Where the objective has fallen the next
 * pass starts from the last accepted F(x) with nothing remembered, so that the sequence rises as EM does.
 *
 * Anderson (1965), Journal of the ACM 12; for EM: Henderson & Varadhan (2019), J. Computational and Graphical Statistics 28.
 */
export function accelerate(input: AccelerationInput): AccelerationResult {
  const { map, tolerance, maximumSteps, isProper, onStep } = input;
  let x = input.start;
  let visits: readonly Visit[] = [];
  let steps = 0;
  let cancelled = false;
  while (steps < maximumSteps && !cancelled) {
    const { to, objective } = map(x);
    const change = largestDifference(to, x);
    cancelled = onStep({ steps: ++steps, objective, change });
    const last = visits.at(-1);
    if (last && objective < last.objective - ALLOWED_DECREASE * Math.abs(last.objective)) {
      x = last.to;
      visits = [];
      continue;
    }
    visits = [...visits.slice(-MEMORY), { from: x, to, objective }];
    const ahead = extrapolate(visits);
    const isAtRest = last && change < tolerance && objective - last.objective < OBJECTIVE_TOLERANCE;
    if (isAtRest && largestDifference(ahead, x) < NEAR * tolerance)
      return { point: to, steps, converged: true, cancelled };
    x = isProper(ahead) ? ahead : to;
  }
  return { point: x, steps, converged: false, cancelled };
}

/** Where the last step and the changes since the ones before it lead: to its own end when there are none. */
function extrapolate(visits: readonly Visit[]): Float64Array {
  const { from, to } = visits.at(-1) as Visit;
  const residual = minus(to, from);
  const changes = visits.slice(1).map((visit, k) => {
    const before = visits[k] as Visit;
    const ends = minus(visit.to, before.to);
    return { ends, residuals: minus(ends, minus(visit.from, before.from)) };
  });
  const m = changes.length;
  const normal = new Float64Array(m * m);
  changes.forEach((one, i) =>
    changes.forEach((other, j) => (normal[i * m + j] = dot(one.residuals, other.residuals))),
  );
  let trace = 0;
  for (let i = 0; i < m; i++) trace += at(normal, i * m + i);
  for (let i = 0; i < m; i++) increase(normal, i * m + i, (RIDGE * trace) / m);
  const factor = m > 0 && trace > 0 ? cholesky(normal, m) : undefined;
  if (!factor) return to;
  const shares = solve(
    factor,
    Float64Array.from(changes, ({ residuals }) => dot(residuals, residual)),
    m,
  );
  const ahead = to.slice();
  changes.forEach(({ ends }, k) => {
    for (let i = 0; i < ahead.length; i++) increase(ahead, i, -at(shares, k) * at(ends, i));
  });
  return ahead;
}

function minus(left: Float64Array, right: Float64Array): Float64Array {
  return left.map((value, i) => value - at(right, i));
}

function dot(left: Float64Array, right: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < left.length; i++) sum += at(left, i) * at(right, i);
  return sum;
}

export function largestDifference(left: Float64Array, right: Float64Array): number {
  let largest = 0;
  for (let i = 0; i < left.length; i++) largest = Math.max(largest, Math.abs(at(left, i) - at(right, i)));
  return largest;
}
