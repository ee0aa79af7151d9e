import fc from 'fast-check';
import { contributionOf } from './contribution';
import { emptySummary, type GroupSummary, merge, subtract } from './group-summary';
import { differenceBetween, ROUNDING } from './summary-difference';
import { sparseSummary, SummarySums } from './summary-sums';
import { aGroupScale, aScoredPerson } from './testing';

const DIMENSIONS = 3;
const { within } = aGroupScale(DIMENSIONS);

const finite = (min: number, max: number) => fc.double({ min, max, noNaN: true });
/** Somebody who was asked about some of the competences. */
const anyPart: fc.Arbitrary<GroupSummary> = fc
  .record({
    centres: fc.array(finite(-3, 3), { minLength: DIMENSIONS, maxLength: DIMENSIONS }),
    precision: finite(0.1, 9),
    asked: fc.array(fc.boolean(), { minLength: DIMENSIONS, maxLength: DIMENSIONS }),
    selfLevel: fc.option(fc.constantFrom(0, 1, 4), { nil: undefined }),
    agreement: fc.constantFrom('in-line', 'self-higher', 'self-lower', 'cannot-say'),
  })
  .map(({ centres, precision, asked, selfLevel, agreement }) => {
    const person = aScoredPerson({ centres, precision, different: { selfLevel, agreement } });
    return contributionOf(
      {
        evidence: {
          centre: person.evidence.centre,
          precision: person.evidence.precision.map((value, i) => (asked[i] ? value : 0)),
        },
        competences: person.competences.filter((_, i) => asked[i]),
      },
      within,
    );
  });
const anyParts = fc.array(anyPart, { minLength: 1, maxLength: 12 });

function sumsOf(parts: readonly GroupSummary[]): SummarySums {
  const sums = new SummarySums(DIMENSIONS);
  parts.forEach((part) => sums.add(sparseSummary(part)));
  return sums;
}

const merged = (parts: readonly GroupSummary[]): GroupSummary =>
  parts.reduce(merge, emptySummary(DIMENSIONS));
/** Zero is zero whichever way it was come by. */
const plain = (summary: GroupSummary): unknown =>
  JSON.parse(JSON.stringify({ ...summary, weight: [...summary.weight], weighted: [...summary.weighted] }));

describe('sums in place', () => {
  it('are to the last digit those of merging one after the other', () => {
    fc.assert(
      fc.property(anyParts, (parts) => {
        expect(plain(sumsOf(parts).summary())).toEqual(plain(merged(parts)));
      }),
      { seed: 551 },
    );
  });

  it('are to the last digit those of subtracting', () => {
    fc.assert(
      fc.property(anyParts, anyPart, (parts, gone) => {
        const sums = sumsOf([...parts, gone]);
        sums.subtract(sparseSummary(gone));
        expect(plain(sums.summary())).toEqual(plain(subtract(merged([...parts, gone]), gone)));
      }),
      { seed: 552 },
    );
  });

  it('add what other sums have come to', () => {
    fc.assert(
      fc.property(anyParts, anyParts, (left, right) => {
        const whole = sumsOf(left);
        whole.add(sumsOf(right).sparse());
        expect(plain(whole.summary())).toEqual(plain(merge(merged(left), merged(right))));
      }),
      { seed: 553 },
    );
  });

  it('give summaries that later additions leave alone', () => {
    const person = contributionOf(aScoredPerson({ centres: [1, 0, -1] }), within);
    const sums = sumsOf([person]);
    const before = sums.summary();
    const copy = plain(before);
    sums.add(sparseSummary(person));
    expect(plain(before)).toEqual(copy);
    expect(sums.summary().people).toBe(2);
  });

  it('come to the same whatever the order of the parts, counts to the last digit', () => {
    fc.assert(
      fc.property(anyParts, (parts) => {
        const forwards = sumsOf(parts).summary();
        const backwards = sumsOf([...parts].reverse()).summary();
        expect(differenceBetween(forwards, backwards)).toBeLessThanOrEqual(ROUNDING);
        expect(backwards.people).toBe(forwards.people);
      }),
      { seed: 555 },
    );
  });

  it('of nobody are an empty summary', () => {
    const sums = new SummarySums(DIMENSIONS);
    expect(sums.summary()).toEqual(emptySummary(DIMENSIONS));
    expect(sums.changed).toEqual([]);
  });
});

describe('what has changed', () => {
  const person = aScoredPerson({ centres: [1, 0, -1] });
  const about = (dimension: number): GroupSummary =>
    contributionOf({ ...person, competences: person.competences.slice(dimension, dimension + 1) }, within);

  it('are the competences that somebody answered about', () => {
    expect(sumsOf([about(2), about(0)]).changed).toEqual([0, 2]);
  });

  it('stay so when the person is taken out again', () => {
    const sums = sumsOf([about(1)]);
    sums.subtract(sparseSummary(about(1)));
    expect(sums.changed).toEqual([1]);
    expect(plain(sums.summary())).toEqual(plain(subtract(about(1), about(1))));
  });
});

describe('a sparse summary', () => {
  it('leaves out what is nothing', () => {
    expect(sparseSummary(emptySummary(DIMENSIONS)).places).toHaveLength(0);
    const { competences, evidence } = aScoredPerson({ centres: [1, 0.5, -1] });
    const precision = Float64Array.from([0, 4, 0]);
    const one = contributionOf(
      { competences: competences.slice(1, 2), evidence: { ...evidence, precision } },
      within,
    );
    const { places, values } = sparseSummary(one);
    expect(places).toHaveLength(values.length);
    expect([...values]).not.toContain(0);
    // People; the weight of the one competence, (1, 1) of the packed matrix; its weighted centre.
    expect([...places.slice(0, 3)]).toEqual([0, 3, 8]);
    expect(values[0]).toBe(1);
  });

  it('keeps every number of a summary', () => {
    fc.assert(
      fc.property(anyPart, (part) => {
        const sums = sumsOf([part]);
        expect(plain(sums.summary())).toEqual(plain(part));
        expect(sums.sparse()).toEqual(sparseSummary(part));
      }),
      { seed: 554 },
    );
  });
});
