import { at, increase, intAt } from '../numeric/element';
import { choleskyInto, inverseRootInto } from '../numeric/matrix';
import type { Evidence } from '../profile/profile';

/**
 * What the answers of one person say about the mean of a group whose abilities vary within it with covariance S:
 *
 *     W = L (I + S L)^-1 = L^1/2 (I + L^1/2 S L^1/2)^-1 L^1/2          W m
 *
 * The person's own ability is integrated out: m ~ N(group mean, S + L^-1), whose precision W is. Unlike a mean of
 * person estimates the sum is not shrunk towards the prior. Symmetric form for L of any rank.
 *
 * Only over the competences with answers, person after person in arrays that are made once: a rebuild has millions.
 */
export class PersonWeights {
  /** How many competences have answers. */
  count = 0;
  /** Which they are, the first `count`, ascending. */
  readonly answered: Int32Array;
  /** W m, in their order. */
  readonly weighted: Float64Array;
  private readonly roots: Float64Array;
  private readonly spread: Float64Array;
  private readonly factor: Float64Array;
  private readonly root: Float64Array;

  constructor(
    private readonly within: Float64Array,
    private readonly dimensions: number,
  ) {
    this.answered = new Int32Array(dimensions);
    this.weighted = new Float64Array(dimensions);
    this.roots = new Float64Array(dimensions);
    this.spread = new Float64Array(dimensions * dimensions);
    this.factor = new Float64Array(dimensions * dimensions);
    this.root = new Float64Array(dimensions * dimensions);
  }

  /** W by rows of its lower triangle, among the competences with answers: of the `i`th and the `j`th, j <= i. */
  weight(i: number, j: number): number {
    return at(this.spread, i * this.count + j);
  }

  of({ precision, centre }: Evidence): void {
    this.choose(precision);
    const { count: m, spread, roots, root } = this;
    choleskyInto(this.factor, spread, m);
    inverseRootInto(root, this.factor, m);
    this.weighted.fill(0, 0, m);
    // From here on `spread` has W in it.
    for (let i = 0; i < m; i++)
      for (let j = 0; j <= i; j++) {
        let sum = 0;
        for (let k = i; k < m; k++) sum += at(root, i * m + k) * at(root, j * m + k);
        const w = at(roots, i) * sum * at(roots, j);
        spread[i * m + j] = w;
        increase(this.weighted, i, w * at(centre, intAt(this.answered, j)));
        if (j < i) increase(this.weighted, j, w * at(centre, intAt(this.answered, i)));
      }
  }

  /** Notes which competences have answers, and I + L^1/2 S L^1/2 over them. */
  private choose(precision: Float64Array): void {
    const { dimensions, answered, roots, spread, within } = this;
    let m = 0;
    for (let dimension = 0; dimension < dimensions; dimension++) {
      if (!(at(precision, dimension) > 0)) continue;
      answered[m] = dimension;
      roots[m++] = Math.sqrt(at(precision, dimension));
    }
    for (let i = 0; i < m; i++) {
      const row = intAt(answered, i) * dimensions;
      for (let j = 0; j <= i; j++)
        spread[i * m + j] = at(roots, i) * at(within, row + intAt(answered, j)) * at(roots, j);
      increase(spread, i * m + i, 1);
    }
    this.count = m;
  }
}
