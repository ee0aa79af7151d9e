/** Marks on letters, left out by hurried writers in every language. */
const ACCENTS = /\p{M}+/gu;
/** Also those that languages use as letters (oʻ in Uzbek) and that keyboards lack. */
const APOSTROPHES = /[\u2018\u2019\u02BB\u02BC\u0060\u00B4]/gu;
const DASHES = /[\u2010-\u2015\u2212]/gu;
const QUOTES = /["\u00AB\u00BB\u201C-\u201F]/gu;
const FINAL_PUNCTUATION = /[\s.,;:!?\u2026\u3002]+$/u;

/**
 * A short answer as it is compared: compatibility forms made one (NFKC), case, accents, quotation marks, final
 * punctuation and superfluous blanks left out, apostrophes and dashes of all kinds made one.
 */
export function foldText(text: string): string {
  const folded = text
    .replace(APOSTROPHES, "'")
    .normalize('NFKC')
    .toLowerCase()
    .normalize('NFD')
    .replace(ACCENTS, '')
    .normalize('NFC')
    .replace(DASHES, '-')
    .replace(QUOTES, '')
    .replace(/\s+/gu, ' ')
    .trim();
  // An answer of punctuation alone ('?') is the answer itself.
  return folded.replace(FINAL_PUNCTUATION, '') || folded;
}
