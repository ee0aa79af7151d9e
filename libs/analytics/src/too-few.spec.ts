import { PRIME, type Row } from './field-row';
import { tellsOfTooFew } from './too-few';

/** Rows by their pivots, each with its other columns and their values. */
const rowsOf = (rows: Record<number, Record<number, number>>): ReadonlyMap<number, Row> =>
  new Map(
    Object.entries(rows).map(([pivot, others]) => [
      Number(pivot),
      new Map([
        [Number(pivot), 1],
        ...Object.entries(others).map(([column, value]): [number, number] => [
          Number(column),
          (value + PRIME) % PRIME,
        ]),
      ]),
    ]),
  );

function tells(rows: Record<number, Record<number, number>>, changed: number[], people: number[]): boolean {
  return tellsOfTooFew({ rows: rowsOf(rows), changed, people, minimum: 5 });
}

describe('the search for a group of too few people', () => {
  it('finds one that is a row itself', () => {
    expect(tells({ 0: { 1: 1 } }, [0], [2, 2])).toBe(true);
    expect(tells({ 0: { 1: 1 } }, [0], [3, 2])).toBe(false);
  });

  it('finds one that is the sum of two rows which cancel in the columns between', () => {
    const rows = { 0: { 2: 1, 3: 1 }, 1: { 2: -1, 3: -1 } };
    expect(tells(rows, [0], [2, 2, 4, 4])).toBe(true);
    expect(tells(rows, [0], [2, 3, 4, 4])).toBe(false);
  });

  it('finds one through a row that meets only the second', () => {
    const rows = { 0: { 3: 1, 4: 1 }, 1: { 3: -1, 4: -1, 5: 1, 6: 1 }, 2: { 5: -1, 6: -1 } };
    expect(tells(rows, [0], [1, 1, 1, 4, 4, 4, 4])).toBe(true);
    expect(tells(rows, [0], [1, 1, 3, 4, 4, 4, 4])).toBe(false);
  });

  it('takes a sum with other values than 0 and 1 for no group', () => {
    expect(tells({ 0: { 1: 2 } }, [0], [1, 1])).toBe(false);
    expect(tells({ 0: { 1: -1 } }, [0], [1, 1])).toBe(false);
  });

  it('looks only where rows have changed', () => {
    expect(tells({ 0: { 1: 1 }, 2: { 3: 1 } }, [2], [1, 1, 4, 4])).toBe(false);
  });

  it('says yes where it would have to look too long', () => {
    // Every row of 30 meets every other in columns that never cancel, each pivot being nobody much.
    const others = (pivot: number) =>
      Object.fromEntries(Array.from({ length: 8 }, (_, i) => [100 + i, 3 + pivot * 7 + i ** 2]));
    const rows = Object.fromEntries(Array.from({ length: 60 }, (_, pivot) => [pivot, others(pivot)]));
    expect(tells(rows, [0], Array<number>(110).fill(1))).toBe(true);
  });
});
