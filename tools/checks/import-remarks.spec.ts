import {
  ALL_OR_NOTHING,
  DRAFT_WORDS,
  FILE_WORDS,
  languagesLostWords,
  MEMBER_WORDS,
  remarkDetails,
  ROLE_WORDS,
  TRANSLATION_WORDS,
  type RemarkDetails,
} from '@qabilet/application';
import {
  CASE_WORDS,
  ITEM_WORDS,
  LIST_WORDS,
  QTI_WORDS,
  TABLE_WORDS,
  UNREADABLE_WORDS,
  WORKBOOK_WORDS,
} from '@qabilet/interchange';
import { IntlMessageFormat } from 'intl-messageformat';
import { remarks as english } from '../../libs/i18n/src/messages/en/remarks';
import { remarks as russian } from '../../libs/i18n/src/messages/ru/remarks';

type Say = (details: never) => string;

const FAMILIES: readonly (readonly [family: string, words: Readonly<Record<string, Say>>])[] = [
  ['table', TABLE_WORDS],
  ['table', { 'all-or-nothing': () => ALL_OR_NOTHING.message }],
  ['items', ITEM_WORDS],
  ['items', { 'languages-lost': languagesLostWords }],
  ['item-bank', DRAFT_WORDS],
  ['qti', QTI_WORDS],
  ['roles', ROLE_WORDS],
  ['translations', TRANSLATION_WORDS],
  ['workbook', WORKBOOK_WORDS],
  ['case', CASE_WORDS],
  ['list', LIST_WORDS],
  ['list', MEMBER_WORDS],
  ['file', FILE_WORDS],
  ['file', UNREADABLE_WORDS],
];
const SAID = FAMILIES.flatMap(([family, words]) =>
  Object.entries(words).map(([code, say]) => [`remark.${family}.${code}`, say] as const),
);

/** Names that the server gives as lists, by the message that has them. */
const LISTS: Readonly<Record<string, readonly string[]>> = {
  'remark.workbook.missing-sheet': ['found'],
  'remark.workbook.missing-column': ['expected'],
  'remark.workbook.unknown-competence': ['known'],
  'remark.workbook.unknown-level': ['known'],
  'remark.workbook.wrong-level-count': ['found'],
  'remark.workbook.unpaired-level': ['found'],
  'remark.case.cycle': ['names'],
};

/** The server's words with each detail standing for itself, and the details as a page gets them. */
function spoken(key: string, say: Say): { readonly message: string; readonly details: RemarkDetails } {
  const given: Record<string, string | string[]> = {};
  const details = new Proxy(given, {
    get: (_, name) => {
      const word = `<${String(name)}>`;
      return (given[String(name)] = LISTS[key]?.includes(String(name)) ? [word, word] : word);
    },
  });
  const message = say(details as never);
  return { message, details: remarkDetails(given) };
}

const inWords = (text: string, language: string, details: RemarkDetails) =>
  String(new IntlMessageFormat(text, language, undefined, { ignoreTag: true }).format(details));

describe('remarks on files', () => {
  it('have words for pages under each code that the server says, and under no other', () => {
    expect(Object.keys(english).toSorted()).toEqual(SAID.map(([key]) => key).toSorted());
  });

  it.each(SAID)('%s reads on an English page as the server says it', (key, say) => {
    const { message, details } = spoken(key, say);
    const straight = message.replaceAll("'", '’');
    expect(inWords(english[key as keyof typeof english], 'en', details)).toBe(straight);
  });

  it.each(SAID)('%s needs in Russian nothing that the server does not send', (key, say) => {
    const { details } = spoken(key, say);
    const text = russian[key as keyof typeof russian];
    expect(() => inWords(text, 'ru', details)).not.toThrow();
    expect(inWords(text, 'ru', details)).toMatch(/[а-яё]/i);
  });
});
