import { DEFAULT_CUTS } from '@qabilet/framework';
import { figuresOf } from './blueprint-figures';
import { simulatedSittings, type SimulatedSitting } from './simulate-sitting';
import { aPlan, anAnswer, aPlanItem, targetsOf } from './testing';
import { itemId } from '@qabilet/item-bank/testing';
import { competence } from '@qabilet/framework/testing';

const PLAN = aPlan({
  competences: 2,
  items: [
    aPlanItem({ id: itemId('a') }),
    aPlanItem({ id: itemId('b') }),
    aPlanItem({ id: itemId('c'), competence: competence('C02') }),
    aPlanItem({ id: itemId('d'), competence: competence('C02'), languages: ['ru'] }),
    aPlanItem({ id: itemId('p'), status: 'pilot' }),
  ],
});
/** C01 at level 2 and C02 at level 3; cuts at -1.5, -0.5, 0.5 and 1.5. */
const ASKED = { targets: targetsOf(2), language: 'en' };

function aSimulatedSitting(different: Partial<SimulatedSitting> = {}): SimulatedSitting {
  return {
    abilities: Float64Array.of(0, 0),
    answers: [anAnswer('a'), anAnswer('c')],
    seconds: 60,
    ending: 'decided',
    estimate: { mode: Float64Array.of(0, 0), standardError: Float64Array.of(0.4, 0.6) },
    decided: [true, false],
    ...different,
  };
}

describe('The figures of a simulated test', () => {
  it('tell its length, its time and why it ended', () => {
    const sittings = Array.from({ length: 10 }, (_, i) =>
      aSimulatedSitting({
        seconds: 100 * (i + 1),
        ending: i < 3 ? 'item-limit' : 'decided',
        answers: i === 0 ? [anAnswer('a'), anAnswer('b'), anAnswer('p', { pilot: true })] : [anAnswer('a')],
      }),
    );
    expect(figuresOf(PLAN, ASKED, sittings)).toMatchObject({
      people: 10,
      meanQuestions: 1.2,
      lengths: [0, 9, 0, 1],
      meanSeconds: 550,
      longSeconds: 900,
      endings: { decided: 0.7, precise: 0, 'item-limit': 0.3, 'time-limit': 0, 'no-items': 0 },
    });
  });

  it('compare each competence with the truth', () => {
    const off = (error: number, decided: boolean) =>
      aSimulatedSitting({
        abilities: Float64Array.of(-0.4, 0),
        estimate: { mode: Float64Array.of(-0.4 + error, 0), standardError: Float64Array.of(0.3, 0.6) },
        decided: [decided, false],
      });
    // True level 2 is reached; the second estimate says level 1, the third nothing that was decided.
    const { competences } = figuresOf(PLAN, ASKED, [off(0.2, true), off(-0.2, true), off(-0.2, false)]);

    expect(DEFAULT_CUTS[1]).toBe(-0.5);
    expect(competences).toHaveLength(2);
    expect(competences[0]).toMatchObject({
      competence: 'C01',
      items: 2,
      meanQuestions: 1,
      decidedRightly: 0.5,
    });
    expect(competences[0]?.meanStandardError).toBeCloseTo(0.3, 12);
    expect(competences[0]?.rootMeanSquareError).toBeCloseTo(0.2, 12);
    expect(competences[0]?.bias).toBeCloseTo(-0.2 / 3, 12);
    expect(competences[0]?.decided).toBeCloseTo(2 / 3, 12);
    expect(competences[0]?.levelAccuracy).toBeCloseTo(1 / 3, 12);
    expect(competences[1]).toMatchObject({ competence: 'C02', items: 1, decided: 0, levelAccuracy: 1 });
    expect(competences[1]).not.toHaveProperty('decidedRightly');
  });

  it('tell who meets which item, and which nobody meets', () => {
    const { exposures, overlap } = figuresOf(PLAN, ASKED, [
      aSimulatedSitting({ answers: [anAnswer('a'), anAnswer('p', { pilot: true })] }),
      aSimulatedSitting({ answers: [anAnswer('a'), anAnswer('c')] }),
    ]);
    expect(exposures).toEqual([
      { itemId: 'a', rate: 1 },
      { itemId: 'c', rate: 0.5 },
      { itemId: 'b', rate: 0 },
    ]);
    // One of 1.5 questions in common on average: (2 (1 + 0.25) / 1.5 - 1) / 1.
    expect(overlap).toBeCloseTo(2 / 3, 12);
  });

  it('have no overlap where there is nobody to compare', () => {
    expect(figuresOf(PLAN, ASKED, [aSimulatedSitting()])).not.toHaveProperty('overlap');
    expect(figuresOf(PLAN, ASKED, [])).toMatchObject({ people: 0, lengths: [0], longSeconds: 0 });
  });

  it('agree with counting pairs of people', () => {
    const plan = aPlan({
      itemsEach: 12,
      rules: { minItems: 8, maxItems: 8, minutes: undefined, pilotItems: 0 },
    });
    const people = { targets: targetsOf(3), language: 'en', seed: 'pairs' } as const;
    const sit = simulatedSittings(plan, people);
    const sittings = Array.from({ length: 30 }, (_, person) => sit(person));
    const sets = sittings.map(({ answers }) => new Set(answers.map((answer) => answer.itemId)));
    const shares = sets.flatMap((one, i) =>
      sets.slice(i + 1).map((other) => [...one].filter((id) => other.has(id)).length / 8),
    );
    const counted = shares.reduce((sum, share) => sum + share, 0) / shares.length;
    expect(new Set(sets.map(({ size }) => size))).toEqual(new Set([8]));
    expect(figuresOf(plan, people, sittings).overlap).toBeCloseTo(counted, 9);
  });

  it('refuse a competence that the plan does not have', () => {
    expect(() => figuresOf(PLAN, { ...ASKED, targets: targetsOf(3) }, [aSimulatedSitting()])).toThrow(
      RangeError,
    );
  });
});
