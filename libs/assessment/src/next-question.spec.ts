import { competence } from '@qabilet/framework/testing';
import { itemId } from '@qabilet/item-bank/testing';
import { createGenerator, drawCategory } from '@qabilet/psychometrics';
import type { MarkedAnswer } from './marked-answer';
import { nextQuestion } from './next-question';
import { placeOf, type TestPlan } from './test-plan';
import {
  aBank,
  aPlan,
  aPlanItem,
  aSharpItem,
  aSitting,
  anAnswer,
  competences,
  type PlanShape,
  type Respond,
  sit,
  targetsOf,
} from './testing';

/** Without pilots and clock, so that the engine alone decides. */
function plainPlan({ rules, ...shape }: PlanShape = {}): TestPlan {
  return aPlan({ ...shape, rules: { pilotItems: 0, minItems: 6, maxItems: 15, ...rules } });
}

/** Answers by chance, as somebody of this ability everywhere would. */
function somebody(ability: number, seed: string): Respond {
  const chance = createGenerator(seed);
  return ({ item }) => ({ category: drawCategory(ability, item.parameters, chance.next()) });
}

function idsOf(answers: readonly MarkedAnswer[]): string[] {
  return answers.map(({ itemId: id }) => id);
}

function countsOf(plan: TestPlan, answers: readonly MarkedAnswer[]): number[] {
  return plan.competences.map(
    ({ id }) =>
      answers.filter((answer) => !answer.pilot && placeOf(plan, answer.itemId)?.item.competence === id)
        .length,
  );
}

