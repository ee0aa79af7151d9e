import type { Language, Text } from '@qabilet/kernel';
import { itemsOf, type CasePackage, type CfItem } from './case-package';
import type { CaseProblems } from './case-problems';
import { translatedItems } from './item-roles';
import { languageOf, translatedWordsOf, wordsOf, type ItemWords } from './item-words';

interface Translation {
  readonly language: Language;
  readonly identifier: string;
  readonly words: Partial<ItemWords>;
}

/** What the items say in every language of the package. */
export class PackageTexts {
  private readonly translations = new Map<string, Translation[]>();
  private readonly own: Language | undefined;

  constructor(source: CasePackage, problems: CaseProblems) {
    const { language } = source.CFDocument;
    this.own = languageOf(language);
    if (typeof language === 'string' && language !== '' && this.own !== 'en')
      problems.add('CFDocument.language', this.own ? 'not-english' : 'foreign-language', { language });

    const originals = translatedItems(source);
    for (const item of itemsOf(source)) {
      const original = originals.get(item.identifier);
      const translated = languageOf(item.language);
      if (original === undefined || translated === undefined || translated === 'en') continue;
      const known = this.translations.get(original) ?? [];
      const { identifier } = item;
      this.translations.set(original, [
        ...known,
        { language: translated, identifier, words: translatedWordsOf(item) },
      ]);
    }
  }

  /** One of the words; English always stands, if need be in the language of the package. */
  of(item: CfItem, field: keyof ItemWords): Text | undefined {
    const original = wordsOf(item)[field];
    const translated = (this.translations.get(item.identifier) ?? []).flatMap(({ language, words }) => {
      const text = words[field];
      return text === undefined ? [] : [[language, text] as const];
    });
    if (original === undefined && translated.length === 0) return undefined;
    return {
      en: original ?? '',
      ...(this.own === undefined || this.own === 'en' || original === undefined
        ? {}
        : { [this.own]: original }),
      ...Object.fromEntries(translated),
    };
  }

  /** The items that translate another one. */
  translationsOf(identifier: string): readonly Translation[] {
    return this.translations.get(identifier) ?? [];
  }

  name(item: CfItem): Text {
    return this.of(item, 'name') ?? { en: item.fullStatement };
  }
}
