import { at, increase, intAt } from '../numeric/element';
import { CategoryPairs, packedSize } from './category-pairs';
import { PolynomialMoments, type LocalScores } from './local-scores';
import { spanOf } from './moment-span';
import { PairProducts, type ItemRows } from './pair-products';
import type { Posterior } from './posterior';
import { packedIndex, type ScoreSource } from './score-source';

/** With more polynomials than this a person's own sum costs less. */
const MOST_TERMS = 18;
/** Share of a score's complete information by which a person's moments may miss those of the few they are made of. */
const LOSS = 2e-6;
/** So many people about one place on the scale are worth spreading their sums to parameters. */
const ENOUGH_PEOPLE = 16;

/** Patterns that lie about the same place on the scale. */
interface Neighbours {
  readonly patterns: number[];
  /** Of each pattern: covariances of the polynomials, packed. */
  readonly moments: number[];
}

/**
 * Sums the posterior covariances of the scores of people who were given the same items, of any model. A score is that of
 * the category answered, and about one place on the scale a sum of a few polynomials, g_p = sum_t c_pkt phi_t. So
 *
 *     sum_i Cov_i(g_p, g_r) = sum_kl sum_tu c_pkt c_rlu S_kltu,  S_kltu = sum of Cov_i(phi_t, phi_u) over who answered k, l
 *
 * and with Cov_i(phi) itself a sum of a few, a person costs a few additions a pair of items, not products a pair of
 * parameters.
 */
export class JointCovariance {
  /** Free items of the mask. */
  private readonly items: Int32Array;
  /** First category of each among all of them, and after the last. */
  private readonly categoryStart: Int32Array;
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
    const { patterns, moments } = neighbours.get(local) ?? { patterns: [], moments: [] };
    if (patterns.length === 0) neighbours.set(local, { patterns, moments });
    patterns.push(pattern);
    for (let t = 0; t < terms; t++)
      for (let u = 0; u <= t; u++) moments.push(at(polynomials.covariance, t * terms + u));
    return true;
  }

  /** Adds the sums to a packed lower triangle over all parameters; hands on who was almost alone where they were. */
  addTo(out: Float64Array, addAlone: (pattern: number) => void): void {
    const rows = Array.from(this.items, (_, place) => this.rowsOf(place));
    for (const [local, { patterns, moments }] of this.neighbours) {
      if (patterns.length < ENOUGH_PEOPLE) {
        for (const pattern of patterns) addAlone(pattern);
        continue;
      }
      const span = spanOf(Float64Array.from(moments), weightsOf(local), LOSS);
      patterns.forEach((pattern, person) => {
        const times = at(this.source.patterns.frequency, pattern);
        for (let b = person * span.rank; b < (person + 1) * span.rank; b++)
          span.shares[b] = times * at(span.shares, b);
      });
      const pairs = new CategoryPairs(this.answersOf(patterns), this.categoryStart, span.shares);
      const products = new PairProducts(local, span, rows, pairs);
      for (let place = 0; place < rows.length; place++) {
        products.enter(place);
        for (let other = 0; other <= place; other++) {
          products.with(other);
          this.addPair(out, products, { place, other });
        }
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

  /** From pairs of items to pairs of their parameters. */
  private addPair(
    out: Float64Array,
    { values }: PairProducts,
    { place, other }: { readonly place: number; readonly other: number },
  ): void {
    const { items, source } = this;
    const { parameterStart, parameters } = source;
    const left = intAt(items, place);
    const right = intAt(items, other);
    const first = intAt(parameterStart, left);
    const second = intAt(parameterStart, right);
    const m = intAt(parameterStart, left + 1) - first;
    const n = intAt(parameterStart, right + 1) - second;
    for (let p = 0; p < m; p++)
      for (let r = 0; r < (place === other ? p + 1 : n); r++) {
        const i = intAt(parameters, first + p);
        const j = intAt(parameters, second + r);
        // A shared slope occurs once per item: on the diagonal both orders count.
        increase(out, packedIndex(i, j), at(values, p * n + r) * (i === j && place !== other ? 2 : 1));
      }
  }

  private rowsOf(place: number): ItemRows {
    const { items, source, categoryStart } = this;
    const j = intAt(items, place);
    return {
      first: intAt(source.rowStart, j),
      categories: intAt(categoryStart, place + 1) - intAt(categoryStart, place),
      parameters: intAt(source.parameterStart, j + 1) - intAt(source.parameterStart, j),
    };
  }
}

/** An error in a pair of polynomials counts as much as the largest scores that have them. */
function weightsOf({ weight, terms }: LocalScores): Float64Array {
  const weights = new Float64Array(packedSize(terms));
  let cell = 0;
  for (let t = 0; t < terms; t++)
    for (let u = 0; u <= t; u++) weights[cell++] = at(weight, t) * at(weight, u);
  return weights;
}
