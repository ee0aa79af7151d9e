import { itemId } from '@qabilet/item-bank/testing';
import { nextQuestion } from './next-question';
import { placeOf } from './test-plan';
import {
  aBank,
  aPlainPlan,
  aPlanItem,
  aSitting,
  anAnswer,
  competences,
  idsOf,
  sit,
  somebody,
  targetsOf,
  type PlanShape,
} from './testing';

describe('the next question', () => {
  it('is the same for the same plan, seed and answers', () => {
    const plan = aPlainPlan();
    const first = sit(plan, aSitting(), somebody(0.4, 'x'));
    expect(sit(plan, aSitting(), somebody(0.4, 'x'))).toEqual(first);
  });

  it('does not depend on the order of the bank', () => {
    const items = aBank({ competences: 3, itemsEach: 8 });
    const shuffled = [...items].sort((left, right) =>
      left.id.slice(4) + left.id < right.id.slice(4) + right.id ? 1 : -1,
    );
    const there = sit(aPlainPlan({ items }), aSitting(), somebody(0.4, 'x'));
    expect(sit(aPlainPlan({ items: shuffled }), aSitting(), somebody(0.4, 'x'))).toEqual(there);
  });

  it('does not depend on the order of the answers', () => {
    const plan = aPlainPlan();
    const answers = ['C01-01', 'C02-03', 'C03-02'].map((id, i) => anAnswer(id, { category: i % 2 }));
    const there = nextQuestion(plan, aSitting({ answers }));
    expect(nextQuestion(plan, aSitting({ answers: [...answers].reverse() }))).toEqual(there);
  });

  it('differs by seed', () => {
    const firsts = Array.from({ length: 40 }, (_, i) =>
      nextQuestion(aPlainPlan(), aSitting({ seed: `s${i}` })),
    );
    expect(new Set(firsts.map((step) => JSON.stringify(step))).size).toBe(5);
  });

  it('is one of the best so many', () => {
    const only = Array.from({ length: 10 }, (_, i) =>
      nextQuestion(aPlainPlan({ rules: { exposureTop: 1 } }), aSitting({ seed: `s${i}` })),
    );
    expect(new Set(only.map((step) => JSON.stringify(step))).size).toBe(1);
  });

  it('never comes twice', () => {
    const { answers } = sit(aPlainPlan({ rules: { maxItems: 15, minItems: 15 } }), aSitting());
    expect(new Set(idsOf(answers)).size).toBe(answers.length);
  });

  it('is hard after right answers and easy after wrong ones', () => {
    const items = aBank({ competences: 1, itemsEach: 40 });
    const shape: PlanShape = {
      competences: 1,
      items,
      rules: { minItems: 12, maxItems: 12, maxPerCompetence: 12, exposureTop: 1 },
    };
    const plan = aPlainPlan(shape);
    const hardness = (category: 0 | 1): number => {
      const { answers } = sit(plan, aSitting({ targets: targetsOf(1) }), () => ({ category }));
      const last = placeOf(plan, answers.slice(-1)[0]!.itemId)!.item.parameters;
      return 'b' in last ? last.b : NaN;
    };
    expect(hardness(1)).toBeGreaterThan(hardness(0) + 1.5);
  });

  it('prefers what tells most in the same time', () => {
    const items = [
      aPlanItem({ id: itemId('slow'), seconds: 120 }),
      aPlanItem({ id: itemId('quick'), seconds: 40 }),
      aPlanItem({ id: itemId('far'), seconds: 40, parameters: { model: '2pl', a: 1.1, b: 4 } }),
    ];
    const plan = aPlainPlan({ items, rules: { exposureTop: 1 } });
    expect(nextQuestion(plan, aSitting())).toEqual({ kind: 'ask', itemId: 'quick', pilot: false });
  });

  it('prefers a competence that weighs more', () => {
    const [A, B] = competences(2);
    const items = [
      aPlanItem({ id: itemId('light'), competence: A }),
      aPlanItem({ id: itemId('heavy'), competence: B }),
    ];
    const plan = aPlainPlan({ items, rules: { exposureTop: 1 } });
    const targets = [
      { competence: A!, level: 2, weight: 1 },
      { competence: B!, level: 2, weight: 2 },
    ] as const;
    expect(nextQuestion(plan, aSitting({ targets }))).toMatchObject({ itemId: 'heavy' });
  });

  it('prefers an open competence to a settled one that would tell somewhat more', () => {
    const [A, B] = competences(2);
    const wrong = ['a1', 'a2', 'a3'];
    const items = [
      ...wrong.map((id) => aPlanItem({ id: itemId(id), competence: A })),
      aPlanItem({ id: itemId('more'), competence: A, parameters: { model: '2pl', a: 1.5, b: -0.8 } }),
      aPlanItem({ id: itemId('less'), competence: B, parameters: { model: '2pl', a: 1, b: -0.6 } }),
    ];
    const plan = aPlainPlan({ items, rules: { exposureTop: 1, minPerCompetence: 0, maxPerCompetence: 20 } });
    const answers = wrong.map((id) => anAnswer(id, { category: 0 }));
    const withTargetOfA = (level: 2 | 4): unknown => {
      const targets = [
        { competence: A!, level, weight: 1 },
        { competence: B!, level: 2, weight: 1 },
      ] as const;
      return nextQuestion(plan, aSitting({ answers, targets }));
    };
    expect(withTargetOfA(2)).toMatchObject({ itemId: 'more' });
    expect(withTargetOfA(4)).toMatchObject({ itemId: 'less' });
  });

  it('is drawn afresh at each position', () => {
    const items = Array.from({ length: 20 }, (_, i) => aPlanItem({ id: itemId(`i${10 + i}`) }));
    const plan = aPlainPlan({ items, rules: { minItems: 12, maxItems: 12, maxPerCompetence: 12 } });
    const ids = idsOf(sit(plan, aSitting({ targets: targetsOf(1) })).answers);
    const left = items.map(({ id }) => String(id));
    const ranks = ids.map((id) => {
      const rank = left.indexOf(id);
      left.splice(rank, 1);
      return rank;
    });
    expect(new Set(ranks).size).toBeGreaterThanOrEqual(3);
    expect(Math.max(...ranks)).toBeLessThan(5);
  });

  it('prefers a new item to one seen in an earlier attempt, and asks that when nothing else is left', () => {
    const items = [
      aPlanItem({ id: itemId('new'), seconds: 90 }),
      aPlanItem({ id: itemId('seen'), seconds: 60 }),
    ];
    const plan = aPlainPlan({ items, rules: { exposureTop: 1, seenItemWeight: 0.25 } });
    const seenBefore = [itemId('seen')];
    expect(nextQuestion(plan, aSitting())).toMatchObject({ itemId: 'seen' });
    expect(nextQuestion(plan, aSitting({ seenBefore }))).toMatchObject({ itemId: 'new' });
    expect(nextQuestion(plan, aSitting({ seenBefore, answers: [anAnswer('new')] }))).toMatchObject({
      itemId: 'seen',
    });
  });

  it('learns nothing from pilot answers and rapid guesses', () => {
    const plan = aPlainPlan({ pilotsEach: 2, rules: { exposureTop: 1 } });
    const step = nextQuestion(
      plan,
      aSitting({ answers: [anAnswer('C01-07', { pilot: true, category: 0 })] }),
    );
    expect(step).toEqual(
      nextQuestion(plan, aSitting({ answers: [anAnswer('C01-07', { pilot: true, category: 1 })] })),
    );
    const rapid = (category: number): unknown =>
      nextQuestion(plan, aSitting({ answers: [anAnswer('C01-01', { seconds: 0.4, category })] }));
    expect(rapid(0)).toEqual(rapid(1));
  });
});
