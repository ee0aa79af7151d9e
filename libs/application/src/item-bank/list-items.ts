import { Injectable } from '@nestjs/common';
import type { Actor } from '../actor';
import type { Page } from '../people/ports';
import { Transaction } from '../ports';
import { Items, type ItemCounts, type ItemFilter, type ItemListing } from './ports';

export interface ListItemsInput extends Omit<ItemFilter, 'waitingFor'> {
  /** Only what waits for a review by whoever asks. */
  readonly waiting?: boolean;
}

export interface ItemList extends Page<ItemListing> {
  readonly counts: ItemCounts;
}

/** The items of the bank in their latest version, without keys. */
@Injectable()
export class ListItems {
  constructor(
    private readonly items: Items,
    private readonly transaction: Transaction,
  ) {}

  execute(actor: Actor, { waiting = false, ...filter }: ListItemsInput): Promise<ItemList> {
    const waitingFor = waiting ? { waitingFor: actor.personId } : {};
    return this.transaction.run(actor.tenantId, async () => ({
      ...(await this.items.list({ ...filter, ...waitingFor })),
      counts: await this.items.counts(actor.personId),
    }));
  }
}
