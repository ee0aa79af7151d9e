import { Injectable } from '@nestjs/common';
import type { Actor } from '../../actor';
import { Transaction } from '../../ports';
import { Items, type StoredItem } from '../ports';
import { itemTextsOf, type ItemText } from './item-texts';
import { TranslationFiles, type TranslationFileText } from './translation-files';
import {
  StaleTexts,
  Translations,
  type Proposal,
  type StaleText,
  type TargetLanguage,
  type TranslationFilter,
} from './translation-ports';

export type ExportTranslationsInput = Omit<TranslationFilter, 'page' | 'size'>;

/** What is known of the translations of one item. */
interface Standing {
  readonly proposal: Proposal | undefined;
  readonly stale: readonly StaleText[];
}

/** Items that a filter finds, as one file for translators: their words, and what waits to be accepted in place of them. */
@Injectable()
export class ExportTranslations {
  constructor(
    private readonly items: Items,
    private readonly translations: Translations,
    private readonly staleTexts: StaleTexts,
    private readonly files: TranslationFiles,
    private readonly transaction: Transaction,
  ) {}

  async execute(actor: Actor, filter: ExportTranslationsInput): Promise<string> {
    const { language } = filter;
    const { found, proposals, stale } = await this.transaction.run(actor.tenantId, async () => {
      const wanted = new Set(await this.translations.found(filter));
      const latest = await this.items.latest();
      const items = [...latest.values()].filter(({ id }) => wanted.has(id));
      return {
        found: items,
        proposals: await this.translations.proposals(language),
        stale: await this.staleTexts.of(items.map(({ content }) => content.code)),
      };
    });
    return this.files.write({
      targetLanguage: language,
      items: found.map((item) => {
        const { code } = item.content;
        const standing = { proposal: proposals.get(code), stale: stale.get(code) ?? [] };
        return {
          code,
          texts: itemTextsOf(item.content).map((text) => fileTextOf(item, language, text, standing)),
        };
      }),
    });
  }
}

function fileTextOf(
  { drafted }: StoredItem,
  language: TargetLanguage,
  text: ItemText,
  { proposal, stale }: Standing,
): TranslationFileText {
  const own = text.text[language];
  const proposed = proposal?.texts[text.id];
  const target = proposed?.words ?? own;
  const made = stale.find(({ textId, language: of }) => textId === text.id && of === language)?.madeFrom;
  const isOld = proposed ? proposed.source !== text.text.en : made !== undefined;
  const isReviewed = !proposed && !drafted.includes(language);
  const before = proposed && isOld ? proposed.source : made;
  return {
    id: text.id,
    note: noteOf(text, isOld ? before : undefined),
    source: text.text.en,
    ...(target ? { target } : {}),
    state: !target || isOld ? 'initial' : isReviewed ? 'reviewed' : 'translated',
  };
}

const NOTES: Readonly<Record<ItemText['part'], string>> = {
  stem: 'The question',
  option: 'An option',
  'option-rationale': 'Why this is right or wrong, for those who look after the question',
  part: 'A part of the question',
  from: 'Sender of a letter',
  subject: 'Subject of a letter',
  picture: 'What the picture shows, for whoever does not see it',
  cell: 'A cell of a sheet',
  rationale: 'Why the answer is right, for those who look after the question',
  unit: 'Unit of the answer',
  accepted: 'Answers that count as right, one a line; as many as the language needs',
};

function noteOf({ part, of }: ItemText, before: string | undefined): string {
  const what = of === undefined ? NOTES[part] : `${NOTES[part]} (${of})`;
  return before === undefined ? what : `${what}. The English has changed. It was: ${before}`;
}
