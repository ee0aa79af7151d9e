import { at, increase, intAt } from '../numeric/element';
import { parameterCount, parameterIndex } from './curves';
import type { EmProblem } from './em';
import type { CurveSet } from './curve-set';
import type { ItemLayout } from './layout';
import type { LatentScores } from './score-covariance';

/** People whose products are summed before they are stored. */
const BATCH = 32;

/** A mask is worth the sums below from this many patterns on. */
const ENOUGH_PATTERNS = 60;

/** Whether all items of a mask are scored by sums, and enough people share it. */
export function isSumMask(
  { layout, patterns }: Pick<EmProblem, 'layout' | 'patterns'>,
  mask: number,
): boolean {
  const sizes = patternsPerMask(patterns);
  if (intAt(sizes, mask) < ENOUGH_PATTERNS) return false;
  for (let e = intAt(patterns.maskStart, mask); e < intAt(patterns.maskStart, mask + 1); e++) {
    if ((layout.items[intAt(patterns.maskItem, e)] as ItemLayout).kind !== 'sum') return false;
  }
  return true;
}

const sizesOf = new WeakMap<EmProblem['patterns'], Int32Array>();

function patternsPerMask(patterns: EmProblem['patterns']): Int32Array {
  const known = sizesOf.get(patterns);
  if (known) return known;
  const sizes = new Int32Array(patterns.maskStart.length - 1);
  for (let i = 0; i < patterns.size; i++)
    sizes[intAt(patterns.mask, i)] = intAt(sizes, intAt(patterns.mask, i)) + 1;
  sizesOf.set(patterns, sizes);
  return sizes;
}

interface SumMaskInput {
  readonly problem: EmProblem;
  readonly curves: CurveSet;
  readonly tables: readonly Float64Array[];
  readonly latent: LatentScores | undefined;
}

/** Collects people of one mask and group, then takes their score covariances from the information. */
export interface SumMask {
  add(pattern: number, posterior: Float64Array): void;
  finish(information: Float64Array, n: number): void;
}

/**
 * Scores of sum-scored items part into the answer and the curve, g_p = y_p theta^{e_p} - f_p(theta), y_p = x for the
 * slope (e = 1), 1(x = k) for an intercept (e = 0). Then, without a loop over nodes for each pair of parameters,
 *
 *     sum_i E_i(g_p g_r) = sum_i y_p y_r E_i(theta^{e_p + e_r}) - sum_q (R_p f_r + R_r f_p) + sum_q N_q f_p f_r
 *     sum_i Cov_i(g) = sum_i E_i(g g') - sum_i E_i(g) E_i(g)'
 *
 * with R_p(q) = theta_q^{e_p} sum_i y_ip w_iq and N_q = sum_i w_iq.
 */
