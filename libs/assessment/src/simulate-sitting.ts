import type { Language } from '@qabilet/kernel';
import {
  createGenerator,
  drawAbilities,
  drawCategory,
  drawSeconds,
  semidefiniteRoot,
} from '@qabilet/psychometrics';
import { abilitySoFar, type AbilitySoFar } from './ability-so-far';
import type { MarkedAnswer } from './marked-answer';
import { nextQuestion, type EngineStop } from './next-question';
import { allowedSecondsOf } from './sit-attempt';
import type { Sitting } from './sitting';
import { targetState } from './target-state';
import { placeOf, type Target, type TestPlan } from './test-plan';

/** For whom a test is tried out. */
export interface SimulatedPeople {
  readonly targets: readonly Target[];
  readonly language: Language;
  /** The same seed makes the same people, whatever the test: two tests then differ by their rules alone. */
  readonly seed: string;
}

/** How a test went for one simulated person, with what only a simulation knows: the true abilities. */
export interface SimulatedSitting {
  /** By dimension of the plan. */
  readonly abilities: Float64Array;
  readonly answers: readonly MarkedAnswer[];
  readonly seconds: number;
  readonly ending: EngineStop;
  readonly estimate: AbilitySoFar;
  /** Whether the test decided each of the targets. */
  readonly decided: readonly boolean[];
}

/** Of log response times within a person. Van der Linden (2006), JEBS 31. */
const TIME_SPREAD = 0.4;

/**
 * Gives the test to simulated people by the very engine that gives it to real ones: abilities from the prior of the
 * plan, answers by the parameters of each item, times lognormal around what an item is expected to take.
 */
export function simulatedSittings(
  plan: TestPlan,
  people: SimulatedPeople,
): (person: number) => SimulatedSitting {
  const dimensions = plan.competences.length;
  const mean = new Float64Array(dimensions);
  const factor = semidefiniteRoot(plan.priorCovariance, dimensions);
  return (person) => {
    const seed = `${people.seed}|${person}`;
    const abilities = drawAbilities(mean, factor, createGenerator(`${seed}|abilities`));
    return sit(plan, { ...people, seed }, abilities);
  };
}

function sit(
  plan: TestPlan,
  { targets, language, seed }: SimulatedPeople,
  abilities: Float64Array,
): SimulatedSitting {
  const chance = createGenerator(`${seed}|answers`);
  const answers: MarkedAnswer[] = [];
  let sitting: Sitting = {
    ...{ seed, language, targets, answers, seenBefore: [], elapsedSeconds: 0 },
    allowedSeconds: allowedSecondsOf(plan.rules, 'none'),
  };
  for (;;) {
    const step = nextQuestion(plan, sitting);
    if (step.kind === 'finish') {
      const estimate = abilitySoFar(plan, sitting);
      const decided = targets.map((target) => targetState(plan, target, estimate) === 'decided');
      return { abilities, answers, seconds: sitting.elapsedSeconds, ending: step.reason, estimate, decided };
    }
    const answer = answerTo(plan, step, { abilities, chance });
    answers.push(answer);
    sitting = { ...sitting, answers: [...answers], elapsedSeconds: sitting.elapsedSeconds + answer.seconds };
  }
}

function answerTo(
  plan: TestPlan,
  { itemId, pilot }: Pick<MarkedAnswer, 'itemId' | 'pilot'>,
  { abilities, chance }: { abilities: Float64Array; chance: ReturnType<typeof createGenerator> },
): MarkedAnswer {
  const place = placeOf(plan, itemId);
  const ability = abilities[place?.dimension ?? -1] ?? 0;
  const uniform = chance.next();
  const category = place ? drawCategory(ability, place.item.parameters, uniform) : 0;
  const seconds = drawSeconds(place?.item.seconds ?? 0, TIME_SPREAD, chance);
  return { itemId, pilot, category, omitted: false, seconds };
}
