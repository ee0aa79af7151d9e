import { Injectable } from '@nestjs/common';
import type { ItemId } from '@qabilet/item-bank';
import { AuditLog, Transaction } from '../ports';
import { BankWriter } from './bank-writer';
import type { PackItem } from './content-pack';
import { MeasurableCompetences } from './measurable-competences';
import { planDrafts, type PlannedDraft, type RefusedDraft } from './plan-drafts';
import { FollowOriginals } from './translations/follow-originals';
import { BanksToWriteIn, WriteDrafts, type Writer } from './write-drafts';

/** What became of one item of a list, in the order of the list. */
export interface ItemDraftReport {
  readonly code: string;
  readonly outcome: PlannedDraft['outcome'];
  /** Of the draft, or of the item that reads so already. */
  readonly itemId?: ItemId;
  /** Why it was refused; empty otherwise. */
  readonly faults: readonly RefusedDraft[];
}

/**
 * Stores items as drafts by their codes: new ones, new versions of those in use, and new words of drafts. Whatever
 * reads as it did is left alone, so the same list a second time changes nothing; refused items keep none of the
 * others out.
 */
@Injectable()
export class AddItemDrafts {
  constructor(
    private readonly banks: BanksToWriteIn,
    private readonly writeDrafts: WriteDrafts,
    private readonly audit: AuditLog,
    private readonly transaction: Transaction,
  ) {}

  /** The same report with nothing stored. */
  preview(actor: Writer, items: readonly PackItem[]): Promise<readonly ItemDraftReport[]> {
    return this.transaction.run(actor.tenantId, async () => {
      const plans = planDrafts(items, await this.banks.lock());
      return plans.map((plan, i) => reportOf(items[i]?.code ?? '', plan));
    });
  }

  execute(actor: Writer, items: readonly PackItem[]): Promise<readonly ItemDraftReport[]> {
    return this.transaction.run(actor.tenantId, async () => {
      const plans = planDrafts(items, await this.banks.lock());
      const written = await this.writeDrafts.execute(actor, plans);
      const reports = plans.map((plan, i) => reportOf(items[i]?.code ?? '', plan, written[i]));
      for (const { outcome, itemId } of reports) {
        if (itemId === undefined || outcome === 'unchanged') continue;
        await this.audit.record({
          actorId: actor.personId,
          action: outcome === 'edited' ? 'item-bank.item-edited' : 'item-bank.item-written',
          subjectKind: 'item',
          subjectId: itemId,
        });
      }
      return reports;
    });
  }
}

/** The use case and its steps, for a module to provide. */
export const ADD_ITEM_DRAFTS = [
  AddItemDrafts,
  BankWriter,
  BanksToWriteIn,
  FollowOriginals,
  MeasurableCompetences,
  WriteDrafts,
] as const;

function reportOf(code: string, plan: PlannedDraft, written?: ItemId): ItemDraftReport {
  if (plan.outcome === 'refused') return { code, ...plan };
  const itemId = written ?? (plan.outcome === 'unchanged' ? plan.before.id : undefined);
  return { code, outcome: plan.outcome, faults: [], ...(itemId ? { itemId } : {}) };
}
