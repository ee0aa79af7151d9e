import type { SheetRows } from './answer-key';
import { checkGiven, MalformedAnswer } from './given';
import { entriesOf, gridOf, isSameValue, rightSteps, type SheetKey } from './mark-sheet';
import { aSheetKey, SHEET, sheetRows } from './testing';

const WIDE: SheetRows = [
  [{ en: 'Office' }, { en: 'Asked' }, { en: 'Answered' }, { en: 'Share' }],
  [{ en: 'A' }, 100, 80, null],
  [{ en: 'B' }, 50, 20, null],
];
const OTHER: SheetRows = [
  [{ en: 'Office' }, { en: 'Asked' }, { en: 'Answered' }, { en: 'Share' }],
  [{ en: 'A' }, 80, 20, null],
  [{ en: 'B' }, 40, 30, null],
];

/** Two shares and the larger one of them. */
const SHARES: SheetKey = {
  kind: 'sheet',
  credit: 'parts',
  steps: {
    first: { cell: 'D2', formula: '=C2/B2', tolerance: 0.005 },
    second: { cell: 'D3', formula: '=C3/B3', tolerance: 0.005 },
  },
  trials: [WIDE, OTHER],
};

describe('cells that are typed into', () => {
  it('may build on each other', () => {
    expect(rightSteps(SHARES, { first: '=C2/B2', second: '=D2*C3/B3/D2' }, 'en')).toBe(2);
  });

  it('are judged with what the person typed into the others', () => {
    expect(rightSteps(SHARES, { first: '=1', second: '=D2*C3/B3' }, 'en')).toBe(1);
    expect(rightSteps(SHARES, { first: '', second: '=D2+C3/B3' }, 'en')).toBe(1);
  });

  it('are right within the tolerance on every trial, and not beyond it', () => {
    expect(rightSteps(SHARES, { first: '=ROUND(C2/B2;2)' }, 'en')).toBe(1);
    expect(rightSteps(SHARES, { first: '=C2/B2+0.0051' }, 'en')).toBe(0);
  });

  it('are wrong when they agree on the sheet that was seen alone', () => {
    expect(rightSteps(SHARES, { first: '=0.8' }, 'en')).toBe(0);
    expect(rightSteps(SHARES, { first: '=C3/25' }, 'en')).toBe(0);
  });

  it('are read with the signs of the language', () => {
    const typed = { first: '=C2/B2+0,001' };
    expect(rightSteps(SHARES, typed, 'ru')).toBe(1);
    expect(rightSteps(SHARES, typed, 'en')).toBe(0);
  });

  it.each(['=D2', '=D2+D3', '=1/0', '=C2/', 'eighty percent', '=Z9'])('are wrong with %s', (entry) => {
    expect(rightSteps(SHARES, { first: entry }, 'en')).toBe(0);
  });

  it('are known by their place however the key writes it', () => {
    const lower = { ...SHARES, steps: { first: { cell: 'd2', formula: '=c2/b2' } } };
    expect(entriesOf(lower.steps, ({ formula }) => formula)).toEqual({ D2: '=c2/b2' });
    expect(rightSteps(lower, { first: '=C2/B2' }, 'en')).toBe(1);
  });
});

describe('the rows of a sheet', () => {
  it('are right when the same are left, however the filter names them', () => {
    expect(rightSteps(aSheetKey(), { filter: 'A4' }, 'en')).toBe(1);
    expect(rightSteps(aSheetKey(), { filter: 'A2 A4' }, 'en')).toBe(1);
    expect(rightSteps(aSheetKey(), { filter: 'A2 B2' }, 'en')).toBe(0);
  });

  it('are not judged by a filter in words', () => {
    expect(rightSteps(aSheetKey(), { filter: 'North' }, 'en')).toBe(0);
  });

  it.each(['B asc', 'A desc', 'desc', 'B desc, A asc'])('are in another order by %p', (sort) => {
    expect(rightSteps(aSheetKey(), { sort }, 'en')).toBe(0);
  });

  it('are read in the language of the test, in English where it has none', () => {
    expect(gridOf(sheetRows(), 'ru').map(([first]) => first)).toEqual([
      'District',
      'Север',
      'Юг',
      'Север',
      undefined,
      'Total',
    ]);
  });
});

describe('two values', () => {
  it.each([
    [0.1 + 0.2, 0.3, true],
    [1e9 + 0.1, 1e9, true],
    [10, 10.1, false],
    ['Late ', 'late', true],
    ['late', 'early', false],
    [true, true, true],
    [1, true, false],
    ['1', 1, false],
    [undefined, 0, false],
    [{ fault: 'circle' }, { fault: 'circle' }, false],
  ] as const)('%p and %p are the same: %p', (value, right, isSame) => {
    expect(isSameValue(value, right)).toBe(isSame);
  });

  it('may differ by the tolerance', () => {
    expect([isSameValue(10, 10.5, 0.5), isSameValue(10, 10.6, 0.5)]).toEqual([true, false]);
  });
});

describe('what is stored of a sheet', () => {
  const give = (parts: Record<string, string>) => () => checkGiven(SHEET, { kind: 'parts', parts });

  it('is what was entered, and nothing when nothing was', () => {
    expect(give({ sum: '=SUM(B2:B4)', filter: ' ' })()).toEqual({
      kind: 'parts',
      parts: { sum: '=SUM(B2:B4)' },
    });
    expect(give({ sum: '' })()).toEqual({ kind: 'omitted' });
  });

  it('is less than a kilobyte: longer formulas are refused', () => {
    expect(give({ sum: `=${'1+'.repeat(59)}1` })).not.toThrow();
    expect(give({ sum: `=${'1+'.repeat(60)}1` })).toThrow(MalformedAnswer);
  });

  it('belongs to a step of the sheet', () => {
    expect(give({ total: '=1' })).toThrow(MalformedAnswer);
  });
});
