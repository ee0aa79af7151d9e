import { Injectable } from '@nestjs/common';
import { isBeingWritten } from '@qabilet/item-bank';
import { Ids } from '../ports';
import { BankWriter } from './bank-writer';
import { canonical, type ContentPack } from './content-pack';
import { itemContentOf } from './pack-item';
import { Items, type StoredItem } from './ports';

/** Brings shipped items into the bank. Inside a transaction. */
@Injectable()
export class StoreShippedItems {
  constructor(
    private readonly items: Items,
    private readonly bankWriter: BankWriter,
    private readonly ids: Ids,
  ) {}

  /** Keeps the items that read as before, so that whoever has seen them is known to; the others get a new version. */
  async execute(pack: ContentPack): Promise<readonly StoredItem[]> {
    const latest = await this.items.latest();
    const items = pack.items.map((packed): StoredItem => {
      const content = itemContentOf(packed);
      const before = latest.get(content.code);
      // Somebody's draft is not what was shipped, whatever it says.
      if (before && !isBeingWritten(before.state) && canonical(before.content) === canonical(content))
        return before;
      const version = (before?.version ?? 0) + 1;
      const drafted = content.languages.filter((language) => packed.drafted?.includes(language));
      return { id: this.ids.next<'Item'>(), version, state: 'operational', drafted, content };
    });
    await this.bankWriter.store(
      items.flatMap((item) => {
        const before = latest.get(item.content.code);
        return before === item ? [] : [{ item, isNew: true, ...(before ? { before } : {}) }];
      }),
    );
    await this.acceptReviewed(pack, items);
    return items;
  }

  /** What the pack no longer calls a draft is one no longer; what was accepted here stays accepted. */
  private async acceptReviewed({ items: packed }: ContentPack, items: readonly StoredItem[]): Promise<void> {
    for (const [index, { id, drafted }] of items.entries()) {
      const reviewed = drafted.filter((language) => !packed[index]?.drafted?.includes(language));
      for (const language of reviewed) await this.items.acceptTranslation(id, language);
    }
  }
}
