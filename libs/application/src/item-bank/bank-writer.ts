import { Injectable } from '@nestjs/common';
import { Items, type StoredItem } from './ports';
import { FollowOriginals } from './translations/follow-originals';
import { ItemDrafts } from './workshop-ports';

export interface ItemToWrite {
  readonly item: StoredItem;
  /** How the item read before, as an earlier version or as this draft. */
  readonly before?: StoredItem;
  /** A version that is not in the bank yet. */
  readonly isNew: boolean;
}

/** Puts items as they read now into the bank, and keeps in mind what that means for their translations. Inside a transaction. */
@Injectable()
export class BankWriter {
  constructor(
    private readonly items: Items,
    private readonly drafts: ItemDrafts,
    private readonly originals: FollowOriginals,
  ) {}

  async store(written: readonly ItemToWrite[]): Promise<void> {
    await this.items.add(written.filter(({ isNew }) => isNew).map(({ item }) => item));
    for (const { item, isNew } of written) if (!isNew) await this.drafts.rewrite(item);
    await this.originals.execute(
      written.flatMap(({ item, before }) =>
        before ? [{ before: before.content, after: item.content }] : [],
      ),
    );
  }
}
