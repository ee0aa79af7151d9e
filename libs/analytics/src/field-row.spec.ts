import fc from 'fast-check';
import { add, inverse, PRIME, type Row, scaled } from './field-row';

const anyEntry = fc.integer({ min: 1, max: PRIME - 1 });
const anyRow = fc
  .dictionary(fc.constantFrom('0', '1', '2', '3', '4'), anyEntry)
  .map((entries): Row => new Map(Object.entries(entries).map(([column, value]) => [Number(column), value])));

describe('rows over a field of prime size', () => {
  it('multiply by an inverse to one, the largest entries too', () => {
    const times = (left: number, right: number): number =>
      Number((BigInt(left) * BigInt(right)) % BigInt(PRIME));
    [1, 2, PRIME - 1].forEach((entry) => expect(times(entry, inverse(entry))).toBe(1));
    fc.assert(fc.property(anyEntry, (entry) => times(entry, inverse(entry)) === 1));
  });

  it('leave nothing of a row that is taken from itself', () => {
    fc.assert(
      fc.property(anyRow, (row) => {
        const rest = new Map(row);
        add(rest, row, PRIME - 1);
        expect(rest.size).toBe(0);
      }),
    );
  });

  it('add a multiple as they add the scaled row', () => {
    fc.assert(
      fc.property(anyRow, anyRow, anyEntry, (left, right, factor) => {
        const [once, scaledFirst] = [new Map(left), new Map(left)];
        add(once, right, factor);
        add(scaledFirst, scaled(right, factor), 1);
        expect(once).toEqual(scaledFirst);
      }),
    );
  });
});
