import { NOT_GIVEN, type ResponseTable } from '../calibration/responses';

/** What is said of an item without a model. */
export interface ItemStatistics {
  readonly people: number;
  /** Mean points over the highest category: share right for two categories. */
  readonly facility: number;
  /** Correlation with the share of points on the person's other items; NaN where either does not vary. */
  readonly pointBiserial: number;
  /** People per category, from 0. */
  readonly categories: readonly number[];
}

/** Fewer answers than this and an item's statistics are noise: +-10 points of facility at 95 %. */
export const ENOUGH_ANSWERS = 100;

/** Facility, corrected item-rest correlation and category counts of every item; items that were not given do not count. */
export function itemStatistics(table: ResponseTable): ItemStatistics[] {
  const highest = Array.from({ length: table.items }, (_, j) => {
    let top = 1;
    for (let person = 0; person < table.persons; person++) {
      top = Math.max(top, table.categories[person * table.items + j] as number);
    }
    return top;
  });
  return highest.map((top, j) => {
    const own: number[] = [];
    const rest: number[] = [];
    const weights: number[] = [];
    const categories = Array<number>(top + 1).fill(0);
    for (let person = 0; person < table.persons; person++) {
      const row = table.categories.subarray(person * table.items, (person + 1) * table.items);
      const category = row[j] as number;
      if (category === NOT_GIVEN) continue;
      const times = table.frequencies?.[person] ?? 1;
      weights.push(times);
      categories[category] = (categories[category] as number) + times;
      own.push(category / top);
      rest.push(shareOfOthers(row, highest, j));
    }
    const people = weights.reduce((sum, times) => sum + times, 0);
    const facility = own.reduce((sum, value, i) => sum + value * (weights[i] as number), 0) / people;
    return { people, facility, pointBiserial: correlation(own, rest, weights), categories };
  });
}

/** How often each option was chosen, by option name: a distractor that nobody takes does not work. */
export function distractorCounts(
  choices: readonly (string | undefined)[],
  options: readonly string[],
): Map<string, number> {
  const counts = new Map(options.map((option) => [option, 0]));
  for (const choice of choices) if (choice !== undefined) counts.set(choice, (counts.get(choice) ?? 0) + 1);
  return counts;
}

function shareOfOthers(row: Int8Array, highest: readonly number[], left: number): number {
  let points = 0;
  let possible = 0;
  row.forEach((category, j) => {
    if (category === NOT_GIVEN || j === left) return;
    points += category;
    possible += highest[j] as number;
  });
  return possible === 0 ? NaN : points / possible;
}

function correlation(x: readonly number[], y: readonly number[], weights: readonly number[]): number {
  const rows = x
    .map((left, i) => ({ left, right: y[i] as number, times: weights[i] as number }))
    .filter(({ right }) => !Number.isNaN(right));
  const total = (of: (row: (typeof rows)[number]) => number): number =>
    rows.reduce((sum, row) => sum + row.times * of(row), 0);
  const n = total(() => 1);
  const meanX = total(({ left }) => left) / n;
  const meanY = total(({ right }) => right) / n;
  const xx = total(({ left }) => (left - meanX) ** 2);
  const yy = total(({ right }) => (right - meanY) ** 2);
  return xx > 0 && yy > 0
    ? total(({ left, right }) => (left - meanX) * (right - meanY)) / Math.sqrt(xx * yy)
    : NaN;
}
