import fc from 'fast-check';
import { createGenerator } from '../numeric/random';
import { largestGap } from '../testing/numerics';
import { COLUMNS, ScoreColumns } from './score-columns';
import { packedIndex } from './score-source';

const PARAMETERS = 12;

interface Batch {
  /** Place in the state of each row. */
  readonly indices: readonly number[];
  readonly columns: number;
  /** Columns that each row has; the others are 0. */
  readonly lengths: readonly number[];
  readonly seed: number;
}

const anyBatch = (places: fc.Arbitrary<number[]>): fc.Arbitrary<Batch> =>
  fc.tuple(places, fc.integer({ min: 1, max: 9 }), fc.integer()).chain(([indices, columns, seed]) =>
    fc.record({
      indices: fc.constant(indices),
      columns: fc.constant(columns),
      seed: fc.constant(seed),
      lengths: fc.array(fc.integer({ min: 0, max: columns }), {
        minLength: indices.length,
        maxLength: indices.length,
      }),
    }),
  );

const valuesOf = ({ indices, columns, lengths, seed }: Batch): number[][] => {
  const draw = createGenerator(seed);
  return indices.map((_, row) =>
    Array.from({ length: columns }, (__, k) => (k < lengths[row]! ? draw.normal() : 0)),
  );
};

/** What the columns add for these batches, one after another. */
function added(batches: readonly Batch[], isAscending: boolean): Float64Array {
  const out = new Float64Array((PARAMETERS * (PARAMETERS + 1)) / 2);
  const columns = new ScoreColumns(3 * PARAMETERS, isAscending);
  // What an earlier batch left there must not count.
  columns.values.fill(7);
  for (const batch of batches) {
    valuesOf(batch).forEach((row, p) => {
      columns.values.set(row, p * COLUMNS);
      columns.indices[p] = batch.indices[p]!;
      columns.lengths[p] = batch.lengths[p]!;
    });
    columns.size = batch.indices.length;
    columns.filled = batch.columns;
    columns.addTo(out);
    expect(columns.filled).toBe(0);
  }
  return out;
}

/** Each batch gives every parameter the sum of its rows; then all products. */
function definition(batches: readonly Batch[]): Float64Array {
  const out = new Float64Array((PARAMETERS * (PARAMETERS + 1)) / 2);
  for (const batch of batches) {
    const score = Array.from({ length: PARAMETERS }, () => new Array<number>(batch.columns).fill(0));
    valuesOf(batch).forEach((row, p) => row.forEach((value, k) => (score[batch.indices[p]!]![k]! += value)));
    for (let i = 0; i < PARAMETERS; i++)
      for (let j = 0; j <= i; j++)
        for (let k = 0; k < batch.columns; k++) out[packedIndex(i, j)]! += score[i]![k]! * score[j]![k]!;
  }
  return out;
}

const ascending = fc
  .uniqueArray(fc.integer({ min: 0, max: PARAMETERS - 1 }), { minLength: 1, maxLength: PARAMETERS })
  .map((places) => places.sort((one, other) => one - other));
/** The first parameter again before each of the others, as a slope that items share. */
const shared = fc
  .uniqueArray(fc.integer({ min: 1, max: PARAMETERS - 1 }), { minLength: 1, maxLength: 6 })
  .map((places) => places.sort((one, other) => one - other).flatMap((place) => [0, place]));

/** Some parameters with the first one before them once or twice, so that either half of a pair may be the shared one. */
const sharedBySome = fc
  .array(fc.integer({ min: 0, max: 2 }), { minLength: 1, maxLength: PARAMETERS - 1 })
  .map((times) => times.flatMap((count, k) => [...new Array<number>(count).fill(0), k + 1]));

describe('products of columns of scores', () => {
  it.each([
    ['parameters that stand one after another', ascending, true],
    ['parameters in any order', ascending, false],
    ['a slope that items share', shared, false],
    ['a slope that some parameters share', sharedBySome, false],
  ] as const)('are those of the definition for %s', (_, places, isAscending) => {
    fc.assert(
      fc.property(fc.array(anyBatch(places), { minLength: 1, maxLength: 4 }), (batches) => {
        expect(largestGap(added(batches, isAscending), definition(batches))).toBeLessThan(1e-9);
      }),
      { seed: 17, numRuns: 80 },
    );
  });

  it('are nothing where nobody is', () => {
    const out = new Float64Array(3);
    new ScoreColumns(2, true).addTo(out);
    expect([...out]).toEqual([0, 0, 0]);
  });
});
