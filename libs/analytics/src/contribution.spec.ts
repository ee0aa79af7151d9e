import type { LevelOrdinal } from '@qabilet/framework';
import { levelProbabilities } from '@qabilet/psychometrics';
import fc from 'fast-check';
import { contributionOf, expectedShortfall, shareAtTarget } from './contribution';
import { NO_COMPETENCE_SUMMARY } from './group-summary';
import { aGroupScale, aScoredPerson } from './testing';

const SCALE = aGroupScale(2);

/** Probabilities of standing below level 1 and at levels 1 to 4, all of one's mass drawn at will. */
const standings = fc
  .array(fc.double({ min: 0.001, max: 1, noNaN: true }), { minLength: 5, maxLength: 5 })
  .map((masses) => masses.map((mass) => mass / masses.reduce((sum, other) => sum + other, 0)));
const target = fc.constantFrom<LevelOrdinal>(1, 2, 3, 4);

describe('the probability of having reached the target', () => {
  it.each([
    ['below level 1, asked for 1', [1, 0, 0, 0, 0], 1, 0],
    ['at the level asked for', [0, 0, 1, 0, 0], 2, 1],
    ['above the level asked for', [0, 0, 0, 0, 1], 2, 1],
    ['half at 1 and half at 2, asked for 2', [0, 0.5, 0.5, 0, 0], 2, 0.5],
    ['evenly anywhere, asked for 4', [0.2, 0.2, 0.2, 0.2, 0.2], 4, 0.2],
    ['evenly anywhere, asked for 1', [0.2, 0.2, 0.2, 0.2, 0.2], 1, 0.8],
  ] as const)('of somebody %s', (_, probabilities, level, expected) => {
    expect(shareAtTarget(probabilities, level)).toBeCloseTo(expected, 12);
  });

  it('is nothing less than certainty only where a level is missing', () => {
    fc.assert(
      fc.property(standings, target, (probabilities, level) => {
        const missing = expectedShortfall(probabilities, level) > 1e-12;
        expect(shareAtTarget(probabilities, level) < 1 - 1e-12).toBe(missing);
      }),
    );
  });
});

describe('the expected shortfall', () => {
  it.each([
    ['below level 1, asked for 3', [1, 0, 0, 0, 0], 3, 3],
    ['at level 1, asked for 3', [0, 1, 0, 0, 0], 3, 2],
    ['at the level asked for', [0, 0, 1, 0, 0], 2, 0],
    ['above the level asked for', [0, 0, 0, 0, 1], 2, 0],
    ['half at 1 and half at 2, asked for 2', [0, 0.5, 0.5, 0, 0], 2, 0.5],
    ['evenly anywhere, asked for 4', [0.2, 0.2, 0.2, 0.2, 0.2], 4, 2],
  ] as const)('of somebody %s', (_, probabilities, level, expected) => {
    expect(expectedShortfall(probabilities, level)).toBeCloseTo(expected, 12);
  });

  it('lies between nothing and the whole target', () => {
    fc.assert(
      fc.property(standings, target, (probabilities, level) => {
        const shortfall = expectedShortfall(probabilities, level);
        expect(shortfall).toBeGreaterThanOrEqual(0);
        expect(shortfall).toBeLessThanOrEqual(level);
      }),
    );
  });

  it('never falls when more is asked for', () => {
    fc.assert(
      fc.property(standings, (probabilities) => {
        const shortfalls = ([1, 2, 3, 4] as const).map((level) => expectedShortfall(probabilities, level));
        expect(shortfalls).toEqual([...shortfalls].sort((one, other) => one - other));
      }),
    );
  });

  it('falls as ability rises', () => {
    const at = (mean: number) => expectedShortfall(levelProbabilities(mean, 0.4, SCALE.cuts[0]!), 3);
    const shortfalls = [-2, -1, 0, 1, 2].map(at);
    expect(shortfalls).toEqual([...shortfalls].sort((one, other) => other - one));
  });
});

