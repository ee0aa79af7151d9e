import { Injectable } from '@nestjs/common';
import type { Actor } from '../../actor';
import type { Page } from '../../people/ports';
import { Transaction } from '../../ports';
import {
  Translations,
  type LanguageCount,
  type TranslationFilter,
  type TranslationListing,
} from './translation-ports';

export interface ListedTranslations extends Page<TranslationListing> {
  readonly languages: readonly LanguageCount[];
}

/** How the items of the bank stand in a language, and how many of them in each. */
@Injectable()
export class ListTranslations {
  constructor(
    private readonly translations: Translations,
    private readonly transaction: Transaction,
  ) {}

  execute(actor: Actor, filter: TranslationFilter): Promise<ListedTranslations> {
    return this.transaction.run(actor.tenantId, async () => ({
      languages: await this.translations.counts(),
      ...(await this.translations.list(filter)),
    }));
  }
}
