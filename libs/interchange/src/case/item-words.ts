import { LANGUAGES, type Language, type Text } from '@qabilet/kernel';
import type { CfItem } from './case-package';
import type { JsonObject } from './json';

/**
 * The words of an item. Where both are there, the name is the abbreviated statement and the description the full
 * one; an item with a name alone has it as its full statement.
 */
export interface ItemWords {
  readonly name: string;
  readonly description?: string;
  readonly notes?: string;
}

/** Names in 1.1, at an item in another language, the words that stand in English because nobody has translated them. */
const UNTRANSLATED = 'ext:untranslated';

export function wordsOf({ abbreviatedStatement: short, fullStatement: full, notes }: CfItem): ItemWords {
  const hasBoth = short !== undefined && short !== null && short !== '';
  return {
    name: hasBoth ? short : full,
    ...(hasBoth ? { description: full } : {}),
    ...(notes === undefined || notes === null ? {} : { notes }),
  };
}

export function fieldsOfWords({
  name,
  description,
  notes,
}: ItemWords): JsonObject & { readonly fullStatement: string } {
  return {
    ...(description === undefined || description === ''
      ? { fullStatement: name }
      : { abbreviatedStatement: name, fullStatement: description }),
    ...(notes === undefined ? {} : { notes }),
  };
}

/** Each word of an item in the languages it is there. */
export interface ItemTexts {
  readonly name: Text;
  readonly description?: Text;
  readonly notes?: Text;
}

/** What a reader of the language gets: its words, and English ones where it has none. */
export function wordsIn({ name, description, notes }: ItemTexts, language: Language): ItemWords {
  return {
    name: name[language] ?? name.en,
    ...(description === undefined ? {} : { description: description[language] ?? description.en }),
    ...(notes === undefined ? {} : { notes: notes[language] ?? notes.en }),
  };
}

/** The same with what is English in it named, or nothing where nothing is translated. */
export function translationIn(
  texts: ItemTexts,
  language: Language,
): (JsonObject & { readonly fullStatement: string }) | undefined {
  const given = (['name', 'description', 'notes'] as const).filter((field) => texts[field] !== undefined);
  const missing = given.filter((field) => texts[field]?.[language] === undefined);
  if (missing.length === given.length) return undefined;
  return {
    ...fieldsOfWords(wordsIn(texts, language)),
    ...(missing.length === 0 ? {} : { extensions: { [UNTRANSLATED]: missing } }),
  };
}

/** The words of an item in another language, without those that stand there in English. */
export function translatedWordsOf(item: CfItem): Partial<ItemWords> {
  const missing = item.extensions?.[UNTRANSLATED];
  const left = Array.isArray(missing) ? missing : [];
  return Object.fromEntries(Object.entries(wordsOf(item)).filter(([field]) => !left.includes(field)));
}

/** The product's language of a language tag: 'ru' of 'ru-RU'. */
export function languageOf(tag: string | null | undefined): Language | undefined {
  const [primary = ''] = (tag ?? '').toLowerCase().split(/[-_]/);
  return LANGUAGES.find((language) => language === primary);
}
