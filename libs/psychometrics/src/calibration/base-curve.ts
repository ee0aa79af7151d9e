import { at, intAt } from '../numeric/element';
import type { CurveSet } from './curve-set';
import type { Patterns } from './patterns';

/** Nodes that are computed together: a line or two of memory from each item. */
const BLOCK = 8;

/** C(theta) of one mask and group after another, with the log prior; computed about a node when first asked for. */
export class BaseCurve {
  /** exp(C) at the next node over exp(C) at this one, known from node `from` up to `to`. */
  readonly ratios: Float64Array;
  from = 0;
  to = 0;
  private readonly logs: Float64Array;
  private mask = -1;
  private group = -1;

  constructor(
    private readonly curves: CurveSet,
    private readonly patterns: Patterns,
  ) {
    this.logs = new Float64Array(curves.nodes.length);
    this.ratios = new Float64Array(curves.nodes.length);
  }

  /** The first ratios are those about a node where somebody is expected. */
  enter(mask: number, group: number, expected: number): void {
    if (this.mask === mask && this.group === group) return;
    this.mask = mask;
    this.group = group;
    this.logs.fill(NaN);
    this.from = expected - (expected % BLOCK);
    this.to = Math.min(this.from + BLOCK, this.ratios.length);
    this.fillRatios(this.from, this.to);
  }

  extendUp(): void {
    const from = this.to;
    this.to = Math.min(from + BLOCK, this.ratios.length);
    this.fillRatios(from, this.to);
  }

  extendDown(): void {
    const to = this.from;
    this.from = Math.max(0, to - BLOCK);
    this.fillRatios(this.from, to);
  }

  logAt(q: number): number {
    const known = at(this.logs, q);
    if (known === known) return known;
    const { maskStart, maskItem } = this.patterns;
    const { zero, latent, nodes } = this.curves;
    const count = nodes.length;
    let sum = at(latent[this.group] as Float64Array, q);
    const end = intAt(maskStart, this.mask + 1);
    for (let e = intAt(maskStart, this.mask); e < end; e++) sum += at(zero, intAt(maskItem, e) * count + q);
    return (this.logs[q] = sum);
  }

  /** Four items at a time, each along its nodes: that is how they lie in memory. */
  private fillRatios(from: number, to: number): void {
    const { ratios, mask } = this;
    const { maskStart, maskItem } = this.patterns;
    const { ratio, priorRatio } = this.curves;
    const count = ratios.length;
    const prior = priorRatio[this.group] as Float64Array;
    const end = intAt(maskStart, mask + 1);
    let e = intAt(maskStart, mask);
    for (let q = from; q < to; q++) ratios[q] = at(prior, q);
    for (; e + 3 < end; e += 4) {
      const first = intAt(maskItem, e) * count;
      const second = intAt(maskItem, e + 1) * count;
      const third = intAt(maskItem, e + 2) * count;
      const fourth = intAt(maskItem, e + 3) * count;
      for (let q = from; q < to; q++) {
        const pair = at(ratio, first + q) * at(ratio, second + q);
        ratios[q] = at(ratios, q) * (pair * (at(ratio, third + q) * at(ratio, fourth + q)));
      }
    }
    for (; e < end; e++) {
      const own = intAt(maskItem, e) * count;
      for (let q = from; q < to; q++) ratios[q] = at(ratios, q) * at(ratio, own + q);
    }
  }
}
