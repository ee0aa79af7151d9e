import { Injectable } from '@nestjs/common';
import type { ItemId } from '@qabilet/item-bank';
import type { Actor } from '../../actor';
import { AuditLog, Clock, Transaction } from '../../ports';
import { WrittenMeanwhile } from '../workshop-errors';
import { LatestItems } from './latest-items';
import { weighWords } from './proposed-words';
import { InvalidTranslation, ProposalNotFound } from './translation-errors';
import { Translations, type Proposal, type TargetLanguage } from './translation-ports';

export interface ProposeTranslationInput {
  readonly itemId: ItemId;
  readonly language: TargetLanguage;
  /** When the proposal that the writer has seen was last written; absent where they saw none. */
  readonly seen?: Date;
  /** By the id of the text; all that differs from the item's own words is proposed. */
  readonly words: ReadonlyMap<string, string>;
}

/** Keeps a translation that somebody writes until another person accepts it. */
@Injectable()
export class ProposeTranslation {
  constructor(
    private readonly latestItems: LatestItems,
    private readonly translations: Translations,
    private readonly audit: AuditLog,
    private readonly clock: Clock,
    private readonly transaction: Transaction,
  ) {}

  /** Words as they are in the item propose nothing. Throws `InvalidTranslation` and `WrittenMeanwhile`. */
  keep(actor: Actor, { itemId, language, seen, words }: ProposeTranslationInput): Promise<void> {
    return this.transaction.run(actor.tenantId, async () => {
      const { id, content } = await this.latestItems.lock(itemId);
      const before = await this.translations.proposal(content.code, language);
      if (before?.editedAt.getTime() !== seen?.getTime()) throw new WrittenMeanwhile();
      const { texts, faults } = weighWords(content, language, words);
      if (faults.length > 0) throw new InvalidTranslation(faults);
      if (Object.keys(texts).length === 0) {
        await this.translations.discard(content.code, language);
        return;
      }
      const writers = [
        ...(before?.writers ?? []).filter((writer) => writer !== actor.personId),
        actor.personId,
      ];
      const proposal: Proposal = { code: content.code, language, texts, writers, editedAt: this.clock.now() };
      await this.translations.keep([proposal]);
      await this.record(actor, `item-bank.translation-proposed:${language}`, id);
    });
  }

  /** Throws `ProposalNotFound`. */
  discard(actor: Actor, itemId: ItemId, language: TargetLanguage): Promise<void> {
    return this.transaction.run(actor.tenantId, async () => {
      const { id, content } = await this.latestItems.lock(itemId);
      if (!(await this.translations.discard(content.code, language))) throw new ProposalNotFound();
      await this.record(actor, `item-bank.translation-discarded:${language}`, id);
    });
  }

  private record(actor: Actor, action: string, itemId: ItemId): Promise<void> {
    return this.audit.record({ actorId: actor.personId, action, subjectKind: 'item', subjectId: itemId });
  }
}
