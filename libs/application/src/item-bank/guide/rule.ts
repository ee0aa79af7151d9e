import type { PackItem } from '../content-pack';

/** What the rules look at. */
export interface Bank {
  readonly items: readonly PackItem[];
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

/** What breaks a rule in one item. */
export interface ItemFault {
  /** In words that follow the code of the item. */
  readonly found: string;
  /** The field where it is mended. */
  readonly at: string;
  /** What its words in another language need. */
  readonly values?: Readonly<Record<string, string | number>>;
}

/** A rule about each item by itself. */
export interface ItemRule extends Rule {
  readonly faults: (item: PackItem) => readonly ItemFault[];
}

export function itemRule({
  name,
  remedy,
  faults,
}: {
  readonly name: string;
  readonly remedy: string;
  readonly faults: (item: PackItem) => readonly ItemFault[];
}): ItemRule {
  return {
    name,
    faults,
    find: ({ items }) =>
      items.flatMap((item) => faults(item).map(({ found }) => ({ of: item.code, found, remedy }))),
  };
}

/** Faults of what can be chosen, matched or done as a whole. */
export function faultsOfKey(found: readonly string[]): readonly ItemFault[] {
  return found.map((one) => ({ found: one, at: 'key' }));
}
