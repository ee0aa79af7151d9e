import type { SheetBody } from '@qabilet/api-client';
import { newItem, sendable } from './written-item';
import {
  blankSheet,
  cellOf,
  doneRight,
  pasted,
  resized,
  sizeOf,
  tried,
  typedIn,
  withCell,
} from './written-sheet';

const words = (en: string, ru = en) => ({ text: { en, ru } });
const SHEET: SheetBody = {
  rows: [
    [words('Office', 'Отдел'), words('Days', 'Дней')],
    [words('North', 'Север'), { number: 12 }],
    [words('South', 'Юг'), { number: 5 }],
    [words('South', 'Юг'), { number: 7 }],
    [{}, {}],
    [words('Sum', 'Сумма'), {}],
  ].map((cells) => ({ cells })),
  altered: [
    { cell: 'B2', number: 20 },
    { cell: 'A2', same: 'A3' },
  ],
};
const said = { text: { en: '' }, rationale: { en: '' } };

describe('what is typed into a cell', () => {
  it.each([
    ['12.5', 'en', { number: 12.5 }],
    ['12,5', 'ru', { number: 12.5 }],
    ['12,5', 'en', { text: { en: '12,5' } }],
    ['−3', 'en', { number: -3 }],
    ['R-1', 'en', { text: { en: 'R-1' } }],
    [' ', 'en', {}],
  ] as const)('%p is, for an author who reads %s, %j', (typed, author, cell) => {
    expect(cellOf(typed, {}, author)).toEqual(cell);
  });

  it('leaves the words of other languages as they are, until it is a number', () => {
    expect(cellOf('Northern', words('North', 'Север'), 'en')).toEqual(words('Northern', 'Север'));
    expect(cellOf('', words('North', 'Север'), 'en')).toEqual(words('', 'Север'));
    expect(cellOf('4', words('North', 'Север'), 'en')).toEqual({ number: 4 });
  });

  it('is shown as the author writes numbers', () => {
    expect([typedIn({ number: 1.5 }, 'ru'), typedIn({ number: 1.5 }, 'en'), typedIn({}, 'en')]).toEqual([
      '1,5',
      '1.5',
      '',
    ]);
  });
});

describe('the size of a sheet', () => {
  it('grows by blank cells, and never beyond its largest', () => {
    expect(sizeOf(resized(SHEET, { rows: 7, columns: 3 }))).toEqual({ rows: 7, columns: 3 });
    expect(sizeOf(resized(SHEET, { rows: 99, columns: 99 }))).toEqual({ rows: 40, columns: 12 });
  });

  it('takes other data away with the cells that had it', () => {
    expect(resized(SHEET, { rows: 6, columns: 1 }).altered).toEqual([{ cell: 'A2', same: 'A3' }]);
  });
});

describe('a table that is pasted', () => {
  it('spreads from the cell on and makes the sheet as large as it needs', () => {
    const sheet = pasted(
      blankSheet(),
      { row: 3, column: 1 },
      'Office\tDays\tShare\r\nNorth\t12\t0.5\r\n',
      'en',
    );
    expect(sizeOf(sheet)).toEqual({ rows: 5, columns: 4 });
    expect(sheet.rows[3]?.cells).toEqual([
      {},
      ...['Office', 'Days', 'Share'].map((en) => ({ text: { en } })),
    ]);
    expect(sheet.rows[4]?.cells).toEqual([{}, { text: { en: 'North' } }, { number: 12 }, { number: 0.5 }]);
  });
});

describe('the state that a sheet is to be left in', () => {
  const parts = [
    { id: 'sum', cell: 'B6', formula: '=SUMIF(A2:A4;A3;B2:B4)', ...said },
    { id: 'some', filter: 'A3', ...said },
    { id: 'sorted', sort: 'B desc', ...said },
  ];

  it('has the formulas worked out, the rows filtered and sorted', () => {
    const { rows, shown, valueAt } = doneRight(SHEET, parts);
    expect([rows, shown, valueAt('B6')]).toEqual([[3, 2, 4, 5], 2, 12]);
  });

  it('shows other values with the other data', () => {
    expect(doneRight(tried(SHEET), parts).valueAt('B6')).toBe(32);
  });

  it('is the same where other data is not given yet', () => {
    const altered = [{ cell: 'B3', number: Number.NaN }];
    expect(doneRight(tried({ ...SHEET, altered }), parts).valueAt('B3')).toBe(5);
  });
});

describe('what is sent of a sheet', () => {
  it('holds no number that is none', () => {
    const altered = [{ cell: 'B2', number: Number.NaN }, ...SHEET.altered];
    expect(sendable({ ...newItem('sheet'), sheet: { ...SHEET, altered } }).sheet?.altered).toEqual([
      { cell: 'B2' },
      ...SHEET.altered,
    ]);
  });

  it('is a blank sheet with one formula to begin with', () => {
    const { sheet = SHEET, parts } = newItem('sheet');
    expect(sizeOf(sheet)).toEqual({ rows: 5, columns: 3 });
    expect(parts).toMatchObject([{ id: 'step1', cell: '', formula: '' }]);
    expect(withCell(sheet, { row: 1, column: 2 }, { number: 4 }).rows[1]?.cells).toEqual([
      {},
      {},
      { number: 4 },
    ]);
  });
});
