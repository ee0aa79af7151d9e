import { at, increase, intAt } from '../numeric/element';
import {
  CATEGORY_LIMIT,
  NOT_GIVEN,
  UnusableResponses,
  type KnownAbilities,
  type ResponseTable,
} from './responses';
import { checkTable } from './refusals';
import { compareRows, Likeness, orderOf } from './row-order';

/** The table with equal rows collapsed and rows with the same items next to each other: what the E-step runs over. */
export interface Patterns {
  readonly items: number;
  readonly size: number;
  readonly groups: number;
  readonly frequency: Float64Array;
  readonly group: Int32Array;
  /** Own priors of the people of each pattern; then groups have none. */
  readonly people?: KnownAbilities;
  /** Which set of items was given. */
  readonly mask: Int32Array;
  /** Answers above category 0 of each pattern: from `start[i]` to `start[i + 1]`. */
  readonly start: Int32Array;
  readonly item: Int32Array;
  readonly category: Int32Array;
  /** Items of each mask: from `maskStart[m]` to `maskStart[m + 1]`. */
  readonly maskStart: Int32Array;
  readonly maskItem: Int32Array;
  /** Frequency of each category of each item: items * CATEGORY_LIMIT. */
  readonly counts: Float64Array;
  readonly categoryCounts: Int32Array;
}

/** Collapses equal rows; people without any answer, and rows that never occurred, are left out. Throws `UnusableResponses`. */
export function collapse(table: ResponseTable): Patterns {
  const { items, categories, people } = table;
  checkTable(table);
  const { counts, given, answers } = countCategories(table);
  const order = orderOf(table);
  if (order.length === 0) throw new UnusableResponses('there is no answer at all');

  const frequency = new Float64Array(order.length);
  const group = new Int32Array(order.length);
  const mask = new Int32Array(order.length);
  const start = new Int32Array(order.length + 1);
  const mean = new Float64Array(people ? order.length : 0);
  const sd = new Float64Array(people ? order.length : 0);
  const item = new Int32Array(answers);
  const category = new Int32Array(answers);
  const maskStart: number[] = [0];
  // Room that nobody writes to costs no memory.
  const maskItem = new Int32Array(given);
  let masked = 0;
  let size = 0;
  let next = 0;
  let previous = -1;
  for (const person of order) {
    const times = table.frequencies?.[person] ?? 1;
    const likeness = previous < 0 ? Likeness.None : compareRows(table, previous, person);
    previous = person;
    if (likeness === Likeness.Answers) {
      increase(frequency, size - 1, times);
      continue;
    }
    const from = person * items;
    if (likeness === Likeness.None) {
      for (let j = 0; j < items; j++) if (categories[from + j] !== NOT_GIVEN) maskItem[masked++] = j;
      maskStart.push(masked);
    }
    for (let j = 0; j < items; j++) {
      const value = categories[from + j] as number;
      if (value <= 0) continue;
      item[next] = j;
      category[next++] = value;
    }
    frequency[size] = times;
    group[size] = table.groups?.[person] ?? 0;
    mask[size] = maskStart.length - 2;
    if (people) {
      mean[size] = at(people.mean, person);
      sd[size] = at(people.sd, person);
    }
    start[++size] = next;
  }
  return {
    items,
    size,
    groups: group.reduce((max, value) => Math.max(max, value), 0) + 1,
    frequency: frequency.slice(0, size),
    group: group.slice(0, size),
    mask: mask.slice(0, size),
    start: start.slice(0, size + 1),
    item: item.slice(0, next),
    category: category.slice(0, next),
    maskStart: Int32Array.from(maskStart),
    maskItem: maskItem.slice(0, masked),
    counts,
    categoryCounts: categoryCountsOf(counts, items),
    ...(people ? { people: { mean: mean.slice(0, size), sd: sd.slice(0, size) } } : {}),
  };
}

/** Frequency of each category of each item, how many answers there are, and how many above category 0. */
function countCategories({ persons, items, categories, frequencies }: ResponseTable): {
  readonly counts: Float64Array;
  readonly given: number;
  readonly answers: number;
} {
  const counts = new Float64Array(items * CATEGORY_LIMIT);
  let given = 0;
  let answers = 0;
  for (let person = 0; person < persons; person++) {
    const times = frequencies?.[person] ?? 1;
    for (let j = 0; j < items; j++) {
      const value = categories[person * items + j] as number;
      if (value === NOT_GIVEN) continue;
      if (value < NOT_GIVEN || value >= CATEGORY_LIMIT) {
        throw new UnusableResponses(`row ${person + 1}, item ${j + 1}: category ${value} is out of range`);
      }
      given++;
      if (value > 0) answers++;
      increase(counts, j * CATEGORY_LIMIT + value, times);
    }
  }
  return { counts, given, answers };
}

function categoryCountsOf(counts: Float64Array, items: number): Int32Array {
  return Int32Array.from({ length: items }, (_, j) => {
    let last = 0;
    for (let k = 0; k < CATEGORY_LIMIT; k++) if (at(counts, j * CATEGORY_LIMIT + k) > 0) last = k;
    return last + 1;
  });
}

/** How many masks there are. */
export function maskCount(patterns: Patterns): number {
  return patterns.maskStart.length - 1;
}

/** Throws `UnusableResponses` when a free item has one category only, or a gap among its categories. */
export function checkCategories(
  patterns: Patterns,
  nameOf: (item: number) => string,
  isFree: readonly boolean[],
): void {
  for (let j = 0; j < patterns.items; j++) {
    if (!isFree[j]) continue;
    const count = intAt(patterns.categoryCounts, j);
    const given = Array.from({ length: count }, (_, k) => at(patterns.counts, j * CATEGORY_LIMIT + k));
    if (given.every((times) => times === 0)) throw new UnusableResponses(`item ${nameOf(j)} has no answers`);
    const missing = given.indexOf(0);
    if (missing >= 0) throw new UnusableResponses(`item ${nameOf(j)}: nobody gave category ${missing}`);
    if (count < 2) throw new UnusableResponses(`item ${nameOf(j)}: everybody gave the same category`);
  }
}
