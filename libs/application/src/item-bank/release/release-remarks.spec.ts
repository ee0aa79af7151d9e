import { idOf } from '@qabilet/kernel';
import type { PackItem } from '../content-pack';
import { aCloze, anOption, aSingle } from '../guide/testing/an-item';
import { wordingOf } from '../plan-drafts';
import type { StoredItem } from '../ports';
import { isBlocked, keyPatterns, remarksOn } from './release-remarks';

function stored(item: PackItem, code = item.code): StoredItem {
  return { ...wordingOf({ ...item, code }), id: idOf(code), version: 1, state: 'pilot' };
}
const said = (...items: readonly StoredItem[]) =>
  remarksOn(items).map((one) => [one.code, isBlocked(one), one.advice.map(({ code, at }) => [code, at])]);

describe('The remarks on what comes into a release', () => {
  it('are none on items that keep the guide', () => {
    expect(said(stored(aSingle()))).toEqual([]);
  });

  it('keep the bank from being released where a translation has other numbers, at the option by its id', () => {
    const { options } = aSingle();
    const [first, second, ...rest] = options;
    const other = { ...second, text: { en: 'After 7 days', ru: 'Через 70 дней' } } as typeof first;
    const item = aSingle({ options: [first, other, ...rest].filter((one) => one !== undefined) });
    expect(said(stored(item))).toEqual([
      [item.code, true, expect.arrayContaining([['numbers-differ', `options.${second?.id}.text.ru`]])],
    ]);
  });

  it('keep it where two options say the same, not where there are two of them', () => {
    const [a, b, c] = ['a', 'b', 'c'].map((id, place) => anOption(id, { correct: place === 0 }));
    if (!a || !b || !c) throw new Error('Three options are made.');
    expect(said(stored(aSingle({ options: [a, b, { ...c, text: b.text }] })))).toMatchObject([
      [expect.anything(), true, [['options-distinct', 'key']]],
    ]);
    expect(said(stored(aSingle({ options: [a, b] })))).toMatchObject([
      [expect.anything(), false, [['options-distinct', 'key']]],
    ]);
  });

  it('keep it where a gap is not in the question', () => {
    const item = aCloze({ stem: { en: 'First [[step]] the rows.', ru: 'Сначала [[step]].' } });
    expect(remarksOn([stored(item)]).map(isBlocked)).toEqual([true]);
  });

  it('name what keeps it first', () => {
    const wordy = aSingle({ seconds: 500 });
    const { options } = aSingle();
    const same = aSingle({ options: options.map((one) => ({ ...one, text: options[0]?.text ?? one.text })) });
    expect(remarksOn([stored(wordy, '1.1-01'), stored(same, '1.1-02')]).map(({ code }) => code)).toEqual([
      '1.1-02',
      '1.1-01',
    ]);
  });
});

describe('The keys of what comes in', () => {
  it('betray themselves where they always stand first', () => {
    const items = Array.from({ length: 40 }, (_, n) => stored(aSingle(), `1.1-${n + 10}`));
    expect(keyPatterns(items).map(({ code }) => code)).toContain('key-position');
    expect(keyPatterns(items.slice(0, 2))).toEqual([]);
  });
});
