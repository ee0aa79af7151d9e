import { at, increase, intAt } from '../numeric/element';
import type { CategoryPairs } from './category-pairs';
import { packedSize } from './category-pairs';
import type { LocalScores } from './local-scores';
import type { MomentSpan } from './moment-span';

/** Scores of one item: rows from `first` on, category by category one of each parameter. */
export interface ItemRows {
  readonly first: number;
  readonly categories: number;
  readonly parameters: number;
}

/** What an item brings to all of its pairs: a row of terms each parameter. */
interface Side {
  /** d_k, from category 1 on: [((k - 1) * parameters + p) * terms + t]. */
  readonly differences: Float64Array;
  /** Terms that each of them takes. */
  readonly lengths: Int32Array;
  /** c_0 S_.. + sum_k d_k S_k. */
  readonly all: Float64Array;
  /** sum_k d_k S_k. */
  readonly above: Float64Array;
}

/**
 * Sums of products of the scores of two items, c_k of category k, over people about one place who answered in k and l, of
 * whose polynomials S_kl is the sum of covariances. With d_k = c_k - c_0 pairs of categories are needed from 1 on only:
 *
 *     sum_kl c_k S_kl c_l' = sum_kl d_k S_kl d_l' + (c_0 S_.. + sum_k d_k S_k.) c_0' + c_0 (sum_l S_.l d_l')
 */
export class PairProducts {
  /** Of the last pair: [p * parameters of the other + r]. */
  values = new Float64Array(0);
  private readonly sides: readonly Side[];
  /** Matrices of the span in full: [b][t * terms + u]. */
  private readonly basis: Float64Array;
  /** Differences of the present item times each of them: [score][b][term]. */
  private turned = new Float64Array(0);
  private readonly moved: Float64Array;
  private place = 0;

  constructor(
    private readonly local: LocalScores,
    private readonly span: MomentSpan,
    private readonly items: readonly ItemRows[],
    private readonly pairs: CategoryPairs,
  ) {
    const { terms } = local;
    this.basis = inFull(span, terms);
    this.moved = new Float64Array(terms);
    this.sides = items.map((rows, place) => this.sideOf(rows, pairs.of(place)));
  }

  /** Makes an item the first of the next pairs. */
  enter(place: number): void {
    this.place = place;
    this.pairs.enter(place);
    const { terms } = this.local;
    const { rank } = this.span;
    const { differences, lengths } = this.sides[place] as Side;
    if (this.turned.length < differences.length * rank)
      this.turned = new Float64Array(differences.length * rank);
    const { turned, basis } = this;
    for (let score = 0; score < lengths.length; score++) {
      const length = intAt(lengths, score);
      for (let b = 0; b < rank; b++) {
        for (let t = 0; t < terms; t++) {
          let sum = 0;
          const row = (b * terms + t) * terms;
          for (let u = 0; u < length; u++) sum += at(differences, score * terms + u) * at(basis, row + u);
          turned[(score * rank + b) * terms + t] = sum;
        }
      }
    }
  }

  /** Fills `values` for the present item and another. */
  with(other: number): void {
    const { local, items, place } = this;
    const { terms, coefficients } = local;
    const left = items[place] as ItemRows;
    const right = items[other] as ItemRows;
    const one = this.sides[place] as Side;
    const two = this.sides[other] as Side;
    const n = right.parameters;
    if (this.values.length < left.parameters * n) this.values = new Float64Array(left.parameters * n);
    const { values } = this;
    for (let p = 0; p < left.parameters; p++) {
      const own = (left.first + p) * terms;
      for (let r = 0; r < n; r++) {
        const theirs = (right.first + r) * terms;
        let sum = 0;
        for (let t = 0; t < terms; t++)
          sum +=
            at(one.all, p * terms + t) * at(coefficients, theirs + t) +
            at(coefficients, own + t) * at(two.above, r * terms + t);
        values[p * n + r] = sum;
      }
    }
    this.addAbove(other, this.pairs.sumsWith(other));
  }

