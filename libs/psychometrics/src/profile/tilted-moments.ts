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
/** Of a narrow normal, in its standard deviations: distance and number of the points on either side. */
const NARROW_STEP = 0.5;
const NARROW_REACH = 14;
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

/** The curves of all dimensions but the one at a place; what they add to the logarithm stays that of all. */
export function leaveOut(
  { dimensions, curves, logScale }: LikelihoodCurves,
  place: number,
): LikelihoodCurves {
  const rest = new Float32Array(curves.length - NODES);
  rest.set(curves.subarray(0, place * NODES));
  rest.set(curves.subarray((place + 1) * NODES), place * NODES);
  return { dimensions: dimensions.filter((_, k) => k !== place), curves: rest, logScale };
}

/** A normal distribution times a likelihood: the logarithm of its integral, its mean and variance. */
export interface TiltedMoments {
  logIntegral: number;
  mean: number;
  variance: number;
}

/** Below this standard deviation the nodes are too far apart for the normal. */
const NARROW = 0.15;

/** Moments of N(centre, variance) times one curve, into a record that the caller owns. */
export function tilt(
  into: TiltedMoments,
  { curves }: LikelihoodCurves,
  { place, centre, variance }: { readonly place: number; readonly centre: number; readonly variance: number },
): void {
  const own = curves.subarray(place * NODES, (place + 1) * NODES);
  const sums: Sums =
    variance < NARROW * NARROW ? narrowSums(own, centre, variance) : wideSums(own, centre, variance);
  if (!(sums.total > 0)) {
    into.logIntegral = NOTHING;
    into.mean = centre;
    into.variance = variance;
    return;
  }
  const mean = sums.first / sums.total;
  into.logIntegral = Math.log((sums.total * sums.step) / Math.sqrt(2 * Math.PI * variance));
  into.mean = centre + mean;
  into.variance = sums.second / sums.total - mean * mean;
}

/** Of the product at equal distances: its values, and those times the distance from the centre and its square. */
interface Sums {
  readonly step: number;
  readonly total: number;
  readonly first: number;
  readonly second: number;
}

/**
 * By the trapezoid rule on the common grid. The normal's values follow from one another on an equal grid,
 * exp(-(x + h)^2 / 2) = exp(-x^2 / 2) r(x) with r(x + h) = r(x) exp(-h^2), outwards from the node nearest the centre:
 * three exponentials instead of one a node.
 */
function wideSums(curve: Float32Array, centre: number, variance: number): Sums {
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
        const weight = density * (curve[q] as number);
        const x = offset + side * k * STEP;
        total += weight;
        first += weight * x;
        second += weight * x * x;
      }
      density *= ratio;
      ratio *= shrink;
    }
  }
  return { step: STEP, total, first, second };
}

/** By the trapezoid rule about the centre. */
function narrowSums(curve: Float32Array, centre: number, variance: number): Sums {
  const sd = Math.sqrt(variance);
  const step = NARROW_STEP * sd;
  let total = 0;
  let first = 0;
  let second = 0;
  for (let k = -NARROW_REACH; k <= NARROW_REACH; k++) {
    const x = k * step;
    const weight = Math.exp(logBetweenNodes(curve, centre + x) - 0.5 * (k * NARROW_STEP) ** 2);
    total += weight;
    first += weight * x;
    second += weight * x * x;
  }
  return { step, total, first, second };
}

/** A curve's logarithm by the parabola through the three nodes nearest; beyond the grid that of its end. */
function logBetweenNodes(curve: Float32Array, ability: number): number {
  const place = Math.min(NODES - 1, Math.max(0, (ability - FROM) / STEP));
  const nearest = Math.min(NODES - 2, Math.max(1, Math.round(place)));
  const left = Math.log(curve[nearest - 1] as number);
  const middle = Math.log(curve[nearest] as number);
  const right = Math.log(curve[nearest + 1] as number);
  const u = place - nearest;
  return middle + 0.5 * u * (right - left + u * (right - 2 * middle + left));
}
