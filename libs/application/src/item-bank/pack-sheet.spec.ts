import { InvalidKey, type SheetRows } from '@qabilet/item-bank';
import { alteredIn, alteredRows, namedCells } from './pack-sheet';

const ROWS: SheetRows = [
  [{ en: 'State' }, { en: 'Sum' }],
  [{ en: 'paid' }, 5],
  [{ en: 'open' }, 8],
  [null, null],
];

describe('other data of a sheet', () => {
  it.each<[string, Record<string, number | string>]>([
    ['no cell', {}],
    ['numbers', { B2: 6, B3: -1.5 }],
    ['the words of other cells', { A2: 'A3', A3: 'A2' }],
    ['a number where nothing stands', { B4: 0 }],
    ['words where a number stands', { B2: 'A3' }],
  ])('comes back from what is stored: %s', (_what, altered) => {
    expect(alteredIn(ROWS, [ROWS, alteredRows(ROWS, altered)])).toEqual(altered);
  });

  it('is none where it says the same as the sheet', () => {
    expect(alteredIn(ROWS, [ROWS, alteredRows(ROWS, { B2: 5, A2: 'A2' })])).toEqual({});
    expect(alteredIn(ROWS, [ROWS])).toEqual({});
  });

  it.each<Record<string, number | string>>([{ C2: 1 }, { A2: 'A9' }, { '': 1 }, { A2: '' }])(
    'is refused outside the sheet: %j',
    (altered) => {
      expect(() => alteredRows(ROWS, altered)).toThrow(InvalidKey);
    },
  );
});

describe('the cells of a sheet', () => {
  it('go by letter and number', () => {
    expect(namedCells(ROWS).slice(1, 4)).toEqual([
      ['B1', { en: 'Sum' }],
      ['A2', { en: 'paid' }],
      ['B2', 5],
    ]);
  });
});
