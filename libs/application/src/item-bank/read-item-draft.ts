import { Injectable } from '@nestjs/common';
import {
  ITEM_TRANSITIONS,
  isBeingWritten,
  isDeliverable,
  needsReason,
  type ItemId,
  type ItemState,
} from '@qabilet/item-bank';
import type { Actor } from '../actor';
import { Transaction } from '../ports';
import { ItemNotFound } from './errors';
import type { PackItem } from './content-pack';
import { packItemOf } from './pack-item-of';
import { Items } from './ports';
import { ItemDrafts, ItemSteps, writersOf } from './workshop-ports';

export interface PossibleMove {
  readonly to: ItemState;
  readonly needsReason: boolean;
  /** Whoever wrote a word of this version may not make it. */
  readonly isForOthers: boolean;
}

/** An item on the author's bench: how it reads, and what may be done with it now. */
export interface ItemOnBench {
  readonly id: ItemId;
  readonly version: number;
  readonly state: ItemState;
  readonly item: PackItem;
  /** The last step of its history; 0 where it has none. */
  readonly step: number;
  readonly canEdit: boolean;
  /** Its words no longer change, and no newer version is being written. */
  readonly canStartVersion: boolean;
  readonly moves: readonly PossibleMove[];
  readonly writers: readonly string[];
}

/** Reads an item for its authors and reviewers, key included. */
@Injectable()
export class ReadItemDraft {
  constructor(
    private readonly items: Items,
    private readonly drafts: ItemDrafts,
    private readonly steps: ItemSteps,
    private readonly transaction: Transaction,
  ) {}

  execute(actor: Actor, itemId: ItemId): Promise<ItemOnBench> {
    return this.transaction.run(actor.tenantId, async () => {
      const stored = await this.items.read(itemId);
      if (!stored) throw new ItemNotFound();
      const { id, version, state, content } = stored;
      const steps = await this.steps.of(id);
      const writers = writersOf(steps);
      const [newest] = await this.drafts.versions(content.code);
      const isNewest = newest?.id === id;
      const isReleased = (await this.drafts.released([id])).has(id);
      return {
        id,
        version,
        state,
        item: packItemOf(stored),
        step: steps.at(-1)?.number ?? 0,
        canEdit: state === 'draft' && isNewest && !isReleased,
        canStartVersion: isNewest && state !== 'retired' && (isReleased || !isBeingWritten(state)),
        moves: ITEM_TRANSITIONS[state].map((to) => ({
          to,
          needsReason: needsReason(state, to),
          isForOthers: isDeliverable(to) && writers.has(actor.personId),
        })),
        writers: [
          ...new Set(steps.filter(({ actorId }) => writers.has(actorId)).map(({ actorName }) => actorName)),
        ],
      };
    });
  }
}
