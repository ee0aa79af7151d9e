import { at, intAt } from '../numeric/element';
import { PolynomialBasis } from './polynomial-basis';

/** Scores near one ability: sums of a few polynomials that are orthonormal under a bell there. */
export interface LocalScores {
  /** Polynomials from the first degree on; the constant is the score's level. */
  readonly terms: number;
  /** Values of the polynomials: [term * Q + q], from node `from` up to `to`. */
  readonly basis: Float64Array;
  readonly from: number;
  readonly to: number;
  /** [row * terms + term]. */
  readonly coefficients: Float64Array;
  /** How many of the terms each row takes; its coefficients beyond are 0. */
  readonly needed: Int32Array;
  /** Of each term the largest coefficient that a row has, over the root of the row's complete information. */
  readonly weight: Float64Array;
}

/** Scores at all nodes, one row after another. */
export interface ScoreRows {
  readonly rows: Float64Array;
  /** Fisher information at all nodes of the parameter that each row is a score of. */
  readonly information: Float64Array;
}

/** Weights at nodes, 0 outside `from` to `to`. */
export interface GridPosterior {
  readonly weights: Float64Array;
  readonly from: number;
  readonly to: number;
}

/** A bell beyond so many standard deviations is nothing. */
const REACH = 7;
/** Of what a row may lose: what leaving out its own last terms may add. */
const SHARE_OF_LAST = 0.03;
/** Of a posterior, in distances of nodes: a narrower one stands on a node and its neighbours. */
const SMALLEST_SD = 0.25;
/** Widths of bells that a posterior may have to itself: each is a fifth wider than the one before. */
const WIDTHS_PER_DOUBLING = 4;

/**
 * What the scores of all people whose posterior is about as wide and lies about the same node have in common: polynomials
 * and coefficients, found once and kept, so that a person costs the moments of a few polynomials and not of all scores.
 */
export class LocalScoresOf {
  private readonly known = new Map<number, LocalScores>();
  private readonly basis: PolynomialBasis;
  private all: ScoreRows | undefined;
  private scores: Float64Array | undefined;
  private out: Float64Array | undefined;
  private complete: Float64Array | undefined;

  constructor(
    private readonly nodes: Float64Array,
    /** Asked for once, when somebody needs them. */
    private readonly read: () => ScoreRows,
    /** Share of the complete information that may be lost of a score. */
    private readonly loss: number,
  ) {
    this.basis = new PolynomialBasis(nodes, nodes.length);
  }

  /** About the node that a posterior lies about. */
  around({ weights: w, from, to }: GridPosterior): LocalScores {
    let mean = 0;
    let square = 0;
    for (let q = from; q < to; q++) {
      mean += q * at(w, q);
      square += q * q * at(w, q);
    }
    const sd = Math.sqrt(Math.max(0, square - mean * mean));
    const centre = Math.round(mean);
    const width = Math.ceil(WIDTHS_PER_DOUBLING * Math.log2(Math.max(sd, SMALLEST_SD)));
    const key = width * this.nodes.length + centre;
    const known = this.known.get(key);
    if (known) return known;
    const found = this.find(centre, 2 ** (width / WIDTHS_PER_DOUBLING));
    this.known.set(key, found);
    return found;
  }

  private find(centre: number, sd: number): LocalScores {
    const all = (this.all ??= this.read());
    const count = this.nodes.length;
    const reach = Math.max(1, Math.ceil(REACH * sd));
    const from = Math.max(0, centre - reach);
    const to = Math.min(count, centre + reach + 1);
    const kept = to - from;
    const places = Int32Array.from({ length: kept }, (_, k) => from + k);
    const bell = Float64Array.from(places, (q) => Math.exp(-0.5 * ((q - centre) / sd) ** 2));
    const total = bell.reduce((sum, value) => sum + value, 0);
    const roots = bell.map((value) => Math.sqrt(value / total));
    const size = all.rows.length / count;
    const { scores, out, complete } = this.takeDeviations(all, places, roots);
    const mayLose = complete.map((value) => this.loss * value);
    const terms = this.basis.project(out, { scores, size, kept, roots, places, mayLose }, 0);
    const coefficients = new Float64Array(size * terms);
    const needed = new Int32Array(size);
    const weight = new Float64Array(terms);
    for (let row = 0; row < size; row++) {
      const own = out.subarray(row * count, row * count + terms);
      const length = termsNeeded(own, SHARE_OF_LAST * at(mayLose, row));
      needed[row] = length;
      for (let t = 0; t < length; t++) {
        coefficients[row * terms + t] = at(own, t);
        weight[t] = Math.max(at(weight, t), Math.abs(at(own, t)) / Math.sqrt(at(complete, row)));
      }
    }
    const basis = this.basis.values.slice(0, terms * count);
    return { terms, from, to, coefficients, needed, weight, basis };
  }

  /** Into arrays that serve one place after another. */
  private takeDeviations(
    { rows, information }: ScoreRows,
    places: Int32Array,
    roots: Float64Array,
  ): { readonly scores: Float64Array; readonly out: Float64Array; readonly complete: Float64Array } {
    const count = this.nodes.length;
    const kept = places.length;
    const size = rows.length / count;
    this.scores ??= new Float64Array(rows.length);
    this.out ??= new Float64Array(rows.length);
    this.complete ??= new Float64Array(size);
    const { scores, out, complete } = this;
    for (let row = 0; row < size; row++) {
      const first = row * count + intAt(places, 0);
      let mean = 0;
      let sum = 0;
      for (let k = 0; k < kept; k++) {
        const weight = at(roots, k) * at(roots, k);
        mean += weight * at(rows, first + k);
        sum += weight * at(information, first + k);
      }
      complete[row] = sum;
      for (let k = 0; k < kept; k++) scores[row * kept + k] = at(roots, k) * (at(rows, first + k) - mean);
    }
    return { scores, out, complete };
  }
}

/** Terms of a row without the last, whose squares are together no more than it may lose. */
function termsNeeded(own: Float64Array, mayLose: number): number {
  let needed = own.length;
  for (let lost = 0; needed > 0; needed--) {
    lost += at(own, needed - 1) ** 2;
    if (lost > mayLose) break;
  }
  return needed;
}

/** Means and covariances of polynomials under one posterior after another. */
export class PolynomialMoments {
  readonly mean: Float64Array;
  /** Row-major, terms * terms from the start. */
  readonly covariance: Float64Array;

  constructor(private readonly nodes: number) {
    this.mean = new Float64Array(nodes);
    this.covariance = new Float64Array(nodes * nodes);
  }

  take(local: LocalScores, posterior: GridPosterior): void {
    const { mean, covariance, nodes } = this;
    const { basis, terms } = local;
    const w = posterior.weights;
    const from = Math.max(local.from, posterior.from);
    const to = Math.min(local.to, posterior.to);
    let total = 0;
    for (let q = from; q < to; q++) total += at(w, q);
    for (let t = 0; t < terms; t++) {
      const own = t * nodes;
      let first = 0;
      for (let q = from; q < to; q++) first += at(w, q) * at(basis, own + q);
      mean[t] = first / total;
      for (let u = 0; u <= t; u++) {
        const other = u * nodes;
        let product = 0;
        for (let q = from; q < to; q++) product += at(w, q) * at(basis, own + q) * at(basis, other + q);
        const value = product / total - at(mean, t) * at(mean, u);
        covariance[t * terms + u] = value;
        covariance[u * terms + t] = value;
      }
    }
  }
}
