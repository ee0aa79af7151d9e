import { at, intAt } from '../numeric/element';
import type { CurveSet } from './curve-set';
import type { Patterns } from './patterns';

/** C(theta) of one mask and group after another, with the log prior; computed at a node when first asked for. */
export class BaseCurve {
  /** exp(C) at the next node over exp(C) at this one; NaN where `fillRatio` has not been asked. */
  readonly ratios: Float64Array;
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

  enter(mask: number, group: number): void {
    if (this.mask === mask && this.group === group) return;
    this.mask = mask;
    this.group = group;
    this.logs.fill(NaN);
    this.ratios.fill(NaN);
  }

  logAt(q: number): number {
    const known = at(this.logs, q);
    if (known === known) return known;
    const { maskStart, maskItem, items } = this.patterns;
    const { zero, latent } = this.curves;
    let sum = at(latent[this.group] as Float64Array, q);
    const end = intAt(maskStart, this.mask + 1);
    for (let e = intAt(maskStart, this.mask); e < end; e++) sum += at(zero, q * items + intAt(maskItem, e));
    return (this.logs[q] = sum);
  }

  /** Two products side by side: each waits for the multiplication before it. */
  fillRatio(q: number): void {
    const { maskStart, maskItem, items } = this.patterns;
    const { ratio, priorRatio } = this.curves;
    const end = intAt(maskStart, this.mask + 1);
    const row = q * items;
    let even = at(priorRatio[this.group] as Float64Array, q);
    let odd = 1;
    let e = intAt(maskStart, this.mask);
    for (; e + 1 < end; e += 2) {
      even *= at(ratio, row + intAt(maskItem, e));
      odd *= at(ratio, row + intAt(maskItem, e + 1));
    }
    if (e < end) even *= at(ratio, row + intAt(maskItem, e));
    this.ratios[q] = even * odd;
  }
}
