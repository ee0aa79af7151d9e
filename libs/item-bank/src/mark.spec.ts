import type { AnswerKey } from './answer-key';
import { mark } from './mark';
import { choosing, numericKey, OMITTED, typing, writing } from './testing';

const SINGLE: AnswerKey = { kind: 'single', correct: 'b' };
const MULTIPLE: AnswerKey = { kind: 'multiple', correct: ['a', 'c'] };
const TEXT: AnswerKey = { kind: 'text', accepted: { en: ['metadata', 'meta data'], ru: ['метаданные'] } };

describe('marking a single choice', () => {
  it('gives the point for the key', () => {
    expect(mark(SINGLE, choosing('b'), 'en')).toEqual({ category: 1 });
  });

  it.each([[['a']], [[]], [['a', 'b']]])('gives none for %j', (options) => {
    expect(mark(SINGLE, choosing(...options), 'en')).toEqual({ category: 0 });
  });
});

describe('marking a multiple choice', () => {
  it('gives the point for all right options in any order', () => {
    expect(mark(MULTIPLE, choosing('c', 'a'), 'en').category).toBe(1);
  });

  it.each([[['a']], [['c']], [['a', 'b', 'c']], [['a', 'b']], [[]]])('gives none for %j', (options) => {
    expect(mark(MULTIPLE, choosing(...options), 'en').category).toBe(0);
  });
});

describe('marking a text', () => {
  it.each([
    ['metadata', 'en', 1],
    [' Meta  Data. ', 'en', 1],
    ['метаданные', 'ru', 1],
    ['МЕТАДАННЫЕ', 'ru', 1],
    ['metadata', 'ru', 1],
    ['metadata', 'kk', 1],
    ['метаданные', 'en', 0],
    ['data', 'en', 0],
    ['metadata and more', 'en', 0],
    ['metadat', 'en', 0],
  ] as const)('takes %j in %s for %p', (text, language, category) => {
    expect(mark(TEXT, writing(text), language).category).toBe(category);
  });
});

describe('marking a number', () => {
  it.each([
    ['12', 12, 0, 'en', 1],
    ['12,0', 12, 0, 'ru', 1],
    ['12.5', 12, 0.5, 'en', 1],
    ['11,5', 12, 0.5, 'ru', 1],
    ['12.51', 12, 0.5, 'en', 0],
    ['0.3', 0.2, 0.1, 'en', 1],
    ['15 %', 15, 0, 'en', 1],
    ['1 250', 1250, 0, 'ru', 1],
    ['1,250', 1250, 0, 'en', 1],
    ['1,250', 1.25, 0, 'ru', 1],
    ['1,250', 1250, 0, 'ru', 0],
    ['−3', -3, 0, 'en', 1],
    ['3', -3, 0, 'en', 0],
    ['1000000', 1000000.0000001, 0, 'en', 1],
    ['many', 3, 1, 'en', 0],
  ] as const)(
    'takes %j against %p within %p in %s for %p',
    (typed, answer, tolerance, language, category) => {
      expect(mark(numericKey(answer, tolerance), typing(typed), language).category).toBe(category);
    },
  );
});

describe('marking what is no answer to the item', () => {
  const keys = [SINGLE, MULTIPLE, TEXT, numericKey(1)];

  it('gives nothing for an omitted answer of any kind', () => {
    expect(keys.map((key) => mark(key, OMITTED, 'en').category)).toEqual([0, 0, 0, 0]);
  });

  it('gives nothing for an answer of another kind', () => {
    expect(mark(SINGLE, writing('b'), 'en').category).toBe(0);
    expect(mark(TEXT, choosing('metadata'), 'en').category).toBe(0);
    expect(mark(numericKey(1), writing('1'), 'en').category).toBe(0);
  });
});

describe('marking a text in a language that the key lacks', () => {
  const key: AnswerKey = { kind: 'text', accepted: { en: ['spreadsheet', 'worksheet'] } };

  it.each(['ru', 'kk', 'uz', 'ko'] as const)('takes the English forms in %s', (language) => {
    expect(mark(key, writing('Worksheet'), language).category).toBe(1);
    expect(mark(key, writing('Document'), language).category).toBe(0);
  });
});