export function addSumMask({ problem, curves, tables, latent }: SumMaskInput, mask: number): SumMask {
  const { layout, patterns } = problem;
  const { nodes } = curves;
  const q = nodes.length;
  const indices: number[] = [];
  const isSlope: number[] = [];
  const curvesOf: Float64Array[] = [];
  const firstOf = new Int32Array(patterns.items).fill(-1);
  for (let e = intAt(patterns.maskStart, mask); e < intAt(patterns.maskStart, mask + 1); e++) {
    const j = intAt(patterns.maskItem, e);
    const item = layout.items[j] as ItemLayout;
    if (item.fixed) continue;
    firstOf[j] = indices.length;
    for (let p = 0; p < parameterCount(item); p++) {
      indices.push(parameterIndex(item, p));
      isSlope.push(p === 0 ? 1 : 0);
      // The score of category 0 is -f.
      curvesOf.push(
        (tables[j] as Float64Array)
          .subarray(p * item.categories * q, (p * item.categories + 1) * q)
          .map((value) => -value),
      );
    }
  }
  if (latent) {
    indices.push(latent.index, latent.index + 1);
    isSlope.push(0, 0);
    curvesOf.push(
      latent.mean.map((value) => -value),
      latent.logSd.map((value) => -value),
    );
  }
  const size = indices.length;
  const f = new Float64Array(size * q);
  curvesOf.forEach((curve, p) => f.set(curve, p * q));
  const products = new Float64Array(size * size);
  const answers = new Float64Array(size * q);
  const people = new Float64Array(q);
  const mean = new Float64Array(size);
  const means = new Float64Array(size * BATCH);
  let waiting = 0;
  const given = new Int32Array(2 * patterns.items);
  const values = new Float64Array(2 * patterns.items);

  return { add, finish };

  function add(i: number, w: Float64Array): void {
    const times = at(patterns.frequency, i);
    let from = 0;
    while (from < q && at(w, from) < 1e-12) from++;
    let to = q;
    while (to > from && at(w, to - 1) < 1e-12) to--;
    let first = 0;
    let square = 0;
    for (let node = from; node < to; node++) {
      const weight = at(w, node);
      increase(people, node, times * weight);
      first += weight * at(nodes, node);
      square += weight * at(nodes, node) * at(nodes, node);
    }
    for (let p = 0; p < size; p++) {
      let sum = 0;
      for (let node = from; node < to; node++) sum -= at(w, node) * at(f, p * q + node);
      mean[p] = sum;
    }
    const count = listAnswers(i);
    for (let l = 0; l < count; l++) {
      const p = intAt(given, l);
      const y = at(values, l);
      const slope = isSlope[p] === 1;
      increase(mean, p, y * (slope ? first : 1));
      const scale = y * times;
      for (let node = from; node < to; node++) increase(answers, p * q + node, scale * at(w, node));
      for (let k = 0; k <= l; k++) {
        const r = intAt(given, k);
        const moment = slope ? (isSlope[r] === 1 ? square : first) : isSlope[r] === 1 ? first : 1;
        increase(products, p * size + r, scale * at(values, k) * moment);
      }
    }
    const root = Math.sqrt(times);
    for (let p = 0; p < size; p++) means[p * BATCH + waiting] = root * at(mean, p);
    if (++waiting === BATCH) takeMeans();
  }

  /** Takes E(g) E(g)' of the people waiting, many at a time: one store for a whole batch of products. */
  function takeMeans(): void {
    for (let p = 0; p < size; p++) {
      for (let r = 0; r <= p; r++) {
        let sum = 0;
        for (let k = 0; k < waiting; k++) sum += at(means, p * BATCH + k) * at(means, r * BATCH + k);
        increase(products, p * size + r, -sum);
      }
    }
    waiting = 0;
  }

  /** Parameters that the answers above 0 touch, ascending: the slope with y = x, the category's intercept with y = 1. */
  function listAnswers(i: number): number {
    let count = 0;
    for (let e = intAt(patterns.start, i); e < intAt(patterns.start, i + 1); e++) {
      const place = intAt(firstOf, intAt(patterns.item, e));
      if (place < 0) continue;
      const category = intAt(patterns.category, e);
      given[count] = place;
      values[count++] = category;
      given[count] = place + category;
      values[count++] = 1;
    }
    return count;
  }

  function finish(information: Float64Array, n: number): void {
    takeMeans();
    for (let p = 0; p < size; p++) {
      if (isSlope[p] === 1)
        for (let node = 0; node < q; node++)
          answers[p * q + node] = at(answers, p * q + node) * at(nodes, node);
    }
    for (let p = 0; p < size; p++) {
      for (let r = 0; r <= p; r++) {
        let sum = at(products, p * size + r);
        for (let node = 0; node < q; node++) {
          const fp = at(f, p * q + node);
          const fr = at(f, r * q + node);
          sum += at(people, node) * fp * fr - at(answers, p * q + node) * fr - at(answers, r * q + node) * fp;
        }
        const row = Math.max(indices[p] as number, indices[r] as number);
        const column = Math.min(indices[p] as number, indices[r] as number);
        increase(information, row * n + column, row === column && p !== r ? -2 * sum : -sum);
      }
    }
  }
}
