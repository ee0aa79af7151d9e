import { at, intAt } from '../numeric/element';
import { BaseCurve } from './base-curve';
import type { CurveSet } from './curve-set';
import type { Patterns } from './patterns';

/** Posterior mass below this share of the mode's changes no estimate in the digits that are kept. */
const NEGLIGIBLE = 1e-14;
const LOG_NEGLIGIBLE = Math.log(NEGLIGIBLE);
/** Nodes by which neighbours in the order of sums seldom differ. */
const MARGIN = 2;

/**
 * The posterior of one pattern after another. An answer to a sum-scored item (Rasch, 2PL, partial credit) enters the
 * likelihood as
 *
 *     log L_i(theta) = theta s_i + t_i + C(theta),  s_i = sum_j a_j x_ij,  C = sum_j log P_j(0)
 *
 * with C shared by everybody who was given the same items, so a person costs J + Q instead of J Q. On equally spaced
 * nodes the posterior then follows by multiplication alone: w_{q+1} / w_q = exp(h s) rho_q, from the mode outwards.
 * A person's own prior N(m, sd) adds m / sd^2 to s and a factor to each ratio that falls geometrically by exp(-h^2 / sd^2).
 * Other items add their own log P_k - log P_0 at every node, a bundle of them at a time.
 */
export class Posterior {
  /** Normalised; 0 outside `from` to `to`. */
  readonly weights: Float64Array;
  from = 0;
  to = 0;
  /** Rows of `AnswerTables` that the pattern's answers above category 0 make: the first `rowCount`. */
  readonly rows: Int32Array;
  rowCount = 0;
  private readonly base: BaseCurve;
  /** Where the last posterior by sums was highest. */
  private mode: number;

  constructor(
    private readonly curves: CurveSet,
    private readonly patterns: Patterns,
  ) {
    this.weights = new Float64Array(curves.nodes.length);
    this.rows = new Int32Array(curves.answers.bundles);
    this.base = new BaseCurve(curves, patterns);
    this.mode = curves.nodes.length >> 1;
  }

  /** Fills the weights of a pattern and returns its log-likelihood, without the intercepts t of sums. */
  moveTo(i: number): number {
    const { patterns, curves } = this;
    this.base.enter(intAt(patterns.mask, i), intAt(patterns.group, i), this.mode);
    const { item, category } = patterns;
    const { scoring, people } = curves;
    const end = intAt(patterns.start, i + 1);
    let s = people ? at(people.shift, i) : 0;
    for (let e = intAt(patterns.start, i); e < end; e++)
      s += at(scoring, intAt(item, e)) * intAt(category, e);
    const constant = people ? at(people.constant, i) : 0;
    const precision = people ? at(people.precision, i) : 0;
    this.rowCount = curves.hasOthers ? this.listRows(i) : 0;
    return constant + (this.rowCount === 0 ? this.bySums(s, precision) : this.byNodes(s, precision));
  }

  private listRows(i: number): number {
    const { rows, patterns } = this;
    const { bundleOf, stride, start } = this.curves.answers;
    let count = 0;
    let last = -1;
    // Items ascend, and with them bundles.
    for (let e = intAt(patterns.start, i); e < intAt(patterns.start, i + 1); e++) {
      const j = intAt(patterns.item, e);
      const bundle = intAt(bundleOf, j);
      if (bundle < 0) continue;
      if (bundle !== last) rows[count++] = intAt(start, bundle);
      last = bundle;
      rows[count - 1] = intAt(rows, count - 1) + intAt(patterns.category, e) * intAt(stride, j);
    }
    return count;
  }

  private bySums(s: number, precision: number): number {
    const { base, weights: w } = this;
    const { nodes } = this.curves;
    const { ratios } = base;
    const count = nodes.length;
    const h = at(nodes, 1) - at(nodes, 0);
    // w_{q+1} / w_q is this, times a power of the decay, times the ratio of the base curve.
    const rise = h * (s - precision * (at(nodes, 0) + h / 2));
    const bend = precision * h * h;
    const decay = precision === 0 ? 1 : Math.exp(-bend);
    const mode = this.moveMode(rise, bend);
    const growthAtMode = Math.exp(rise - bend * mode);
    w.fill(0, this.from, this.to);
    w[mode] = 1;
    let total = 1;
    let value = 1;
    let growth = growthAtMode;
    let q = mode;
    for (; q + 1 < count && value > NEGLIGIBLE; q++) {
      if (q >= base.to) base.extendUp();
      value *= growth * at(ratios, q);
      growth *= decay;
      w[q + 1] = value;
      total += value;
    }
    this.to = q + 1;
    value = 1;
    growth = growthAtMode / decay;
    for (q = mode; q > 0 && value > NEGLIGIBLE; q--) {
      if (q <= base.from) base.extendDown();
      value /= growth * at(ratios, q - 1);
      growth /= decay;
      w[q - 1] = value;
      total += value;
    }
    this.from = q;
    this.scale(1 / total);
    const theta = at(nodes, mode);
    return theta * (s - 0.5 * precision * theta) + base.logAt(mode) + Math.log(total);
  }

