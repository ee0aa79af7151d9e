import { Injectable } from '@nestjs/common';
import type { ItemId } from '@qabilet/item-bank';
import type { Actor } from '../actor';
import { Transaction } from '../ports';
import { BankWriter } from './bank-writer';
import { ItemJournal } from './item-journal';
import { OpenDrafts } from './open-drafts';
import { WordingNotFound } from './workshop-errors';
import { ItemSteps } from './workshop-ports';

export interface RestoreWordingInput {
  readonly itemId: ItemId;
  /** The step after which the item read as it shall again. */
  readonly number: number;
  /** The last step of its history that the writer has seen. */
  readonly after: number;
}

/** Undoes changes of a draft: it reads again as it did after an earlier step. That can be undone in turn. */
@Injectable()
export class RestoreWording {
  constructor(
    private readonly openDrafts: OpenDrafts,
    private readonly bankWriter: BankWriter,
    private readonly steps: ItemSteps,
    private readonly journal: ItemJournal,
    private readonly transaction: Transaction,
  ) {}

  /** Throws `WordingNotFound`, `NotADraft`, `WordsReleased` and `WrittenMeanwhile`. */
  execute(actor: Actor, { itemId, number, after }: RestoreWordingInput): Promise<void> {
    return this.transaction.run(actor.tenantId, async () => {
      const { stored } = await this.openDrafts.lock(itemId, after);
      const wording = await this.steps.wording(itemId, number);
      if (!wording) throw new WordingNotFound();
      await this.bankWriter.store([{ item: { ...stored, ...wording }, before: stored, isNew: false }]);
      await this.journal.record(actor, { itemId, action: 'restored', wording });
    });
  }
}
