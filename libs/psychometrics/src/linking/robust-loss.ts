import { dot, type LinearisedAnchor } from './linearised';

/** Power of the loss: 2 is least squares, 1 least absolute; below 1 an anchor that has left counts for almost nothing. */
export const POWER = 0.5;
/** Curve distances (root mean square, probabilities) below which an anchor counts in full; narrowed step by step. */
export const SOFTENINGS = [0.1, 0.05, 0.02, 0.01] as const;
const REWEIGHTINGS = 30;
/** Of slope and intercept together. */
const TOLERANCE = 1e-10;

/** An anchor's squared distance near a link: s + 2 g' x + x' H x in the step x of slope and intercept. */
export interface SquaredDistance {
  s: number;
  slope: number;
  intercept: number;
  readonly ss: number;
  readonly si: number;
  readonly ii: number;
}

export function squaredDistance({
  residuals,
  bySlope,
  byIntercept,
}: Pick<LinearisedAnchor, 'residuals' | 'bySlope' | 'byIntercept'>): SquaredDistance {
  return {
    s: dot(residuals, residuals),
    slope: dot(bySlope, residuals),
    intercept: dot(byIntercept, residuals),
    ss: dot(bySlope, bySlope),
    si: dot(bySlope, byIntercept),
    ii: dot(byIntercept, byIntercept),
  };
}

/** A step of slope and intercept. */
export interface Step {
  readonly slope: number;
  readonly intercept: number;
}

export interface LossInput {
  readonly distances: readonly SquaredDistance[];
  readonly softening: number;
  readonly start: Step;
  readonly tolerance?: number;
}

/**
 * The step that minimises sum_j (d_j^2 + e^2)^(p / 2) where every d_j^2 is quadratic, by iteratively reweighted least
 * squares with the weights (d_j^2 + e^2)^(p / 2 - 1).
 */
export function robustStep({ distances, softening, start, tolerance = TOLERANCE }: LossInput): Step {
  let { slope, intercept } = start;
  for (let k = 0; k < REWEIGHTINGS; k++) {
    let gs = 0;
    let gi = 0;
    let ss = 0;
    let si = 0;
    let ii = 0;
    for (let j = 0; j < distances.length; j++) {
      const own = distances[j] as SquaredDistance;
      const weight = anchorWeight(own, { slope, intercept }, softening);
      gs += weight * own.slope;
      gi += weight * own.intercept;
      ss += weight * own.ss;
      si += weight * own.si;
      ii += weight * own.ii;
    }
    const determinant = ss * ii - si * si;
    if (!(determinant > 0)) break;
    const nextSlope = (si * gi - ii * gs) / determinant;
    const nextIntercept = (si * gs - ss * gi) / determinant;
    const change = Math.abs(nextSlope - slope) + Math.abs(nextIntercept - intercept);
    slope = nextSlope;
    intercept = nextIntercept;
    if (change < tolerance) break;
  }
  return { slope, intercept };
}

/** (d^2 + e^2)^(p / 2 - 1); for p = 1/2 by two square roots, which is several times faster than a power. */
export function anchorWeight(own: SquaredDistance, step: Step, softening: number): number {
  const root = Math.sqrt(squareAt(own, step) + softening * softening);
  return 1 / (root * Math.sqrt(root));
}

/** Never below 0, which rounding could make of an anchor that fits exactly. */
export function squareAt(own: SquaredDistance, { slope, intercept }: Step): number {
  const square =
    own.s +
    2 * (own.slope * slope + own.intercept * intercept) +
    own.ss * slope * slope +
    2 * own.si * slope * intercept +
    own.ii * intercept * intercept;
  return Math.max(0, square);
}
