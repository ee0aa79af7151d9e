import { Injectable } from '@nestjs/common';
import { isDeliverable, moveItem, needsReason, type ItemId, type ItemState } from '@qabilet/item-bank';
import type { Actor } from '../actor';
import { Transaction } from '../ports';
import { ItemNotFound } from './errors';
import { ItemJournal } from './item-journal';
import { Items } from './ports';
import { ReasonMissing, ReleasedByItsWriter } from './workshop-errors';
import { ItemDrafts, ItemSteps, writersOf } from './workshop-ports';

export interface MoveItemInput {
  readonly itemId: ItemId;
  readonly to: ItemState;
  readonly reason?: string;
}

/** Moves an item by the table of transitions; whoever wrote a word of this version does not release it. */
@Injectable()
export class MoveItem {
  constructor(
    private readonly items: Items,
    private readonly drafts: ItemDrafts,
    private readonly steps: ItemSteps,
    private readonly journal: ItemJournal,
    private readonly transaction: Transaction,
  ) {}

  /** Throws `ItemCannotMove`, `ReasonMissing` and `ReleasedByItsWriter`. */
  execute(actor: Actor, { itemId, to, reason = '' }: MoveItemInput): Promise<void> {
    return this.transaction.run(actor.tenantId, async () => {
      await this.drafts.lock();
      const item = await this.items.read(itemId);
      if (!item) throw new ItemNotFound();
      moveItem(item.state, to);
      const why = reason.trim();
      if (why === '' && needsReason(item.state, to)) throw new ReasonMissing();
      if (isDeliverable(to) && writersOf(await this.steps.of(itemId)).has(actor.personId))
        throw new ReleasedByItsWriter();

      await this.journal.record(actor, {
        itemId,
        action: 'moved',
        to,
        ...(why === '' ? {} : { reason: why }),
      });
      await this.items.move(itemId, to);
    });
  }
}
