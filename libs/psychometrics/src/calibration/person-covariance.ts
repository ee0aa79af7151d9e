import { at, increase, intAt } from '../numeric/element';
import { PolynomialBasis } from './polynomial-basis';
import type { Posterior } from './posterior';
import { packedIndex, type ScoreSource } from './score-source';

/** Below this a node does not count in a covariance, not even with the square of a score far out. */
const NEGLIGIBLE = 1e-8;
/** The trapezoid sum of a bell on points h apart errs by 2 exp(-2 pi^2 sd^2 / h^2): 2e-6 at h = 1.2 sd. */
const SPACING_IN_SD = 1.2;
/** In logits: curves and squares of scores bend on their own scale, however wide the posterior is. */
const LARGEST_SPACING = 0.5;

/** Columns of people with the same items that are multiplied together; no power of 2, or rows fight for the cache. */
const WIDTH = 132;

/**
 * Adds one person after another to a packed lower triangle over all parameters: the posterior covariance of the scores,
 * or the product of their expectations. On as many nodes as integrals over the posterior need. People with the same
 * items are multiplied together, so the last wait for `flush`.
 */
export class PersonCovariance {
  private readonly categories: Int32Array;
  private readonly indices: Int32Array;
  private readonly scores: Float64Array;
  private readonly places: Int32Array;
  private readonly weights: Float64Array;
  private readonly roots: Float64Array;
  /** Of people with the same items: a row each parameter. */
  private readonly columns: Float64Array;
  private readonly basis: PolynomialBasis;
  private kept = 0;
  private mask = -1;
  private group = -1;
  private size = 0;
  private filled = 0;

  constructor(
    private readonly source: ScoreSource,
    private readonly kind: 'covariance' | 'cross-product',
  ) {
    const { patterns, nodes, parameters } = source;
    // Two of the group, and one row of zeros to fill a pair.
    const rows = parameters.length + 3;
    this.categories = new Int32Array(patterns.items);
    this.indices = new Int32Array(rows);
    this.scores = new Float64Array(rows * nodes.length);
    this.places = new Int32Array(nodes.length);
    this.weights = new Float64Array(nodes.length);
    this.roots = new Float64Array(nodes.length);
    this.columns = new Float64Array(rows * WIDTH);
    this.basis = new PolynomialBasis(nodes, WIDTH);
  }

  add(out: Float64Array, i: number, posterior: Posterior): void {
    const { mask, group, frequency } = this.source.patterns;
    this.thin(posterior);
    const isOther = intAt(mask, i) !== this.mask || intAt(group, i) !== this.group;
    if (isOther || this.filled + this.kept > WIDTH) this.flush(out);
    this.mask = intAt(mask, i);
    this.group = intAt(group, i);
    this.size = this.fillScores(i);
    this.write(this.size, at(frequency, i));
  }

  /** Adds the people who still wait for others with the same items. */
  flush(out: Float64Array): void {
    if (this.filled > 0) this.addProducts(out);
    this.filled = 0;
  }

  /** Keeps every so many nodes, with weights that sum to 1. */
  private thin({ weights: w, from, to }: Posterior): void {
    const { places, weights } = this;
    let mean = 0;
    let square = 0;
    for (let q = from; q < to; q++) {
      mean += q * at(w, q);
      square += q * q * at(w, q);
    }
    const sd = Math.sqrt(Math.max(0, square - mean * mean));
    const { nodes } = this.source;
    const widest = LARGEST_SPACING / (at(nodes, 1) - at(nodes, 0));
    const stride = Math.max(1, Math.floor(Math.min(SPACING_IN_SD * sd, widest)));
    let kept = 0;
    let sum = 0;
    for (let q = Math.round(mean) % stride; q < to; q += stride) {
      if (at(w, q) < NEGLIGIBLE) continue;
      places[kept] = q;
      weights[kept++] = at(w, q);
      sum += at(w, q);
    }
    for (let k = 0; k < kept; k++) weights[k] = at(weights, k) / sum;
    this.kept = kept;
  }

