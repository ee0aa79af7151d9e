import type { Language } from '@qabilet/kernel';
import type { PackItem } from '../content-pack';
import type { Rule } from './rule';
import { aBank, aHotspot, anOption, aSingle, text } from './testing/an-item';
import { bannedRule, brandsRule, sentenceRule } from './wording';

const found = (rule: Rule, item: PackItem) => rule.find(aBank(item)).map((finding) => finding.found);
const saying = (language: Language, words: string) =>
  aSingle({ stem: { en: 'Which?', ru: 'Какой?', [language]: words } });

describe('phrases', () => {
  it.each<[Language, string]>([
    ['en', 'All of the above'],
    ['en', 'None of the answers'],
    ['en', 'Both a and c are correct'],
    ['en', 'Which of the following is not a backup?'],
    ['en', 'Which of these is NOT safe?'],
    ['en', 'All of them are safe EXCEPT one'],
    ['ru', 'Всё перечисленное'],
    ['ru', 'Все вышеперечисленные варианты'],
    ['ru', 'Ничего из перечисленного'],
    ['ru', 'Ни один из ответов не верен: все ответы верны'],
    ['ru', 'Которое из следующих НЕ является копией?'],
    ['ru', 'Что из перечисленного не относится к копиям?'],
    ['ru', 'Всё безопасно, КРОМЕ одного'],
    ['kk', 'Жоғарыдағылардың бәрі'],
    ['uz', 'Yuqoridagilarning barchasi'],
    ['ko', '위의 보기 중 정답 없음'],
  ])('are refused in %s: %s', (language, words) => {
    expect(found(bannedRule, saying(language, words))).toEqual([
      expect.stringContaining(`the stem in ${language} has "`),
    ]);
  });

  it('are refused in options too', () => {
    const options = [anOption('a'), anOption('b', { text: text('None of the above') })];
    expect(found(bannedRule, aSingle({ options }))).toEqual(['option b in en has "None of the above"']);
  });

  it.each<[Language, string]>([
    ['en', 'Which copy is not needed any more after the notice?'],
    ['en', 'All offices above the river are closed'],
    ['ru', 'Что не следует пересылать? Неверный адрес.'],
    ['ru', 'Все перечисления проверены'],
  ])('pass in %s: %s', (language, words) => {
    expect(found(bannedRule, saying(language, words))).toEqual([]);
  });
});

describe('brands', () => {
  it.each(['You open Excel.', 'A message in WhatsApp', 'Ask ChatGPT'])('are refused: %s', (words) => {
    expect(found(brandsRule, saying('en', words))).toHaveLength(1);
  });

  it('are refused in the description of a picture', () => {
    expect(found(brandsRule, aHotspot({ description: text('A window of Gmail') }))).toHaveLength(1);
  });

  it('are whole words', () => {
    expect(found(brandsRule, saying('en', 'They excel; the picture is zoomed by BarZoom.'))).toEqual([]);
  });
});

describe('sentences', () => {
  const ofWords = (number: number) => `${'word '.repeat(number).trim()}.`;

  it.each<[Language, number]>([
    ['en', 35],
    ['ru', 30],
    ['kk', 30],
    ['uz', 30],
    ['ko', 30],
  ])('in %s have %s words at most', (language, most) => {
    expect(found(sentenceRule, saying(language, ofWords(most)))).toEqual([]);
    expect(found(sentenceRule, saying(language, ofWords(most + 1)))).toEqual([
      `the stem in ${language} has a sentence of ${most + 1} words`,
    ]);
  });

  it('end at a stop, a question mark or a semicolon, not inside a number or an abbreviation', () => {
    const twenty = `Word ${'word '.repeat(19).trim()}`;
    expect(found(sentenceRule, saying('en', `${twenty}; ${twenty}. ${twenty}? ${twenty}`))).toEqual([]);
    expect(found(sentenceRule, saying('en', `${twenty} 3.5 at 8 a.m. or later ${twenty}`))).toHaveLength(1);
  });
});
