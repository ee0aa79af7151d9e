import { readingEase, readingEaseRule } from './reading-ease';
import { aBank, aSingle, text } from './testing/an-item';

describe('reading ease', () => {
  it('is Flesch’s in English', () => {
    // 6 words, 6 syllables, one sentence.
    expect(readingEase(['The cat sat on the mat.'], 'en')).toBeCloseTo(206.835 - 1.015 * 6 - 84.6, 9);
  });

  it.each([
    ['table', 2],
    ['file', 1],
    ['files', 1],
    ['people', 2],
    ['procedure', 3],
    ['information', 4],
    ['the', 1],
  ])('counts the syllables of "%s" as %s', (word, syllables) => {
    expect(readingEase([word], 'en')).toBeCloseTo(206.835 - 1.015 - 84.6 * syllables, 9);
  });

  it('is Oborneva’s in Russian, where each vowel is a syllable', () => {
    // 3 words, 6 syllables, one sentence.
    expect(readingEase(['Мама мыла раму.'], 'ru')).toBeCloseTo(206.836 - 1.52 * 3 - 65.14 * 2, 9);
  });

  it('counts texts as sentences of their own', () => {
    expect(readingEase(['One two', 'One two'], 'en')).toBe(readingEase(['One two. One two.'], 'en'));
  });

  it('has no figure without a formula or without words', () => {
    expect([readingEase(['하나 둘'], 'ko'), readingEase(['12 %'], 'en'), readingEase([], 'en')]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });

  it('is reported with the hardest items and refuses nothing', () => {
    const hard = aSingle({ code: '1.1-02', stem: text('Interinstitutional interoperability?', 'Кто?') });
    const bank = aBank(aSingle(), hard, aSingle({ code: '1.1-03' }));
    expect(readingEaseRule.find(bank)).toEqual([]);
    expect(readingEaseRule.figures?.(bank)[0]).toMatch(/^reading ease in en: median -?\d+; hardest 1\.1-02 /);
    expect(readingEaseRule.figures?.(bank)).toHaveLength(2);
  });
});
