import { Injectable } from '@nestjs/common';
import type { ItemId } from '@qabilet/item-bank';
import type { Actor } from '../actor';
import { Transaction } from '../ports';
import { ItemNotFound } from './errors';
import { Items } from './ports';
import { wordingChanges, type WordingChange } from './wording-changes';
import { ItemDrafts, ItemSteps, type ItemStep, type ItemVersion, type Wording } from './workshop-ports';

export interface ItemHistory {
  /** Of the same code, the newest first. */
  readonly versions: readonly ItemVersion[];
  /** Of this version, the newest first. */
  readonly steps: readonly (ItemStep & { readonly changes: readonly WordingChange[] })[];
  /** What this version changed of the words of the one before it. */
  readonly sinceVersionBefore: readonly WordingChange[];
}

/** Who did what to an item and when, and what they changed. */
@Injectable()
export class ReadItemHistory {
  constructor(
    private readonly items: Items,
    private readonly drafts: ItemDrafts,
    private readonly steps: ItemSteps,
    private readonly transaction: Transaction,
  ) {}

  execute(actor: Actor, itemId: ItemId): Promise<ItemHistory> {
    return this.transaction.run(actor.tenantId, async () => {
      const item = await this.items.read(itemId);
      if (!item) throw new ItemNotFound();
      const versions = await this.drafts.versions(item.content.code);
      const previous = versions.find(({ version }) => version < item.version);
      const base = previous && (await this.items.read(previous.id));
      return {
        versions,
        steps: (await this.withChanges(await this.steps.of(itemId))).reverse(),
        sinceVersionBefore: base ? wordingChanges(base, item) : [],
      };
    });
  }

  private async withChanges(steps: readonly ItemStep[]): Promise<ItemHistory['steps'][number][]> {
    const told: ItemHistory['steps'][number][] = [];
    let before: Wording | undefined;
    for (const step of steps) {
      const after = step.action === 'moved' ? undefined : await this.steps.wording(step.itemId, step.number);
      told.push({ ...step, changes: before && after ? wordingChanges(before, after) : [] });
      before = after ?? before;
    }
    return told;
  }
}