  /** sum_kl d_k S_kl d_l'. */
  private addAbove(other: number, sums: Float64Array): void {
    const { local, span, items, place, turned, moved, values } = this;
    const { terms } = local;
    const { rank } = span;
    const m = (items[place] as ItemRows).parameters;
    const right = items[other] as ItemRows;
    const n = right.parameters;
    const { lengths: own } = this.sides[place] as Side;
    const { differences, lengths } = this.sides[other] as Side;
    for (let score = 0; score < own.length; score++) {
      // A graded threshold has a score in two categories only.
      if (intAt(own, score) === 0) continue;
      const k = Math.floor(score / m);
      const p = score - k * m;
      for (let l = 0; l + 1 < right.categories; l++) {
        const people = (k * (right.categories - 1) + l) * rank;
        for (let t = 0; t < terms; t++) moved[t] = 0;
        for (let b = 0; b < rank; b++) {
          const share = at(sums, people + b);
          const from = (score * rank + b) * terms;
          for (let t = 0; t < terms; t++) moved[t] = at(moved, t) + share * at(turned, from + t);
        }
        for (let r = 0; r < n; r++) {
          const length = intAt(lengths, l * n + r);
          const from = (l * n + r) * terms;
          let sum = 0;
          for (let t = 0; t < length; t++) sum += at(moved, t) * at(differences, from + t);
          increase(values, p * n + r, sum);
        }
      }
    }
  }

  private sideOf({ first, categories, parameters }: ItemRows, sums: Float64Array): Side {
    const { terms, coefficients, needed } = this.local;
    const { rank } = this.span;
    const above = new Float64Array(parameters * terms);
    const all = new Float64Array(parameters * terms);
    const differences = new Float64Array((categories - 1) * parameters * terms);
    const lengths = new Int32Array((categories - 1) * parameters);
    const everybody = new Float64Array(rank);
    sums.forEach((value, cell) => increase(everybody, cell % rank, value));
    for (let k = 1; k < categories; k++) {
      const matrix = this.sumOf(sums.subarray(k * rank, (k + 1) * rank));
      for (let p = 0; p < parameters; p++) {
        const score = (k - 1) * parameters + p;
        const row = first + k * parameters + p;
        lengths[score] = Math.max(intAt(needed, row), intAt(needed, first + p));
        const own = differences.subarray(score * terms, (score + 1) * terms);
        for (let t = 0; t < terms; t++)
          own[t] = at(coefficients, row * terms + t) - at(coefficients, (first + p) * terms + t);
        addProduct(above.subarray(p * terms, (p + 1) * terms), matrix, own);
      }
    }
    all.set(above);
    const matrix = this.sumOf(everybody);
    for (let p = 0; p < parameters; p++) {
      const own = coefficients.subarray((first + p) * terms, (first + p + 1) * terms);
      addProduct(all.subarray(p * terms, (p + 1) * terms), matrix, own);
    }
    return { differences, lengths, all, above };
  }

  /** Of the span's matrices, with these shares. */
  private sumOf(shares: Float64Array): Float64Array {
    const { basis, local } = this;
    const size = local.terms ** 2;
    const sum = new Float64Array(size);
    shares.forEach((share, b) => {
      for (let cell = 0; cell < size; cell++) increase(sum, cell, share * at(basis, b * size + cell));
    });
    return sum;
  }
}

function inFull({ rank, basis }: MomentSpan, terms: number): Float64Array {
  const full = new Float64Array(rank * terms * terms);
  for (let b = 0; b < rank; b++) {
    let cell = b * packedSize(terms);
    const matrix = full.subarray(b * terms * terms, (b + 1) * terms * terms);
    for (let t = 0; t < terms; t++)
      for (let u = 0; u <= t; u++) matrix[t * terms + u] = matrix[u * terms + t] = at(basis, cell++);
  }
  return full;
}

function addProduct(to: Float64Array, matrix: Float64Array, by: Float64Array): void {
  const terms = to.length;
  for (let t = 0; t < terms; t++) {
    let sum = 0;
    for (let u = 0; u < terms; u++) sum += at(matrix, t * terms + u) * at(by, u);
    increase(to, t, sum);
  }
}
