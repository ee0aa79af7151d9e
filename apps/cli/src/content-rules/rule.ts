import type { ContentItem } from '@qabilet/content';

/** What the rules look at. */
export interface Bank {
  readonly items: readonly ContentItem[];
  /** Codes of the competences that the bank is to cover. */
  readonly competences: readonly string[];
}

/** What is wrong, with which item (or competence, or the bank as a whole), and what to do about it. */
export interface Finding {
  readonly of: string;
  readonly found: string;
  readonly remedy: string;
}

/** One rule of the item-writing guide that a machine can check; any finding makes it red. */
export interface Rule {
  readonly name: string;
  readonly find: (bank: Bank) => readonly Finding[];
  /** What was measured, whether or not something was found. */
  readonly figures?: (bank: Bank) => readonly string[];
}

/** A rule about each item by itself. */
export function itemRule(rule: {
  readonly name: string;
  readonly remedy: string;
  /** What breaks the rule in this item, each in words that follow its code. */
  readonly faults: (item: ContentItem) => readonly string[];
}): Rule {
  const { name, remedy, faults } = rule;
  return {
    name,
    find: ({ items }) =>
      items.flatMap((item) => faults(item).map((found) => ({ of: item.code, found, remedy }))),
  };
}
