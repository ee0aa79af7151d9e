import { idOf } from '@qabilet/kernel';
import { aContentPack } from '../../testing/index';
import { itemContentOf } from '../pack-item';
import type { ItemContent, StoredItem } from '../ports';
import { broughtBy } from './brought-translations';
import { itemTextsOf } from './item-texts';
import type { ReadTranslationItem, ReadTranslationText } from './translation-files';
import type { Proposal } from './translation-ports';

const [FIRST] = aContentPack().items;

function arrange({
  proposal,
  stored = {},
}: { proposal?: Proposal['texts']; stored?: Partial<StoredItem> } = {}) {
  if (!FIRST) throw new Error('The pack has no item.');
  const content: ItemContent = itemContentOf(FIRST);
  const { code } = content;
  const item: StoredItem = {
    id: idOf('1'),
    version: 1,
    state: 'operational',
    drafted: [],
    content,
    ...stored,
  };
  const before: Proposal | undefined = proposal && {
    code,
    language: 'kk',
    texts: proposal,
    writers: [idOf('ada')],
    editedAt: new Date('2026-11-01T00:00:00Z'),
  };
  const english = content.stem.en;
  const text = (different: Partial<ReadTranslationText> = {}): ReadTranslationText => ({
    id: 'stem',
    line: 7,
    source: english,
    target: 'Қай жауап дұрыс?',
    ...different,
  });
  const bring = (texts: readonly ReadTranslationText[], different: Partial<ReadTranslationItem> = {}) => {
    const read: ReadTranslationItem = { code, line: 5, texts, faults: [], ...different };
    const [one] = broughtBy(
      { format: 'XLIFF 2.0', sourceLanguage: 'en', items: [read], language: 'kk' },
      { latest: new Map([[code, item]]), proposals: new Map(before ? [[code, before]] : []) },
    );
    return one;
  };
  return { content, english, text, bring };
}

describe('A translation from a file', () => {
  it('is proposed with the English that it was written from', () => {
    const { bring, text, english } = arrange();
    expect(bring([text()])).toMatchObject({
      texts: { stem: { source: english, words: 'Қай жауап дұрыс?' } },
      entry: { place: 'line 5', fate: 'new', faults: [] },
    });
  });

  it('changes nothing where it is proposed already, or is what the item says', () => {
    const { english } = arrange();
    const again = arrange({ proposal: { stem: { source: english, words: 'Қай жауап дұрыс?' } } });
    expect(again.bring([again.text()])).toEqual({
      code: again.content.code,
      entry: expect.objectContaining({ fate: 'same' }) as unknown,
    });
    const { bring, content } = arrange();
    const unchanged = itemTextsOf(content).map(({ id, text }) => ({ id, line: 1, source: text.en }));
    expect(bring(unchanged)).not.toHaveProperty('texts');
  });

  it('joins what waits already, and keeps its writers', () => {
    const { bring, text, english } = arrange({ proposal: { rationale: { source: 'x', words: 'y' } } });
    expect(bring([text()])).toMatchObject({
      texts: { rationale: { source: 'x', words: 'y' }, stem: { source: english } },
      writers: ['ada'],
      entry: { fate: 'changed' },
    });
  });

  it('is left out with a reason where the English has changed since, and the others are taken', () => {
    const { bring, text, content } = arrange();
    const brought = bring([
      text({ source: 'Something else?' }),
      text({ id: 'rationale', source: content.rationale.en }),
    ]);
    expect(brought?.entry.faults).toEqual([
      {
        severity: 'error',
        code: 'translations.original-changed',
        message: 'Line 7, stem: the English has changed since the file was exported. Export the item again.',
        details: { line: 7, text: 'stem' },
      },
    ]);
    expect(Object.keys(brought?.texts ?? {})).toEqual(['rationale']);
  });

  it.each([
    ['a text that the item does not have', { id: 'option.z' }, 'translations.unknown-text'],
    ['a gap that the English does not have', { target: 'Мына [[gap]] ма?' }, 'translations.gaps-differ'],
    ['more words than a text may have', { target: 'о'.repeat(4001) }, 'translations.too-long'],
    ['signs that nobody sees', { target: 'Қай\u0007?' }, 'translations.controls'],
  ])('is left out for %s', (_what, different, code) => {
    const { bring, text } = arrange();
    const brought = bring([text(different)]);
    expect(brought).not.toHaveProperty('texts');
    expect(brought?.entry).toMatchObject({ fate: 'left', faults: [{ code }] });
  });

  it.each([
    ['an item that the bank does not have', { code: 'no-such' }, {}, 'translations.unknown-item'],
    ['an item that is retired', {}, { state: 'retired' as const }, 'translations.retired'],
  ])('is left out for %s', (_what, different, stored, code) => {
    const { bring, text } = arrange({ stored });
    expect(bring([text()], different)?.entry).toMatchObject({ fate: 'left', faults: [{ code }] });
  });

  it('says the item as it is: what waits for a text is taken back', () => {
    const { content, english } = arrange();
    const stored = { content: { ...content, stem: { ...content.stem, kk: 'Бұрынғы сұрақ?' } } };
    const { bring, text } = arrange({
      stored,
      proposal: { stem: { source: english, words: 'Жаңа сұрақ?' } },
    });
    expect(bring([text({ target: 'Бұрынғы сұрақ?' })])).toMatchObject({
      texts: {},
      entry: { fate: 'changed' },
    });
  });
});
