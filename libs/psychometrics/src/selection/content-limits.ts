import { intAt } from '../numeric/element';

/** One way to part the bank (by area, by format, by language ...), with limits on how many items of each part a test has. */
export interface ContentAttribute {
  /** Part of each item, from 0; -1 for an item outside of all parts. */
  readonly partOf: Int32Array;
  readonly minimum: Int32Array;
  readonly maximum: Int32Array;
}

export interface ContentRules {
  /** How many items the test will have at most: what minimums are planned against. */
  readonly length: number;
  readonly attributes: readonly ContentAttribute[];
  /** Sets of items of which a test has one at most: they give each other away. */
  readonly enemies: readonly (readonly number[])[];
}

export interface Eligibility {
  /** 1 where the item may be asked next. */
  readonly eligible: Uint8Array;
  /** Limits were dropped, attribute by attribute from the last, because nothing was left under all of them. */
  readonly droppedAttributes: number;
}

/**
 * Which items may be asked next so that the limits can still be met: never one asked or its enemy, none of a full
 * part, and only parts below their minimum once the remaining places are needed for these.
 *
 * With one attribute this is the shadow test (van der Linden 2005) solved exactly; with several each is looked at by
 * itself, and where they leave nothing the last attributes give way.
 */
export function eligibleByContent(size: number, rules: ContentRules, asked: readonly number[]): Eligibility {
  const free = withoutAskedAndEnemies(size, rules.enemies, asked);
  for (let kept = rules.attributes.length; kept > 0; kept--) {
    const eligible = free.slice();
    for (const attribute of rules.attributes.slice(0, kept)) close(eligible, attribute, asked, rules.length);
    if (eligible.includes(1)) return { eligible, droppedAttributes: rules.attributes.length - kept };
  }
  return { eligible: free, droppedAttributes: rules.attributes.length };
}

function withoutAskedAndEnemies(
  size: number,
  enemies: ContentRules['enemies'],
  asked: readonly number[],
): Uint8Array {
  const free = new Uint8Array(size).fill(1);
  for (const index of asked) free[index] = 0;
  for (const set of enemies) {
    if (set.some((index) => asked.includes(index))) for (const index of set) free[index] = 0;
  }
  return free;
}

function close(
  eligible: Uint8Array,
  attribute: ContentAttribute,
  asked: readonly number[],
  length: number,
): void {
  const { partOf, minimum, maximum } = attribute;
  const counts = new Int32Array(minimum.length);
  for (const index of asked) {
    const part = intAt(partOf, index);
    if (part >= 0) counts[part] = intAt(counts, part) + 1;
  }
  const needed = counts.reduce((sum, count, part) => sum + Math.max(0, intAt(minimum, part) - count), 0);
  const hasSlack = length - asked.length > needed;
  for (let i = 0; i < eligible.length; i++) {
    const part = intAt(partOf, i);
    const isWanted = part >= 0 && intAt(counts, part) < intAt(minimum, part);
    const isFull = part >= 0 && intAt(counts, part) >= intAt(maximum, part);
    if (isFull || !(isWanted || hasSlack)) eligible[i] = 0;
  }
}
