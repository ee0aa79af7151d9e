import { Injectable } from '@nestjs/common';
import { isBeingWritten, type ItemId } from '@qabilet/item-bank';
import type { Actor } from '../actor';
import { AuditLog, Transaction } from '../ports';
import { ItemNotFound } from './errors';
import { Items } from './ports';
import { CodeRetired, VersionInProgress } from './workshop-errors';
import { BanksToWriteIn, WriteDrafts } from './write-drafts';

/** Makes a draft of an item's next version that reads as the item does; the item itself stays as it is. */
@Injectable()
export class StartItemVersion {
  constructor(
    private readonly items: Items,
    private readonly banks: BanksToWriteIn,
    private readonly writeDrafts: WriteDrafts,
    private readonly audit: AuditLog,
    private readonly transaction: Transaction,
  ) {}

  /** Throws `VersionInProgress` while another one is being written, and `CodeRetired`. */
  execute(actor: Actor, itemId: ItemId): Promise<ItemId> {
    return this.transaction.run(actor.tenantId, async () => {
      const { latest, released } = await this.banks.lock();
      const item = await this.items.read(itemId);
      const before = item && latest.get(item.content.code);
      if (!before) throw new ItemNotFound();
      if (before.state === 'retired') throw new CodeRetired();
      if (isBeingWritten(before.state) && !released.has(before.id)) throw new VersionInProgress();

      const { content, drafted } = item;
      const [id] = await this.writeDrafts.execute(actor, [
        { outcome: 'new-version', before, wording: { content, drafted } },
      ]);
      if (id === undefined) throw new ItemNotFound();
      await this.audit.record({
        actorId: actor.personId,
        action: 'item-bank.item-written',
        subjectKind: 'item',
        subjectId: id,
      });
      return id;
    });
  }
}
