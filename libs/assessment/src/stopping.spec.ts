import { competence } from '@qabilet/framework/testing';
import { itemId } from '@qabilet/item-bank/testing';
import { nextQuestion } from './next-question';
import {
  aPlainPlan,
  aPlan,
  aPlanItem,
  aSharpItem,
  aSitting,
  competences,
  countsOf,
  sit,
  somebody,
} from './testing';

describe('the end of a test', () => {
  it('comes when every target is decided', () => {
    const [A] = competences(1);
    const items = Array.from({ length: 12 }, (_, i) =>
      aPlanItem({ id: itemId(`i${10 + i}`), parameters: aSharpItem(i / 4 - 1.5) }),
    );
    const plan = aPlainPlan({
      items,
      rules: { minItems: 4, maxItems: 12, maxPerCompetence: 12, standardErrorLimit: 0.01 },
    });
    const targets = [{ competence: A!, level: 1, weight: 1 }] as const;
    const sat = sit(plan, aSitting({ targets }), somebody(1, 'decided'));
    expect(sat.reason).toBe('decided');
    expect(sat.answers).toHaveLength(4);
  });

  it('comes when every ability is known well enough', () => {
    const [A] = competences(1);
    const items = Array.from({ length: 40 }, (_, i) =>
      aPlanItem({ id: itemId(`i${10 + i}`), parameters: aSharpItem((i % 9) / 9) }),
    );
    const rules = {
      minItems: 4,
      maxItems: 40,
      maxPerCompetence: 40,
      standardErrorLimit: 0.3,
      undecidedBelow: 0,
      decidedAbove: 1,
    };
    const targets = [{ competence: A!, level: 3, weight: 1 }] as const;
    const sat = sit(aPlainPlan({ items, rules }), aSitting({ targets }), somebody(0.5, 'precise'));
    expect(sat.reason).toBe('precise');
    expect(sat.answers.length).toBeLessThan(20);
  });

  it('comes at the item limit, pilots not counted', () => {
    const plan = aPlan({
      itemsEach: 8,
      pilotsEach: 2,
      rules: { minItems: 6, maxItems: 9, pilotItems: 2, decidedAbove: 1, undecidedBelow: 0 },
    });
    const sat = sit(plan, aSitting(), somebody(0, 'limit'));
    expect(sat.reason).toBe('item-limit');
    expect(sat.answers.filter(({ pilot }) => !pilot)).toHaveLength(9);
    expect(sat.answers.filter(({ pilot }) => pilot)).toHaveLength(2);
  });

  it('comes when time is up', () => {
    const plan = aPlainPlan();
    expect(nextQuestion(plan, aSitting({ allowedSeconds: 60, elapsedSeconds: 59.9 })).kind).toBe('ask');
    expect(nextQuestion(plan, aSitting({ allowedSeconds: 60, elapsedSeconds: 60 }))).toEqual({
      kind: 'finish',
      reason: 'time-limit',
    });
  });

  it('comes when nothing is left that could settle what is open', () => {
    const rules = { minItems: 2, maxItems: 15, undecidedBelow: 0, decidedAbove: 1 };
    const sat = sit(aPlainPlan({ itemsEach: 2, rules }), aSitting(), somebody(0, 'spent'));
    expect(sat).toMatchObject({ reason: 'no-items' });
    expect(sat.answers).toHaveLength(6);
  });

  it('comes at once without targets, items of a target or items in the language', () => {
    const none = { kind: 'finish', reason: 'no-items' };
    expect(nextQuestion(aPlainPlan(), aSitting({ targets: [] }))).toEqual(none);
    expect(
      nextQuestion(
        aPlainPlan(),
        aSitting({ targets: [{ competence: competence('X'), level: 1, weight: 1 }] }),
      ),
    ).toEqual(none);
    expect(nextQuestion(aPlainPlan(), aSitting({ language: 'ko' }))).toEqual(none);
  });

  it('never comes before each competence has its minimum', () => {
    const plan = aPlainPlan({
      rules: { minItems: 1, minPerCompetence: 2, undecidedBelow: 0.5, decidedAbove: 0.5 },
    });
    const sat = sit(plan, aSitting(), somebody(3, 'sure'));
    expect(sat.reason).toBe('decided');
    expect(countsOf(plan, sat.answers)).toEqual([2, 2, 2]);
  });

  it('never comes before the fewest questions', () => {
    const plan = aPlainPlan({ rules: { minItems: 12, maxItems: 15 } });
    for (let i = 0; i < 20; i++) {
      const sat = sit(plan, aSitting({ seed: `s${i}` }), somebody(i / 5 - 2, `p${i}`));
      expect(sat.answers.length).toBeGreaterThanOrEqual(12);
    }
  });
});
