import type {
  ContentItem,
  ContentOption,
  ItemTranslation,
  ItemTranslations,
  Text,
  TranslatedLanguage,
} from '../shape';
import { kk } from './kk';
import { ko } from './ko';
import { reviewed } from './reviewed';
import { uz } from './uz';

/** All translations of items, by language and item code. */
export const translations: { readonly [L in TranslatedLanguage]: ItemTranslations } = { kk, uz, ko };

const LANGUAGES: readonly TranslatedLanguage[] = ['kk', 'uz', 'ko'];

/** The items with the words of their translations; which of those are drafts is on each item. */
export function translated(items: readonly ContentItem[]): readonly ContentItem[] {
  return items.map((item) => LANGUAGES.reduce(withLanguage, item));
}

function withLanguage(item: ContentItem, language: TranslatedLanguage): ContentItem {
  const words = translations[language][item.code];
  if (!words) return item;
  const isDraft = !reviewed[language].includes(item.code);
  const drafted = isDraft ? [...(item.drafted ?? []), language] : item.drafted;
  return { ...withWords(item, language, words), ...(drafted ? { drafted } : {}) };
}

function withWords(item: ContentItem, language: TranslatedLanguage, words: ItemTranslation): ContentItem {
  const add = (text: Text, word: string | undefined): Text =>
    word === undefined ? text : { ...text, [language]: word };
  const said = { stem: add(item.stem, words.stem), rationale: add(item.rationale, words.rationale) };
  switch (item.kind) {
    case 'text': {
      const accepted = words.accepted ? { ...item.accepted, [language]: words.accepted } : item.accepted;
      return { ...item, ...said, accepted };
    }
    case 'numeric':
      return { ...item, ...said, ...(item.unit ? { unit: add(item.unit, words.unit) } : {}) };
    case 'single':
    case 'multiple': {
      const options = item.options.map((option): ContentOption => ({
        ...option,
        text: add(option.text, words.options?.[option.id]?.text),
        rationale: add(option.rationale, words.options?.[option.id]?.rationale),
      }));
      return { ...item, ...said, options };
    }
    default:
      throw new Error(`${item.code} carries its languages in itself.`);
  }
}
