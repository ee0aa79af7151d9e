import type { LetterKind } from '@qabilet/contracts';
import type { LetterFacts } from '@qabilet/application';
import type { Language } from '@qabilet/kernel';
import { english } from './texts/en';
import { kazakh } from './texts/kk';
import { korean } from './texts/ko';
import { russian } from './texts/ru';
import { uzbek } from './texts/uz';

/** What a text is given: the facts of the letter, with the end of the wave in words and the address to go to. */
export interface TextFacts extends Omit<LetterFacts, 'closesAt'> {
  readonly closes: string;
  readonly address: string;
}

export interface LetterWords {
  readonly subject: (facts: TextFacts) => string;
  /** Paragraphs between the greeting and the address. */
  readonly body: (facts: TextFacts) => readonly string[];
}

/** The letters in one language, and what stands around each. */
export interface LetterTexts extends Readonly<Record<LetterKind, LetterWords>> {
  readonly greeting: (facts: TextFacts) => string;
  /** Before the address. */
  readonly goOn: string;
  /** After the address: who writes, and what results are not for. */
  readonly ending: (facts: TextFacts) => readonly string[];
}

const TEXTS: Readonly<Record<Language, LetterTexts>> = {
  en: english,
  ru: russian,
  kk: kazakh,
  uz: uzbek,
  ko: korean,
};

export interface WrittenLetter {
  readonly subject: string;
  readonly text: string;
}

/** A letter in the language of its reader, as plain text; names stand in it as they are, on one line each. */
export function writeLetter(
  kind: LetterKind,
  { closesAt, ...facts }: LetterFacts,
  { language, address }: { readonly language: Language; readonly address: string },
): WrittenLetter {
  const texts = TEXTS[language];
  const told: TextFacts = {
    personName: onOneLine(facts.personName),
    agencyName: onOneLine(facts.agencyName),
    cohortName: onOneLine(facts.cohortName),
    waveName: onOneLine(facts.waveName),
    closes: instantIn(language, closesAt),
    address,
  };
  const words = texts[kind];
  const paragraphs = [
    texts.greeting(told),
    ...words.body(told),
    `${texts.goOn}\n${address}`,
    ...texts.ending(told),
  ];
  return { subject: words.subject(told), text: `${paragraphs.join('\n\n')}\n` };
}

/** In UTC and saying so: the server does not know where the reader is. */
export function instantIn(language: Language, at: Date): string {
  return new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, {
    dateStyle: 'long',
    timeStyle: 'short',
    timeZone: 'UTC',
  })
    .format(at)
    .concat(' UTC');
}

export function onOneLine(text: string): string {
  return text.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ').trim();
}
