import { aContentPack } from '../../testing/index';
import { itemContentOf } from '../pack-item';
import type { ItemContent } from '../ports';
import { staleAfter } from './follow-originals';

function anItem(stem: { en: string; ru?: string; kk?: string }): ItemContent {
  const [first] = aContentPack().items;
  if (!first) throw new Error('The pack has no item.');
  return { ...itemContentOf(first), stem };
}

const OLD = anItem({ en: 'What is open?', ru: 'Что открыто?' });
const { code } = OLD;
const STALE = { code, language: 'ru', textId: 'stem', madeFrom: 'What is open?' } as const;

describe('A translated text', () => {
  it('is stale once its English reads otherwise', () => {
    const after = anItem({ en: 'What is open data?', ru: 'Что открыто?' });
    expect(staleAfter({ before: OLD, after }, [])).toEqual([STALE]);
  });

  it('is not when both change, or neither', () => {
    const both = anItem({ en: 'What is open data?', ru: 'Что такое открытые данные?' });
    expect(staleAfter({ before: OLD, after: both }, [])).toEqual([]);
    expect(staleAfter({ before: OLD, after: OLD }, [])).toEqual([]);
  });

  it('remembers the English it was written from over several changes', () => {
    const before = anItem({ en: 'What is open data?', ru: 'Что открыто?' });
    const after = anItem({ en: 'Which data are open?', ru: 'Что открыто?' });
    expect(staleAfter({ before, after }, [STALE])).toEqual([STALE]);
  });

  it('is fresh again when it is written anew, taken out, or its English comes back', () => {
    const before = anItem({ en: 'What is open data?', ru: 'Что открыто?' });
    const anew = anItem({ en: 'What is open data?', ru: 'Что такое открытые данные?' });
    const without = anItem({ en: 'What is open data?' });
    expect(staleAfter({ before, after: anew }, [STALE])).toEqual([]);
    expect(staleAfter({ before, after: without }, [STALE])).toEqual([]);
    expect(staleAfter({ before, after: OLD }, [STALE])).toEqual([]);
  });

  it('is stale in its own language alone', () => {
    const before = anItem({ en: 'What is open?', ru: 'Что открыто?', kk: 'Не ашық?' });
    const after = anItem({ en: 'What is open data?', ru: 'Что такое открытые данные?', kk: 'Не ашық?' });
    expect(staleAfter({ before, after }, [])).toEqual([{ ...STALE, language: 'kk' }]);
  });
});
