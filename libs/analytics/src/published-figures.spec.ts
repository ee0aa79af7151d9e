import { change } from './change';
import { contributionOf } from './contribution';
import { groupFigures, type Place, placeOf } from './group-figures';
import { emptySummary, type GroupSummary, merge } from './group-summary';
import { overallCuts, overallFigure } from './overall-figure';
import { rankedGaps } from './ranked-gaps';
import { aGroupScale, aScoredPerson, type PersonShape } from './testing';

const SCALE = aGroupScale(2);

function groupOf(people: readonly PersonShape[]): GroupSummary {
  return people
    .map((person) => contributionOf(aScoredPerson(person), SCALE.within))
    .reduce(merge, emptySummary(2));
}

function overallOf(people: readonly PersonShape[], minimum = 5) {
  const summary = groupOf(people);
  return overallFigure(summary, groupFigures(summary, SCALE), SCALE, minimum);
}

function gapsOf(people: readonly PersonShape[], minimum = 5) {
  const summary = groupOf(people);
  return rankedGaps(summary, groupFigures(summary, SCALE), SCALE, minimum);
}

const eight = (shape: PersonShape): PersonShape[] => Array<PersonShape>(8).fill(shape);

describe('the overall figure', () => {
  it('weighs competences by how many people are asked for them', () => {
    const people = [...eight({ centres: [1, 0] }), ...eight({ centres: [1, 0] })].map((shape, i) => {
      const person = aScoredPerson(shape);
      return i < 8 ? person : { ...person, competences: person.competences.slice(0, 1) };
    });
    const group = people.map((person) => contributionOf(person, SCALE.within)).reduce(merge, emptySummary(2));
    const figures = groupFigures(group, SCALE);
    const [first, second] = figures.competences.map(({ measured }) => measured?.mean ?? NaN);
    const overall = overallFigure(group, figures, SCALE, 5);
    expect(overall?.mean).toBeCloseTo((16 * first! + 8 * second!) / 24, 12);
    expect(overall).toMatchObject({ n: 16, enough: true });
  });

  it('has the error of the weighted mean, with how the competences vary together', () => {
    const overall = overallOf(eight({ centres: [0.5, 0.5] }));
    // Variance of the half sum for one person: (1 + 0.75) / 2 + 1 / 8.
    expect(overall?.standardError).toBeCloseTo(Math.sqrt((0.875 + 0.125) / 8), 12);
    expect(overallOf(eight({ centres: [0.5, 0.4] }))?.level).toBe(2);
    expect(overallOf(eight({ centres: [0.6, 0.5] }))?.level).toBe(3);
    expect(overall?.shareAtTarget).toBeCloseTo(0.841344746068543, 9);
  });

  it('leaves out a competence with too few people, which the others would give away', () => {
    const many = eight({ centres: [1, 0] }).map((shape) => aScoredPerson(shape));
    const group = many
      .map((person, i) =>
        contributionOf(
          { ...person, competences: i < 3 ? person.competences : person.competences.slice(0, 1) },
          SCALE.within,
        ),
      )
      .reduce(merge, emptySummary(2));
    const figures = groupFigures(group, SCALE);
    expect(overallFigure(group, figures, SCALE, 5)?.mean).toBe(figures.competences[0]?.measured?.mean);
  });

  it('is none where nobody is asked for anything', () => {
    expect(overallOf(eight({ centres: [1, 0], different: { target: undefined } }))).toBeUndefined();
    expect(overallOf([])).toBeUndefined();
  });
});

describe('the cuts of the overall figure', () => {
  const uneven = { ...SCALE, cuts: [SCALE.cuts[0]!, [-1, 0, 1, 2] as const] };

  it('weigh competences as their means are weighed', () => {
    const asked = groupOf(eight({ centres: [0, 0] }));
    expect(overallCuts(asked, uneven)).toEqual([-1.25, -0.25, 0.75, 1.75]);
    const [first] = asked.competences;
    const onlyFirst = { ...asked, competences: [first!, { ...first!, targets: [0, 0, 0, 0] }] };
    expect(overallCuts(onlyFirst, uneven)).toEqual([-1.5, -0.5, 0.5, 1.5]);
  });

  it('are the plain mean while nobody is asked for anything', () => {
    expect(overallCuts(emptySummary(2), uneven)).toEqual([-1.25, -0.25, 0.75, 1.75]);
  });
});

describe('ranked gaps', () => {
  it('are the expected levels short of target in the group distribution', () => {
    const [gap] = gapsOf(eight({ centres: [0.5, 0.5], target: 2 }));
    // Levels short of 2 under N(0.5, 1): P(theta < -1.5) + P(theta < -0.5) = Phi(-2) + Phi(-1).
    expect(gap?.gap).toBeCloseTo(0.0227501319481792 + 0.158655253931457, 9);
    expect(gap).toMatchObject({ n: 8 });
    expect(gap?.shareAtTarget).toBeCloseTo(0.841344746068543, 9);
  });

  it('come largest first, with an interval around each', () => {
    const gaps = gapsOf(eight({ centres: [1, -1], target: 3 }));
    expect(gaps.map(({ dimension }) => dimension)).toEqual([1, 0]);
    gaps.forEach(({ low, gap, high }) => {
      expect(low).toBeLessThan(gap);
      expect(gap).toBeLessThan(high);
      expect(low).toBeGreaterThanOrEqual(0);
    });
  });

  it('keep out competences with too few people asked', () => {
    expect(gapsOf(eight({ centres: [0, 0] }), 9)).toEqual([]);
  });
});

describe('change between waves', () => {
  const wave = (mean: number, standardError: number): Place => placeOf(mean, standardError);

  it('carries the errors of both waves', () => {
    const moved = change(wave(0.1, 0.3), wave(0.6, 0.4));
    expect(moved.by).toBeCloseTo(0.5, 12);
    expect(moved.standardError).toBeCloseTo(0.5, 12);
    expect(moved.low).toBeCloseTo(0.5 - 0.5 * 1.6448536269514722, 12);
  });

  it('carries the linking error where the waves stand on different calibrations', () => {
    expect(change(wave(0, 0.3), wave(1, 0.4), 1.2).standardError).toBeCloseTo(1.3, 12);
  });
});
