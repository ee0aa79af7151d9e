import { at, increase, intAt } from '../numeric/element';
import { BaseCurve } from './base-curve';
import type { CurveSet } from './curve-set';
import type { ItemLayout } from './layout';
import { maskCount, type Patterns } from './responses';

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

/** Posterior mass below this share of the mode's changes no estimate in the digits that are kept. */
const NEGLIGIBLE = 1e-14;
const LOG_NEGLIGIBLE = Math.log(NEGLIGIBLE);

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
  const posterior = new Float64Array(curves.nodes.length);
  let base = new BaseCurve(curves, patterns, { mask: -1, group: 0 });
  for (let i = 0; i < patterns.size; i++) {
    const mask = intAt(patterns.mask, i);
    const group = intAt(patterns.group, i);
    if (!base.belongsTo(mask, group)) base = new BaseCurve(curves, patterns, { mask, group });
    visit(i, posterior, fillPosterior(posterior, { curves, patterns, base }, i));
  }
}

interface PosteriorInput {
  readonly curves: CurveSet;
  readonly patterns: Patterns;
  readonly base: BaseCurve;
}

/** Fills the normalised posterior of one pattern and returns its log-likelihood, without sums' intercepts. */
function fillPosterior(
  posterior: Float64Array,
  { curves, patterns, base }: PosteriorInput,
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
    ? bySums(posterior, curves.nodes, { s, base })
    : byNodes(posterior, { curves, patterns, base, s }, i);
}

function bySums(
  w: Float64Array,
  nodes: Float64Array,
  { s, base }: { readonly s: number; readonly base: BaseCurve },
): number {
  const count = nodes.length;
  const growth = Math.exp((at(nodes, 1) - at(nodes, 0)) * s);
  // The likelihood is log-concave, so ratios fall: the mode is where they pass 1.
  let low = 0;
  let high = count - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (growth * base.ratioAt(middle) > 1) low = middle + 1;
    else high = middle;
  }
  const mode = low;
  w.fill(0);
  w[mode] = 1;
  let total = 1;
  let value = 1;
  for (let q = mode; q + 1 < count && value > NEGLIGIBLE; q++) {
    value *= growth * base.ratioAt(q);
    w[q + 1] = value;
    total += value;
  }
  value = 1;
  for (let q = mode; q > 0 && value > NEGLIGIBLE; q--) {
    value /= growth * base.ratioAt(q - 1);
    w[q - 1] = value;
    total += value;
  }
  const scale = 1 / total;
  for (let q = 0; q < count; q++) w[q] = at(w, q) * scale;
  return at(nodes, mode) * s + base.logAt(mode) + Math.log(total);
}

function byNodes(w: Float64Array, input: PosteriorInput & { readonly s: number }, i: number): number {
  const { curves, patterns, base, s } = input;
  const { nodes, gain } = curves;
  const count = nodes.length;
  for (let q = 0; q < count; q++) w[q] = base.logAt(q) + s * at(nodes, q);
  for (let e = intAt(patterns.start, i); e < intAt(patterns.start, i + 1); e++) {
    const j = intAt(patterns.item, e);
    const curve = gain[j];
    if (curve === undefined) continue;
    const row = intAt(patterns.category, e) * count;
    for (let q = 0; q < count; q++) w[q] = at(w, q) + at(curve, row + q);
  }
  let largest = -Infinity;
  for (let q = 0; q < count; q++) if (at(w, q) > largest) largest = at(w, q);
  let total = 0;
  for (let q = 0; q < count; q++) {
    const below = at(w, q) - largest;
    const value = below < LOG_NEGLIGIBLE ? 0 : Math.exp(below);
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
  let from = 0;
  while (at(posterior, from) === 0) from++;
  let to = count;
  while (at(posterior, to - 1) === 0) to--;
  let first = 0;
  let square = 0;
  for (let q = from; q < to; q++) {
    const weight = at(posterior, q) * times;
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
    for (let q = from; q < to; q++) own[row + q] = at(own, row + q) + at(posterior, q) * times;
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
