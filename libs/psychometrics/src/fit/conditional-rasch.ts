import { collapse, type Patterns } from '../calibration/patterns';
import type { ResponseTable } from '../calibration/responses';
import { at, increase, intAt } from '../numeric/element';
import { cholesky, inverseFromFactor, solve } from '../numeric/matrix';

export interface ConditionalRasch {
  /** Sum to zero. */
  readonly difficulties: Float64Array;
  readonly standardErrors: Float64Array;
  readonly logLikelihood: number;
  readonly iterations: number;
  readonly converged: boolean;
}

const MAX_ITERATIONS = 60;
const TOLERANCE = 1e-9;

/**
 * Rasch difficulties by conditional maximum likelihood: given the raw score r the abilities drop out,
 *
 *     P(x | r) = prod e_j^{x_j} / gamma_r(e),  e_j = exp(-b_j)
 *
 * Newton on the exact derivatives; people who saw different items are conditioned on their own. Andersen (1972), JRSS B 34.
 */
export function conditionalRasch(table: ResponseTable): ConditionalRasch {
  const patterns = collapse(table);
  const n = table.items;
  let easiness = new Float64Array(n);
  let here = evaluate(patterns, easiness);
  let iterations = 0;
  let converged = false;
  while (!converged && iterations < MAX_ITERATIONS) {
    iterations++;
    const factor = cholesky(pinned(here.information, n), n);
    if (!factor) break;
    const step = solve(factor, here.gradient, n);
    let share = 1;
    let next = easiness;
    let there = here;
    for (let halving = 0; halving < 30; halving++, share /= 2) {
      next = easiness.map((value, j) => value + share * at(step, j));
      there = evaluate(patterns, next);
      if (there.logLikelihood >= here.logLikelihood - 1e-10) break;
    }
    converged = step.every((change) => Math.abs(share * change) < TOLERANCE);
    easiness = next;
    here = there;
  }
  const mean = easiness.reduce((sum, value) => sum + value, 0) / n;
  const factor = cholesky(pinned(here.information, n), n);
  const inverse = factor ? inverseFromFactor(factor, n) : new Float64Array(n * n).fill(NaN);
  return {
    difficulties: easiness.map((value) => mean - value),
    // The pinned direction added 1/n to every cell of the inverse; contrasts that sum to zero do not have it.
    standardErrors: easiness.map((_, j) => Math.sqrt(at(inverse, j * n + j) - 1 / n)),
    logLikelihood: here.logLikelihood,
    iterations,
    converged,
  };
}

/** The information is singular along (1, ..., 1); adding 1/n there fixes the sum and leaves the rest. */
function pinned(information: Float64Array, n: number): Float64Array {
  return information.map((value) => value + 1 / n);
}

interface Conditional {
  logLikelihood: number;
  readonly gradient: Float64Array;
  readonly information: Float64Array;
}

function evaluate(patterns: Patterns, easiness: Float64Array): Conditional {
  const n = patterns.items;
  const total: Conditional = {
    logLikelihood: 0,
    gradient: new Float64Array(n),
    information: new Float64Array(n * n),
  };
  for (let i = 0; i < patterns.size; i++) {
    for (let e = intAt(patterns.start, i); e < intAt(patterns.start, i + 1); e++) {
      const j = intAt(patterns.item, e);
      total.logLikelihood += at(patterns.frequency, i) * at(easiness, j);
      increase(total.gradient, j, at(patterns.frequency, i));
    }
  }
  for (const [mask, people] of scoresByMask(patterns)) addMask(total, { patterns, easiness, mask, people });
  return total;
}

/** People per raw score of each mask. */
function scoresByMask(patterns: Patterns): Map<number, Float64Array> {
  const masks = new Map<number, Float64Array>();
  for (let i = 0; i < patterns.size; i++) {
    const mask = intAt(patterns.mask, i);
    const size = intAt(patterns.maskStart, mask + 1) - intAt(patterns.maskStart, mask);
    const people = masks.get(mask) ?? new Float64Array(size + 1);
    increase(people, intAt(patterns.start, i + 1) - intAt(patterns.start, i), at(patterns.frequency, i));
    masks.set(mask, people);
  }
  return masks;
}

interface MaskInput {
  readonly patterns: Patterns;
  readonly easiness: Float64Array;
  readonly mask: number;
  readonly people: Float64Array;
}

function addMask(total: Conditional, { patterns, easiness, mask, people }: MaskInput): void {
  const items = patterns.maskItem.subarray(
    intAt(patterns.maskStart, mask),
    intAt(patterns.maskStart, mask + 1),
  );
  const n = patterns.items;
  const e = Float64Array.from(items, (j) => Math.exp(at(easiness, j)));
  const gamma = elementary(e, -1, -1);
  for (let r = 0; r < people.length; r++) total.logLikelihood -= at(people, r) * Math.log(at(gamma, r));
  /** P(right | r) of each item, r from 0. */
  const shares = Array.from(e, (own, a) => {
    const without = elementary(e, a, -1);
    return gamma.map((value, r) => (r === 0 ? 0 : (own * at(without, r - 1)) / value));
  });
  for (let a = 0; a < items.length; a++) {
    const row = intAt(items, a);
    const share = shares[a] as Float64Array;
    for (let r = 1; r < people.length; r++) {
      increase(total.gradient, row, -at(people, r) * at(share, r));
      increase(total.information, row * n + row, at(people, r) * at(share, r) * (1 - at(share, r)));
    }
    for (let b = 0; b < a; b++) {
      const column = intAt(items, b);
      const other = shares[b] as Float64Array;
      const both = elementary(e, a, b);
      let covariance = 0;
      for (let r = 1; r < people.length; r++) {
        if (at(people, r) === 0) continue;
        const joint = r > 1 ? (at(e, a) * at(e, b) * at(both, r - 2)) / at(gamma, r) : 0;
        covariance += at(people, r) * (joint - at(share, r) * at(other, r));
      }
      increase(total.information, row * n + column, covariance);
      increase(total.information, column * n + row, covariance);
    }
  }
}

/** Elementary symmetric functions of all but two, by the summation algorithm. Fischer (1974). */
function elementary(e: Float64Array, leftOut: number, alsoLeftOut: number): Float64Array {
  const gamma = new Float64Array(e.length + 1);
  gamma[0] = 1;
  let used = 0;
  for (let j = 0; j < e.length; j++) {
    if (j === leftOut || j === alsoLeftOut) continue;
    used++;
    for (let r = used; r > 0; r--) gamma[r] = at(gamma, r) + at(gamma, r - 1) * at(e, j);
  }
  return gamma;
}
