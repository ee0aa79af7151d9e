import { UnusableResponses, type ResponseTable } from '../calibration/responses';
import { at, increase, intAt } from '../numeric/element';
import { cholesky, inverseFromFactor, solve } from '../numeric/matrix';
import { answersByMask, type MaskedScores } from './masked-scores';

export interface ConditionalPartialCredit {
  /** By item; all of them together sum to zero. */
  readonly thresholds: readonly Float64Array[];
  readonly standardErrors: readonly Float64Array[];
  readonly logLikelihood: number;
  readonly iterations: number;
  readonly converged: boolean;
}

const MAX_ITERATIONS = 60;
const MAX_HALVINGS = 30;
const TOLERANCE = 1e-9;

/**
 * Thresholds of the partial credit model by conditional maximum likelihood: given the raw score r the abilities drop out,
 *
 *     P(x | r) = prod_j e_j(x_j) / gamma_r(e),   log e_j(k) = -sum_{t <= k} delta_jt
 *
 * Newton on the exact derivatives; people who saw different items are conditioned on their own. Throws `UnusableResponses`
 * where nobody is in a category below an item's highest one: its thresholds have no estimate.
 *
 * Masters (1982), Psychometrika 47; Andersen (1995) in Fischer & Molenaar, Rasch Models, ch. 15.
 */
export function conditionalPartialCredit(table: ResponseTable): ConditionalPartialCredit {
  const data = answersByMask(table);
  refuseGaps(data);
  const n = intAt(data.offset, table.items);
  const points = pointsOf(data);
  let weights = new Float64Array(n);
  let here = evaluate(data, weights);
  let iterations = 0;
  let converged = false;
  while (!converged && iterations < MAX_ITERATIONS) {
    iterations++;
    const factor = cholesky(pinned(here.information, points), n);
    if (!factor) break;
    const step = solve(factor, here.gradient, n);
    let share = 1;
    let next = weights;
    let there = here;
    for (let halving = 0; halving < MAX_HALVINGS; halving++, share /= 2) {
      next = weights.map((value, k) => value + share * at(step, k));
      there = evaluate(data, next);
      if (there.logLikelihood >= here.logLikelihood - 1e-10) break;
    }
    converged = step.every((change) => Math.abs(share * change) < TOLERANCE);
    weights = next;
    here = there;
  }
  const factor = cholesky(pinned(here.information, points), n);
  const inverse = factor ? inverseFromFactor(factor, n) : new Float64Array(n * n).fill(NaN);
  return {
    thresholds: byItem(data, centred(thresholdsOf(data, weights))),
    standardErrors: byItem(data, thresholdErrors(data, inverse)),
    logLikelihood: here.logLikelihood,
    iterations,
    converged,
  };
}

function refuseGaps({ offset, counts }: MaskedScores): void {
  for (let j = 0; j + 1 < offset.length; j++) {
    if (intAt(offset, j) === intAt(offset, j + 1))
      throw new UnusableResponses(`item ${j + 1}: nobody has a point in it`);
    for (let k = intAt(offset, j); k < intAt(offset, j + 1); k++) {
      if (at(counts, k) === 0)
        throw new UnusableResponses(
          `item ${j + 1}: nobody has ${k - intAt(offset, j) + 1} points in it, some have more`,
        );
    }
  }
}

/** Points of every parameter's category: along them the likelihood is flat. */
function pointsOf({ offset }: MaskedScores): Float64Array {
  const points = new Float64Array(intAt(offset, offset.length - 1));
  for (let j = 0; j + 1 < offset.length; j++)
    for (let k = intAt(offset, j); k < intAt(offset, j + 1); k++) points[k] = k - intAt(offset, j) + 1;
  return points;
}

function pinned(information: Float64Array, points: Float64Array): Float64Array {
  const n = points.length;
  const length = points.reduce((sum, value) => sum + value * value, 0);
  return information.map((value, k) => value + (at(points, Math.floor(k / n)) * at(points, k % n)) / length);
}

interface Conditional {
  logLikelihood: number;
  readonly gradient: Float64Array;
  readonly information: Float64Array;
}

function evaluate(data: MaskedScores, weights: Float64Array): Conditional {
  const n = weights.length;
  const result: Conditional = {
    logLikelihood: weights.reduce((sum, value, k) => sum + value * at(data.counts, k), 0),
    gradient: data.counts.slice(),
    information: new Float64Array(n * n),
  };
  for (const { items, people } of data.masks) {
    const own = items.map((j) => {
      const part = weights.subarray(intAt(data.offset, j), intAt(data.offset, j + 1));
      return Float64Array.of(1, ...part.map(Math.exp));
    });
    addMask(result, { own, offsets: items.map((j) => intAt(data.offset, j)), people });
  }
  return result;
}

