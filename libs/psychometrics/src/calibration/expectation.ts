import { at, increase, intAt } from '../numeric/element';
import type { ItemLayout } from './layout';
import { maskCount, type Patterns } from './responses';

/** What the E-step needs to know of the items. */
export interface CurveSet {
  readonly layouts: readonly ItemLayout[];
  readonly nodes: Float64Array;
  /** Slope of each item, as it multiplies the category. */
  readonly slopes: Float64Array;
  /** Log-probabilities of each item: [k * Q + q]. */
  readonly logP: readonly Float64Array[];
  /** Log weights of the nodes per group. */
  readonly latent: readonly Float64Array[];
}

/** Sums over people that the M-step needs; parts of the data may be summed apart and added. */
export interface Expectation {
  logLikelihood: number;
  /** People at each node per mask: masks * Q. */
  readonly atNode: Float64Array;
  /** Sum of category times expected ability, per item. */
  readonly scoreAbility: Float64Array;
  /** People at each node per category from 1, for items that are not scored by sums: [item][(k - 1) * Q + q]. */
  readonly categoryAtNode: readonly (Float64Array | undefined)[];
  /** People, sum of E(theta), sum of E(theta^2), per group. */
  readonly moments: Float64Array;
}

export function emptyExpectation({ layouts, nodes }: CurveSet, patterns: Patterns): Expectation {
  const q = nodes.length;
  return {
    logLikelihood: 0,
    atNode: new Float64Array(maskCount(patterns) * q),
    scoreAbility: new Float64Array(layouts.length),
    categoryAtNode: layouts.map(({ kind, categories }) =>
      kind === 'sum' ? undefined : new Float64Array((categories - 1) * q),
    ),
    moments: new Float64Array(patterns.groups * 3),
  };
}

/** Posterior mass below this share of the mode's adds nothing to a sum of doubles. */
const NEGLIGIBLE = 1e-18;

/**
 * E-step over all patterns. An answer to a sum-scored item (Rasch, 2PL, partial credit) enters the likelihood as
 *
 *     log L_i(theta) = theta s_i + t_i + C(theta),  s_i = sum_j a_j x_ij,  C = sum_j log P_j(0)
 *
 * with C shared by everybody who was given the same items, so a person costs J + Q instead of J Q. On equally spaced
 * nodes the posterior then follows by multiplication alone: w_{q+1} / w_q = exp(h s) rho_q, from the mode outwards.
 * Other items add their own log P_k - log P_0 at every node.
 */
export function expect(curves: CurveSet, patterns: Patterns): Expectation {
  const sums = emptyExpectation(curves, patterns);
  forEachPosterior(curves, patterns, (i, posterior, logLikelihood) => {
    sums.logLikelihood += at(patterns.frequency, i) * logLikelihood;
    collect(sums, { curves, patterns, posterior }, i);
  });
  addIntercepts(sums, curves, patterns);
  return sums;
}

/** Visits every pattern with its posterior, an array that the next visit overwrites, and its log-likelihood without t_i. */
export function forEachPosterior(
  curves: CurveSet,
  patterns: Patterns,
  visit: (pattern: number, posterior: Float64Array, logLikelihood: number) => void,
): void {
  const count = curves.nodes.length;
  const base = new Float64Array(count);
  const ratio = new Float64Array(count);
  const posterior = new Float64Array(count);
  let mask = -1;
  let group = -1;
  for (let i = 0; i < patterns.size; i++) {
    if (intAt(patterns.mask, i) !== mask || intAt(patterns.group, i) !== group) {
      mask = intAt(patterns.mask, i);
      group = intAt(patterns.group, i);
      fillBase(base, curves, patterns, { mask, group });
      for (let q = 0; q + 1 < count; q++) ratio[q] = Math.exp(at(base, q + 1) - at(base, q));
    }
    visit(i, posterior, fillPosterior(posterior, { curves, patterns, base, ratio }, i));
  }
}

function fillBase(
  base: Float64Array,
  { logP, latent, nodes }: CurveSet,
  { maskStart, maskItem }: Patterns,
  place: { readonly mask: number; readonly group: number },
): void {
  base.set(latent[place.group] as Float64Array);
  for (let e = intAt(maskStart, place.mask); e < intAt(maskStart, place.mask + 1); e++) {
    const curve = logP[intAt(maskItem, e)] as Float64Array;
    for (let q = 0; q < nodes.length; q++) base[q] = at(base, q) + at(curve, q);
  }
}

interface PosteriorInput {
  readonly curves: CurveSet;
  readonly patterns: Patterns;
  readonly base: Float64Array;
  readonly ratio: Float64Array;
}

