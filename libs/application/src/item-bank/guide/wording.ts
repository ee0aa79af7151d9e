import type { Language } from '@qabilet/kernel';
import type { PackItem } from '../content-pack';
import { languagesOf, sentencesOf, wordsAsked, wordsOf } from './item-words';
import { itemRule, type ItemFault } from './rule';

/** Words without an ending of their own take more of them in English; the other languages put them into endings. */
const LONGEST_SENTENCE = { en: 35, ru: 30, kk: 30, uz: 30, ko: 30 } as const satisfies Record<
  Language,
  number
>;

/** Options that refer to other options, and questions that must be read as their opposite. */
const BANNED: Readonly<Record<Language, readonly RegExp[]>> = {
  en: [
    /\b(all|none|any|both|neither) of the (above|options|answers|other answers)\b/i,
    /\b(both )?[a-f] and [a-f] (are|is) (right|correct|true)\b/i,
    /\bwhich (one )?of (the following|these) (is|are|was|were|do|does|can|should) (not|never)\b/i,
    /\bNOT\b|\bEXCEPT\b|\b(all|each|every(thing)?|any) [^.?!]*\bexcept\?/,
  ],
  ru: [
    /(вс[её]|все варианты|любой|любое) (из )?(перечисленн|вышеперечисленн|указанн)/i,
    /(ничего|ни один|ни одно|ни одна|никакой) (из )?(перечисленн|вышеперечисленн|указанн)/i,
    /(все|оба|ни один из) (ответ|вариант)[а-яё]* (верн|правильн|подход)/i,
    /(что|како[йе]|какая|какие|котор[а-яё]+) из (следующ|перечисленн|этих)[а-яё]*( [а-яё]+)? не(?=\s)/i,
    /(?<!\p{L})(НЕ|КРОМЕ)(?!\p{L})/u,
  ],
  kk: [/жоғарыдағы(лард)?ың (бәрі|барлығы|ешқайсысы)/i, /аталғандардың (бәрі|барлығы|ешқайсысы)/i],
  uz: [
    /yuqoridagilarning (barchasi|hammasi|hech biri)/i,
    /sanab oʻtilganlarning (barchasi|hammasi|hech biri)/i,
  ],
  ko: [/위(의)? (모두|보기 모두|모든 것)|모두 정답|정답 없음|해당 없음/],
};

/** Few and well known: who works with another product would have to know this one. */
const BRANDS =
  /(?<!\p{L})(Microsoft|Google|Gmail|Excel|Outlook|PowerPoint|Yandex|Яндекс|WhatsApp|Telegram|Facebook|YouTube|ChatGPT|iPhone|Android|Zoom)(?!\p{L})/u;

export const bannedRule = itemRule({
  name: 'banned phrases',
  remedy: 'Ask for what is so, and let every option stand by itself.',
  faults: (item) =>
    findIn(item, (text, language) =>
      BANNED[language].map((phrase) => quoted(phrase.exec(text))).find(Boolean),
    ),
});

export const brandsRule = itemRule({
  name: 'brand names',
  remedy: 'Say what the thing does: a spreadsheet, a messenger, a search engine.',
  faults: (item) => findIn(item, (text) => quoted(BRANDS.exec(text))),
});

export const sentenceRule = itemRule({
  name: 'sentence length',
  remedy: 'Make two sentences of it.',
  faults: (item) =>
    findIn(item, (text, language) => {
      const longest = Math.max(0, ...sentencesOf(text).map((sentence) => wordsOf(sentence).length));
      const most = LONGEST_SENTENCE[language];
      return longest > most
        ? { said: `a sentence of ${longest} words`, values: { words: longest, most } }
        : undefined;
    }),
});

function findIn(
  item: PackItem,
  find: (text: string, language: Language) => Found | undefined,
): readonly ItemFault[] {
  return wordsAsked(item).flatMap(({ at, field, text }) =>
    languagesOf(item).flatMap((language) => {
      const found = find(text[language] ?? '', language);
      return found === undefined
        ? []
        : [
            {
              found: `${at} in ${language} has ${found.said}`,
              at: `${field}.${language}`,
              values: found.values,
            },
          ];
    }),
  );
}

interface Found {
  readonly said: string;
  readonly values: NonNullable<ItemFault['values']>;
}

function quoted(match: RegExpExecArray | null): Found | undefined {
  return match ? { said: `"${match[0]}"`, values: { words: match[0] } } : undefined;
}
