import { answerTerms } from '../models/response-model';
import { at } from '../numeric/element';
import type { Observation } from './profile';

/** Where abilities are looked at: wide enough for a group two logits off, fine enough for a standard deviation of 0.15. */
const FROM = -7;
const STEP = 0.25;
const NODES = 57;
/** In standard deviations of the normal factor: what lies further out is below rounding. */
const REACH = 7;

/** Of a curve, relative to its highest point: keeps a narrow normal factor far from it from finding nothing at all. */
const SMALLEST = 1e-37;
/** Logarithm of the smallest positive number: the integral where the normal lies off the grid. */
const NOTHING = -745;

/** A person's likelihood, dimension by dimension, on the common grid. */
export interface LikelihoodCurves {
  /** Dimensions with answers, ascending. */
  readonly dimensions: Int32Array;
  /** [place * NODES + node], each curve relative to its highest point; single precision is kept for memory. */
  readonly curves: Float32Array;
  /** Logarithms of the highest points, added up. */
  readonly logScale: number;
}

export function likelihoodCurves(observations: readonly Observation[]): LikelihoodCurves {
  const dimensions = Int32Array.from(new Set(observations.map(({ dimension }) => dimension))).sort();
  const curves = new Float32Array(dimensions.length * NODES);
  const logs = new Float64Array(NODES);
  let logScale = 0;
  dimensions.forEach((dimension, place) => {
    logs.fill(0);
    for (const observation of observations) {
      if (observation.dimension !== dimension) continue;
      for (let q = 0; q < NODES; q++)
        logs[q] =
          at(logs, q) + answerTerms(FROM + q * STEP, observation.item, observation.category).logLikelihood;
    }
    const highest = logs.reduce((most, value) => Math.max(most, value), -Infinity);
    logScale += highest;
    for (let q = 0; q < NODES; q++)
      curves[place * NODES + q] = Math.max(SMALLEST, Math.exp(at(logs, q) - highest));
  });
  return { dimensions, curves, logScale };
}

/** A normal distribution times a likelihood: the logarithm of its integral, its mean and variance. */
export interface TiltedMoments {
  logIntegral: number;
  mean: number;
  variance: number;
}

/**
 * Moments of N(centre, variance) times one curve, by the trapezoid rule, into a record that the caller owns.
 *
 * The normal's values follow from one another on an equal grid, exp(-(x + h)^2 / 2) = exp(-x^2 / 2) r(x) with
 * r(x + h) = r(x) exp(-h^2), outwards from the node nearest the centre: three exponentials instead of one a node.
 */
export function tilt(
  into: TiltedMoments,
  { curves }: LikelihoodCurves,
  { place, centre, variance }: { readonly place: number; readonly centre: number; readonly variance: number },
): void {
  const nearest = Math.min(NODES - 1, Math.max(0, Math.round((centre - FROM) / STEP)));
  const offset = FROM + nearest * STEP - centre;
  const reach = Math.ceil((REACH * Math.sqrt(variance)) / STEP) + 1;
  const start = Math.exp((-0.5 * offset * offset) / variance);
  const shrink = Math.exp(-(STEP * STEP) / variance);
  let total = 0;
  let first = 0;
  let second = 0;
  for (let side = -1; side <= 1; side += 2) {
    let density = start;
    let ratio = Math.exp((-0.5 * (STEP * STEP + 2 * side * offset * STEP)) / variance);
    // The nearest node itself belongs to the upward side.
    for (let k = 0; k <= reach; k++) {
      const q = nearest + side * k;
      if (q < 0 || q >= NODES) break;
      if (k > 0 || side > 0) {
        const weight = density * (curves[place * NODES + q] as number);
        const x = offset + side * k * STEP;
        total += weight;
        first += weight * x;
        second += weight * x * x;
      }
      density *= ratio;
      ratio *= shrink;
    }
  }
  if (!(total > 0)) {
    into.logIntegral = NOTHING;
    into.mean = centre;
    into.variance = variance;
    return;
  }
  const mean = first / total;
  into.logIntegral = Math.log((total * STEP) / Math.sqrt(2 * Math.PI * variance));
  into.mean = centre + mean;
  into.variance = second / total - mean * mean;
}
