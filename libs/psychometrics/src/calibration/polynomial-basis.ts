import { at, intAt } from '../numeric/element';

/** Rows at kept nodes, row after row: deviations times roots of weights. */
export interface Deviations {
  readonly scores: Float64Array;
  readonly size: number;
  readonly kept: number;
  /** Of the weights, which sum to 1. */
  readonly roots: Float64Array;
  /** Which nodes are kept. */
  readonly places: Int32Array;
  /** Square that each row may lose; a millionth of its own unless given. */
  readonly mayLose?: Float64Array;
}

/** Share of a row's square that may be lost: what it changes in a standard error is smaller still. */
const LOSS = 1e-6;
/** Square of a row that is the same at all nodes, but for rounding. */
const NOTHING = 1e-14;

/**
 * Curves are smooth where a posterior is narrow: a few polynomials, orthonormal under the posterior, carry all of a score
 * that a dozen nodes do, and products of coefficients are those of the deviations. Polynomials by the recurrence of
 * Stieltjes, as many as no row loses more than `LOSS` without. Gautschi (2004), Orthogonal Polynomials, 2.2.
 */
export class PolynomialBasis {
  /** Values of the polynomials of the last projection at the nodes that were kept: [term * Q + q]. */
  readonly values: Float64Array;
  private previous: Float64Array;
  private current: Float64Array;
  private next: Float64Array;
  private left = new Float64Array(0);
  private limit = new Float64Array(0);

  constructor(
    private readonly nodes: Float64Array,
    /** From one row of coefficients to the next. */
    private readonly width: number,
  ) {
    this.values = new Float64Array(nodes.length * nodes.length);
    this.previous = new Float64Array(nodes.length);
    this.current = new Float64Array(nodes.length);
    this.next = new Float64Array(nodes.length);
  }

  /** Writes coefficients from column `column` on and tells how many a row takes. */
  project(out: Float64Array, rows: Deviations, column: number): number {
    const { scores, size, kept, roots } = rows;
    this.measure(rows);
    const { left, limit, width } = this;
    this.previous.fill(0);
    for (let k = 0; k < kept; k++) this.current[k] = at(roots, k);
    for (let term = 0; term + 1 < kept; term++) {
      if (!this.advance(rows)) return term;
      const basis = this.current;
      this.keepValues(rows, term);
      let isEnough = true;
      for (let p = 0; p < size; p++) {
        const row = p * kept;
        let sum = 0;
        for (let k = 0; k < kept; k++) sum += at(scores, row + k) * at(basis, k);
        out[p * width + column + term] = sum;
        const rest = at(left, p) - sum * sum;
        left[p] = rest;
        if (rest > at(limit, p)) isEnough = false;
      }
      if (isEnough) return term + 1;
    }
    return kept - 1;
  }

  private measure({ scores, size, kept, mayLose }: Deviations): void {
    if (this.left.length < size) {
      this.left = new Float64Array(size);
      this.limit = new Float64Array(size);
    }
    for (let p = 0; p < size; p++) {
      let square = 0;
      for (let k = p * kept; k < (p + 1) * kept; k++) square += at(scores, k) * at(scores, k);
      this.left[p] = square;
      this.limit[p] = (mayLose ? at(mayLose, p) : LOSS * square) + NOTHING;
    }
  }

  private keepValues({ kept, roots, places }: Deviations, term: number): void {
    const first = term * this.nodes.length;
    for (let k = 0; k < kept; k++) this.values[first + intAt(places, k)] = at(this.current, k) / at(roots, k);
  }

  /** To the next polynomial; false where the nodes carry no more. */
  private advance({ kept, places }: Deviations): boolean {
    const { previous, current, next, nodes } = this;
    let mean = 0;
    let link = 0;
    for (let k = 0; k < kept; k++) {
      const moved = at(nodes, intAt(places, k)) * at(current, k);
      next[k] = moved;
      mean += moved * at(current, k);
      link += moved * at(previous, k);
    }
    let square = 0;
    for (let k = 0; k < kept; k++) {
      const value = at(next, k) - mean * at(current, k) - link * at(previous, k);
      next[k] = value;
      square += value * value;
    }
    if (!(square > 0)) return false;
    const scale = 1 / Math.sqrt(square);
    for (let k = 0; k < kept; k++) next[k] = at(next, k) * scale;
    this.previous = current;
    this.current = next;
    this.next = previous;
    return true;
  }
}
