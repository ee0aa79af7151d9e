import { at, increase, intAt } from '../numeric/element';
import { spreadToItems } from './answer-tables';
import type { CurveSet } from './curve-set';
import type { ItemLayout } from './layout';
import type { Patterns } from './patterns';
import { Posterior } from './posterior';

/** Patterns from `from` up to `to`. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/**
 * Sums over people that the M-step needs, one after another in one array: sums of parts of the data add up to those of
 * all of them.
 */
export class Expectation {
  /** People, sum of E(theta), sum of E(theta^2), per group. */
  readonly moments: Float64Array;
  /** Sum of posterior variances of the people who were given the item. */
  readonly variance: Float64Array;
  /** Sum of category times expected ability, per item. */
  readonly scoreAbility: Float64Array;
  /** People at each node who were given the item: items * Q. */
  readonly atNode: Float64Array;
  /** People at each node per category from 1, for items that are not scored by sums: [item][(k - 1) * Q + q]. */
  readonly categoryAtNode: readonly (Float64Array | undefined)[];

  constructor(
    shape: ExpectationShape,
    readonly values: Float64Array = new Float64Array(expectationLength(shape)),
  ) {
    const { layouts, groups, nodes } = shape;
    let next = 1;
    const take = (length: number): Float64Array => values.subarray(next, (next += length));
    this.moments = take(3 * groups);
    this.variance = take(layouts.length);
    this.scoreAbility = take(layouts.length);
    this.atNode = take(layouts.length * nodes);
    this.categoryAtNode = layouts.map(({ kind, categories }) =>
      kind === 'sum' ? undefined : take((categories - 1) * nodes),
    );
  }

  get logLikelihood(): number {
    return at(this.values, 0);
  }
}

export interface ExpectationShape {
  readonly layouts: readonly ItemLayout[];
  readonly groups: number;
  /** How many nodes. */
  readonly nodes: number;
}

export function expectationLength({ layouts, groups, nodes }: ExpectationShape): number {
  const others = layouts.reduce(
    (sum, { kind, categories }) => sum + (kind === 'sum' ? 0 : categories - 1),
    0,
  );
  return 1 + 3 * groups + 2 * layouts.length + (layouts.length + others) * nodes;
}

interface Data {
  readonly curves: CurveSet;
  readonly patterns: Patterns;
}

/** Adds the sums of some patterns, but for the intercepts in the log-likelihood. */
export function collectRange(sums: Expectation, { curves, patterns }: Data, { from, to }: Range): void {
  const { nodes } = curves;
  const count = nodes.length;
  const posterior = new Posterior(curves, patterns);
  const w = posterior.weights;
  const ofMask = new Float64Array(count);
  const people = new Float64Array(count);
  const byRow = new Float64Array(curves.answers.gains.length);
  const { scoreAbility, categoryAtNode, moments } = sums;
  const { item, category } = patterns;
  let mask = -1;
  let logLikelihood = 0;
  let variance = 0;
  for (let i = from; i < to; i++) {
    if (intAt(patterns.mask, i) !== mask) {
      if (mask >= 0) giveToItems(sums, patterns, { mask, ofMask, variance });
      mask = intAt(patterns.mask, i);
      variance = 0;
    }
    const times = at(patterns.frequency, i);
    logLikelihood += times * posterior.moveTo(i);
    const first = posterior.from;
    const last = posterior.to;
    let ability = 0;
    let square = 0;
    for (let q = first; q < last; q++) {
      const weight = at(w, q) * times;
      people[q] = weight;
      const theta = at(nodes, q);
      ofMask[q] = at(ofMask, q) + weight;
      ability += weight * theta;
      square += weight * theta * theta;
    }
    const group = intAt(patterns.group, i) * 3;
    increase(moments, group, times);
    increase(moments, group + 1, ability);
    increase(moments, group + 2, square);
    variance += square - (ability * ability) / times;
    const end = intAt(patterns.start, i + 1);
    for (let e = intAt(patterns.start, i); e < end; e++) {
      const j = intAt(item, e);
      scoreAbility[j] = at(scoreAbility, j) + intAt(category, e) * ability;
    }
    addToRows(byRow, posterior, people);
  }
  if (mask >= 0) giveToItems(sums, patterns, { mask, ofMask, variance });
  if (curves.hasOthers) spreadToItems(byRow, curves.answers, categoryAtNode);
  increase(sums.values, 0, logLikelihood);
}

/** Adds one pattern's people to each combination of answers that is theirs, two at a time. */
function addToRows(byRow: Float64Array, { rows, rowCount, from, to }: Posterior, people: Float64Array): void {
  const count = people.length;
  let r = 0;
  for (; r + 1 < rowCount; r += 2) {
    const one = intAt(rows, r) * count;
    const other = intAt(rows, r + 1) * count;
    for (let q = from; q < to; q++) {
      const weight = at(people, q);
      byRow[one + q] = at(byRow, one + q) + weight;
      byRow[other + q] = at(byRow, other + q) + weight;
    }
  }
  if (r === rowCount) return;
  const row = intAt(rows, r) * count;
  for (let q = from; q < to; q++) byRow[row + q] = at(byRow, row + q) + at(people, q);
}

/** Everybody of a mask was given each of its items. */
function giveToItems(
  sums: Expectation,
  { maskStart, maskItem }: Patterns,
  {
    mask,
    ofMask,
    variance,
  }: { readonly mask: number; readonly ofMask: Float64Array; readonly variance: number },
): void {
  const { atNode } = sums;
  const count = ofMask.length;
  let first = 0;
  while (first < count && at(ofMask, first) === 0) first++;
  let last = count;
  while (last > first && at(ofMask, last - 1) === 0) last--;
  const end = intAt(maskStart, mask + 1);
  let e = intAt(maskStart, mask);
  for (let k = e; k < end; k++) increase(sums.variance, intAt(maskItem, k), variance);
  // Four items at a time: what is read of the mask serves all of them.
  for (; e + 3 < end; e += 4) {
    const one = intAt(maskItem, e) * count;
    const two = intAt(maskItem, e + 1) * count;
    const three = intAt(maskItem, e + 2) * count;
    const four = intAt(maskItem, e + 3) * count;
    for (let q = first; q < last; q++) {
      const people = at(ofMask, q);
      atNode[one + q] = at(atNode, one + q) + people;
      atNode[two + q] = at(atNode, two + q) + people;
      atNode[three + q] = at(atNode, three + q) + people;
      atNode[four + q] = at(atNode, four + q) + people;
    }
  }
  for (; e < end; e++) {
    const row = intAt(maskItem, e) * count;
    for (let q = first; q < last; q++) atNode[row + q] = at(atNode, row + q) + at(ofMask, q);
  }
  ofMask.fill(0, first, last);
}

/** t_i summed over people: the counts of the categories times log P_k - log P_0 at theta = 0. */
export function interceptSum({ layouts, logP, nodes, scoring }: CurveSet, patterns: Patterns): number {
  const limit = patterns.counts.length / patterns.items;
  let sum = 0;
  layouts.forEach(({ kind, categories }, j) => {
    if (kind !== 'sum') return;
    const curve = logP[j] as Float64Array;
    for (let k = 1; k < categories; k++) {
      const intercept = at(curve, k * nodes.length) - at(curve, 0) - k * at(scoring, j) * at(nodes, 0);
      sum += at(patterns.counts, j * limit + k) * intercept;
    }
  });
  return sum;
}
