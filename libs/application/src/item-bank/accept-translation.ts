import { Injectable } from '@nestjs/common';
import type { ItemId } from '@qabilet/item-bank';
import type { Language } from '@qabilet/kernel';
import type { Actor } from '../actor';
import { AuditLog, Transaction } from '../ports';
import { ItemNotFound, TranslationNotFound } from './errors';
import { Items } from './ports';
import { StaleTexts } from './translations/translation-ports';

export interface AcceptTranslationInput {
  readonly itemId: ItemId;
  readonly language: Language;
}

/** Takes the words of an item in a language as right as they are, drafted or older than its English; a second time it changes nothing. */
@Injectable()
export class AcceptTranslation {
  constructor(
    private readonly items: Items,
    private readonly staleTexts: StaleTexts,
    private readonly audit: AuditLog,
    private readonly transaction: Transaction,
  ) {}

  execute(actor: Actor, { itemId, language }: AcceptTranslationInput): Promise<void> {
    return this.transaction.run(actor.tenantId, async () => {
      const item = await this.items.read(itemId);
      if (!item) throw new ItemNotFound();
      if (!item.content.languages.includes(language)) throw new TranslationNotFound();
      const wasDrafted = await this.items.acceptTranslation(itemId, language);
      const wasStale = await this.staleTexts.settle(item.content.code, language);
      if (!wasDrafted && !wasStale) return;
      await this.audit.record({
        actorId: actor.personId,
        action: `item-bank.translation-accepted:${language}`,
        subjectKind: 'item',
        subjectId: itemId,
      });
    });
  }
}