interface Mask {
  /** e_j(k) of each item given. */
  readonly own: readonly Float64Array[];
  readonly offsets: readonly number[];
  readonly people: Float64Array;
}

function addMask(result: Conditional, { own, offsets, people }: Mask): void {
  const n = result.gradient.length;
  const gamma = symmetric(own, people.length, []);
  people.forEach((count, r) => {
    if (count > 0) result.logLikelihood -= count * Math.log(at(gamma, r));
  });
  /** P(k points in the item | r), by item and category. */
  const shares = own.map((e, a) => {
    const others = symmetric(own, people.length, [a]);
    return Array.from(e, (value, k) =>
      gamma.map((all, r) => (r < k ? 0 : (value * at(others, r - k)) / all)),
    );
  });
  const add = (row: number, column: number, value: number): void =>
    increase(result.information, row * n + column, value);
  own.forEach((e, a) => {
    for (let k = 1; k < e.length; k++) {
      const row = (offsets[a] as number) + k - 1;
      const share = shares[a]?.[k] as Float64Array;
      people.forEach((count, r) => {
        increase(result.gradient, row, -count * at(share, r));
        add(row, row, count * at(share, r));
      });
      for (let l = 1; l < e.length; l++) {
        const other = shares[a]?.[l] as Float64Array;
        people.forEach((count, r) =>
          add(row, (offsets[a] as number) + l - 1, -count * at(share, r) * at(other, r)),
        );
      }
    }
    for (let b = 0; b < a; b++) {
      const without = symmetric(own, people.length, [a, b]);
      const f = own[b] as Float64Array;
      for (let k = 1; k < e.length; k++) {
        for (let l = 1; l < f.length; l++) {
          let covariance = 0;
          people.forEach((count, r) => {
            if (count === 0) return;
            const joint = r < k + l ? 0 : (at(e, k) * at(f, l) * at(without, r - k - l)) / at(gamma, r);
            covariance +=
              count * (joint - at(shares[a]?.[k] as Float64Array, r) * at(shares[b]?.[l] as Float64Array, r));
          });
          const row = (offsets[a] as number) + k - 1;
          const column = (offsets[b] as number) + l - 1;
          add(row, column, covariance);
          add(column, row, covariance);
        }
      }
    }
  });
}

/** gamma_r of all items but those left out, by multiplying their polynomials. */
function symmetric(own: readonly Float64Array[], length: number, leftOut: readonly number[]): Float64Array {
  let gamma = new Float64Array(length);
  gamma[0] = 1;
  let top = 0;
  own.forEach((e, j) => {
    if (leftOut.includes(j)) return;
    const next = new Float64Array(length);
    for (let r = 0; r <= top; r++)
      for (let k = 0; k < e.length; k++) increase(next, r + k, at(gamma, r) * at(e, k));
    top += e.length - 1;
    gamma = next;
  });
  return gamma;
}

/** delta_jk = log e_j(k - 1) - log e_j(k). */
function thresholdsOf({ offset }: MaskedScores, weights: Float64Array): Float64Array {
  const isFirst = new Set(offset);
  return weights.map((value, k) => (isFirst.has(k) ? 0 : at(weights, k - 1)) - value);
}

function centred(values: Float64Array): Float64Array {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  return values.map((value) => value - mean);
}

/** T V T' with T from parameters to thresholds that sum to zero, which the pinned direction does not move. */
function thresholdErrors(data: MaskedScores, inverse: Float64Array): Float64Array {
  const n = Math.round(Math.sqrt(inverse.length));
  // Columns of T: what one parameter does to all thresholds.
  const columns = Array.from({ length: n }, (_, k) => {
    const unit = new Float64Array(n);
    unit[k] = 1;
    return centred(thresholdsOf(data, unit));
  });
  return Float64Array.from({ length: n }, (_, row) => {
    const own = Float64Array.from(columns, (column) => at(column, row));
    let variance = 0;
    for (let i = 0; i < n; i++)
      for (let j = 0; j < n; j++) variance += at(own, i) * at(inverse, i * n + j) * at(own, j);
    return Math.sqrt(variance);
  });
}

function byItem({ offset }: MaskedScores, values: Float64Array): Float64Array[] {
  return Array.from({ length: offset.length - 1 }, (_, j) =>
    values.slice(intAt(offset, j), intAt(offset, j + 1)),
  );
}
