import { at, increase, intAt } from '../numeric/element';
import type { ItemLayout } from './layout';

/** Combinations of answers to one bundle of items: tables of all bundles stay in the cache. */
const LARGEST_BUNDLE = 32;

/**
 * Items that are not scored by sums, a few at a time: what their answers say together is looked up in one row of a
 * table, and people are counted by combination, so that a person costs one row a bundle instead of one an item. An item
 * that was not given adds nothing, as its category 0 does.
 */
export interface AnswerTables {
  readonly bundles: number;
  /** Per item; -1 where it is scored by sums. */
  readonly bundleOf: Int32Array;
  /** Rows from one category of an item to the next. */
  readonly stride: Int32Array;
  /** First row of each bundle, all answers 0, and after the last. */
  readonly start: Int32Array;
  /** Sum of log P_k - log P_0 of each combination: [row * Q + q]. */
  readonly gains: Float64Array;
}

export function answerTables(
  layouts: readonly ItemLayout[],
  logP: readonly Float64Array[],
  count: number,
): AnswerTables {
  const bundleOf = new Int32Array(layouts.length).fill(-1);
  const stride = new Int32Array(layouts.length);
  const start = [0];
  let size = 1;
  let rows = 0;
  layouts.forEach(({ kind, categories }, j) => {
    if (kind === 'sum') return;
    if (size > 1 && size * categories > LARGEST_BUNDLE) {
      rows += size;
      start.push(rows);
      size = 1;
    }
    bundleOf[j] = start.length - 1;
    stride[j] = size;
    size *= categories;
  });
  const bundles = size > 1 ? start.length : 0;
  if (bundles > 0) start.push(rows + size);
  const starts = Int32Array.from(start);
  const gains = gainsOf({ bundleOf, stride, start: starts }, layouts, logP, count);
  return { bundles, bundleOf, stride, start: starts, gains };
}

function gainsOf(
  { bundleOf, stride, start }: Pick<AnswerTables, 'bundleOf' | 'stride' | 'start'>,
  layouts: readonly ItemLayout[],
  logP: readonly Float64Array[],
  count: number,
): Float64Array {
  const gains = new Float64Array(intAt(start, start.length - 1) * count);
  layouts.forEach(({ categories }, j) => {
    const bundle = intAt(bundleOf, j);
    if (bundle < 0) return;
    const curve = logP[j] as Float64Array;
    const first = intAt(start, bundle) * count;
    // All combinations of the items before, which are the rows up to this item's stride.
    const size = intAt(stride, j) * count;
    for (let k = 1; k < categories; k++) {
      for (let cell = 0; cell < size; cell++) {
        const q = cell % count;
        gains[first + k * size + cell] = at(gains, first + cell) + at(curve, k * count + q) - at(curve, q);
      }
    }
  });
  return gains;
}

/** Adds people counted by combination to those counted by category: [item][(k - 1) * Q + q]. */
export function spreadToItems(
  people: Float64Array,
  { bundleOf, stride, start }: AnswerTables,
  categoryAtNode: readonly (Float64Array | undefined)[],
): void {
  categoryAtNode.forEach((own, j) => {
    if (own === undefined) return;
    const bundle = intAt(bundleOf, j);
    const first = intAt(start, bundle);
    const step = intAt(stride, j);
    const count = people.length / intAt(start, start.length - 1);
    const categories = own.length / count + 1;
    for (let row = first + step; row < intAt(start, bundle + 1); row++) {
      const k = Math.floor((row - first) / step) % categories;
      if (k === 0) continue;
      for (let q = 0; q < count; q++) increase(own, (k - 1) * count + q, at(people, row * count + q));
    }
  });
}
