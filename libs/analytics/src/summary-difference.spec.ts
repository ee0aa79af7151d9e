import { contributionOf } from './contribution';
import { type CompetenceSummary, emptySummary, type GroupSummary, merge, subtract } from './group-summary';
import { differenceBetween, ROUNDING } from './summary-difference';
import { aGroupScale, aScoredPerson } from './testing';

const { within } = aGroupScale(3);

/** People who differ, so that no two sums of them are alike. */
const PEOPLE = Array.from({ length: 40 }, (_, i) =>
  contributionOf(
    aScoredPerson({
      centres: [i / 9 - 2, Math.cos(i), 1 - i / 30],
      precision: 1 + (i % 5),
      different: { selfLevel: 2, agreement: i % 3 === 0 ? 'self-higher' : 'self-lower' },
    }),
    within,
  ),
);
const together = (people: readonly GroupSummary[]) => people.reduce(merge, emptySummary(3));
const GROUP = together(PEOPLE);

/** The group with its first competence changed. */
function changed(change: (competence: CompetenceSummary) => Partial<CompetenceSummary>): GroupSummary {
  const [first, ...others] = GROUP.competences;
  return { ...GROUP, competences: [{ ...first!, ...change(first!) }, ...others] };
}

describe('how much two summaries of a group differ', () => {
  it('is nothing between a summary and itself', () => {
    expect(differenceBetween(GROUP, GROUP)).toBe(0);
  });

  it('is rounding alone, however the people were added up', () => {
    const parts = [PEOPLE.slice(0, 7), PEOPLE.slice(7, 31), PEOPLE.slice(31)].map(together);
    const backwards = together([...PEOPLE].reverse());
    const again = merge(subtract(GROUP, together(PEOPLE.slice(10, 20))), together(PEOPLE.slice(10, 20)));
    for (const other of [together(parts), backwards, again]) {
      expect(differenceBetween(GROUP, other)).toBeLessThan(ROUNDING);
      expect(differenceBetween(other, GROUP)).toBeLessThan(ROUNDING);
    }
  });

  it('is more than rounding when one person is missing or doubled', () => {
    expect(differenceBetween(GROUP, together(PEOPLE.slice(1)))).toBe(Infinity);
    expect(differenceBetween(GROUP, merge(GROUP, PEOPLE[0]!))).toBe(Infinity);
  });

  it.each([
    'people',
    'selfRated',
    'selfLevelSum',
    'selfLevelSquares',
    'selfHigher',
    'selfLower',
    'selfInLine',
  ] as const)('is infinite when %s was counted differently in one competence', (name) => {
    expect(
      differenceBetween(
        GROUP,
        changed((competence) => ({ [name]: competence[name] + 1 })),
      ),
    ).toBe(Infinity);
  });

  it('is infinite when people were counted under another target', () => {
    const other = changed(({ targets: [none = 0, one = 0, ...rest] }) => ({
      targets: [none + 1, one - 1, ...rest],
    }));
    expect(differenceBetween(GROUP, other)).toBe(Infinity);
  });

  it.each(['shortfallSum', 'shortfallSquares', 'atTargetSum'] as const)(
    'is that of %s, relative to the larger',
    (name) => {
      const before = GROUP.competences[0]![name];
      const after = Math.max(before, 1) * 2;
      const other = changed(() => ({ [name]: after }));
      expect(differenceBetween(GROUP, other)).toBeCloseTo((after - before) / after, 12);
    },
  );

  it('is that of the people at a level, and of the evidence', () => {
    const mass = changed(({ levelMass }) => ({ levelMass: levelMass.map((value) => value + 1e-6) }));
    expect(differenceBetween(GROUP, mass)).toBeGreaterThan(ROUNDING);
    const spread = changed((competence) => ({ spread: competence.spread.map((value) => value + 1) }));
    expect(differenceBetween(GROUP, spread)).toBeGreaterThan(ROUNDING);
    for (const name of ['weight', 'weighted'] as const) {
      const other = { ...GROUP, [name]: GROUP[name].map((value, i) => (i === 1 ? value + 0.01 : value)) };
      expect(differenceBetween(GROUP, other)).toBeGreaterThan(ROUNDING);
    }
  });

  it('of small sums is their difference itself', () => {
    const none = emptySummary(3);
    const other = { ...none, weighted: Float64Array.of(1e-12, 0, 0) };
    expect(differenceBetween(none, other)).toBe(1e-12);
  });

  it('is infinite where a sum is no number', () => {
    const other = changed(() => ({ atTargetSum: NaN }));
    expect(differenceBetween(GROUP, other)).toBe(Infinity);
    expect(differenceBetween(other, GROUP)).toBe(Infinity);
  });

  it('is infinite between groups on scales of different length', () => {
    expect(differenceBetween(emptySummary(3), emptySummary(2))).toBe(Infinity);
    const { competences } = GROUP;
    expect(differenceBetween(GROUP, { ...GROUP, competences: competences.slice(1) })).toBe(Infinity);
  });
});
