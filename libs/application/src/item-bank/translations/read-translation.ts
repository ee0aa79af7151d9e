import { Injectable } from '@nestjs/common';
import type { ItemId } from '@qabilet/item-bank';
import type { Actor } from '../../actor';
import { Transaction } from '../../ports';
import type { StoredItem } from '../ports';
import { itemTextsOf, type ItemText } from './item-texts';
import { LatestItems } from './latest-items';
import { StaleTexts, Translations, type ReadProposal, type TargetLanguage } from './translation-ports';

/** One text of an item beside its translation. */
export interface TextInLanguage extends ItemText {
  /** The English that the present words were written from, where it has changed since. */
  readonly madeFrom?: string;
  readonly proposed?: { readonly words: string; readonly isOutdated: boolean };
}

export interface ItemInLanguage {
  readonly item: StoredItem;
  readonly texts: readonly TextInLanguage[];
  readonly proposal?: ReadProposal;
  /** Whether whoever asks has written some of the proposal. */
  readonly isWriter: boolean;
}

/** An item beside its words in one language, always its latest version, whichever of them is asked for. */
@Injectable()
export class ReadTranslation {
  constructor(
    private readonly latestItems: LatestItems,
    private readonly translations: Translations,
    private readonly staleTexts: StaleTexts,
    private readonly transaction: Transaction,
  ) {}

  execute(actor: Actor, itemId: ItemId, language: TargetLanguage): Promise<ItemInLanguage> {
    return this.transaction.run(actor.tenantId, async () => {
      const item = await this.latestItems.of(itemId);
      const { code } = item.content;
      const proposal = await this.translations.proposal(code, language);
      const stale = new Map(
        ((await this.staleTexts.of([code])).get(code) ?? [])
          .filter((text) => text.language === language)
          .map(({ textId, madeFrom }) => [textId, madeFrom]),
      );
      const texts = itemTextsOf(item.content).map((text) => {
        const madeFrom = stale.get(text.id);
        const proposed = proposal?.texts[text.id];
        return {
          ...text,
          ...(madeFrom === undefined ? {} : { madeFrom }),
          ...(proposed
            ? { proposed: { words: proposed.words, isOutdated: proposed.source !== text.text.en } }
            : {}),
        };
      });
      const isWriter = proposal?.writers.includes(actor.personId) ?? false;
      return { item, texts, isWriter, ...(proposal ? { proposal } : {}) };
    });
  }
}
