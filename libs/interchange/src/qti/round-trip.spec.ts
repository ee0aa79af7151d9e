import { itemContentOf, type PackItem } from '@qabilet/application';
import { LANGUAGES } from '@qabilet/kernel';
import fc from 'fast-check';
import { packItem, supportedItem } from '../testing/pack-items';
import { mergeLanguages } from './merge-languages';
import { fileOfData } from './pictures';
import { readItem } from './read-item';
import { readQti } from './read-qti';
import { writeItem } from './write-item';
import { writeQtiPackage } from './write-package';

const WATCH = { onProgress: () => undefined };

/** The item as another system would hand it back, without the package around it. */
function handedBack(item: PackItem) {
  const { languages } = itemContentOf(item);
  const documents = LANGUAGES.filter((language) => languages.includes(language)).flatMap((language) => {
    const source = item.kind === 'hotspot' ? (item.picture.source[language] ?? '') : '';
    const written = writeItem(item, language, { identifier: 'Q', picture: source, stimulus: 'letters.xml' });
    if (!written) return [];
    const files = { document: () => written.stimulus, picture: () => source };
    return [readItem(written.item, { place: `${language}.xml`, files, defaults: {} })];
  });
  return mergeLanguages(documents);
}

/** Words of languages in which the item cannot be asked are not written. */
function inCompleteLanguages(item: PackItem): unknown {
  const { languages } = itemContentOf(item);
  const isWords = (value: object) =>
    'en' in value && (typeof value.en === 'string' || Array.isArray(value.en));
  return JSON.parse(
    JSON.stringify(itemContentOf(item), (_key, value: unknown) =>
      typeof value === 'object' && value !== null && isWords(value) && !('factor' in value)
        ? Object.fromEntries(
            Object.entries(value).filter(([language]) => languages.some((one) => one === language)),
          )
        : value,
    ),
  );
}

describe('an item in QTI 3.0', () => {
  it('reads as it was written, of every kind, in each of its languages', () => {
    fc.assert(
      fc.property(packItem, (item) => {
        const { item: read, faults } = handedBack(item);
        expect(faults).toEqual([]);
        expect(read && inCompleteLanguages(read)).toEqual(inCompleteLanguages(item));
      }),
      { numRuns: 400 },
    );
  });

  it('keeps its support for accessibility, and the words and options that it is for', () => {
    fc.assert(
      fc.property(supportedItem, (item) => {
        const { item: read, faults } = handedBack(item);
        expect(faults).toEqual([]);
        expect(read && inCompleteLanguages(read)).toEqual(inCompleteLanguages(item));
      }),
      { numRuns: 400, seed: 20_261_123 },
    );
  });

  it('supports the whole question where the words have changed that a card was for, or overlap', () => {
    const [item] = fc.sample(
      packItem.filter(({ kind }) => kind === 'single'),
      1,
    );
    const entry = (id: string, words: string) => ({ id, cards: '<qti-card/>', at: [{ words }] });
    const stem = { en: 'Who keeps the ledger of gifts?' };
    const catalogue = { en: [entry('a', 'the register'), entry('b', 'the ledger'), entry('c', 'ledger of')] };
    const read = handedBack({ ...item, stem, catalogue } as PackItem).item;

    expect(read?.stem).toEqual(stem);
    expect(read?.catalogue?.en?.map(({ id, at }) => [id, at])).toEqual([
      ['a', [{}]],
      ['b', [{ words: 'the ledger' }]],
      ['c', [{}]],
    ]);
  });

  it('keeps which languages are drafts', () => {
    const [item] = fc.sample(
      packItem.filter(({ kind }) => kind === 'single'),
      1,
    );
    const drafted = { ...item, drafted: ['en'] } as PackItem;
    expect(handedBack(drafted).item?.drafted).toEqual(['en']);
  });
});

describe('a QTI package', () => {
  it('gives back what was packed, pictures and letters among it', async () => {
    const items = fc
      .sample(fc.oneof(packItem, supportedItem), 40)
      .map((item, index) => ({ ...item, code: `1.1-${index}` }));
    const { bytes, left } = await writeQtiPackage(items);
    const read = await readQti(Buffer.from(bytes), { defaults: {}, watch: WATCH });

    expect(left).toEqual([]);
    expect(read).toMatchObject({ format: 'QTI 3.0', faults: [] });
    expect(read.items.map(({ faults }) => faults)).toEqual(items.map(() => []));
    expect(read.items.map(({ item }) => item && inCompleteLanguages(item))).toEqual(
      items.map(inCompleteLanguages),
    );
  });

  it('is the same bytes for the same items', async () => {
    const items = fc.sample(packItem, 3).map((item, index) => ({ ...item, code: `1.1-${index}` }));
    expect(await writeQtiPackage(items)).toEqual(await writeQtiPackage(items));
  });
});

describe('a picture', () => {
  it('is a file only where the same data comes of it again', () => {
    expect(fileOfData(`data:image/svg+xml,${encodeURIComponent('<svg a="1"/>')}`)?.ending).toBe('svg');
    expect(fileOfData('data:image/svg+xml,<svg a="1"/>')).toBeUndefined();
    expect(fileOfData('data:text/html,<svg/>')).toBeUndefined();
  });
});
