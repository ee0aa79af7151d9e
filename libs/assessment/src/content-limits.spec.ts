import { itemId } from '@qabilet/item-bank/testing';
import { placeOf } from './test-plan';
import {
  aBank,
  aPlainPlan,
  aPlan,
  aSitting,
  competences,
  countsOf,
  idsOf,
  sit,
  somebody,
  targetsOf,
} from './testing';

describe('content limits', () => {
  it('give every competence its minimum before any gets more', () => {
    const plan = aPlainPlan({ competences: 5, rules: { minItems: 10, maxItems: 20 } });
    const { answers } = sit(plan, aSitting({ targets: targetsOf(5) }), somebody(0, 'limits'));
    expect(countsOf(plan, answers.slice(0, 5))).toEqual([1, 1, 1, 1, 1]);
    expect(countsOf(plan, answers.slice(0, 10))).toEqual([2, 2, 2, 2, 2]);
  });

  it('look once at as many competences as the item limit allows', () => {
    const plan = aPlainPlan({ competences: 8, rules: { minItems: 5, maxItems: 5 } });
    const { answers } = sit(plan, aSitting({ targets: targetsOf(8) }));
    expect(Math.max(...countsOf(plan, answers))).toBe(1);
  });

  it('are never exceeded', () => {
    const plan = aPlainPlan({ itemsEach: 12, rules: { maxPerCompetence: 4, minItems: 12, maxItems: 30 } });
    const { answers } = sit(plan, aSitting());
    expect(countsOf(plan, answers)).toEqual([4, 4, 4]);
  });

  it('keep a weak area in the test', () => {
    const [A] = competences(1);
    const items = aBank({ competences: 3, itemsEach: 8 }).map((item) =>
      item.competence === A
        ? { ...item, parameters: { model: '2pl', a: 0.3, b: 0 } as const, seconds: 300 }
        : item,
    );
    const { answers } = sit(aPlainPlan({ items }), aSitting(), somebody(0, 'weak'));
    expect(countsOf(aPlainPlan({ items }), answers)[0]).toBeGreaterThanOrEqual(2);
  });

  it('keep enemies apart through a whole test', () => {
    const items = aBank({ competences: 3, itemsEach: 8 }).map((item) => ({
      ...item,
      enemies: item.id.endsWith('01') ? [itemId(item.id.replace('-01', '-02'))] : [],
    }));
    for (let i = 0; i < 10; i++) {
      const ids = new Set<string>(idsOf(sit(aPlainPlan({ items }), aSitting({ seed: `s${i}` })).answers));
      for (const c of competences(3)) expect(ids.has(`${c}-01`) && ids.has(`${c}-02`)).toBe(false);
    }
  });
});

describe('pilot questions in a test', () => {
  it('are as many as the blueprint says for everybody, also where the test is short', () => {
    const plan = aPlan({ itemsEach: 8, pilotsEach: 2, rules: { minItems: 6, maxItems: 12, pilotItems: 3 } });
    for (let i = 0; i < 20; i++) {
      const { answers } = sit(plan, aSitting({ seed: `s${i}` }), somebody(i / 5 - 2, `p${i}`));
      const pilots = answers.filter(({ pilot }) => pilot);
      expect(pilots).toHaveLength(3);
      expect(pilots.every(({ itemId: id }) => placeOf(plan, id)?.item.status === 'pilot')).toBe(true);
    }
  });

  it('leave the place to a scored one when the bank has none', () => {
    const { answers } = sit(aPlan({ rules: { minItems: 6, maxItems: 9, pilotItems: 3 } }), aSitting());
    expect(answers.some(({ pilot }) => pilot)).toBe(false);
  });
});
