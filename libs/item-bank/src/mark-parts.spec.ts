import fc from 'fast-check';
import { fullCreditOf, type AnswerKey } from './answer-key';
import type { Given } from './given';
import { mark } from './mark';
import { choosing, OMITTED, typing, writing } from './testing';

const sequence = (...options: string[]): Given => ({ kind: 'sequence', options });
const parts = (filled: Record<string, string>): Given => ({ kind: 'parts', parts: filled });
const points = (key: AnswerKey, given: Given) => mark(key, given, 'en').category;

const ORDER: AnswerKey = { kind: 'order', sequence: ['a', 'b', 'c', 'd'] };
const MATCH: AnswerKey = { kind: 'match', pairs: { p: 'a', q: 'b', r: 'a' } };
const INBOX: AnswerKey = { kind: 'inbox', actions: { p: ['report'], q: ['reply', 'file'] } };
const CLOZE: AnswerKey = {
  kind: 'cloze',
  gaps: { p: { option: 'a' }, q: { accepted: { en: ['metadata'] } }, r: { answer: 12, tolerance: 1 } },
};
const byParts = (key: Extract<AnswerKey, { credit?: 'parts' }>): AnswerKey => ({ ...key, credit: 'parts' });

describe('marking an order', () => {
  it.each<[string, Given, number, number]>([
    ['as it should be', sequence('a', 'b', 'c', 'd'), 1, 3],
    ['with the last first', sequence('d', 'a', 'b', 'c'), 0, 2],
    ['with two neighbours exchanged', sequence('b', 'a', 'c', 'd'), 0, 1],
    ['the other way round', sequence('d', 'c', 'b', 'a'), 0, 0],
    ['left out', OMITTED, 0, 0],
    ['answered as a choice', choosing('a', 'b', 'c', 'd'), 0, 0],
  ])('%s', (_, given, whole, partial) => {
    expect(points(ORDER, given)).toBe(whole);
    expect(points(byParts(ORDER), given)).toBe(partial);
  });
});

describe('marking part by part', () => {
  it.each<[string, Extract<AnswerKey, { credit?: 'parts' }>, Given, number, number]>([
    ['lines that all match', MATCH, parts({ p: 'a', q: 'b', r: 'a' }), 1, 3],
    ['a line exchanged', MATCH, parts({ p: 'b', q: 'b', r: 'a' }), 0, 2],
    ['a line left alone', MATCH, parts({ p: 'a', q: 'b' }), 0, 2],
    ['letters dealt with in any of the right ways', INBOX, parts({ p: 'report', q: 'file' }), 1, 2],
    ['a harmful letter answered', INBOX, parts({ p: 'reply', q: 'reply' }), 0, 1],
    ['gaps filled by choice, word and number', CLOZE, parts({ p: 'a', q: 'Metadata ', r: '12.5' }), 1, 3],
    ['a number too far off', CLOZE, parts({ p: 'a', q: 'metadata', r: '14' }), 0, 2],
    ['another word', CLOZE, parts({ p: 'a', q: 'data', r: '12' }), 0, 2],
    ['nothing', CLOZE, OMITTED, 0, 0],
  ])('gives for %s', (_, key, given, whole, partial) => {
    expect(points(key, given)).toBe(whole);
    expect(points(byParts(key), given)).toBe(partial);
  });

  it('takes a wrong choice off the right ones', () => {
    const key = byParts({ kind: 'multiple', correct: ['a', 'b', 'c'] });
    expect(points(key, choosing('a', 'b'))).toBe(2);
    expect(points(key, choosing('a', 'b', 'd'))).toBe(1);
    expect(points(key, choosing('a', 'b', 'c', 'd', 'e', 'f'))).toBe(0);
  });

  it('never gives less than nothing nor more than full credit, and full credit for the key alone', () => {
    const anyFill = fc.constantFrom('a', 'b', 'metadata', '12', 'x');
    const anyParts = fc.record({ p: anyFill, q: anyFill, r: anyFill }, { requiredKeys: [] });
    fc.assert(
      fc.property(fc.constantFrom(MATCH, CLOZE), anyParts, (key, filled) => {
        const partial = byParts(key as Extract<AnswerKey, { credit?: 'parts' }>);
        const given = parts(filled as Record<string, string>);
        expect(points(partial, given)).toBeGreaterThanOrEqual(0);
        expect(points(partial, given)).toBeLessThanOrEqual(fullCreditOf(partial));
        expect(points(partial, given) === fullCreditOf(partial)).toBe(points(key, given) === 1);
      }),
    );
  });
});

describe('marking a place in a picture', () => {
  const key: AnswerKey = { kind: 'hotspot', correct: ['a', 'c'] };

  it.each([
    [['a'], 1],
    [['c'], 1],
    [['b'], 0],
    [['a', 'c'], 0],
    [[], 0],
  ])('gives for %j %d', (options, category) => {
    expect(points(key, choosing(...options))).toBe(category);
  });
});

describe('comparing texts', () => {
  const accepts = (comparison: object, typed: string, accepted = 'Metadata') =>
    points({ kind: 'text', accepted: { en: [accepted] }, comparison }, writing(typed)) === 1;

  it.each([
    [{}, 'metadata', true],
    [{ case: 'keep' }, 'metadata', false],
    [{ case: 'keep' }, 'Metadata', true],
    [{}, 'Métadata', true],
    [{ accents: 'keep' }, 'Métadata', false],
    [{}, '“Metadata”.', true],
    [{ punctuation: 'keep' }, '“Metadata”.', false],
    [{}, ' Metadata ', true],
    [{ spaces: 'keep' }, ' Metadata ', false],
    [{}, 'meta data', false],
    [{ spaces: 'ignore' }, 'meta data', true],
    [{}, 'metadta', false],
    [{ typos: 1 }, 'metadta', true],
    [{ typos: 1 }, 'mtadta', false],
    [{ typos: 2 }, 'mtadta', true],
  ])('by %j takes %j: %p', (comparison, typed, isRight) => {
    expect(accepts(comparison, typed)).toBe(isRight);
  });

  it('allows no typing error in a word so short that it becomes another', () => {
    expect(accepts({ typos: 2 }, 'csw', 'csv')).toBe(false);
    expect(accepts({ typos: 2 }, 'jsom', 'json')).toBe(true);
    expect(accepts({ typos: 2 }, 'jxom', 'json')).toBe(false);
  });
});

describe('marking a number with its unit', () => {
  const key: AnswerKey = {
    kind: 'numeric',
    answer: 1.5,
    tolerance: 0,
    units: [
      { names: { en: ['GB', 'gigabytes'], ru: ['ГБ'] }, factor: 1 },
      { names: { en: ['MB'], ru: ['МБ'] }, factor: 0.001 },
    ],
  };

  it.each([
    ['1.5', 'en', 1],
    ['1.5 GB', 'en', 1],
    ['1,5 ГБ', 'ru', 1],
    ['1500 MB', 'en', 1],
    ['1500 мб', 'ru', 1],
    ['1500', 'en', 0],
    ['1.5 MB', 'en', 0],
    ['1.5 km', 'en', 0],
    ['1.5 ГБ', 'en', 0],
  ] as const)('takes %j in %s for %d', (text, language, category) => {
    expect(mark(key, typing(text), language).category).toBe(category);
  });

  it('passes over any unit where none is named', () => {
    expect(points({ kind: 'numeric', answer: 1.5, tolerance: 0 }, typing('1.5 km'))).toBe(1);
  });
});
