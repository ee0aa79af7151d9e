import { at, intAt } from '../numeric/element';
import type { CurveSet } from './curve-set';
import type { Patterns } from './patterns';

/** C(theta) of a mask and group with the log prior, computed at a node when first asked for. */
export class BaseCurve {
  private readonly logs: Float64Array;
  private readonly ratios: Float64Array;

  constructor(
    private readonly curves: CurveSet,
    private readonly patterns: Patterns,
    private readonly place: { readonly mask: number; readonly group: number },
  ) {
    this.logs = new Float64Array(curves.nodes.length).fill(NaN);
    this.ratios = new Float64Array(curves.nodes.length).fill(NaN);
  }

  belongsTo(mask: number, group: number): boolean {
    return this.place.mask === mask && this.place.group === group;
  }

  logAt(q: number): number {
    const known = at(this.logs, q);
    if (known === known) return known;
    const { maskStart, maskItem, items } = this.patterns;
    let sum = at(this.curves.latent[this.place.group] as Float64Array, q);
    const end = intAt(maskStart, this.place.mask + 1);
    for (let e = intAt(maskStart, this.place.mask); e < end; e++) {
      sum += at(this.curves.zero, q * items + intAt(maskItem, e));
    }
    return (this.logs[q] = sum);
  }

  /** exp(C) at the next node over exp(C) at this one. */
  ratioAt(q: number): number {
    const known = at(this.ratios, q);
    if (known === known) return known;
    const { maskStart, maskItem, items } = this.patterns;
    let product = at(this.curves.priorRatio[this.place.group] as Float64Array, q);
    const end = intAt(maskStart, this.place.mask + 1);
    for (let e = intAt(maskStart, this.place.mask); e < end; e++) {
      product *= at(this.curves.ratio, q * items + intAt(maskItem, e));
    }
    return (this.ratios[q] = product);
  }
}
