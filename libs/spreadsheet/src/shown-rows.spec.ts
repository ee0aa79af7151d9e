import type { Grid } from './cell';
import { dataRows, filterChoices, filteredRows, sortedRows, sortEntryOf, sortStateOf } from './shown-rows';

const REGISTER: Grid = [
  ['No.', 'District', 'State', 'Days'],
  ['a', 'North', 'open', 12],
  ['b', 'South', 'closed', 5],
  ['c', 'North', 'closed', 7],
  ['d', 'East', 'open', 7],
  [undefined, undefined, undefined, undefined],
  ['Total', undefined, undefined, undefined],
];
const compare = (left: string, right: string) => (left < right ? -1 : Number(left > right));

describe('rows of data', () => {
  it('end at the first blank row', () => {
    expect(dataRows(REGISTER)).toEqual([1, 2, 3, 4]);
  });

  it('go to the end where none is blank', () => {
    expect(dataRows(REGISTER.slice(0, 4))).toEqual([1, 2, 3]);
  });
});

describe('a filter', () => {
  it('is offered for columns whose texts come again', () => {
    expect(filterChoices(REGISTER)).toEqual([
      { column: 1, cells: ['B2', 'B3', 'B5'] },
      { column: 2, cells: ['C2', 'C3'] },
    ]);
  });

  it.each([
    ['', [1, 2, 3, 4]],
    ['B2', [1, 3]],
    ['B4', [1, 3]],
    ['B2 C3', [3]],
  ])('%p leaves the rows %p', (filter, rows) => {
    expect(filteredRows(REGISTER, filter)).toEqual(rows);
  });

  it.each(['B1', 'B7', 'north', 'B2;C3', 'Z2 B2x'])('%p is none', (filter) => {
    expect(filteredRows(REGISTER, filter)).toBeUndefined();
  });
});

describe('a sort', () => {
  it('is written as its column and direction', () => {
    expect(sortStateOf('D desc')).toEqual({ column: 3, direction: 'desc' });
    expect(sortEntryOf({ column: 3, direction: 'desc' })).toBe('D desc');
  });

  it.each(['', 'D', 'D down', 'DD asc'])('%p is none', (entry) => {
    expect(sortStateOf(entry)).toBeUndefined();
  });

  it.each([
    [{ column: 3, direction: 'asc' }, [2, 3, 4, 1]],
    [{ column: 3, direction: 'desc' }, [1, 3, 4, 2]],
    [{ column: 1, direction: 'asc' }, [4, 1, 3, 2]],
  ] as const)('by %p gives %p, rows that are alike as they were', (state, rows) => {
    expect(sortedRows(REGISTER, dataRows(REGISTER), { ...state, compare })).toEqual(rows);
  });
});
