import fc from 'fast-check';
import { scoreOf as total } from '../testing/enumeration';
import { joinCategories, joinScores, type ScoreRow } from './score-cells';

const anyRow = (categories: number): fc.Arbitrary<ScoreRow> =>
  fc.record({
    observed: fc.array(fc.nat(40), { minLength: categories, maxLength: categories }),
    expected: fc.array(fc.double({ min: 0.01, max: 30, noNaN: true }), {
      minLength: categories,
      maxLength: categories,
    }),
  });
const anyRows = fc
  .integer({ min: 2, max: 4 })
  .chain((categories) => fc.array(anyRow(categories), { minLength: 1, maxLength: 12 }));
const sums = (rows: readonly ScoreRow[], of: keyof ScoreRow): number[] =>
  (rows[0]?.[of] ?? []).map((_, k) => total(rows.map((row) => row[of][k] ?? 0)));

describe('joined scores', () => {
  it('keep everybody in their category, counted and expected', () => {
    fc.assert(
      fc.property(anyRows, (rows) => {
        const joined = joinScores(rows);
        expect(sums(joined, 'observed')).toEqual(sums(rows, 'observed'));
        sums(joined, 'expected').forEach((sum, k) => expect(sum).toBeCloseTo(sums(rows, 'expected')[k]!, 8));
      }),
    );
  });

  it('have no sparse cell unless one row is all that is left', () => {
    fc.assert(
      fc.property(anyRows, (rows) => {
        const joined = joinScores(rows);
        return joined.length === 1 || joined.every(({ expected }) => expected.every((count) => count >= 1));
      }),
    );
  });

  it('join nothing where no cell is sparse', () => {
    const rows = [1, 2, 3].map((k): ScoreRow => ({ observed: [k, 2 * k], expected: [k, k + 1] }));
    expect(joinScores(rows)).toEqual(rows);
  });

  it('go upwards from a sparse low score and downwards from a sparse high one', () => {
    const row = (observed: number, expected: number): ScoreRow => ({
      observed: [observed, 5],
      expected: [expected, 5],
    });
    expect(joinScores([row(1, 0.4), row(2, 3), row(4, 4), row(8, 0.2)])).toEqual([
      { observed: [3, 10], expected: [3.4, 10] },
      { observed: [12, 10], expected: [4.2, 10] },
    ]);
  });
});

describe('joined categories', () => {
  it('keep everybody, in order, none sparse unless all are one', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 2, max: 6 }).chain((categories) => anyRow(categories)),
        (row) => {
          const joined = joinCategories(row);
          expect(total(joined.observed)).toBe(total(row.observed));
          expect(total(joined.expected)).toBeCloseTo(total(row.expected), 8);
          expect(joined.observed).toHaveLength(joined.expected.length);
          return joined.expected.length === 1 || joined.expected.every((count) => count >= 1);
        },
      ),
    );
  });

  it.each([
    ['the first joins the next', [0.2, 3, 4], [3.2, 4]],
    ['the last joins the one below', [3, 4, 0.5], [3, 4.5]],
    ['two sparse ones are enough together', [0.6, 0.7, 4], [1.3, 4]],
    ['all of them are one where all are sparse', [0.1, 0.2, 0.3], [0.6]],
  ])('by hand: %s', (_, expected, joined) => {
    const found = joinCategories({ observed: expected, expected });
    expect(found.expected).toHaveLength(joined.length);
    joined.forEach((value, k) => expect(found.expected[k]).toBeCloseTo(value, 12));
    expect(found.observed).toEqual(found.expected);
  });
});
