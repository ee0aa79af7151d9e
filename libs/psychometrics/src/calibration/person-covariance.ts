import { at, intAt } from '../numeric/element';
import { semidefiniteRootInto } from '../numeric/matrix';
import { PolynomialMoments, type LocalScores } from './local-scores';
import type { Posterior } from './posterior';
import { COLUMNS, ScoreColumns } from './score-columns';
import type { ScoreSource } from './score-source';

/**
 * Adds one person after another to a packed lower triangle over all parameters: the posterior covariance of the scores,
 * or the product of their expectations. About one place on the scale a score is a sum of a few polynomials,
 * g_p = sum_t c_pt phi_t, and with R R' = Cov_i(phi) the covariance of all scores is that of the columns c R. People with
 * the same items are multiplied together, so the last wait for `flush`.
 */
export class PersonCovariance {
  /** Of the items of the present mask, as answered by the present person. */
  private readonly categories: Int32Array;
  /** Which of the source's rows are the person's scores. */
  private readonly rows: Int32Array;
  private readonly columns: ScoreColumns;
  private readonly polynomials: PolynomialMoments;
  private readonly root: Float64Array;
  private mask = -1;
  private group = -1;

  constructor(
    private readonly source: ScoreSource,
    private readonly kind: 'covariance' | 'cross-product',
  ) {
    const { patterns, nodes, parameters, layout } = source;
    this.categories = new Int32Array(patterns.items);
    this.columns = new ScoreColumns(parameters.length, layout.sharedSlope === undefined);
    this.rows = new Int32Array(this.columns.indices.length);
    this.polynomials = new PolynomialMoments(nodes.length);
    this.root = new Float64Array(nodes.length * nodes.length);
  }

  add(out: Float64Array, i: number, posterior: Posterior): void {
    const { columns, source } = this;
    const { mask, group, frequency } = source.patterns;
    const local = this.kind === 'covariance' ? source.closer.around(posterior) : undefined;
    const isOther = intAt(mask, i) !== this.mask || intAt(group, i) !== this.group;
    if (isOther || columns.filled + (local?.terms ?? 1) > COLUMNS) columns.addTo(out);
    this.mask = intAt(mask, i);
    this.group = intAt(group, i);
    this.listRows(i);
    const root = Math.sqrt(at(frequency, i));
    if (local) this.writeDeviations(local, posterior, root);
    else this.writeMeans(posterior, root);
  }

  /** Adds the people who still wait for others with the same items. */
  flush(out: Float64Array): void {
    this.columns.addTo(out);
  }

  /** Scores of the person's free items and group, and the parameters that they are scores of. */
  private listRows(i: number): void {
    const { categories, columns, rows } = this;
    const { patterns, parameterStart, parameters, rowStart, latent } = this.source;
    const { item: answered, category, start, maskStart, maskItem } = patterns;
    const last = intAt(start, i + 1);
    for (let e = intAt(start, i); e < last; e++) categories[intAt(answered, e)] = intAt(category, e);
    let size = 0;
    const end = intAt(maskStart, this.mask + 1);
    for (let e = intAt(maskStart, this.mask); e < end; e++) {
      const j = intAt(maskItem, e);
      const from = intAt(parameterStart, j);
      const count = intAt(parameterStart, j + 1) - from;
      const row = intAt(rowStart, j) + intAt(categories, j) * count;
      for (let p = 0; p < count; p++) {
        columns.indices[size] = intAt(parameters, from + p);
        rows[size++] = row + p;
      }
    }
    const own = latent[this.group];
    for (let p = 0; own && p < 2; p++) {
      columns.indices[size] = own.index + p;
      rows[size++] = own.row + p;
    }
    columns.size = size;
    for (let e = intAt(start, i); e < last; e++) categories[intAt(answered, e)] = 0;
  }

  private writeDeviations(local: LocalScores, posterior: Posterior, times: number): void {
    const { columns, polynomials, rows, root } = this;
    const { values, filled, size, lengths } = columns;
    const { terms, coefficients, needed } = local;
    polynomials.take(local, posterior);
    semidefiniteRootInto(root, polynomials.covariance, terms);
    for (let p = 0; p < size; p++) {
      const row = intAt(rows, p);
      const length = intAt(needed, row);
      const to = p * COLUMNS + filled;
      for (let t = 0; t < length; t++) {
        let sum = 0;
        for (let u = t; u < length; u++) sum += at(coefficients, row * terms + u) * at(root, u * terms + t);
        values[to + t] = times * sum;
      }
      for (let t = length; t < terms; t++) values[to + t] = 0;
      lengths[p] = filled + length;
    }
    columns.filled += terms;
  }

  private writeMeans({ weights, from, to }: Posterior, times: number): void {
    const { columns, rows, source } = this;
    const scores = source.scores().rows;
    const count = source.nodes.length;
    for (let p = 0; p < columns.size; p++) {
      const own = intAt(rows, p) * count;
      let mean = 0;
      for (let q = from; q < to; q++) mean += at(weights, q) * at(scores, own + q);
      columns.values[p * COLUMNS + columns.filled] = times * mean;
      columns.lengths[p] = columns.filled + 1;
    }
    columns.filled++;
  }
}
