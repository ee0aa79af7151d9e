/** Languages that spreadsheets are written in. */
export type SheetLanguage = 'en' | 'ru' | 'kk' | 'uz' | 'ko';

/** What a language puts between the whole and the fraction of a number. */
export const DECIMAL_SIGN: Readonly<Record<SheetLanguage, '.' | ','>> = {
  en: '.',
  ko: '.',
  ru: ',',
  kk: ',',
  uz: ',',
};
