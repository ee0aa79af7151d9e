import { packItemOf, wordingOf, type PackItem } from '@qabilet/application';
import { items } from '@qabilet/content';
import { itemBodyOf, packItemFrom } from './item-body';

const shipped: readonly PackItem[] = items;

describe('writing on a stored item', () => {
  it.each([...new Set(shipped.map(({ kind }) => kind))])(
    'loses nothing of the shipped items of kind %s',
    (kind) => {
      const ofKind = shipped.filter((item) => item.kind === kind);
      expect(ofKind.length).toBeGreaterThan(0);
      for (const item of ofKind) {
        const stored = wordingOf(item);
        const written = packItemOf(stored);
        expect(wordingOf(packItemFrom(itemBodyOf(written)))).toEqual(stored);
      }
    },
  );

  it('leaves out the support for accessibility, which nobody writes in the browser', () => {
    const [first] = shipped;
    if (!first) throw new Error('No item is shipped.');
    const catalogue = { en: [{ id: 'c1', cards: '<qti-card support="spoken"/>', at: [{}] }] };
    const written = packItemOf(wordingOf({ ...first, catalogue }));
    expect(written).toMatchObject({ catalogue });
    expect(Object.keys(itemBodyOf(written))).not.toContain('catalogue');
  });

  it('keeps which outcome it shows, how texts are compared and which units count', () => {
    const [first] = shipped.filter((item) => item.kind === 'numeric');
    if (!first) throw new Error('No shipped item asks for a number.');
    const units = [{ names: { en: ['min'] }, factor: 60 }];
    const wording = wordingOf({ ...first, outcome: '1.1.2', units });
    const written = packItemOf(wording);
    expect(written).toMatchObject({ outcome: '1.1.2', units });
    expect(wordingOf(packItemFrom(itemBodyOf(written)))).toEqual(wording);
  });
});
