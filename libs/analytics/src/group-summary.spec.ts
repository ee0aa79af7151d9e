import { LEVELS, STANDINGS } from '@qabilet/framework';
import fc from 'fast-check';
import { contributionOf, type PersonInCompetence, type ScoredPerson } from './contribution';
import { askedFor, emptySummary, type GroupSummary, merge, subtract } from './group-summary';
import { aGroupScale } from './testing';

const DIMENSIONS = 3;
const { within } = aGroupScale(DIMENSIONS);

const chance = fc.double({ min: 0, max: 1, noNaN: true });
const anyCompetence = (dimension: number): fc.Arbitrary<PersonInCompetence> =>
  fc.record({
    dimension: fc.constant(dimension),
    items: fc.nat({ max: 6 }),
    levelProbabilities: fc.array(chance, { minLength: 5, maxLength: 5 }),
    target: fc.option(fc.constantFrom(...LEVELS), { nil: undefined }),
    selfLevel: fc.option(fc.constantFrom(...STANDINGS), { nil: undefined }),
    agreement: fc.constantFrom('in-line', 'self-higher', 'self-lower', 'cannot-say'),
  });
const anyPerson: fc.Arbitrary<ScoredPerson> = fc
  .record({
    precision: fc.array(fc.double({ min: 0.05, max: 9, noNaN: true }), {
      minLength: DIMENSIONS,
      maxLength: DIMENSIONS,
    }),
    centre: fc.array(fc.double({ min: -3, max: 3, noNaN: true }), {
      minLength: DIMENSIONS,
      maxLength: DIMENSIONS,
    }),
    competences: fc.tuple(anyCompetence(0), anyCompetence(1), anyCompetence(2)),
  })
  .map(({ precision, centre, competences }) => ({
    competences,
    evidence: {
      precision: Float64Array.from(precision, (value, i) => (competences[i]?.items === 0 ? 0 : value)),
      centre: Float64Array.from(centre),
    },
  }));
const anyGroup = fc
  .array(anyPerson, { maxLength: 6 })
  .map((people) =>
    people.map((person) => contributionOf(person, within)).reduce(merge, emptySummary(DIMENSIONS)),
  );

const COUNTS = [
  'people',
  'selfRated',
  'selfLevelSum',
  'selfLevelSquares',
  'selfHigher',
  'selfLower',
] as const;
const SUMS = ['shortfallSum', 'shortfallSquares', 'atTargetSum'] as const;

/** Counts to the last digit, sums to within rounding. */
function expectSame(left: GroupSummary, right: GroupSummary): void {
  expect(left.people).toBe(right.people);
  left.weight.forEach((value, i) => expect(value).toBeCloseTo(right.weight[i]!, 9));
  left.weighted.forEach((value, i) => expect(value).toBeCloseTo(right.weighted[i]!, 9));
  left.competences.forEach((competence, i) => {
    const other = right.competences[i]!;
    COUNTS.forEach((name) => expect(competence[name]).toBe(other[name]));
    expect(competence.targets).toEqual(other.targets);
    SUMS.forEach((name) => expect(competence[name]).toBeCloseTo(other[name], 9));
    competence.levelMass.forEach((mass, level) => expect(mass).toBeCloseTo(other.levelMass[level]!, 9));
  });
}

describe('summaries of groups', () => {
  it('merge in any order', () => {
    fc.assert(
      fc.property(anyGroup, anyGroup, (one, other) => expectSame(merge(one, other), merge(other, one))),
    );
  });

  it('merge in any grouping, so that several workers can share the work', () => {
    fc.assert(
      fc.property(anyGroup, anyGroup, anyGroup, (a, b, c) =>
        expectSame(merge(merge(a, b), c), merge(a, merge(b, c))),
      ),
    );
  });

  it('stay the same when nobody is added', () => {
    fc.assert(fc.property(anyGroup, (group) => expectSame(merge(group, emptySummary(DIMENSIONS)), group)));
  });

  it('give a part back that is taken out again', () => {
    fc.assert(
      fc.property(anyGroup, anyGroup, (whole, part) => expectSame(subtract(merge(whole, part), part), whole)),
    );
  });
});

describe('what one person adds', () => {
  const person = (different: Partial<PersonInCompetence>): GroupSummary =>
    contributionOf(
      {
        evidence: { precision: Float64Array.of(4, 0, 0), centre: new Float64Array(3) },
        competences: [
          {
            dimension: 0,
            items: 3,
            levelProbabilities: [0.1, 0.2, 0.4, 0.2, 0.1],
            agreement: 'cannot-say',
            ...different,
          },
        ],
      },
      within,
    );

  it('is the expected levels short of target and the chance of having reached it', () => {
    const [competence] = person({ target: 3 }).competences;
    expect(competence).toMatchObject({ people: 1, targets: [0, 0, 1, 0] });
    expect(competence?.shortfallSum).toBeCloseTo(3 * 0.1 + 2 * 0.2 + 0.4, 12);
    expect(competence?.shortfallSquares).toBeCloseTo(1.1 ** 2, 12);
    expect(competence?.atTargetSum).toBeCloseTo(0.3, 12);
  });

  it('is nothing about targets where the role asks for nothing', () => {
    const [competence] = person({}).competences;
    expect(competence).toMatchObject({ people: 1, shortfallSum: 0, atTargetSum: 0 });
    expect(askedFor(competence!)).toBe(0);
  });

  it('is the self-view alone where no answer of the competence counts', () => {
    const summary = person({ items: 0, target: 2, selfLevel: 3, agreement: 'self-higher' });
    expect(summary.people).toBe(0);
    expect(summary.competences[0]).toMatchObject({
      people: 0,
      targets: [0, 0, 0, 0],
      levelMass: [0, 0, 0, 0, 0],
      selfRated: 1,
      selfLevelSum: 3,
      selfLevelSquares: 9,
      selfHigher: 1,
    });
  });

  it('counts a self-view below the first level as a self-view', () => {
    expect(person({ selfLevel: 0 }).competences[0]).toMatchObject({ selfRated: 1, selfLevelSum: 0 });
  });
});
