import { Injectable } from '@nestjs/common';
import type { ItemId } from '@qabilet/item-bank';
import type { Actor } from '../actor';
import { Clock, Ids } from '../ports';
import { BankWriter } from './bank-writer';
import { MeasurableCompetences } from './measurable-competences';
import type { BankToWriteIn, PlannedDraft } from './plan-drafts';
import { Items, type StoredItem } from './ports';
import { ItemDrafts, ItemSteps, type ItemAction } from './workshop-ports';

/** Who is named as the author of what is written. */
export type Writer = Pick<Actor, 'tenantId' | 'personId'>;

/** What becomes of one planned draft: the item that holds it, new or old; undefined where it was refused. */
export type WrittenDraft = ItemId | undefined;

interface Written {
  readonly item: StoredItem;
  readonly before?: StoredItem;
  readonly action: Extract<ItemAction, 'written' | 'edited'>;
}

/** Stores planned drafts and says in their history who wrote them. Inside a transaction that holds the lock. */
@Injectable()
export class WriteDrafts {
  constructor(
    private readonly bankWriter: BankWriter,
    private readonly steps: ItemSteps,
    private readonly ids: Ids,
    private readonly clock: Clock,
  ) {}

  async execute(actor: Writer, plans: readonly PlannedDraft[]): Promise<readonly WrittenDraft[]> {
    const written = plans.map((plan) => this.writtenOf(plan));
    const all = written.flatMap((one) => one ?? []);
    await this.bankWriter.store(all.map(({ action, ...one }) => ({ ...one, isNew: action === 'written' })));
    const at = this.clock.now();
    await this.steps.record(
      all.map(({ item: { id, content, drafted }, action }) => ({
        itemId: id,
        at,
        actorId: actor.personId,
        action,
        wording: { content, drafted },
      })),
    );
    return plans.map((plan, i) => (plan.outcome === 'unchanged' ? plan.before.id : written[i]?.item.id));
  }

  private writtenOf(plan: PlannedDraft): Written | undefined {
    switch (plan.outcome) {
      case 'added':
      case 'new-version': {
        const version = plan.outcome === 'added' ? 1 : plan.before.version + 1;
        const item = { id: this.ids.next<'Item'>(), version, state: 'draft' as const, ...plan.wording };
        return plan.outcome === 'added'
          ? { item, action: 'written' }
          : { item, before: plan.before, action: 'written' };
      }
      case 'edited':
        return { item: { ...plan.before, ...plan.wording }, before: plan.before, action: 'edited' };
      case 'unchanged':
      case 'refused':
        return undefined;
    }
  }
}

/** The bank as it stands, for drafts to be planned on. */
@Injectable()
export class BanksToWriteIn {
  constructor(
    private readonly items: Items,
    private readonly drafts: ItemDrafts,
    private readonly competences: MeasurableCompetences,
  ) {}

  /** Nobody else writes or moves items of the agency until the transaction ends. */
  async lock(): Promise<BankToWriteIn> {
    await this.drafts.lock();
    const latest = await this.items.latest();
    return {
      latest,
      released: await this.drafts.released([...latest.values()].map(({ id }) => id)),
      competences: await this.competences.load(),
    };
  }
}