/** Fills the normalised posterior of one pattern and returns its log-likelihood, without sums' intercepts. */
function fillPosterior(
  posterior: Float64Array,
  { curves, patterns, base, ratio }: PosteriorInput,
  i: number,
): number {
  const { layouts, slopes } = curves;
  let s = 0;
  let isSum = true;
  for (let e = intAt(patterns.start, i); e < intAt(patterns.start, i + 1); e++) {
    const j = intAt(patterns.item, e);
    if ((layouts[j] as ItemLayout).kind === 'sum') s += at(slopes, j) * intAt(patterns.category, e);
    else isSum = false;
  }
  return isSum
    ? bySums(posterior, curves.nodes, { s, base, ratio })
    : byNodes(posterior, { curves, patterns, base, s }, i);
}

function bySums(
  w: Float64Array,
  nodes: Float64Array,
  { s, base, ratio }: { readonly s: number; readonly base: Float64Array; readonly ratio: Float64Array },
): number {
  const count = nodes.length;
  const growth = Math.exp((at(nodes, 1) - at(nodes, 0)) * s);
  // The likelihood is log-concave, so ratios fall: the mode is where they pass 1.
  let low = 0;
  let high = count - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (growth * at(ratio, middle) > 1) low = middle + 1;
    else high = middle;
  }
  const mode = low;
  w.fill(0);
  w[mode] = 1;
  let total = 1;
  let value = 1;
  for (let q = mode; q + 1 < count && value > NEGLIGIBLE; q++) {
    value *= growth * at(ratio, q);
    w[q + 1] = value;
    total += value;
  }
  value = 1;
  for (let q = mode; q > 0 && value > NEGLIGIBLE; q--) {
    value /= growth * at(ratio, q - 1);
    w[q - 1] = value;
    total += value;
  }
  const scale = 1 / total;
  for (let q = 0; q < count; q++) w[q] = at(w, q) * scale;
  return at(nodes, mode) * s + at(base, mode) + Math.log(total);
}

function byNodes(
  w: Float64Array,
  input: Omit<PosteriorInput, 'ratio'> & { readonly s: number },
  i: number,
): number {
  const { curves, patterns, base, s } = input;
  const { nodes, layouts, logP } = curves;
  const count = nodes.length;
  for (let q = 0; q < count; q++) w[q] = at(base, q) + s * at(nodes, q);
  for (let e = intAt(patterns.start, i); e < intAt(patterns.start, i + 1); e++) {
    const j = intAt(patterns.item, e);
    if ((layouts[j] as ItemLayout).kind === 'sum') continue;
    const curve = logP[j] as Float64Array;
    const row = intAt(patterns.category, e) * count;
    for (let q = 0; q < count; q++) w[q] = at(w, q) + at(curve, row + q) - at(curve, q);
  }
  let largest = -Infinity;
  for (let q = 0; q < count; q++) if (at(w, q) > largest) largest = at(w, q);
  let total = 0;
  for (let q = 0; q < count; q++) {
    const value = Math.exp(at(w, q) - largest);
    w[q] = value;
    total += value;
  }
  const scale = 1 / total;
  for (let q = 0; q < count; q++) w[q] = at(w, q) * scale;
  return largest + Math.log(total);
}

function collect(
  sums: Expectation,
  {
    curves,
    patterns,
    posterior,
  }: { readonly curves: CurveSet; readonly patterns: Patterns; readonly posterior: Float64Array },
  i: number,
): void {
  const { nodes } = curves;
  const count = nodes.length;
  const times = at(patterns.frequency, i);
  const mask = intAt(patterns.mask, i) * count;
  let first = 0;
  let square = 0;
  for (let q = 0; q < count; q++) {
    const weight = at(posterior, q) * times;
    if (weight === 0) continue;
    increase(sums.atNode, mask + q, weight);
    first += weight * at(nodes, q);
    square += weight * at(nodes, q) * at(nodes, q);
  }
  const group = intAt(patterns.group, i) * 3;
  increase(sums.moments, group, times);
  increase(sums.moments, group + 1, first);
  increase(sums.moments, group + 2, square);
  for (let e = intAt(patterns.start, i); e < intAt(patterns.start, i + 1); e++) {
    const j = intAt(patterns.item, e);
    const own = sums.categoryAtNode[j];
    if (own === undefined) {
      increase(sums.scoreAbility, j, intAt(patterns.category, e) * first);
      continue;
    }
    const row = (intAt(patterns.category, e) - 1) * count;
    for (let q = 0; q < count; q++) own[row + q] = at(own, row + q) + at(posterior, q) * times;
  }
}

/** t_i summed over people: the counts of the categories times log P_k - log P_0 at theta = 0. */
function addIntercepts(
  sums: Expectation,
  { layouts, logP, nodes, slopes }: CurveSet,
  patterns: Patterns,
): void {
  const limit = patterns.counts.length / patterns.items;
  layouts.forEach(({ kind, categories }, j) => {
    if (kind !== 'sum') return;
    const curve = logP[j] as Float64Array;
    for (let k = 1; k < categories; k++) {
      const intercept = at(curve, k * nodes.length) - at(curve, 0) - k * at(slopes, j) * at(nodes, 0);
      sums.logLikelihood += at(patterns.counts, j * limit + k) * intercept;
    }
  });
}