  /**
   * The likelihood is log-concave, so ratios fall: the mode is where they pass 1, seldom far from the one before. A sharp
   * prior's factor and the power of its decay fit no number but multiplied.
   */
  private moveMode(rise: number, bend: number): number {
    const { base } = this;
    const { ratios } = base;
    const last = this.weights.length - 1;
    const start = Math.exp(rise);
    const growth = (q: number): number => (bend === 0 ? start : Math.exp(rise - bend * q)) * at(ratios, q);
    let mode = this.mode;
    for (; mode < last; mode++) {
      if (mode >= base.to) base.extendUp();
      if (!(growth(mode) > 1)) break;
    }
    for (; mode > 0; mode--) {
      if (mode <= base.from) base.extendDown();
      if (growth(mode - 1) > 1) break;
    }
    return (this.mode = mode);
  }

  private byNodes(s: number, precision: number): number {
    const { weights: w } = this;
    let { low, high } = this.nearLast();
    let largest = this.fillLogs(s, precision, { low, high });
    while (this.isCut(low, largest) || this.isCut(high - 1, largest)) {
      const more = high - low;
      low = Math.max(0, low - more);
      high = Math.min(w.length, high + more);
      largest = this.fillLogs(s, precision, { low, high });
    }
    let total = 0;
    this.from = high;
    this.to = low;
    for (let q = low; q < high; q++) {
      const below = at(w, q) - largest;
      if (below < LOG_NEGLIGIBLE) {
        w[q] = 0;
        continue;
      }
      const value = Math.exp(below);
      w[q] = value;
      total += value;
      if (q < this.from) this.from = q;
      this.to = q + 1;
    }
    this.scale(1 / total);
    return largest + Math.log(total);
  }

  /** Patterns come in the order of their sums: where the last one was, the next is likely to be. */
  private nearLast(): { readonly low: number; readonly high: number } {
    const count = this.weights.length;
    if (!this.curves.isConcave || this.to === 0) return { low: 0, high: count };
    return { low: Math.max(0, this.from - MARGIN), high: Math.min(count, this.to + MARGIN) };
  }

  /** Whether more may lie beyond a node at the edge: a concave logarithm that is negligible there stays so. */
  private isCut(edge: number, largest: number): boolean {
    if (edge === 0 || edge === this.weights.length - 1) return false;
    return !(at(this.weights, edge) - largest < LOG_NEGLIGIBLE);
  }

  /** Logarithms of the weights from `low` up to `high`, but for a constant; returns the largest. */
  private fillLogs(s: number, precision: number, { low, high }: { low: number; high: number }): number {
    const { curves, base, weights: w } = this;
    for (let q = low; q < high; q++) {
      const theta = at(curves.nodes, q);
      w[q] = base.logAt(q) + theta * (s - 0.5 * precision * theta);
    }
    this.addGains(low, high);
    let largest = -Infinity;
    for (let q = low; q < high; q++) if (at(w, q) > largest) largest = at(w, q);
    return largest;
  }

  /** Four rows at a time: each weight is read and written once for all of them. */
  private addGains(low: number, high: number): void {
    const { rows, rowCount, weights: w } = this;
    const { gains } = this.curves.answers;
    const count = w.length;
    let r = 0;
    for (; r + 3 < rowCount; r += 4) {
      const first = intAt(rows, r) * count;
      const second = intAt(rows, r + 1) * count;
      const third = intAt(rows, r + 2) * count;
      const fourth = intAt(rows, r + 3) * count;
      for (let q = low; q < high; q++) {
        const pair = at(gains, first + q) + at(gains, second + q);
        w[q] = at(w, q) + (pair + (at(gains, third + q) + at(gains, fourth + q)));
      }
    }
    for (; r < rowCount; r++) {
      const row = intAt(rows, r) * count;
      for (let q = low; q < high; q++) w[q] = at(w, q) + at(gains, row + q);
    }
  }

  private scale(by: number): void {
    const { weights: w, to } = this;
    for (let q = this.from; q < to; q++) w[q] = at(w, q) * by;
  }
}
