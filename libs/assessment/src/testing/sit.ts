import { nextQuestion, type EngineStop } from '../next-question';
import type { MarkedAnswer } from '../marked-answer';
import type { Sitting } from '../sitting';
import { placeOf, type PlacedItem, type TestPlan } from '../test-plan';

export interface SatTest {
  readonly answers: readonly MarkedAnswer[];
  readonly reason: EngineStop;
}

export type Respond = (asked: PlacedItem, position: number) => Partial<MarkedAnswer>;

/** Goes through a whole test, answering as told: right after the expected time unless said otherwise. */
export function sit(plan: TestPlan, start: Sitting, respond: Respond = () => ({})): SatTest {
  let answers: readonly MarkedAnswer[] = start.answers;
  let elapsedSeconds = start.elapsedSeconds;
  for (;;) {
    const step = nextQuestion(plan, { ...start, answers, elapsedSeconds });
    if (step.kind === 'finish') return { answers, reason: step.reason };
    const asked = placeOf(plan, step.itemId);
    if (!asked) throw new Error(`${step.itemId} was asked but is not in the plan`);
    const usual = {
      itemId: step.itemId,
      pilot: step.pilot,
      category: 1,
      omitted: false,
      seconds: asked.item.seconds,
    };
    const answer = { ...usual, ...respond(asked, answers.length + 1) };
    elapsedSeconds += answer.seconds;
    answers = [...answers, answer];
  }
}
