import type { AccountLetter, Letter } from '@qabilet/application';
import { ACCOUNT_LETTER_KINDS, type AccountLetterKind } from '@qabilet/contracts';
import type { Language } from '@qabilet/kernel';
import { english } from './account-texts/en';
import { kazakh } from './account-texts/kk';
import { korean } from './account-texts/ko';
import { russian } from './account-texts/ru';
import { uzbek } from './account-texts/uz';
import { instantIn, onOneLine, type WrittenLetter } from './letter-text';

/** What a text about an account is given. */
export interface AccountFacts {
  readonly personName: string;
  readonly agencyName: string;
  /** When what it tells of happened, in words. */
  readonly at: string;
  /** What the letter leads to. */
  readonly address: string;
}

/** One letter: its paragraphs before the address, what leads to that, and those after it. */
export interface AccountWords {
  readonly subject: (facts: AccountFacts) => string;
  readonly before: (facts: AccountFacts) => readonly string[];
  readonly goOn: string;
  readonly after: readonly string[];
}

export interface AccountTexts extends Readonly<Record<AccountLetterKind, AccountWords>> {
  readonly greeting: (facts: AccountFacts) => string;
  readonly ending: (facts: AccountFacts) => string;
}

const TEXTS: Readonly<Record<Language, AccountTexts>> = {
  en: english,
  ru: russian,
  kk: kazakh,
  uz: uzbek,
  ko: korean,
};

/** Where each leads; the secret of a link stands behind the #, which a browser sends to no server. */
const PAGES: Readonly<Record<AccountLetterKind, string>> = {
  'password-link': '/password-reset#',
  'password-elsewhere': '/sign-in',
  'password-set': '/forgotten-password',
  'figures-wrong': '/jobs/figures',
};

export function isAboutAccount(letter: Letter | AccountLetter): letter is AccountLetter {
  return ACCOUNT_LETTER_KINDS.some((kind) => kind === letter.kind);
}

/** A letter about the account of its reader, or about what they look after, in their language, as plain text. */
export function writeAccountLetter(letter: AccountLetter, publicUrl: string): WrittenLetter {
  const { kind, language, secret = '' } = letter;
  const texts = TEXTS[language];
  const words = texts[kind];
  const facts: AccountFacts = {
    personName: onOneLine(letter.personName),
    agencyName: onOneLine(letter.agencyName),
    at: instantIn(language, letter.at),
    address: `${publicUrl.replace(/\/$/, '')}${PAGES[kind]}${secret}`,
  };
  const paragraphs = [
    texts.greeting(facts),
    ...words.before(facts),
    `${words.goOn}\n${facts.address}`,
    ...words.after,
    texts.ending(facts),
  ];
  return { subject: words.subject(facts), text: `${paragraphs.join('\n\n')}\n` };
}
