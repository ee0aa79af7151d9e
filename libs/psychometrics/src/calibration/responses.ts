import { DomainError } from '@qabilet/kernel';
import { at, increase, intAt } from '../numeric/element';

export class UnusableResponses extends DomainError {
  readonly kind = 'invalid';
  readonly code = 'psychometrics.unusable-responses';
}

/** Stands for an item that the person was not given. */
export const NOT_GIVEN = -1;

/** Answers of many people as they come: row-major, `persons * items` categories, `NOT_GIVEN` where there is none. */
export interface ResponseTable {
  readonly persons: number;
  readonly items: number;
  readonly categories: Int8Array;
  /** Group of each person, from 0; one group unless given. */
  readonly groups?: Int32Array;
  /** How often each row occurred, 1 unless given. */
  readonly frequencies?: Float64Array;
}

/** The table with equal rows collapsed and rows with the same items next to each other: what the E-step runs over. */
export interface Patterns {
  readonly items: number;
  readonly size: number;
  readonly groups: number;
  readonly frequency: Float64Array;
  readonly group: Int32Array;
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

/** More categories than any rubric has. */
export const CATEGORY_LIMIT = 32;

/** Collapses equal rows; people without any answer are left out. Throws `UnusableResponses` on a category out of range. */
export function collapse(table: ResponseTable): Patterns {
  const { items, categories } = table;
  const counts = countCategories(table);
  const order = orderOf(table);
  if (order.length === 0) throw new UnusableResponses('there is no answer at all');

  const frequency = new Float64Array(order.length);
  const group = new Int32Array(order.length);
  const mask = new Int32Array(order.length);
  const start = new Int32Array(order.length + 1);
  const item: number[] = [];
  const category: number[] = [];
  const maskStart: number[] = [0];
  const maskItem: number[] = [];
  let size = 0;
  let previous = -1;
  order.forEach((person) => {
    const times = table.frequencies?.[person] ?? 1;
    const likeness = previous < 0 ? Likeness.None : compareRows(table, previous, person);
    const sameGroup = previous >= 0 && groupOf(table, previous) === groupOf(table, person);
    previous = person;
    if (likeness === Likeness.Answers && sameGroup) {
      frequency[size - 1] = at(frequency, size - 1) + times;
      return;
    }
    const from = person * items;
    if (likeness === Likeness.None) {
      for (let j = 0; j < items; j++) if (categories[from + j] !== NOT_GIVEN) maskItem.push(j);
      maskStart.push(maskItem.length);
    }
    for (let j = 0; j < items; j++) {
      const value = categories[from + j] as number;
      if (value <= 0) continue;
      item.push(j);
      category.push(value);
    }
    frequency[size] = times;
    group[size] = groupOf(table, person);
    mask[size] = maskStart.length - 2;
    start[++size] = item.length;
  });
  return {
    items,
    size,
    groups: group.reduce((max, value) => Math.max(max, value), 0) + 1,
    frequency: frequency.subarray(0, size),
    group: group.subarray(0, size),
    mask: mask.subarray(0, size),
    start: start.subarray(0, size + 1),
    item: Int32Array.from(item),
    category: Int32Array.from(category),
    maskStart: Int32Array.from(maskStart),
    maskItem: Int32Array.from(maskItem),
    counts,
    categoryCounts: categoryCountsOf(counts, items),
  };
}

function groupOf({ groups }: ResponseTable, person: number): number {
  return groups?.[person] ?? 0;
}

function countCategories({ persons, items, categories, frequencies }: ResponseTable): Float64Array {
  const counts = new Float64Array(items * CATEGORY_LIMIT);
  for (let person = 0; person < persons; person++) {
    const times = frequencies?.[person] ?? 1;
    for (let j = 0; j < items; j++) {
      const value = categories[person * items + j] as number;
      if (value === NOT_GIVEN) continue;
      if (value < NOT_GIVEN || value >= CATEGORY_LIMIT) {
        throw new UnusableResponses(`row ${person + 1}, item ${j + 1}: category ${value} is out of range`);
      }
      increase(counts, j * CATEGORY_LIMIT + value, times);
    }
  }
  return counts;
}

/** What two rows have in common. */
enum Likeness {
  None,
  Items,
  Answers,
}

function compareRows({ items, categories }: ResponseTable, left: number, right: number): Likeness {
  let likeness = Likeness.Answers;
  for (let j = 0; j < items; j++) {
    const one = categories[left * items + j];
    const other = categories[right * items + j];
    if (one === other) continue;
    if (one === NOT_GIVEN || other === NOT_GIVEN) return Likeness.None;
    likeness = Likeness.Items;
  }
  return likeness;
}

/** People with an answer, ordered by hashes of what they were given, their group and their answers. */
function orderOf(table: ResponseTable): Int32Array {
  const { persons, items, categories } = table;
  const given = new Int32Array(persons);
  const answers = new Int32Array(persons);
  const answered: number[] = [];
  for (let person = 0; person < persons; person++) {
    let givenHash = 0;
    let answerHash = 0;
    let any = false;
    for (let j = 0; j < items; j++) {
      const value = categories[person * items + j] as number;
      answerHash = (Math.imul(answerHash, HASH_FACTOR) + value + 2) | 0;
      givenHash = (Math.imul(givenHash, HASH_FACTOR) + (value === NOT_GIVEN ? 1 : 2)) | 0;
      any ||= value !== NOT_GIVEN;
    }
    given[person] = givenHash;
    answers[person] = answerHash;
    if (any) answered.push(person);
  }
  return Int32Array.from(answered).sort(
    (left, right) =>
      intAt(given, left) - intAt(given, right) ||
      groupOf(table, left) - groupOf(table, right) ||
      intAt(answers, left) - intAt(answers, right),
  );
}

/** Of the multiplicative hash: odd, with mixed bits. */
const HASH_FACTOR = 0x9e3779b1;

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
