import { LANGUAGES } from '@qabilet/kernel';
import { createGenerator } from '@qabilet/psychometrics';
import type { AnswerKey } from './answer-key';
import type { ItemForm } from './item-form';
import { checkGiven } from './given';
import { mark } from './mark';
import { parseNumber } from './number-text';
import { aForm, choosing, numericKey, typing, writing } from './testing';

const NUMBERS = [
  0, 1, 7, 12, 99, 100, 999, 1000, 1234, 12_345, 999_999, 1_234_567, 0.5, 3.75, 1234.5, 98_765.25,
];
const SIGNED = [...NUMBERS, ...NUMBERS.filter((value) => value > 0).map((value) => -value)];

describe('numbers as each language writes them', () => {
  it.each(LANGUAGES)('are read back in %s', (language) => {
    const format = new Intl.NumberFormat(language, { maximumFractionDigits: 3 });
    for (const value of SIGNED)
      expect([format.format(value), parseNumber(format.format(value), language)]).toEqual([
        format.format(value),
        value,
      ]);
  });

  it.each(LANGUAGES)('are read back in %s without groups', (language) => {
    const format = new Intl.NumberFormat(language, { useGrouping: false, maximumFractionDigits: 2 });
    for (const value of SIGNED) expect(parseNumber(format.format(value), language)).toBe(value);
  });

  it.each(LANGUAGES)('are read back in %s as whole percentages', (language) => {
    const format = new Intl.NumberFormat(language, { style: 'percent' });
    for (const value of [0, 5, 50, 100, 250])
      expect(parseNumber(format.format(value / 100), language)).toBe(value);
  });

  it.each(LANGUAGES)('are read back in %s with a currency', (language) => {
    for (const currency of ['EUR', 'USD', 'KZT', 'KRW']) {
      const style = {
        style: 'currency',
        currency,
        currencyDisplay: 'narrowSymbol',
        maximumFractionDigits: 0,
      } as const;
      const typed = new Intl.NumberFormat(language, style).format(-1200);
      expect([typed, parseNumber(typed, language)]).toEqual([typed, -1200]);
    }
  });
});

describe('for answers of all kinds', () => {
  const MULTIPLE: ItemForm = aForm({ kind: 'multiple', optionIds: ['a', 'b', 'c', 'd', 'e'] });
  const key: AnswerKey = { kind: 'multiple', correct: ['a', 'c', 'e'] };
  const subsets = Array.from({ length: 32 }, (_, bits) =>
    MULTIPLE.optionIds.filter((_id, i) => (bits >> i) % 2 === 1),
  );

  it('exactly one choice of options is right', () => {
    const right = subsets.filter((options) => mark(key, choosing(...options), 'en').category === 1);
    expect(right).toEqual([['a', 'c', 'e']]);
  });

  it('the order in which options were chosen changes nothing', () => {
    const chance = createGenerator('shuffle');
    for (const options of subsets) {
      const shuffled = [...options].sort(() => chance.next() - 0.5);
      expect(mark(key, choosing(...shuffled), 'en')).toEqual(mark(key, choosing(...options), 'en'));
    }
  });

  it('checking an answer changes nothing about its mark', () => {
    for (const options of subsets) {
      const given = choosing(...options);
      expect(mark(key, checkGiven(MULTIPLE, given), 'en')).toEqual(mark(key, given, 'en'));
    }
  });

  it('each accepted text is right however it is dressed', () => {
    const texts = ['реестр', 'open data', 'мәлімет', "ma'lumot", '개인정보'];
    const dresses = [
      (t: string) => t.toUpperCase(),
      (t: string) => `  ${t}. `,
      (t: string) => `«${t}»`,
      (t: string) => t.normalize('NFD'),
    ];
    for (const text of texts) {
      const accepted: AnswerKey = { kind: 'text', accepted: { en: [text] } };
      for (const dress of dresses)
        expect([dress(text), mark(accepted, writing(dress(text)), 'kk').category]).toEqual([dress(text), 1]);
    }
  });

  it('numbers are right from end to end of the tolerance and nowhere else', () => {
    for (const value of [9.99, 10, 10.5, 11, 11.01]) {
      const isWithin = value >= 10 && value <= 11;
      expect(mark(numericKey(10.5, 0.5), typing(String(value)), 'en').category).toBe(isWithin ? 1 : 0);
    }
  });
});
