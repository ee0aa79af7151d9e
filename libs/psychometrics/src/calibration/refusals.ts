import { intAt } from '../numeric/element';
import type { ItemLayout } from './layout';
import { UnusableResponses, type ResponseTable } from './responses';
import type { Patterns } from './patterns';

/** Throws `UnusableResponses` unless cells, groups and frequencies are those of the table's people. */
export function checkTable({ persons, items, categories, groups, frequencies }: ResponseTable): void {
  if (categories.length !== persons * items)
    throw new UnusableResponses(`${categories.length} cells are not ${persons} rows of ${items} items`);
  if (groups && groups.length !== persons)
    throw new UnusableResponses(`groups are of ${groups.length} people, answers of ${persons}`);
  if (frequencies && frequencies.length !== persons)
    throw new UnusableResponses(`frequencies are of ${frequencies.length} people, answers of ${persons}`);
  for (let person = 0; person < persons; person++) {
    const group = groups?.[person] ?? 0;
    if (!(Number.isInteger(group) && group >= 0))
      throw new UnusableResponses(`row ${person + 1}: the group ${group} is not a whole number from 0`);
    const times = frequencies?.[person] ?? 1;
    if (!(times >= 0 && times < Infinity))
      throw new UnusableResponses(`row ${person + 1}: the frequency ${times} is not a number from 0`);
  }
}

/** Throws `UnusableResponses` where a group that comes before another has nobody whose answers would tell of it. */
export function checkGroups({ group, groups }: Patterns): void {
  const known = new Set(group);
  if (known.size === groups) return;
  let missing = 0;
  while (known.has(missing)) missing++;
  throw new UnusableResponses(
    `group ${missing}: nobody in it has an answer; number groups from 0 without gaps`,
  );
}

/**
 * Throws `UnusableResponses` where an answer is above what an item has, or nobody reached the top that a free one is
 * said to have: nothing holds the step to it, and it would go to infinity.
 */
export function checkTops(
  { categoryCounts }: Patterns,
  layouts: readonly ItemLayout[],
  nameOf: (item: number) => string,
): void {
  layouts.forEach(({ categories, fixed }, j) => {
    const seen = intAt(categoryCounts, j);
    if (seen > categories)
      throw new UnusableResponses(
        `item ${nameOf(j)} has ${categories} categories, there is an answer in ${seen - 1}, counted from 0`,
      );
    if (!fixed && seen < categories)
      throw new UnusableResponses(
        `item ${nameOf(j)}: nobody gave category ${categories - 1}; wait for answers that do, or leave its number of categories to the answers`,
      );
  });
}
