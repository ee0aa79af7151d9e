import {
  nextQuestion,
  type EngineStop,
  type MarkedAnswer,
  type Target,
  type TestPlan,
} from '@qabilet/assessment';
import type { ItemId } from '@qabilet/item-bank';
import {
  cholesky,
  createGenerator,
  drawAbilities,
  drawCategory,
  drawSeconds,
  type Generator,
  type ItemParameters,
} from '@qabilet/psychometrics';
import type { World } from './world';

/** A question before a simulated person. */
export interface Asked {
  readonly truth: ItemParameters;
  readonly ability: number;
  /** Chance of a blind guess. */
  readonly guess: number;
  readonly expectedSeconds: number;
  /** From 1. */
  readonly position: number;
  readonly draw: Generator;
}

/** How somebody goes about a test. */
export type Behaviour = (asked: Asked) => Pick<MarkedAnswer, 'category' | 'seconds'>;

export interface Sitter {
  readonly abilities: Float64Array;
  readonly targets: readonly Target[];
  readonly seed: string;
  readonly seenBefore?: readonly ItemId[];
  readonly behave?: Behaviour;
}

export interface TakenTest {
  readonly answers: readonly MarkedAnswer[];
  readonly reason: EngineStop;
  readonly seconds: number;
}

/** Spread of log response times within a person. */
export const TIME_SPREAD = 0.4;

/** Answers as well as they can, in the time it takes. */
export const attentive: Behaviour = ({ truth, ability, expectedSeconds, draw }) => ({
  category: drawCategory(ability, truth, draw.next()),
  seconds: drawSeconds(expectedSeconds, TIME_SPREAD, draw),
});

/** One whole test by the product's engine, question by question as it would be delivered. */
export function takeTest({ plan, truth, guess }: World, sitter: Sitter): TakenTest {
  const { abilities, targets, seed, seenBefore = [], behave = attentive } = sitter;
  const draw = createGenerator(`${seed}|answers`);
  const { minutes } = plan.rules;
  const limit = minutes === undefined ? {} : { allowedSeconds: minutes * 60 };
  const answers: MarkedAnswer[] = [];
  let elapsedSeconds = 0;
  for (;;) {
    const sitting = { seed, language: 'en' as const, targets, seenBefore, answers, elapsedSeconds, ...limit };
    const step = nextQuestion(plan, sitting);
    if (step.kind === 'finish') return { answers, reason: step.reason, seconds: elapsedSeconds };
    const index = plan.indexOf.get(step.itemId) ?? -1;
    const given = behave({
      truth: truth[index] as ItemParameters,
      ability: abilities[plan.bank.dimension[index] ?? -1] ?? 0,
      guess: guess[index] ?? 0,
      expectedSeconds: plan.bank.seconds[index] ?? 0,
      position: answers.length + 1,
      draw,
    });
    answers.push({ itemId: step.itemId, pilot: step.pilot, omitted: false, ...given });
    elapsedSeconds += given.seconds;
  }
}

/** Draws people's abilities from the plan's prior, all competences shifted alike and spread by a factor. */
export function peopleOf(
  { priorCovariance, competences }: Pick<TestPlan, 'priorCovariance' | 'competences'>,
  { seed, mean = 0, spread = 1 }: { readonly seed: string; readonly mean?: number; readonly spread?: number },
): () => Float64Array {
  const n = competences.length;
  const factor = cholesky(
    priorCovariance.map((value) => value * spread ** 2),
    n,
  );
  if (!factor) throw new Error('The covariance of abilities is not positive definite.');
  const draw = createGenerator(`${seed}|people`);
  return () => drawAbilities(new Float64Array(n).fill(mean), factor, draw);
}
