/** The languages of the pages. */
export const LANGUAGES = ['en', 'ru', 'kk', 'uz', 'ko'] as const;
export type Language = (typeof LANGUAGES)[number];

export type Direction = 'ltr' | 'rtl';

interface LanguageFacts {
  /** In the language itself. */
  readonly name: string;
  readonly direction: Direction;
  /** Locales for numbers, percent and order, the best first: not every browser knows every language. */
  readonly locales: readonly string[];
}

export const LANGUAGE_FACTS: Readonly<Record<Language, LanguageFacts>> = {
  en: { name: 'English', direction: 'ltr', locales: ['en-GB', 'en'] },
  ru: { name: 'Русский', direction: 'ltr', locales: ['ru'] },
  kk: { name: 'Қазақша', direction: 'ltr', locales: ['kk', 'ru'] },
  uz: { name: 'Oʻzbekcha', direction: 'ltr', locales: ['uz-Latn', 'uz', 'ru'] },
  ko: { name: '한국어', direction: 'ltr', locales: ['ko'] },
};

export function isLanguage(code: string): code is Language {
  return LANGUAGES.some((language) => language === code);
}

/** The first of the wanted languages (BCP 47 tags, best first) that the pages speak. */
export function negotiate(wanted: readonly string[]): Language {
  const known = wanted.map((tag) => tag.toLowerCase().split('-')[0] ?? '').find(isLanguage);
  return known ?? 'en';
}
