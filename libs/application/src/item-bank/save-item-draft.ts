import { Injectable } from '@nestjs/common';
import type { ItemId } from '@qabilet/item-bank';
import type { Actor } from '../actor';
import { AuditLog, Transaction } from '../ports';
import type { PackItem } from './content-pack';
import { OpenDrafts } from './open-drafts';
import { planDrafts, type PlannedDraft } from './plan-drafts';
import { ItemCodeTaken, InvalidItem } from './workshop-errors';
import { BanksToWriteIn, WriteDrafts } from './write-drafts';

export interface EditItemInput {
  readonly itemId: ItemId;
  /** The last step of its history that the writer has seen. */
  readonly after: number;
  readonly item: PackItem;
}

/** Saves what one author writes: a new item, or other words of a draft. */
@Injectable()
export class SaveItemDraft {
  constructor(
    private readonly banks: BanksToWriteIn,
    private readonly drafts: OpenDrafts,
    private readonly writeDrafts: WriteDrafts,
    private readonly audit: AuditLog,
    private readonly transaction: Transaction,
  ) {}

  /** Throws `InvalidItem` and `ItemCodeTaken`. */
  create(actor: Actor, item: PackItem): Promise<ItemId> {
    return this.transaction.run(actor.tenantId, async () => {
      const bank = await this.banks.lock();
      if (bank.latest.has(item.code)) throw new ItemCodeTaken(item.code);
      return this.write(actor, planDrafts([item], bank), 'item-bank.item-written');
    });
  }

  /** The same words again change nothing. Throws `InvalidItem`, `NotADraft`, `WordsReleased`, `WrittenMeanwhile`. */
  edit(actor: Actor, { itemId, after, item }: EditItemInput): Promise<ItemId> {
    return this.transaction.run(actor.tenantId, async () => {
      const { stored, bank } = await this.drafts.lock(itemId, after);
      const plans = planDrafts([{ ...item, code: stored.content.code }], bank);
      return this.write(actor, plans, 'item-bank.item-edited');
    });
  }

  private async write(actor: Actor, plans: readonly PlannedDraft[], action: string): Promise<ItemId> {
    const faults = plans.flatMap((plan) => (plan.outcome === 'refused' ? plan.faults : []));
    const [itemId] = await this.writeDrafts.execute(actor, plans);
    if (faults.length > 0 || itemId === undefined) throw new InvalidItem(faults);
    if (plans.some(({ outcome }) => outcome !== 'unchanged'))
      await this.audit.record({ actorId: actor.personId, action, subjectKind: 'item', subjectId: itemId });
    return itemId;
  }
}
