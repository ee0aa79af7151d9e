import type { Id } from '@qabilet/kernel';

/** A question, the same through all its revisions and languages. */
export type ItemId = Id<'Item'>;

export const ITEM_KINDS = [
  'single',
  'multiple',
  'text',
  'numeric',
  'order',
  'match',
  'cloze',
  'hotspot',
  'inbox',
  'sheet',
] as const;
export type ItemKind = (typeof ITEM_KINDS)[number];

/** A place of the question that is answered by itself: a gap, a line to match, a letter to deal with, a step in a sheet. */
export interface PartForm {
  readonly id: string;
  /** What can be chosen here and nowhere else; without it a gap is typed into, and others take the item's options. */
  readonly optionIds?: readonly string[];
}

/** What may be known of an item where its key may not. */
export interface ItemForm {
  readonly kind: ItemKind;
  /** Empty for text, numeric, cloze and sheet. */
  readonly optionIds: readonly string[];
  /** Of match, cloze, inbox and sheet. */
  readonly parts?: readonly PartForm[];
}

/** What can be chosen at a part; undefined where it is typed. */
export function choicesAt({ kind, optionIds }: ItemForm, part: PartForm): readonly string[] | undefined {
  return part.optionIds ?? (isTypedInto(kind) ? undefined : optionIds);
}

function isTypedInto(kind: ItemKind): boolean {
  return kind === 'cloze' || kind === 'sheet';
}
