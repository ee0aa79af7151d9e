import { LANGUAGES } from '@qabilet/kernel';
import { sentencesOf, wordsOf, wordsAsked } from './item-words';
import type { Bank, Rule } from './rule';

interface Ease {
  readonly letters: RegExp;
  readonly syllables: (word: string) => number;
  readonly ease: (wordsASentence: number, syllablesAWord: number) => number;
}

/** Languages for which somebody has fitted a formula; for Kazakh, Uzbek and Korean nobody has. */
const FORMULAS: Readonly<Partial<Record<(typeof LANGUAGES)[number], Ease>>> = {
  /** Flesch (1948), A new readability yardstick, J. Applied Psychology 32, 221-233. */
  en: {
    letters: /[a-z]/i,
    syllables: englishSyllables,
    ease: (sentence, word) => 206.835 - 1.015 * sentence - 84.6 * word,
  },
  /** Oborneva (2006), as given in Ivanov, Solnyshkina & Solovyev (2018), Dialogue 17, section 2. */
  ru: {
    letters: /[а-яё]/i,
    syllables: (word) => Math.max(1, word.match(/[аеёиоуыэюя]/gi)?.length ?? 0),
    ease: (sentence, word) => 206.836 - 1.52 * sentence - 65.14 * word,
  },
};

/** Reported, never red: the formulas were fitted to prose, and a question of one sentence moves them by tens of points. */
export const readingEaseRule: Rule = {
  name: 'reading ease',
  find: () => [],
  figures: (bank) => LANGUAGES.flatMap((language) => easeOf(bank, language)),
};

function easeOf({ items }: Bank, language: (typeof LANGUAGES)[number]): readonly string[] {
  const scores = items.flatMap((item) => {
    const texts = wordsAsked(item).flatMap(({ text }) => text[language] ?? []);
    const ease = readingEase(texts, language);
    return ease === undefined ? [] : [{ code: item.code, ease }];
  });
  const sorted = [...scores].sort((a, b) => a.ease - b.ease);
  const middle = sorted[Math.floor(sorted.length / 2)];
  if (!middle) return [];
  const hardest = sorted.slice(0, 3).map(({ code, ease }) => `${code} ${ease.toFixed(0)}`);
  return [`reading ease in ${language}: median ${middle.ease.toFixed(0)}; hardest ${hardest.join(', ')}`];
}

/** About 100 is easy and 0 hard; undefined without a formula or without words. Every option counts as a sentence. */
export function readingEase(
  texts: readonly string[],
  language: (typeof LANGUAGES)[number],
): number | undefined {
  const formula = FORMULAS[language];
  const sentences = texts.flatMap(sentencesOf);
  const words = sentences.flatMap(wordsOf);
  const spelled = words.filter((word) => formula?.letters.test(word));
  if (!formula || spelled.length === 0) return undefined;
  const syllables = spelled.reduce((sum, word) => sum + formula.syllables(word), 0);
  return formula.ease(words.length / sentences.length, syllables / spelled.length);
}

/** Groups of vowels, less the silent e at the end: right for nine words in ten, and without bias to speak of. */
function englishSyllables(word: string): number {
  const letters = word.toLowerCase().replace(/[^a-z]/g, '');
  const groups = letters.replace(/([^aeiouyl]|[aeiouy]l)es?$/, '$1').match(/[aeiouy]+/g)?.length ?? 0;
  return Math.max(1, groups);
}
