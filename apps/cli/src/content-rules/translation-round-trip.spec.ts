import {
  itemContentOf,
  itemTextsOf,
  TRANSLATION_TARGETS,
  withWords,
  type ItemContent,
  type TargetLanguage,
} from '@qabilet/application';
import { XliffTranslationFiles } from '@qabilet/interchange';
import { CONTENT_PACK } from '../content-pack';

const files = new XliffTranslationFiles();
const BANK = CONTENT_PACK.items.map(itemContentOf);

function translatedInto(language: TargetLanguage): readonly ItemContent[] {
  return BANK.filter(({ languages }) => languages.includes(language));
}

function write(items: readonly ItemContent[], language: TargetLanguage): Uint8Array {
  return Buffer.from(
    files.write({
      targetLanguage: language,
      items: items.map((content) => ({
        code: content.code,
        texts: itemTextsOf(content).map(({ id, text }) => {
          const target = text[language];
          return { id, note: id, source: text.en, state: 'translated', ...(target ? { target } : {}) };
        }),
      })),
    }),
  );
}

/** The item without a word in the language; what is drawn in the picture stays. */
function without(content: ItemContent, language: TargetLanguage): ItemContent {
  return withWords(content, language, new Map(itemTextsOf(content).map(({ id }) => [id, ''])));
}

/** Undefined and absent are one in JSON, in which items are stored. */
const stored = (content: ItemContent): unknown => JSON.parse(JSON.stringify(content));

describe('The shipped bank', () => {
  it.each(TRANSLATION_TARGETS)(
    'goes out and comes back in %s, every word of every kind of item',
    (language) => {
      const items = translatedInto(language);
      const reading = files.read(write(items, language));
      expect(reading.items.flatMap(({ faults }) => faults)).toEqual([]);

      const back = reading.items.map(({ texts }, place) => {
        const item = items[place];
        const words = new Map(
          texts.flatMap(({ id, target }) => (target === undefined ? [] : [[id, target]])),
        );
        return item && stored(withWords(without(item, language), language, words));
      });
      expect(back).toEqual(items.map(stored));
      expect(items.length).toBeGreaterThanOrEqual(120);
    },
  );

  it('names every text of an item once', () => {
    const twice = BANK.filter((content) => {
      const ids = itemTextsOf(content).map(({ id }) => id);
      return new Set(ids).size < ids.length;
    });
    expect(twice.map(({ code }) => code)).toEqual([]);
  });

  it('is in no language of which a single needed word is taken out', () => {
    for (const item of translatedInto('ru'))
      for (const { id, isNeeded } of itemTextsOf(item)) {
        const { languages } = withWords(item, 'ru', new Map([[id, '']]));
        expect([item.code, id, languages.includes('ru')]).toEqual([item.code, id, !isNeeded]);
      }
  });

  it('has items of every kind to try this on', () => {
    expect(new Set(translatedInto('ru').map(({ kind }) => kind)).size).toBe(10);
  });
});
