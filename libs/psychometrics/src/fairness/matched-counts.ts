import { NOT_GIVEN, type ResponseTable } from '../calibration/responses';
import { at, increase, intAt } from '../numeric/element';

/** Right and wrong answers to one item, by stratum of matched people and by group. */
export interface MatchedCounts {
  readonly groups: number;
  /** What the people of each stratum have in common: their score. */
  readonly scores: Float64Array;
  /** [stratum * groups + group]. */
  readonly right: Float64Array;
  readonly wrong: Float64Array;
}

/** Answers of people in groups; the first group is the reference. */
export interface FairnessData {
  readonly table: ResponseTable;
  readonly group: Int32Array;
  readonly groups: number;
  /**
   * Score on which people are matched where they saw different items: theta from the other items, in bands. The raw
   * score unless given, which is right only where everybody saw all items.
   */
  readonly matching?: Float64Array;
}

/** Raw scores over the items kept; the studied item counts even where it is not kept. */
export function rawScores(
  { table }: FairnessData,
  isKept: readonly boolean[],
  studied: number,
): Float64Array {
  const scores = new Float64Array(table.persons);
  for (let person = 0; person < table.persons; person++) {
    for (let j = 0; j < table.items; j++) {
      const category = table.categories[person * table.items + j] as number;
      if (category > 0 && (isKept[j] || j === studied)) increase(scores, person, category);
    }
  }
  return scores;
}

/** Counts one item's answers by score and group; only people who were given the item. */
export function matchedCounts(data: FairnessData, studied: number, scores: Float64Array): MatchedCounts {
  const { table, group, groups } = data;
  const levels = Float64Array.from(new Set(scores)).sort();
  const stratumOf = new Map(Array.from(levels, (score, stratum) => [score, stratum]));
  const right = new Float64Array(levels.length * groups);
  const wrong = new Float64Array(levels.length * groups);
  for (let person = 0; person < table.persons; person++) {
    const category = table.categories[person * table.items + studied] as number;
    if (category === NOT_GIVEN) continue;
    const cell = (stratumOf.get(at(scores, person)) as number) * groups + intAt(group, person);
    increase(category > 0 ? right : wrong, cell, 1);
  }
  return { groups, scores: levels, right, wrong };
}
