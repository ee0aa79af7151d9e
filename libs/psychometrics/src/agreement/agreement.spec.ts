import { krippendorffAlpha } from './krippendorff-alpha';
import { coincidences, crossTable, shareWithin, sumOfTables, type Marks } from './pair-table';
import { weightedKappa } from './weighted-kappa';

/** Reliability data with missing values of four observers, Krippendorff (2011), section D; steps 1 to 5. */
const OBSERVERS = ['123321412...', '1233224125.3', '.3332342251.', '12332441251.'];

/** Things by markers from rows of one marker each, '.' where they gave no mark. */
function thingsOf(observers: readonly string[]): readonly Marks[] {
  return [...(observers[0] ?? '')].map((_, thing) =>
    observers.map((row) => (row[thing] === '.' ? undefined : Number(row[thing]) - 1)),
  );
}

/** Agreement on three diagnoses of 200 people, as shares of all, Cohen (1968), table 1. */
const DIAGNOSES = {
  steps: 3,
  counts: Float64Array.of(0.44, 0.07, 0.09, 0.05, 0.2, 0.05, 0.01, 0.03, 0.06),
};
const COHENS_WEIGHTS = [
  [0, 1, 3],
  [1, 0, 6],
  [3, 6, 0],
];

describe('Krippendorff’s alpha', () => {
  const table = coincidences(thingsOf(OBSERVERS), 5);

  it.each([
    ['nominal', 0.743],
    ['ordinal', 0.815],
    ['interval', 0.849],
  ] as const)('of the published example is, %s, %s', (distance, alpha) => {
    expect(krippendorffAlpha(table, distance)).toBeCloseTo(alpha, 3);
  });

  it('counts of the published example the forty values that can be paired', () => {
    const [, , , , , , , , , , , lonely] = thingsOf(OBSERVERS);
    expect(lonely?.filter((mark) => mark !== undefined)).toHaveLength(1);
    expect(table.counts.reduce((sum, count) => sum + count)).toBeCloseTo(40, 12);
  });

  it('is one where nobody disagrees', () => {
    const agreed = coincidences(thingsOf(['1234', '1234', '1.34']), 4);
    expect(krippendorffAlpha(agreed)).toBe(1);
  });

  it('falls below nought where markers disagree throughout', () => {
    const opposed = coincidences(thingsOf(['1414', '4141']), 4);
    expect(krippendorffAlpha(opposed)).toBeCloseTo(-0.75, 12);
  });

  it('is unknown where every mark is the same, and where no thing has two', () => {
    expect(krippendorffAlpha(coincidences(thingsOf(['222', '222']), 4))).toBeUndefined();
    expect(krippendorffAlpha(coincidences(thingsOf(['12..', '..34']), 4))).toBeUndefined();
    expect(krippendorffAlpha(coincidences([], 4))).toBeUndefined();
  });
});

describe('weighted kappa', () => {
  it('of the published example is .348, and .492 where all disagreements weigh the same', () => {
    expect(weightedKappa(DIAGNOSES, (i, j) => COHENS_WEIGHTS[i]?.[j] ?? 0)).toBeCloseTo(0.348, 3);
    expect(weightedKappa(DIAGNOSES, (i, j) => Number(i !== j))).toBeCloseTo(0.492, 3);
  });

  it('does not depend on whether pairs are counted or given as shares', () => {
    const counted = { steps: 3, counts: DIAGNOSES.counts.map((share) => share * 200) };
    expect(weightedKappa(counted)).toBeCloseTo(weightedKappa(DIAGNOSES) ?? 0, 12);
  });

  it('is one where two markers always agree and unknown where they never vary', () => {
    const same = (steps: readonly number[]) =>
      crossTable(
        steps.map((step) => [step, step]),
        4,
      );
    expect(weightedKappa(same([0, 1, 3]))).toBe(1);
    expect(weightedKappa(same([2, 2, 2]))).toBeUndefined();
    expect(weightedKappa(same([]))).toBeUndefined();
  });

  it('weighs two steps apart four times as much as one', () => {
    const near = crossTable(
      [
        [0, 0],
        [1, 2],
        [2, 1],
        [3, 3],
      ],
      4,
    );
    const far = crossTable(
      [
        [0, 0],
        [0, 2],
        [2, 0],
        [2, 2],
      ],
      4,
    );
    expect(weightedKappa(near)).toBeCloseTo(1 - 2 / 10, 12);
    expect(weightedKappa(far)).toBeCloseTo(1 - 8 / 8, 12);
  });
});

describe('the share of pairs within so many steps', () => {
  const table = coincidences(thingsOf(['1123', '1234', '1.44']), 4);

  it('weighs each thing by its marks', () => {
    // 3 marks all 1; 1 and 2; 2, 3 and 4; 3, 4 and 4: of 3 + 2 + 3 + 3 pairs.
    expect(shareWithin(table, 0)).toBeCloseTo((3 + 0 + 0 + 1) / 11, 12);
    expect(shareWithin(table, 1)).toBeCloseTo((3 + 2 + 2 + 3) / 11, 12);
    expect(shareWithin(table, 3)).toBeCloseTo(1, 12);
  });

  it('is unknown without pairs', () => {
    expect(shareWithin(coincidences([[1, undefined]], 4), 0)).toBeUndefined();
  });
});

describe('tables of parts', () => {
  it('add up to the table of the whole', () => {
    const things = thingsOf(OBSERVERS);
    const parts = things.map((thing) => coincidences([thing], 5));
    const whole = coincidences(things, 5);
    sumOfTables(parts, 5).counts.forEach((count, cell) =>
      expect(count).toBeCloseTo(whole.counts[cell] ?? NaN, 12),
    );
  });
});
