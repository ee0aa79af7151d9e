import type { ItemId, ItemState } from '@qabilet/item-bank';
import type { Id, Language } from '@qabilet/kernel';
import type { ItemContent, StoredItem } from './ports';

/** What an author saves: the item and which of its languages nobody has reviewed yet. */
export interface Wording {
  readonly content: ItemContent;
  readonly drafted: readonly Language[];
}

/** What was done to one version of an item; each of them but a move changes its words. */
export type ItemAction = 'written' | 'edited' | 'restored' | 'moved';

export interface NewItemStep {
  readonly itemId: ItemId;
  readonly at: Date;
  readonly actorId: Id<'Person'>;
  readonly action: ItemAction;
  /** Of a move. */
  readonly to?: ItemState;
  readonly reason?: string;
  /** Of every step but a move: how the item reads after it. */
  readonly wording?: Wording;
}

export interface ItemStep extends Omit<NewItemStep, 'wording'> {
  /** 1 for the first step of the version. */
  readonly number: number;
  readonly actorName: string;
}

export interface ItemVersion {
  readonly id: ItemId;
  readonly version: number;
  readonly state: ItemState;
}

/** Items while they are being written. */
export abstract class ItemDrafts {
  /** Nobody else writes or moves items of the agency until the transaction ends. */
  abstract lock(): Promise<void>;
  /** Of the items, those that belong to a released bank: their words no longer change. */
  abstract released(ids: readonly ItemId[]): Promise<ReadonlySet<ItemId>>;
  /** Every version of the item, the newest first. */
  abstract versions(code: string): Promise<readonly ItemVersion[]>;
  abstract rewrite(item: StoredItem): Promise<void>;
}

/** Who did what to an item, and how it read before; it only grows. */
export abstract class ItemSteps {
  abstract record(steps: readonly NewItemStep[]): Promise<void>;
  /** Of one version of an item, the first step first. */
  abstract of(id: ItemId): Promise<readonly ItemStep[]>;
  /** How the item read after the step; undefined where the step did not write. */
  abstract wording(id: ItemId, number: number): Promise<Wording | undefined>;
}

/** Everybody who wrote a word of the version. */
export function writersOf(steps: readonly ItemStep[]): ReadonlySet<Id<'Person'>> {
  return new Set(steps.filter(({ action }) => action !== 'moved').map(({ actorId }) => actorId));
}

export interface NewItemComment {
  readonly id: Id<'ItemComment'>;
  readonly itemId: ItemId;
  /** The comment that it answers; answers are not answered themselves. */
  readonly replyTo?: Id<'ItemComment'>;
  readonly authorId: Id<'Person'>;
  readonly at: Date;
  readonly text: string;
}

export interface ItemComment extends NewItemComment {
  readonly authorName: string;
  readonly resolved?: { readonly at: Date; readonly byName: string };
}

/** What reviewers and authors say to one another about a version of an item. */
export abstract class ItemComments {
  abstract add(comment: NewItemComment): Promise<void>;
  /** The oldest first. */
  abstract of(id: ItemId): Promise<readonly ItemComment[]>;
  /** Without `by` it is open again. */
  abstract resolve(
    id: Id<'ItemComment'>,
    by?: { readonly at: Date; readonly personId: Id<'Person'> },
  ): Promise<void>;
}
