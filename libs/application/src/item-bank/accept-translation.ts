import { Injectable } from '@nestjs/common';
import type { ItemId } from '@qabilet/item-bank';
import type { Language } from '@qabilet/kernel';
import type { Actor } from '../actor';
import { AuditLog, Transaction } from '../ports';
import { ItemNotFound, TranslationNotFound } from './errors';
import { Items } from './ports';

export interface AcceptTranslationInput {
  readonly itemId: ItemId;
  readonly language: Language;
}

/** Makes the drafted words of an item reviewed ones; a second time it changes nothing. */
@Injectable()
export class AcceptTranslation {
  constructor(
    private readonly items: Items,
    private readonly audit: AuditLog,
    private readonly transaction: Transaction,
  ) {}

  execute(actor: Actor, { itemId, language }: AcceptTranslationInput): Promise<void> {
    return this.transaction.run(actor.tenantId, async () => {
      const item = await this.items.read(itemId);
      if (!item) throw new ItemNotFound();
      if (!item.content.languages.includes(language)) throw new TranslationNotFound();
      if (!(await this.items.acceptTranslation(itemId, language))) return;
      await this.audit.record({
        actorId: actor.personId,
        action: `item-bank.translation-accepted:${language}`,
        subjectKind: 'item',
        subjectId: itemId,
      });
    });
  }
}
