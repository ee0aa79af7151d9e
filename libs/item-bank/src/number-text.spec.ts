import type { Language } from '@qabilet/kernel';
import { looksLikeNumber, parseNumber } from './number-text';

const CASES: readonly (readonly [typed: string, language: Language, value: number | undefined])[] = [
  ['42', 'en', 42],
  ['  42 ', 'en', 42],
  ['007', 'en', 7],
  ['3.5', 'en', 3.5],
  ['3,5', 'en', 3.5],
  ['3,5', 'ru', 3.5],
  ['3.5', 'ru', 3.5],
  ['.5', 'en', 0.5],
  [',5', 'uz', 0.5],
  ['42.', 'en', 42],
  ['1,234', 'en', 1234],
  ['1,234', 'ko', 1234],
  ['1,234', 'ru', 1.234],
  ['1,234', 'kk', 1.234],
  ['1.234', 'ru', 1.234],
  ['1.234', 'en', 1.234],
  ['0,125', 'en', 0.125],
  ['12,34', 'en', 12.34],
  ['1,234.5', 'en', 1234.5],
  ['1,234.5', 'ru', 1234.5],
  ['1.234,5', 'en', 1234.5],
  ['12,345,678', 'en', 12345678],
  ['12.345.678', 'ru', 12345678],
  ['1 234', 'ru', 1234],
  ['1\u00A0234,5', 'ru', 1234.5],
  ['1\u2009234\u2009567', 'en', 1234567],
  ['1\u202F234', 'kk', 1234],
  ["1'234'567", 'en', 1234567],
  ['12\u2019345', 'en', 12345],
  ['-5', 'en', -5],
  ['\u22125', 'en', -5],
  ['\u20135,5', 'ru', -5.5],
  ['\uFF0D5', 'ko', -5],
  ['+5', 'en', 5],
  ['- 5', 'en', -5],
  ['25%', 'en', 25],
  ['25 %', 'ru', 25],
  ['25 percent', 'en', 25],
  ['150 km', 'en', 150],
  ['90 km/h', 'en', 90],
  ['12 m²', 'en', 12],
  ['12,5 м2', 'ru', 12.5],
  ['5 тыс. тенге', 'ru', 5],
  ['€ 1,200', 'en', 1200],
  ['-$5', 'en', -5],
  ['300₸', 'kk', 300],
  ['= 12', 'en', 12],
  ['≈12', 'en', 12],
  ['４２', 'ko', 42],
  ['12명', 'ko', 12],
  ['', 'en', undefined],
  ['about', 'en', undefined],
  ['twelve', 'en', undefined],
  ['1 2', 'en', undefined],
  ['1 23', 'ru', undefined],
  ['5-6', 'en', undefined],
  ['5-2', 'en', undefined],
  ['1/2', 'en', undefined],
  ['3 of 12', 'en', undefined],
  ['1.2.3', 'en', undefined],
  ['1,2,3', 'en', undefined],
  ['1.234.5', 'en', undefined],
  ['1,2.345,6', 'en', undefined],
  ['1,23.5', 'en', undefined],
  ['--5', 'en', undefined],
  ['1e3', 'en', undefined],
  ['0x10', 'en', undefined],
];

describe('reading a number as typed', () => {
  it.each(CASES)('reads %j in %s as %p', (typed, language, value) => {
    expect(parseNumber(typed, language)).toBe(value);
  });

  it('gets through the longest answer that is no number', () => {
    expect(parseNumber(`${'1 '.repeat(249)}x1`, 'en')).toBeUndefined();
  });
});

describe('looking like a number', () => {
  it.each(['1,234', '1 234,5', '-3', '25 %'])('is said of %j', (typed) => {
    expect(looksLikeNumber(typed)).toBe(true);
  });

  it.each(['many', '', '1 of 2', '12:30'])('is not said of %j', (typed) => {
    expect(looksLikeNumber(typed)).toBe(false);
  });
});
