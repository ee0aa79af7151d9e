import { Injectable } from '@nestjs/common';
import type { ItemId } from '@qabilet/item-bank';
import { ItemNotFound } from '../errors';
import { Items, type StoredItem } from '../ports';
import { ItemDrafts } from '../workshop-ports';

/** Latest versions of items. Inside a transaction. */
@Injectable()
export class LatestItems {
  constructor(
    private readonly items: Items,
    private readonly drafts: ItemDrafts,
  ) {}

  /** The latest version of the item that any version of it names. Throws `ItemNotFound`. */
  async of(itemId: ItemId): Promise<StoredItem> {
    const asked = await this.items.read(itemId);
    const [newest] = asked ? await this.drafts.versions(asked.content.code) : [];
    const item = newest && newest.id !== itemId ? await this.items.read(newest.id) : asked;
    if (!item) throw new ItemNotFound();
    return item;
  }

  /** As `of`, with nobody else writing until the transaction ends. */
  async lock(itemId: ItemId): Promise<StoredItem> {
    await this.drafts.lock();
    return this.of(itemId);
  }

  /** Whether a bank was released with these words. */
  async isReleased(itemId: ItemId): Promise<boolean> {
    return (await this.drafts.released([itemId])).has(itemId);
  }
}