describe('what one person adds to a group', () => {
  it('is one person, whatever their number of competences', () => {
    expect(contributionOf(aScoredPerson({ centres: [0, 1] }), SCALE.within).people).toBe(1);
  });

  it('is nobody when not one answer counts', () => {
    const silent = aScoredPerson({ centres: [0, 0], precision: 0, different: { items: 0 } });
    const summary = contributionOf(silent, SCALE.within);

    expect(summary.people).toBe(0);
    expect(summary.competences).toEqual([NO_COMPETENCE_SUMMARY, NO_COMPETENCE_SUMMARY]);
    expect(Array.from(summary.weight)).toEqual([0, 0, 0]);
  });

  it('has the levels of the person as its mass', () => {
    const person = aScoredPerson({ centres: [0.3, 0] });
    const [first] = contributionOf(person, SCALE.within).competences;

    expect(first?.levelMass).toEqual(person.competences[0]?.levelProbabilities);
    expect(first?.levelMass.reduce((sum, mass) => sum + mass, 0)).toBeCloseTo(1, 12);
  });

  it.each([1, 2, 3, 4] as const)('counts the person once at the target level %d', (level) => {
    const [first] = contributionOf(
      aScoredPerson({ centres: [0, 0], target: level }),
      SCALE.within,
    ).competences;

    expect(first?.targets).toEqual([1, 2, 3, 4].map((other) => (other === level ? 1 : 0)));
  });

  it('has shortfall and reaching of the target that fit each other', () => {
    fc.assert(
      fc.property(standings, target, (levels, level) => {
        const person = aScoredPerson({
          centres: [0, 0],
          target: level,
          different: { levelProbabilities: levels },
        });
        const [first] = contributionOf(person, SCALE.within).competences;
        const missing = 1 - (first?.atTargetSum ?? NaN);

        // Whoever falls short does so by at least one level and at most by all of them.
        expect(first?.shortfallSum).toBeGreaterThanOrEqual(missing - 1e-12);
        expect(first?.shortfallSum).toBeLessThanOrEqual(level * missing + 1e-12);
        expect(first?.shortfallSquares).toBeCloseTo((first?.shortfallSum ?? NaN) ** 2, 12);
      }),
    );
  });

  it('says nothing of targets where the role asks for nothing', () => {
    const person = aScoredPerson({ centres: [0, 0], different: { target: undefined } });
    const [first] = contributionOf(person, SCALE.within).competences;

    expect(first).toMatchObject({ people: 1, targets: [0, 0, 0, 0], shortfallSum: 0, atTargetSum: 0 });
  });

  it.each([
    ['higher than measured', 'self-higher', { selfHigher: 1, selfLower: 0 }],
    ['lower than measured', 'self-lower', { selfHigher: 0, selfLower: 1 }],
    ['in line', 'in-line', { selfHigher: 0, selfLower: 0 }],
    ['beyond what can be said', 'cannot-say', { selfHigher: 0, selfLower: 0 }],
  ] as const)('keeps a self-view that is %s', (_, agreement, expected) => {
    const person = aScoredPerson({ centres: [0, 0], different: { selfLevel: 3, agreement } });
    const [first] = contributionOf(person, SCALE.within).competences;

    expect(first).toMatchObject({ selfRated: 1, selfLevelSum: 3, selfLevelSquares: 9, ...expected });
  });

  it('keeps the self-view of a competence without questions', () => {
    const person = aScoredPerson({ centres: [0, 0], different: { items: 0, selfLevel: 0 } });
    const [first] = contributionOf(person, SCALE.within).competences;

    expect(first).toMatchObject({ people: 0, selfRated: 1, selfLevelSum: 0 });
  });

  it('puts each competence in its own place of the scale', () => {
    const person = aScoredPerson({ centres: [-1, 1] });
    const reversed = { ...person, competences: [...person.competences].reverse() };

    expect(contributionOf(reversed, SCALE.within)).toEqual(contributionOf(person, SCALE.within));
  });

  it('leaves competences the person was not asked about empty', () => {
    const person = aScoredPerson({ centres: [0, 0] });
    const partial = { ...person, competences: person.competences.slice(0, 1) };

    expect(contributionOf(partial, SCALE.within).competences[1]).toEqual(NO_COMPETENCE_SUMMARY);
  });
});
