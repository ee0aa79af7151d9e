import { at, increase, intAt } from '../numeric/element';
import { packedIndex } from './score-source';

/** Columns of people with the same items that are multiplied together; no power of 2, or rows fight for the cache. */
export const COLUMNS = 132;

/** Scores of people with the same items, a row each parameter: sums of products of all pairs of rows are what is wanted. */
export class ScoreColumns {
  /** [row * COLUMNS + column]. */
  readonly values: Float64Array;
  /** Place in the state of each row. */
  readonly indices: Int32Array;
  /** Columns from the first one on beyond which each row is 0. */
  readonly lengths: Int32Array;
  size = 0;
  filled = 0;

  constructor(
    parameters: number,
    /** Whether later rows stand later in the state: not where a slope is shared. */
    private readonly isAscending: boolean,
  ) {
    // Two of the group, and one row of zeros to fill a pair.
    const rows = parameters + 3;
    this.values = new Float64Array(rows * COLUMNS);
    this.indices = new Int32Array(rows);
    this.lengths = new Int32Array(rows);
  }

  /** Adds the products to a packed lower triangle over all parameters, and forgets the columns. */
  addTo(out: Float64Array): void {
    const { values, indices, lengths, size, filled } = this;
    if (filled > 0) {
      if (size % 2 === 1) {
        values.fill(0, size * COLUMNS, size * COLUMNS + filled);
        indices[size] = intAt(indices, size - 1);
        lengths[size] = 0;
      }
      for (let p = 0; p < size; p += 2) this.addProducts(out, p);
    }
    this.filled = 0;
  }

  /** Of two rows with all before them, two by two: each number read serves two products. */
  private addProducts(out: Float64Array, p: number): void {
    const { values, indices, lengths, isAscending } = this;
    const left = p * COLUMNS;
    const i = intAt(indices, p);
    const next = intAt(indices, p + 1);
    const row = packedIndex(i, 0);
    const nextRow = packedIndex(next, 0);
    const longest = Math.max(intAt(lengths, p), intAt(lengths, p + 1));
    for (let r = 0; r <= p; r += 2) {
      const right = r * COLUMNS;
      const length = Math.min(longest, Math.max(intAt(lengths, r), intAt(lengths, r + 1)));
      let first = 0;
      let second = 0;
      let third = 0;
      let fourth = 0;
      for (let k = 0; k < length; k++) {
        const upper = at(values, left + k);
        const lower = at(values, left + COLUMNS + k);
        const one = at(values, right + k);
        const other = at(values, right + COLUMNS + k);
        first += upper * one;
        second += lower * one;
        third += upper * other;
        fourth += lower * other;
      }
      const j = intAt(indices, r);
      const nextJ = intAt(indices, r + 1);
      if (r === p) {
        increase(out, packedIndex(i, i), first);
        increase(out, packedIndex(next, i), next === i ? 2 * second : second);
        increase(out, packedIndex(next, next), fourth);
      } else if (isAscending) {
        increase(out, row + j, first);
        increase(out, nextRow + j, second);
        increase(out, row + nextJ, third);
        increase(out, nextRow + nextJ, fourth);
      } else {
        // A shared slope occurs once per item: on the diagonal both orders count.
        increase(out, packedIndex(i, j), i === j ? 2 * first : first);
        increase(out, packedIndex(next, j), next === j ? 2 * second : second);
        increase(out, packedIndex(i, nextJ), i === nextJ ? 2 * third : third);
        increase(out, packedIndex(next, nextJ), next === nextJ ? 2 * fourth : fourth);
      }
    }
  }
}
