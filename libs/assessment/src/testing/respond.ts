import { createGenerator, drawCategory } from '@qabilet/psychometrics';
import type { ItemId } from '@qabilet/item-bank';
import type { MarkedAnswer } from '../marked-answer';
import { placeOf, type TestPlan } from '../test-plan';
import { aPlan, type PlanShape } from './plan';
import type { Respond } from './sit';

/** Without pilots, 6 to 15 questions, so that the engine alone decides. */
export function aPlainPlan({ rules, ...shape }: PlanShape = {}): TestPlan {
  return aPlan({ ...shape, rules: { pilotItems: 0, minItems: 6, maxItems: 15, ...rules } });
}

/** Answers by chance, as somebody of this ability in everything would. */
export function somebody(ability: number, seed: string): Respond {
  const chance = createGenerator(seed);
  return ({ item }) => ({ category: drawCategory(ability, item.parameters, chance.next()) });
}

export function idsOf(answers: readonly MarkedAnswer[]): ItemId[] {
  return answers.map(({ itemId }) => itemId);
}

/** Scored questions of each competence of the plan. */
export function countsOf(plan: TestPlan, answers: readonly MarkedAnswer[]): number[] {
  return plan.competences.map(
    ({ id }) =>
      answers.filter((answer) => !answer.pilot && placeOf(plan, answer.itemId)?.item.competence === id)
        .length,
  );
}
