import { aContentPack } from '../testing/index';
import type { PackItem } from './content-pack';
import { aSheet } from './guide/testing/an-item';
import { wordingOf } from './plan-drafts';
import { wordingChanges } from './wording-changes';

const [ITEM] = aContentPack().items.filter((item) => item.kind === 'single');
if (!ITEM) throw new Error('The pack has no single choice.');
const OPTIONS = ITEM.options;

const changesTo = (different: Partial<PackItem>) =>
  wordingChanges(wordingOf(ITEM), wordingOf({ ...ITEM, ...different } as PackItem));

describe('the changes of a wording', () => {
  it('are none between equals', () => {
    expect(changesTo({})).toEqual([]);
  });

  it('name the place, and what stood there before and after', () => {
    expect(changesTo({ seconds: 50, stem: { en: 'Which?', ru: 'Вопрос 1.1-01?' } })).toEqual([
      { at: 'seconds', before: '40', after: '50' },
      { at: 'stem.en', before: 'Question 1.1-01?', after: 'Which?' },
    ]);
  });

  it('tell a changed key', () => {
    const options = OPTIONS.map((option) => ({ ...option, correct: option.id === 'b' }));
    expect(changesTo({ options })).toEqual([
      { at: 'options.a.correct', before: 'true', after: 'false' },
      { at: 'options.b.correct', before: 'false', after: 'true' },
    ]);
  });

  it('tell another order as one change', () => {
    expect(changesTo({ options: [...OPTIONS].reverse() })).toEqual([
      { at: 'options', before: 'a, b, c, d', after: 'd, c, b, a' },
    ]);
  });

  it('tell what is new and what is gone', () => {
    const changes = changesTo({ options: OPTIONS.slice(0, 3), outcome: '1.1.1' });
    expect(changes).toContainEqual({ at: 'outcome', before: '', after: '1.1.1' });
    expect(changes).toContainEqual({ at: 'options', before: 'a, b, c, d', after: 'a, b, c' });
    expect(changes).toContainEqual({ at: 'options.d.text.en', before: 'Option d', after: '' });
  });
});

describe('the changes of a sheet', () => {
  it('name its cells, and the other data on which formulas are tried', () => {
    const sheet = aSheet('B6');
    const rows = sheet.rows.map((cells, row) => (row === 1 ? [{ en: 'aa', ru: 'а' }, 5, null] : cells));
    const before = wordingOf(sheet);
    expect(wordingChanges(before, wordingOf({ ...sheet, rows, altered: { B3: 7 } }))).toEqual(
      expect.arrayContaining([
        { at: 'rows.A2.en', before: 'a', after: 'aa' },
        { at: 'rows.B2', before: '1', after: '5' },
        { at: 'altered.B3', before: '', after: '7' },
        { at: 'altered.B2', before: '9', after: '' },
      ]),
    );
    expect(wordingChanges(before, before)).toEqual([]);
  });
});
