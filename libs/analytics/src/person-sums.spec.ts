import type { LevelOrdinal } from '@qabilet/framework';
import fc from 'fast-check';
import { contributionOf, type ScoredPerson } from './contribution';
import { PersonSums } from './person-sums';
import { sparseSummary, SummarySums } from './summary-sums';
import { aGroupScale, aScoredPerson } from './testing';

const DIMENSIONS = 6;
const { within } = aGroupScale(DIMENSIONS);

const finite = (min: number, max: number) => fc.double({ min, max, noNaN: true });
const each = <T>(value: fc.Arbitrary<T>) => fc.array(value, { minLength: DIMENSIONS, maxLength: DIMENSIONS });
/** Somebody asked about some competences, with answers about some of them, whatever else is known. */
const anyPerson: fc.Arbitrary<ScoredPerson> = fc
  .record({
    centres: each(finite(-3, 3)),
    precisions: each(fc.oneof(fc.constant(0), finite(0.01, 40))),
    asked: each(fc.boolean()),
    items: each(fc.integer({ min: 0, max: 3 })),
    targets: each(fc.option(fc.constantFrom<LevelOrdinal>(1, 2, 3, 4), { nil: undefined })),
    selfLevels: each(fc.option(fc.constantFrom(0, 1, 4), { nil: undefined })),
    agreements: each(fc.constantFrom('in-line', 'self-higher', 'self-lower', 'cannot-say')),
  })
  .map(({ centres, precisions, asked, items, targets, selfLevels, agreements }) => {
    const { evidence, competences } = aScoredPerson({ centres });
    return {
      evidence: { ...evidence, precision: Float64Array.from(precisions) },
      competences: competences
        .map((competence, i) => ({
          ...competence,
          items: items[i] ?? 0,
          target: targets[i],
          selfLevel: selfLevels[i],
          agreement: agreements[i] ?? 'cannot-say',
        }))
        .filter((_, i) => asked[i]),
    };
  });

const copyOf = ({ places, values }: ReturnType<PersonSums['of']>) => ({
  places: [...places],
  values: [...values],
});

describe('what people add, in arrays made once', () => {
  it('is to the last digit what their contributions are, one after the other', () => {
    const sums = new PersonSums(within, DIMENSIONS);
    fc.assert(
      fc.property(anyPerson, (person) => {
        const expected = sparseSummary(contributionOf(person, within));
        expect(copyOf(sums.of(person))).toEqual(copyOf(expected));
      }),
      { seed: 571, numRuns: 300 },
    );
  });

  it('of somebody after somebody else has nothing left of the one before', () => {
    const sums = new PersonSums(within, DIMENSIONS);
    const nobody = {
      evidence: aScoredPerson({ centres: Array(DIMENSIONS).fill(0) }).evidence,
      competences: [],
    };
    const without = { ...nobody.evidence, precision: new Float64Array(DIMENSIONS) };
    sums.of(aScoredPerson({ centres: [1, 2, 3, -1, -2, -3] }));
    expect(copyOf(sums.of({ ...nobody, evidence: without }))).toEqual({ places: [], values: [] });
  });

  it('adds up to the same whether people are added to a group or come with a part of it', () => {
    fc.assert(
      fc.property(fc.array(anyPerson, { minLength: 1, maxLength: 6 }), (people) => {
        const [whole, part, other] = [1, 2, 3].map(() => new SummarySums(DIMENSIONS));
        const sums = new PersonSums(within, DIMENSIONS);
        for (const person of people) {
          whole?.add(sums.of(person));
          part?.add(sums.of(person));
        }
        if (part) other?.addAll(part);
        expect(other?.summary()).toEqual(whole?.summary());
        expect(other?.changed).toEqual(whole?.changed);
      }),
      { seed: 572 },
    );
  });

  it('is nothing about a target where the role asks for none', () => {
    const sums = new PersonSums(within, DIMENSIONS);
    const person = aScoredPerson({ centres: [1, 0, -1, 0, 1, 0], different: { target: undefined } });
    const group = new SummarySums(DIMENSIONS);
    group.add(sums.of(person));
    for (const competence of group.summary().competences) {
      expect(competence).toMatchObject({ people: 1, targets: [0, 0, 0, 0], shortfallSum: 0, atTargetSum: 0 });
    }
  });

  it('is a self-view alone where nothing was answered', () => {
    const sums = new PersonSums(within, DIMENSIONS);
    const asked = aScoredPerson({ centres: [1, 0, -1, 0, 1, 0], different: { items: 0, selfLevel: 3 } });
    const group = new SummarySums(DIMENSIONS);
    group.add(
      sums.of({ ...asked, evidence: { ...asked.evidence, precision: new Float64Array(DIMENSIONS) } }),
    );
    expect(group.summary().people).toBe(0);
    for (const competence of group.summary().competences) {
      expect(competence).toMatchObject({ people: 0, selfRated: 1, selfLevelSum: 3, selfLevelSquares: 9 });
      expect(competence.levelMass).toEqual([0, 0, 0, 0, 0]);
    }
  });

  it('is out of a group again when it is taken out', () => {
    const sums = new PersonSums(within, DIMENSIONS);
    fc.assert(
      fc.property(anyPerson, (person) => {
        const group = new SummarySums(DIMENSIONS);
        group.add(sums.of(person));
        group.subtract(sums.of(person));
        expect(group.sparse().places).toHaveLength(0);
      }),
      { seed: 574 },
    );
  });
});
