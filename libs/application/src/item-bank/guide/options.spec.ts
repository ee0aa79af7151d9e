import type { PackItem } from '../content-pack';
import { briefRationaleRule, keysRule, lengthRatioRule, optionsRule, severalRule } from './options';
import type { Rule } from './rule';
import { aBank, aHotspot, aMultiple, anOption, aSingle, aText, text } from './testing/an-item';

const found = (rule: Rule, item: PackItem) => rule.find(aBank(item)).map((finding) => finding.found);
const optionsOf = (...texts: readonly string[]) =>
  texts.map((words, at) => anOption(`o${at}`, { correct: at === 0, text: text(words, `${at} ${words}`) }));

describe('options', () => {
  it.each([aSingle(), aMultiple(), aText(), aHotspot()])('pass when they differ: $kind', (item) => {
    expect(found(optionsRule, item)).toEqual([]);
  });

  it('are refused when two say the same but for case, blanks and a full stop', () => {
    expect(found(optionsRule, aSingle({ options: optionsOf('In March', 'in march. ', 'In May') }))).toEqual([
      'in en two options say "in march"',
    ]);
  });

  it('are refused when two say the same in another language only', () => {
    const options = optionsOf('One', 'Two', 'Three').map((option) => ({
      ...option,
      text: { ...option.text, ko: option.id === 'o2' ? '셋' : '하나' },
    }));
    expect(found(optionsRule, aSingle({ options }))).toEqual(['in ko two options say "하나"']);
  });

  it('are refused when two have one id', () => {
    expect(found(optionsRule, aSingle({ options: [...optionsOf('One', 'Two'), anOption('o1')] }))).toEqual([
      'two options have the id o1',
    ]);
  });

  it.each([2, 7])('are refused when they are %s', (number) => {
    const options = Array.from({ length: number }, (_, at) => anOption(`o${at}`));
    expect(found(optionsRule, aSingle({ options }))).toEqual([`it has ${number} options`]);
  });
});

describe('keys', () => {
  const withKeys = (...keys: readonly string[]) =>
    ['a', 'b', 'c', 'd'].map((id) => anOption(id, { correct: keys.includes(id) }));

  it('are one of a single choice and two of several, with two wrong options', () => {
    expect([found(keysRule, aSingle()), found(keysRule, aMultiple())]).toEqual([[], []]);
  });

  it.each([
    [aSingle({ options: withKeys() }), '0 of 4 options are keys'],
    [aSingle({ options: withKeys('a', 'b') }), '2 of 4 options are keys'],
    [aMultiple({ options: withKeys('a') }), '1 of 4 options are keys'],
    [aMultiple({ options: withKeys('a', 'b', 'c') }), '3 of 4 options are keys'],
  ])('are refused otherwise (%#)', (item, words) => {
    expect(found(keysRule, item)).toEqual([words]);
  });
});

it('refuses several choices whose stem does not say so, in each language', () => {
  expect(found(severalRule, aMultiple())).toEqual([]);
  expect(
    found(severalRule, aMultiple({ stem: text('Which do? Choose all that apply.', 'Что годится?') })),
  ).toEqual(['the stem in ru does not say that several are to be chosen']);
  expect(found(severalRule, aMultiple({ stem: text('Which do?') }))).toHaveLength(2);
});

it('refuses a rationale of 25 words', () => {
  const saying = (words: number) =>
    aSingle({ options: [anOption('a', { rationale: text('word '.repeat(words).trim()) })] });
  expect(found(briefRationaleRule, saying(24))).toEqual([]);
  expect(found(briefRationaleRule, saying(25))).toEqual(['the rationale of option a has 25 words']);
});

describe('the lengths of options', () => {
  const ofLengths = (...lengths: readonly number[]) =>
    aSingle({ options: optionsOf(...lengths.map((length) => 'x'.repeat(length))) });

  it('pass up to two and a half times the shortest', () => {
    expect(found(lengthRatioRule, ofLengths(40, 60, 100))).toEqual([]);
  });

  it('are refused beyond that', () => {
    expect(found(lengthRatioRule, ofLengths(40, 60, 110))).toContain('options in en have 40 to 110 letters');
  });

  it('may differ by a word or two among short options', () => {
    expect(found(lengthRatioRule, ofLengths(2, 10, 22))).toEqual([]);
    expect(found(lengthRatioRule, ofLengths(2, 10, 23))).toContain('options in en have 2 to 23 letters');
  });
});
