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
        const body = itemBodyOf(packItemOf(stored));
        if (!body) continue;
        expect(wordingOf(packItemFrom(body))).toEqual(stored);
      }
    },
  );

  it('keeps which outcome it shows, how texts are compared and which units count', () => {
    const [first] = shipped.filter((item) => item.kind === 'numeric');
    if (!first) throw new Error('No shipped item asks for a number.');
    const units = [{ names: { en: ['min'] }, factor: 60 }];
    const wording = wordingOf({ ...first, outcome: '1.1.2', units });
    const body = itemBodyOf(packItemOf(wording));
    expect(body).toMatchObject({ outcome: '1.1.2', units });
    expect(wordingOf(packItemFrom(body ?? ({} as never)))).toEqual(wording);
  });
});
