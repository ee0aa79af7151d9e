import { Injectable } from '@nestjs/common';
import type { Actor } from '../actor';
import type { Page } from '../people/ports';
import { Transaction } from '../ports';
import { Items, type ItemFilter, type ItemListing } from './ports';

/** The items of the bank in their latest version, without keys. */
@Injectable()
export class ListItems {
  constructor(
    private readonly items: Items,
    private readonly transaction: Transaction,
  ) {}

  execute(actor: Actor, filter: ItemFilter): Promise<Page<ItemListing>> {
    return this.transaction.run(actor.tenantId, () => this.items.list(filter));
  }
}