  /** Scores of the person's free items and group at the kept nodes, one row a parameter; tells how many rows. */
  private fillScores(i: number): number {
    const { categories, indices } = this;
    const { patterns, tables, nodes, parameterStart, parameters } = this.source;
    const { item: answered, category, start, maskStart, maskItem } = patterns;
    for (let e = intAt(start, i); e < intAt(start, i + 1); e++)
      categories[intAt(answered, e)] = intAt(category, e);
    const mask = intAt(patterns.mask, i);
    let size = 0;
    const end = intAt(maskStart, mask + 1);
    for (let e = intAt(maskStart, mask); e < end; e++) {
      const j = intAt(maskItem, e);
      const from = intAt(parameterStart, j);
      const count = intAt(parameterStart, j + 1) - from;
      if (count === 0) continue;
      const table = tables[j] as Float64Array;
      const perParameter = table.length / count;
      const first = intAt(categories, j) * nodes.length;
      for (let p = 0; p < count; p++) {
        indices[size] = intAt(parameters, from + p);
        this.fillRow(size++, table, p * perParameter + first);
      }
    }
    const latent = this.source.latent[intAt(patterns.group, i)];
    if (latent) {
      indices[size] = latent.index;
      this.fillRow(size++, latent.mean, 0);
      indices[size] = latent.index + 1;
      this.fillRow(size++, latent.logSd, 0);
    }
    for (let e = intAt(start, i); e < intAt(start, i + 1); e++) categories[intAt(answered, e)] = 0;
    return size;
  }

  private fillRow(row: number, table: Float64Array, from: number): void {
    const { scores, places, kept } = this;
    for (let k = 0; k < kept; k++) scores[row * kept + k] = at(table, from + intAt(places, k));
  }

  /** Writes the columns of a person: deviations in as few dimensions as they take, or the mean alone. */
  private write(size: number, times: number): void {
    const { scores, weights, roots, kept, columns, places } = this;
    for (let k = 0; k < kept; k++) roots[k] = Math.sqrt(at(weights, k));
    const root = Math.sqrt(times);
    for (let p = 0; p < size; p++) {
      const row = p * kept;
      let mean = 0;
      for (let k = 0; k < kept; k++) mean += at(weights, k) * at(scores, row + k);
      if (this.kind === 'cross-product') columns[p * WIDTH + this.filled] = mean * root;
      else
        for (let k = 0; k < kept; k++) scores[row + k] = root * (at(scores, row + k) - mean) * at(roots, k);
    }
    if (this.kind === 'cross-product') this.filled++;
    else if (size > 0)
      this.filled += this.basis.project(columns, { scores, size, kept, roots, places }, this.filled);
  }

  /** Products of all pairs of rows, two by two: each number read serves two products. */
  private addProducts(out: Float64Array): void {
    const { columns, indices, size, filled: length } = this;
    if (size % 2 === 1) {
      columns.fill(0, size * WIDTH, (size + 1) * WIDTH);
      indices[size] = intAt(indices, size - 1);
    }
    const isAscending = this.source.layout.sharedSlope === undefined;
    for (let p = 0; p < size; p += 2) {
      const left = p * WIDTH;
      for (let r = 0; r <= p; r += 2) {
        const right = r * WIDTH;
        let first = 0;
        let second = 0;
        let third = 0;
        let fourth = 0;
        for (let k = 0; k < length; k++) {
          const upper = at(columns, left + k);
          const lower = at(columns, left + WIDTH + k);
          const one = at(columns, right + k);
          const other = at(columns, right + WIDTH + k);
          first += upper * one;
          second += lower * one;
          third += upper * other;
          fourth += lower * other;
        }
        const i = intAt(indices, p);
        const next = intAt(indices, p + 1);
        const j = intAt(indices, r);
        const nextJ = intAt(indices, r + 1);
        if (r === p) {
          increase(out, packedIndex(i, i), first);
          increase(out, packedIndex(next, i), next === i ? 2 * second : second);
          increase(out, packedIndex(next, next), fourth);
          continue;
        }
        if (isAscending) {
          const row = packedIndex(i, 0);
          const nextRow = packedIndex(next, 0);
          increase(out, row + j, first);
          increase(out, nextRow + j, second);
          increase(out, row + nextJ, third);
          increase(out, nextRow + nextJ, fourth);
          continue;
        }
        // A shared slope occurs once per item: on the diagonal both orders count.
        increase(out, packedIndex(i, j), i === j ? 2 * first : first);
        increase(out, packedIndex(next, j), next === j ? 2 * second : second);
        increase(out, packedIndex(i, nextJ), i === nextJ ? 2 * third : third);
        increase(out, packedIndex(next, nextJ), next === nextJ ? 2 * fourth : fourth);
      }
    }
  }
}
