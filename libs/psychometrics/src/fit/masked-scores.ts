import { NOT_GIVEN, type ResponseTable } from '../calibration/responses';
import { at, increase, intAt } from '../numeric/element';

/** What conditional maximum likelihood needs of the answers. */
export interface MaskedScores {
  /** First parameter of each item, and their number at the end; an item has one for each category above 0. */
  readonly offset: Int32Array;
  /** People in each of these categories. */
  readonly counts: Float64Array;
  /** People who were given the same items, by their raw score in them. */
  readonly masks: readonly { readonly items: readonly number[]; readonly people: Float64Array }[];
}

/** Sums of the answers; rows count as often as they occurred. */
export function answersByMask(table: ResponseTable): MaskedScores {
  const { items, persons, categories } = table;
  const highest = new Int32Array(items);
  categories.forEach((category, cell) => {
    highest[cell % items] = Math.max(intAt(highest, cell % items), category);
  });
  const offset = new Int32Array(items + 1);
  for (let j = 0; j < items; j++) offset[j + 1] = intAt(offset, j) + intAt(highest, j);
  const counts = new Float64Array(intAt(offset, items));
  const masks = new Map<string, { readonly items: readonly number[]; readonly people: Float64Array }>();
  for (let person = 0; person < persons; person++) {
    const row = categories.subarray(person * items, (person + 1) * items);
    const times = table.frequencies ? at(table.frequencies, person) : 1;
    const given = Array.from(row.keys()).filter((j) => row[j] !== NOT_GIVEN);
    const name = given.join();
    const mask = masks.get(name) ?? { items: given, people: emptyScores(given, highest) };
    masks.set(name, mask);
    let score = 0;
    for (const j of given) {
      const category = row[j] as number;
      score += category;
      if (category > 0) increase(counts, intAt(offset, j) + category - 1, times);
    }
    increase(mask.people, score, times);
  }
  return { offset, counts, masks: [...masks.values()] };
}

function emptyScores(items: readonly number[], highest: Int32Array): Float64Array {
  return new Float64Array(1 + items.reduce((sum, j) => sum + intAt(highest, j), 0));
}
