/** Marks on letters, left out by hurried writers in every language. */
const ACCENTS = /\p{M}+/gu;
/** Also those that languages use as letters (oʻ in Uzbek) and that keyboards lack. */
const APOSTROPHES = /[\u2018\u2019\u02BB\u02BC\u0060\u00B4]/gu;
const DASHES = /[\u2010-\u2015\u2212]/gu;
const QUOTES = /["\u00AB\u00BB\u201C-\u201F]/gu;
const FINAL_PUNCTUATION = /[\s.,;:!?\u2026\u3002]+$/u;

/** What makes two texts different; what is not named is passed over. */
export interface TextComparison {
  readonly case?: 'keep';
  readonly accents?: 'keep';
  /** Quotation marks and what stands at the end. */
  readonly punctuation?: 'keep';
  /** Without it several count as one; 'ignore' passes over all of them. */
  readonly spaces?: 'keep' | 'ignore';
  /** Letters that may be wrong, missing, too many or exchanged with a neighbour. */
  readonly typos?: number;
}

/**
 * A short answer as it is compared: compatibility forms made one (NFKC), apostrophes and dashes of all kinds made one,
 * and, unless the comparison keeps them, case, accents, quotation marks, final punctuation and superfluous blanks left
 * out.
 */
export function foldText(text: string, keeps: TextComparison = {}): string {
  const same = text.replace(APOSTROPHES, "'").normalize('NFKC').replace(DASHES, '-');
  const cased = keeps.case === 'keep' ? same : same.toLowerCase();
  const plain =
    keeps.accents === 'keep' ? cased : cased.normalize('NFD').replace(ACCENTS, '').normalize('NFC');
  const spaced = foldSpaces(plain, keeps.spaces);
  return keeps.punctuation === 'keep' ? spaced : withoutPunctuation(spaced);
}

function foldSpaces(text: string, spaces: TextComparison['spaces']): string {
  if (spaces === 'keep') return text;
  return spaces === 'ignore' ? text.replace(/\s+/gu, '') : text.replace(/\s+/gu, ' ').trim();
}

function withoutPunctuation(text: string): string {
  const unquoted = text.replace(QUOTES, '');
  // An answer of punctuation alone ('?') is the answer itself.
  return unquoted.replace(FINAL_PUNCTUATION, '') || unquoted;
}
