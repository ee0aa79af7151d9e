/** Languages of the product's texts; English is always present. */
export const LANGUAGES = ['en', 'ru', 'kk', 'uz', 'ko'] as const;
export type Language = (typeof LANGUAGES)[number];

/** One text in its languages. */
export type Text = { readonly en: string } & { readonly [L in Exclude<Language, 'en'>]?: string };

/** A text as one reader gets it, and the language it really is in. */
export interface Reading {
  readonly text: string;
  readonly language: Language;
}

/** The text in the wanted language, in English where it has not been translated. */
export function read(text: Text, wanted: Language): Reading {
  const translated = text[wanted];
  return translated === undefined ? { text: text.en, language: 'en' } : { text: translated, language: wanted };
}
