import { at, increase, intAt } from '../numeric/element';
import { packedIndex, type ScoreSource } from './score-source';
import { parameterCount, parameterIndex } from './curves';
import type { ItemLayout } from './layout';
import type { Posterior } from './posterior';

/**
 * Sums the posterior covariances of the scores of people who were given the same items, all scored by sums. Such a
 * score parts into the answer and the curve, g_p = y_p theta - f_p(theta) for a slope (y = x, the category) and
 * 1(x = k) - f_p(theta) for an intercept, whose answer is certain. With K = sum_i (diag(w_i) - w_i w_i') over nodes,
 *
 *     sum_i Cov_i(g_p, g_r) = f_p' K f_r - f_r' D_p - f_p' D_r + V_pr
 *     D_p(q) = sum_i y_ip w_iq (theta_q - E_i),  V_pr = sum_i y_ip y_ir Var_i(theta)
 *
 * (D and V are 0 for intercepts), so that a person costs the square of the nodes, not of the parameters.
 */
export class SumCovariance {
  /** Parameters of the mask: place in the state, and the item whose slope it is, or -1. */
  private readonly indices: number[] = [];
  private readonly slopeOf: number[] = [];
  private readonly curves: Float64Array[] = [];
  /** Place among the free items, or -1. */
  private readonly place: Int32Array;
  private readonly free: number;
  private readonly within: Float64Array;
  private readonly answers: Float64Array;
  private readonly variances: Float64Array;
  private readonly deviations: Float64Array;
  private readonly given: Int32Array;
  private readonly values: Float64Array;
  /** Nodes that anybody's posterior reaches. */
  private first: number;
  private last = 0;

  constructor(
    private readonly source: ScoreSource,
    { mask, group }: { readonly mask: number; readonly group: number },
  ) {
    const { layout, patterns, tables, nodes } = source;
    const q = nodes.length;
    this.place = new Int32Array(patterns.items).fill(-1);
    let free = 0;
    for (let e = intAt(patterns.maskStart, mask); e < intAt(patterns.maskStart, mask + 1); e++) {
      const j = intAt(patterns.maskItem, e);
      const item = layout.items[j] as ItemLayout;
      if (item.fixed) continue;
      for (let p = 0; p < parameterCount(item); p++) {
        // The score of category 0 is -f.
        const from = p * item.categories * q;
        this.addParameter(
          parameterIndex(item, p),
          (tables[j] as Float64Array).subarray(from, from + q),
          p === 0 ? free : -1,
        );
      }
      this.place[j] = free++;
    }
    const latent = source.latent[group];
    if (latent) {
      this.addParameter(latent.index, latent.mean, -1);
      this.addParameter(latent.index + 1, latent.logSd, -1);
    }
    this.free = free;
    this.first = q;
    this.within = new Float64Array(q * q);
    this.answers = new Float64Array(free * q);
    this.variances = new Float64Array(free * free);
    this.deviations = new Float64Array(q);
    this.given = new Int32Array(free);
    this.values = new Float64Array(free);
  }

  private addParameter(index: number, score: Float64Array, slopeOf: number): void {
    this.indices.push(index);
    this.slopeOf.push(slopeOf);
    this.curves.push(score.map((value) => -value));
  }

  take(i: number, { weights: w, from, to }: Posterior): true {
    const { within, answers, variances, deviations, given, values, free } = this;
    const { nodes, patterns } = this.source;
    const q = nodes.length;
    const times = at(patterns.frequency, i);
    this.first = Math.min(this.first, from);
    this.last = Math.max(this.last, to);
    let mean = 0;
    let square = 0;
    for (let node = from; node < to; node++) {
      mean += at(w, node) * at(nodes, node);
      square += at(w, node) * at(nodes, node) * at(nodes, node);
    }
    for (let node = from; node < to; node++) {
      const weight = times * at(w, node);
      const row = node * q;
      for (let other = from; other <= node; other++)
        within[row + other] = at(within, row + other) - weight * at(w, other);
      within[row + node] = at(within, row + node) + weight;
      deviations[node] = weight * (at(nodes, node) - mean);
    }
    const variance = times * (square - mean * mean);
    const count = this.listAnswers(i);
    for (let l = 0; l < count; l++) {
      const p = intAt(given, l);
      const y = at(values, l);
      const own = p * q;
      for (let node = from; node < to; node++)
        answers[own + node] = at(answers, own + node) + y * at(deviations, node);
      const scale = at(values, l) * variance;
      const row = p * free;
      for (let k = 0; k <= l; k++) {
        const cell = row + intAt(given, k);
        variances[cell] = at(variances, cell) + scale * at(values, k);
      }
    }
    return true;
  }

  /** Free items answered above category 0, ascending. */
  private listAnswers(i: number): number {
    const { start, item, category } = this.source.patterns;
    let count = 0;
    for (let e = intAt(start, i); e < intAt(start, i + 1); e++) {
      const place = intAt(this.place, intAt(item, e));
      if (place < 0) continue;
      this.given[count] = place;
      this.values[count++] = intAt(category, e);
    }
    return count;
  }

  /** Adds the sums to a packed lower triangle over all parameters. */
  addTo(out: Float64Array): void {
    const { indices, slopeOf, answers, variances, free } = this;
    const q = this.source.nodes.length;
    const { first, last } = this;
    const sides = this.curves.map((curve, r) => this.side(curve, slopeOf[r] as number));
    for (let p = 0; p < indices.length; p++) {
      const f = this.curves[p] as Float64Array;
      const item = slopeOf[p] as number;
      for (let r = 0; r <= p; r++) {
        const side = sides[r] as Float64Array;
        let sum = 0;
        for (let node = first; node < last; node++) sum += at(f, node) * at(side, node);
        if (item >= 0) {
          const other = this.curves[r] as Float64Array;
          for (let node = first; node < last; node++) sum -= at(answers, item * q + node) * at(other, node);
          const second = slopeOf[r] as number;
          if (second >= 0) sum += at(variances, item * free + second);
        }
        const left = indices[p] as number;
        const right = indices[r] as number;
        // A shared slope occurs once per item: on the diagonal both orders count.
        increase(out, packedIndex(left, right), left === right && p !== r ? 2 * sum : sum);
      }
    }
  }

  /** K f - D. */
  private side(curve: Float64Array, item: number): Float64Array {
    const { within, answers, first, last } = this;
    const q = curve.length;
    const out = new Float64Array(q);
    for (let node = first; node < last; node++) {
      let sum = 0;
      for (let other = first; other < last; other++)
        sum += at(within, other <= node ? node * q + other : other * q + node) * at(curve, other);
      out[node] = item < 0 ? sum : sum - at(answers, item * q + node);
    }
    return out;
  }
}
