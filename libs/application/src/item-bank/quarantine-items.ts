import { Injectable } from '@nestjs/common';
import { moveItem, type ItemId } from '@qabilet/item-bank';
import type { Id } from '@qabilet/kernel';
import type { Actor } from '../actor';
import { UnknownItems } from './calibration-errors';
import { ItemJournal } from './item-journal';
import { Items } from './ports';

export interface QuarantineInput {
  readonly items: readonly ItemId[];
  readonly bankReleaseId: Id<'BankRelease'>;
}

/** Takes items of a bank out of all tests; those that are out already stay so. Inside a transaction. */
@Injectable()
export class QuarantineItems {
  constructor(
    private readonly items: Items,
    private readonly journal: ItemJournal,
  ) {}

  async execute(actor: Actor, { items, bankReleaseId }: QuarantineInput): Promise<void> {
    const states = await this.items.statesIn(bankReleaseId);
    const unknown = items.filter((id) => !states.has(id));
    if (unknown.length > 0) throw new UnknownItems(unknown.length);

    for (const id of items) {
      const state = states.get(id);
      if (state === undefined || state === 'quarantined') continue;
      await this.items.move(id, moveItem(state, 'quarantined'));
      await this.journal.record(actor, { itemId: id, action: 'moved', to: 'quarantined' });
    }
  }
}
