import type { Text } from '@qabilet/kernel';
import type { PackItem } from '../content-pack';
import { acceptedRule, completeRule, digitsRule } from './languages';
import type { Rule } from './rule';
import { aBank, aCloze, aHotspot, anInbox, anOption, aSingle, aText, text } from './testing/an-item';

const found = (rule: Rule, item: PackItem) => rule.find(aBank(item)).map((finding) => finding.found);
const inKorean = (item: PackItem): Text => ({ ...item.stem, ko: '어느 것입니까?' });

describe('languages', () => {
  it.each([aSingle(), aText(), aCloze(), aHotspot(), anInbox(['reply'])])(
    'pass when English and Russian are whole: $kind',
    (item) => expect(found(completeRule, item)).toEqual([]),
  );

  it.each<[string, PackItem, string]>([
    ['no Russian stem', aSingle({ stem: { en: 'Which?' } }), 'the stem in ru'],
    ['an empty rationale', aSingle({ rationale: text('So.', '') }), 'the rationale in ru'],
    ['a blank at the end', aSingle({ stem: text('Which? ') }), 'the stem in en'],
    [
      'an option without Russian',
      aSingle({ options: [anOption('a', { text: { en: 'One' } })] }),
      'option a in ru',
    ],
    ['a picture without Russian words', aHotspot({ source: { en: 'data:' } }), 'the picture in ru'],
    ['a description without English words', aHotspot({ description: text('') }), 'the description in en'],
  ])('are refused with %s', (_, item, where) => {
    expect(found(completeRule, item)).toEqual([`${where} is missing or wrapped in blanks`]);
  });

  it('are whole or absent: a Korean stem asks for Korean options and rationales', () => {
    const item = aSingle({ options: [anOption('a')] });
    expect(found(completeRule, { ...item, stem: inKorean(item) })).toEqual([
      'option a in ko is missing or wrapped in blanks',
      'the rationale in ko is missing or wrapped in blanks',
      'the rationale of option a in ko is missing or wrapped in blanks',
    ]);
  });
});

describe('accepted answers', () => {
  it('pass when each language has its own', () => {
    expect([found(acceptedRule, aText()), found(acceptedRule, aCloze())]).toEqual([[], []]);
  });

  it('are refused twice over but for case, blanks and a full stop', () => {
    expect(found(acceptedRule, aText({ accepted: { en: ['Filter', 'filter. '], ru: ['фильтр'] } }))).toEqual([
      'it accepts "filter" twice in en',
    ]);
  });

  it('are refused when a language has none', () => {
    expect(found(acceptedRule, aText({ accepted: { en: ['filter'] } }))).toEqual([
      'it accepts nothing in ru',
    ]);
    expect(found(acceptedRule, aText({ accepted: { en: ['filter'], ru: [' '] } }))).toHaveLength(1);
    const item = aText();
    expect(found(acceptedRule, { ...item, stem: inKorean(item) })).toEqual(['it accepts nothing in ko']);
  });

  it('are refused in a gap', () => {
    const gap = {
      id: 'column',
      text: text('Column'),
      rationale: text('B.'),
      accepted: { en: ['B', 'b'], ru: ['Б'] },
    };
    expect(found(acceptedRule, aCloze({ parts: [gap] }))).toEqual(['gap column accepts "b" twice in en']);
  });
});

describe('numbers', () => {
  it('are the same whatever separates their digits, in any order', () => {
    const stem = { en: '1,200 cases, 3.5 hours', ru: '3,5 часа, 1 200 дел', ko: '3.5시간, 1200건' };
    expect(found(digitsRule, aSingle({ stem }))).toEqual([]);
  });

  it.each<[string, Text, string]>([
    ['another number', text('75 % of 40', '75 % из 60'), 'the stem in ru has 60, 75, not 40, 75'],
    ['a number in words', text('14 days', 'Две недели'), 'the stem in ru has no number, not 14'],
    ['a number too many', text('Many days', '14 дней'), 'the stem in ru has 14, not none'],
  ])('are refused with %s', (_, stem, words) => {
    expect(found(digitsRule, aSingle({ stem }))).toEqual([words]);
  });

  it('are compared in options too', () => {
    expect(
      found(digitsRule, aSingle({ options: [anOption('a', { text: text('7 days', '8 дней') })] })),
    ).toEqual(['option a in ru has 8, not 7']);
  });

  it('count the months in Korean', () => {
    const stem = { en: '7 March', ru: '7 марта', ko: '3월 7일' };
    expect(found(digitsRule, aSingle({ stem }))).toEqual([]);
    expect(found(digitsRule, aSingle({ stem: { ...stem, ko: '4월 7일' } }))).toHaveLength(1);
  });
});
