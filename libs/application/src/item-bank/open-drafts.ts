import { Injectable } from '@nestjs/common';
import type { ItemId } from '@qabilet/item-bank';
import { ItemNotFound } from './errors';
import type { BankToWriteIn } from './plan-drafts';
import { Items, type StoredItem } from './ports';
import { NotADraft, WordsReleased, WrittenMeanwhile } from './workshop-errors';
import { ItemSteps } from './workshop-ports';
import { BanksToWriteIn } from './write-drafts';

export interface OpenDraft {
  readonly stored: StoredItem;
  readonly bank: BankToWriteIn;
}

/** Drafts whose words may change now. Inside a transaction. */
@Injectable()
export class OpenDrafts {
  constructor(
    private readonly banks: BanksToWriteIn,
    private readonly items: Items,
    private readonly steps: ItemSteps,
  ) {}

  /**
   * The draft, with nobody else writing until the transaction ends. `after` is the last step that the writer has
   * seen; throws `WrittenMeanwhile` when there have been others since, `NotADraft` and `WordsReleased`.
   */
  async lock(itemId: ItemId, after: number): Promise<OpenDraft> {
    const bank = await this.banks.lock();
    const stored = await this.items.read(itemId);
    if (!stored) throw new ItemNotFound();
    if (stored.state !== 'draft') throw new NotADraft(stored.state);
    if (bank.released.has(itemId)) throw new WordsReleased();
    const last = (await this.steps.of(itemId)).at(-1)?.number ?? 0;
    if (last !== after) throw new WrittenMeanwhile();
    return { stored, bank };
  }
}
