import { Injectable } from '@nestjs/common';
import { LANGUAGES } from '@qabilet/kernel';
import type { ItemContent } from '../ports';
import { itemTextsOf, type ItemText } from './item-texts';
import { StaleTexts, type StaleText, type TargetLanguage } from './translation-ports';

export interface ChangedItem {
  readonly before: ItemContent;
  readonly after: ItemContent;
}

/** Keeps in mind which translations stand beside other English words than they were written from. Inside a transaction. */
@Injectable()
export class FollowOriginals {
  constructor(private readonly staleTexts: StaleTexts) {}

  async execute(changes: readonly ChangedItem[]): Promise<void> {
    if (changes.length === 0) return;
    const codes = changes.map(({ after }) => after.code);
    const known = await this.staleTexts.of(codes);
    await this.staleTexts.replace(
      codes,
      changes.flatMap((change) => staleAfter(change, known.get(change.after.code) ?? [])),
    );
  }
}

/** What is stale once the item reads otherwise: new words are fresh, and so are old ones whose English is back. */
export function staleAfter(
  { before, after }: ChangedItem,
  known: readonly StaleText[],
): readonly StaleText[] {
  const olds = new Map(itemTextsOf(before).map((text) => [text.id, text]));
  return itemTextsOf(after).flatMap((now) => {
    const old = olds.get(now.id);
    return old
      ? TRANSLATION_TARGETS.flatMap((language) => staleIn(after.code, language, { old, now, known }))
      : [];
  });
}

/** Languages that items are put into. */
export const TRANSLATION_TARGETS: readonly TargetLanguage[] = LANGUAGES.filter(
  (language) => language !== 'en',
);

interface OneText {
  readonly old: ItemText;
  readonly now: ItemText;
  readonly known: readonly StaleText[];
}

function staleIn(code: string, language: TargetLanguage, { old, now, known }: OneText): readonly StaleText[] {
  const words = now.text[language];
  if (words === undefined || words === '' || words !== old.text[language]) return [];
  const since = known.find((text) => text.textId === now.id && text.language === language);
  const madeFrom = since?.madeFrom ?? old.text.en;
  return madeFrom === now.text.en ? [] : [{ code, language, textId: now.id, madeFrom }];
}