describe('the next question', () => {
  it('is the same for the same plan, seed and answers', () => {
    const plan = plainPlan();
    const first = sit(plan, aSitting(), somebody(0.4, 'x'));
    expect(sit(plan, aSitting(), somebody(0.4, 'x'))).toEqual(first);
  });

  it('does not depend on the order of the bank', () => {
    const items = aBank({ competences: 3, itemsEach: 8 });
    const shuffled = [...items].sort((left, right) =>
      left.id.slice(4) + left.id < right.id.slice(4) + right.id ? 1 : -1,
    );
    const there = sit(plainPlan({ items }), aSitting(), somebody(0.4, 'x'));
    expect(sit(plainPlan({ items: shuffled }), aSitting(), somebody(0.4, 'x'))).toEqual(there);
  });

  it('does not depend on the order of the answers', () => {
    const plan = plainPlan();
    const answers = ['C01-01', 'C02-03', 'C03-02'].map((id, i) => anAnswer(id, { category: i % 2 }));
    const there = nextQuestion(plan, aSitting({ answers }));
    expect(nextQuestion(plan, aSitting({ answers: [...answers].reverse() }))).toEqual(there);
  });

  it('differs by seed', () => {
    const firsts = Array.from({ length: 40 }, (_, i) =>
      nextQuestion(plainPlan(), aSitting({ seed: `s${i}` })),
    );
    expect(new Set(firsts.map((step) => JSON.stringify(step))).size).toBe(5);
  });

  it('is one of the best so many', () => {
    const only = Array.from({ length: 10 }, (_, i) =>
      nextQuestion(plainPlan({ rules: { exposureTop: 1 } }), aSitting({ seed: `s${i}` })),
    );
    expect(new Set(only.map((step) => JSON.stringify(step))).size).toBe(1);
  });

  it('never comes twice', () => {
    const { answers } = sit(plainPlan({ rules: { maxItems: 15, minItems: 15 } }), aSitting());
    expect(new Set(idsOf(answers)).size).toBe(answers.length);
  });

  it('is hard after right answers and easy after wrong ones', () => {
    const items = aBank({ competences: 1, itemsEach: 40 });
    const shape: PlanShape = {
      competences: 1,
      items,
      rules: { minItems: 12, maxItems: 12, maxPerCompetence: 12, exposureTop: 1 },
    };
    const plan = plainPlan(shape);
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
    const plan = plainPlan({ items, rules: { exposureTop: 1 } });
    expect(nextQuestion(plan, aSitting())).toEqual({ kind: 'ask', itemId: 'quick', pilot: false });
  });

  it('prefers a competence that weighs more', () => {
    const [A, B] = competences(2);
    const items = [
      aPlanItem({ id: itemId('light'), competence: A }),
      aPlanItem({ id: itemId('heavy'), competence: B }),
    ];
    const plan = plainPlan({ items, rules: { exposureTop: 1 } });
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
    const plan = plainPlan({ items, rules: { exposureTop: 1, minPerCompetence: 0, maxPerCompetence: 20 } });
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
    const plan = plainPlan({ items, rules: { minItems: 12, maxItems: 12, maxPerCompetence: 12 } });
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
    const plan = plainPlan({ items, rules: { exposureTop: 1, seenItemWeight: 0.25 } });
    const seenBefore = [itemId('seen')];
    expect(nextQuestion(plan, aSitting())).toMatchObject({ itemId: 'seen' });
    expect(nextQuestion(plan, aSitting({ seenBefore }))).toMatchObject({ itemId: 'new' });
    expect(nextQuestion(plan, aSitting({ seenBefore, answers: [anAnswer('new')] }))).toMatchObject({
      itemId: 'seen',
    });
  });

  it('learns nothing from pilot answers and rapid guesses', () => {
    const plan = plainPlan({ pilotsEach: 2, rules: { exposureTop: 1 } });
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

describe('content limits', () => {
  it('give every competence its minimum before any gets more', () => {
    const plan = plainPlan({ competences: 5, rules: { minItems: 10, maxItems: 20 } });
    const { answers } = sit(plan, aSitting({ targets: targetsOf(5) }), somebody(0, 'limits'));
    expect(countsOf(plan, answers.slice(0, 5))).toEqual([1, 1, 1, 1, 1]);
    expect(countsOf(plan, answers.slice(0, 10))).toEqual([2, 2, 2, 2, 2]);
  });

  it('look once at as many competences as the item limit allows', () => {
    const plan = plainPlan({ competences: 8, rules: { minItems: 5, maxItems: 5 } });
    const { answers } = sit(plan, aSitting({ targets: targetsOf(8) }));
    expect(Math.max(...countsOf(plan, answers))).toBe(1);
  });

  it('are never exceeded', () => {
    const plan = plainPlan({ itemsEach: 12, rules: { maxPerCompetence: 4, minItems: 12, maxItems: 30 } });
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
    const { answers } = sit(plainPlan({ items }), aSitting(), somebody(0, 'weak'));
    expect(countsOf(plainPlan({ items }), answers)[0]).toBeGreaterThanOrEqual(2);
  });

  it('keep enemies apart through a whole test', () => {
    const items = aBank({ competences: 3, itemsEach: 8 }).map((item) => ({
      ...item,
      enemies: item.id.endsWith('01') ? [itemId(item.id.replace('-01', '-02'))] : [],
    }));
    for (let i = 0; i < 10; i++) {
      const ids = new Set(idsOf(sit(plainPlan({ items }), aSitting({ seed: `s${i}` })).answers));
      for (const c of competences(3)) expect(ids.has(`${c}-01`) && ids.has(`${c}-02`)).toBe(false);
    }
  });
});

describe('the end of a test', () => {
  it('comes when every target is decided', () => {
    const [A] = competences(1);
    const items = Array.from({ length: 12 }, (_, i) =>
      aPlanItem({ id: itemId(`i${10 + i}`), parameters: aSharpItem(i / 4 - 1.5) }),
    );
    const plan = plainPlan({
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
    const sat = sit(plainPlan({ items, rules }), aSitting({ targets }), somebody(0.5, 'precise'));
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
    const plan = plainPlan();
    expect(nextQuestion(plan, aSitting({ allowedSeconds: 60, elapsedSeconds: 59.9 })).kind).toBe('ask');
    expect(nextQuestion(plan, aSitting({ allowedSeconds: 60, elapsedSeconds: 60 }))).toEqual({
      kind: 'finish',
      reason: 'time-limit',
    });
  });

  it('comes when nothing is left that could settle what is open', () => {
    const rules = { minItems: 2, maxItems: 15, undecidedBelow: 0, decidedAbove: 1 };
    const sat = sit(plainPlan({ itemsEach: 2, rules }), aSitting(), somebody(0, 'spent'));
    expect(sat).toMatchObject({ reason: 'no-items' });
    expect(sat.answers).toHaveLength(6);
  });

  it('comes at once without targets, items of a target or items in the language', () => {
    const none = { kind: 'finish', reason: 'no-items' };
    expect(nextQuestion(plainPlan(), aSitting({ targets: [] }))).toEqual(none);
    expect(
      nextQuestion(
        plainPlan(),
        aSitting({ targets: [{ competence: competence('X'), level: 1, weight: 1 }] }),
      ),
    ).toEqual(none);
    expect(nextQuestion(plainPlan(), aSitting({ language: 'ko' }))).toEqual(none);
  });

  it('never comes before each competence has its minimum', () => {
    const plan = plainPlan({
      rules: { minItems: 1, minPerCompetence: 2, undecidedBelow: 0.5, decidedAbove: 0.5 },
    });
    const sat = sit(plan, aSitting(), somebody(3, 'sure'));
    expect(sat.reason).toBe('decided');
    expect(countsOf(plan, sat.answers)).toEqual([2, 2, 2]);
  });

  it('never comes before the fewest questions', () => {
    const plan = plainPlan({ rules: { minItems: 12, maxItems: 15 } });
    for (let i = 0; i < 20; i++) {
      const sat = sit(plan, aSitting({ seed: `s${i}` }), somebody(i / 5 - 2, `p${i}`));
      expect(sat.answers.length).toBeGreaterThanOrEqual(12);
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

describe('the time to choose', () => {
  it('stays below three milliseconds in a test of 35 questions over 29 competences and 203 items', () => {
    const plan = aPlan({ competences: 29, itemsEach: 7 });
    const targets = targetsOf(14);
    sit(plan, aSitting({ targets }), somebody(0, 'warm'));
    const started = performance.now();
    const { answers } = sit(plan, aSitting({ targets, seed: 'timed' }), somebody(0.3, 'timed'));
    expect((performance.now() - started) / (answers.length + 1)).toBeLessThan(3);
  });
});
