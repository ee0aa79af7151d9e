import { at, increase, intAt } from '../numeric/element';
import { CategoryPairs, packedSize } from './category-pairs';
import { PolynomialMoments, type LocalScores } from './local-scores';
import type { Posterior } from './posterior';
import { CATEGORY_LIMIT } from './responses';
import { packedIndex, type ScoreSource } from './score-source';

/** With more polynomials than this a person's own sum costs less. */
const MOST_TERMS = 10;
/** So many people about one place on the scale are worth spreading their sums to parameters. */
const ENOUGH_PEOPLE = 16;

/** Patterns that lie about the same place on the scale. */
interface Neighbours {
  readonly patterns: number[];
  /** Of each pattern: covariances of the polynomials, packed, times how often it occurred. */
  readonly moments: number[];
}

/**
 * Sums the posterior covariances of the scores of people who were given the same items, of any model. A score is that of
 * the category answered, and about one place on the scale a sum of a few polynomials, g_p = sum_t c_pkt phi_t. So
 *
 *     sum_i Cov_i(g_p, g_r) = sum_kl sum_tu c_pkt c_rlu S_kltu,  S_kltu = sum of Cov_i(phi_t, phi_u) over who answered k, l
 *
 * and a person costs a few additions a pair of items, not products a pair of parameters.
 */
export class JointCovariance {
  /** Free items of the mask. */
  private readonly items: Int32Array;
  /** First category of each among all of them, and after the last. */
  private readonly categoryStart: Int32Array;
  private readonly full = new Float64Array(MOST_TERMS * MOST_TERMS);
  private readonly half = new Float64Array(CATEGORY_LIMIT * MOST_TERMS);
  private readonly products = new Float64Array(CATEGORY_LIMIT * CATEGORY_LIMIT);
  private readonly polynomials: PolynomialMoments;
  private readonly neighbours = new Map<LocalScores, Neighbours>();

  constructor(
    private readonly source: ScoreSource,
    mask: number,
  ) {
    const { patterns, layout, nodes } = source;
    const { maskStart, maskItem } = patterns;
    const given = maskItem.subarray(intAt(maskStart, mask), intAt(maskStart, mask + 1));
    this.items = given.filter((j) => layout.items[j]?.fixed === false);
    this.categoryStart = new Int32Array(this.items.length + 1);
    this.items.forEach((j, place) => {
      this.categoryStart[place + 1] = intAt(this.categoryStart, place) + (layout.items[j]?.categories ?? 0);
    });
    this.polynomials = new PolynomialMoments(nodes.length);
  }

  /** Takes a person in; false where too many polynomials would be needed. */
  take(pattern: number, posterior: Posterior): boolean {
    const { source, polynomials, neighbours } = this;
    const local = source.local.around(posterior);
    const { terms } = local;
    if (terms > MOST_TERMS) return false;
    polynomials.take(local, posterior);
    const times = at(source.patterns.frequency, pattern);
    const { patterns, moments } = neighbours.get(local) ?? { patterns: [], moments: [] };
    if (patterns.length === 0) neighbours.set(local, { patterns, moments });
    patterns.push(pattern);
    for (let t = 0; t < terms; t++)
      for (let u = 0; u <= t; u++) moments.push(times * at(polynomials.covariance, t * terms + u));
    return true;
  }

  /** Adds the sums to a packed lower triangle over all parameters; hands on who was almost alone where they were. */
  addTo(out: Float64Array, addAlone: (pattern: number) => void): void {
    for (const [local, { patterns, moments }] of this.neighbours) {
      if (patterns.length < ENOUGH_PEOPLE) {
        for (const pattern of patterns) addAlone(pattern);
        continue;
      }
      const pairs = new CategoryPairs(
        this.answersOf(patterns),
        this.categoryStart,
        Float64Array.from(moments),
      );
      for (let place = 0; place < this.items.length; place++) {
        pairs.enter(place);
        for (let other = 0; other <= place; other++)
          this.spread(out, local, { place, other, sums: pairs.sumsWith(other) });
      }
    }
    this.neighbours.clear();
  }

  /** Category of each free item that each person answered in, item by item. */
  private answersOf(people: readonly number[]): Int32Array {
    const { items } = this;
    const { start, item, category } = this.source.patterns;
    const answered = new Int32Array(people.length * items.length);
    people.forEach((pattern, n) => {
      let place = 0;
      // Items ascend in both.
      for (let e = intAt(start, pattern); e < intAt(start, pattern + 1); e++) {
        while (place < items.length && intAt(items, place) < intAt(item, e)) place++;
        if (items[place] === item[e]) answered[place * people.length + n] = intAt(category, e);
      }
    });
    return answered;
  }

  /** From pairs of categories of two items to pairs of their parameters. */
  private spread(
    out: Float64Array,
    { terms, coefficients }: LocalScores,
    { place, other, sums }: { readonly place: number; readonly other: number; readonly sums: Float64Array },
  ): void {
    const { items, categoryStart, products, half, full, source } = this;
    const { parameterStart, parameters, rowStart } = source;
    const left = intAt(items, place);
    const right = intAt(items, other);
    const first = intAt(parameterStart, left);
    const second = intAt(parameterStart, right);
    const m = intAt(parameterStart, left + 1) - first;
    const n = intAt(parameterStart, right + 1) - second;
    const lefts = intAt(categoryStart, place + 1) - intAt(categoryStart, place);
    const rights = intAt(categoryStart, other + 1) - intAt(categoryStart, other);
    for (let k = 0; k < m * n; k++) products[k] = 0;
    for (let l = 0; l < rights; l++) {
      for (let k = 0; k < m * terms; k++) half[k] = 0;
      for (let k = 0; k < lefts; k++) {
        let next = (k * rights + l) * packedSize(terms);
        for (let t = 0; t < terms; t++)
          for (let u = 0; u <= t; u++) full[t * terms + u] = full[u * terms + t] = at(sums, next++);
        const row = (intAt(rowStart, left) + k * m) * terms;
        for (let cell = 0; cell < m * terms; cell++) {
          const by = at(coefficients, row + cell);
          // A graded threshold has a score in two categories only.
          if (by === 0) continue;
          const t = cell % terms;
          for (let u = 0; u < terms; u++) increase(half, cell - t + u, by * at(full, t * terms + u));
        }
      }
      const row = (intAt(rowStart, right) + l * n) * terms;
      for (let p = 0; p < m; p++)
        for (let r = 0; r < n; r++) {
          let sum = 0;
          for (let u = 0; u < terms; u++)
            sum += at(half, p * terms + u) * at(coefficients, row + r * terms + u);
          increase(products, p * n + r, sum);
        }
    }
    for (let p = 0; p < m; p++)
      for (let r = 0; r < (place === other ? p + 1 : n); r++) {
        const i = intAt(parameters, first + p);
        const j = intAt(parameters, second + r);
        // A shared slope occurs once per item: on the diagonal both orders count.
        increase(out, packedIndex(i, j), at(products, p * n + r) * (i === j && place !== other ? 2 : 1));
      }
  }
}
