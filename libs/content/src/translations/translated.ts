import type { ContentItem, ItemTranslations, TranslatedLanguage } from '../shape';
import { kk } from './kk';
import { ko } from './ko';
import { reviewed } from './reviewed';
import { uz } from './uz';
import { withWords } from './with-words';

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
