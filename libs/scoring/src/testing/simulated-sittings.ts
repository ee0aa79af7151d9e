import { nextQuestion, placeOf, type MarkedAnswer, type PlanItem, type TestPlan } from '@qabilet/assessment';
import { aSitting, targetsOf } from '@qabilet/assessment/testing';
import type { ItemId } from '@qabilet/item-bank';
import type { Language } from '@qabilet/kernel';
import {
  cholesky,
  compoundSymmetric,
  createGenerator,
  drawAbilities,
  drawCategory,
  type ItemErrors,
  type ItemParameters,
} from '@qabilet/psychometrics';
import type { AnswersToCalibrate } from '../calibration/answers-to-calibrate';

export interface SimulatedSittings {
  readonly plan: TestPlan;
  readonly people: number;
  readonly seed?: string;
  /** What the items really are, where that is not what the plan believes. */
  readonly truth?: (item: PlanItem, language: Language) => ItemParameters;
  /** Mean ability of each wave; people are dealt out to them in turn. */
  readonly waves?: readonly number[];
  /** Errors of the plan's parameters: without them experts judged. */
  readonly errors?: ItemErrors;
  /** Seconds a person takes for every answer; the expected ones unless given. */
  readonly secondsOf?: (person: number) => number | undefined;
}

export const SIMULATED_LANGUAGES = ['en', 'ru'] as const;
const CORRELATION = 0.75;

/** Adaptive tests as the engine really gives them, answered by people of correlated abilities. */
export function simulatedSittings({
  plan,
  people,
  seed = 'sittings',
  truth = ({ parameters }) => parameters,
  waves = [0],
  errors,
  secondsOf = () => undefined,
}: SimulatedSittings): AnswersToCalibrate {
  const chance = createGenerator(seed);
  const dimensions = plan.competences.length;
  const factor = cholesky(compoundSymmetric(dimensions, CORRELATION), dimensions) ?? new Float64Array();
  const rows: (MarkedAnswer & { sitting: number })[] = [];
  const language = new Int32Array(people);
  const group = new Int32Array(people);
  for (let person = 0; person < people; person++) {
    group[person] = person % waves.length;
    language[person] = Math.floor(person / waves.length) % SIMULATED_LANGUAGES.length;
    const spoken = SIMULATED_LANGUAGES[language[person] ?? 0] ?? 'en';
    const mean = new Float64Array(dimensions).fill(waves[person % waves.length] ?? 0);
    const abilities = drawAbilities(mean, factor, chance);
    const answers: MarkedAnswer[] = [];
    for (;;) {
      const sitting = aSitting({ seed: `${seed}-${person}`, targets: targetsOf(dimensions), answers });
      const step = nextQuestion(plan, sitting);
      if (step.kind === 'finish') break;
      const asked = placeOf(plan, step.itemId);
      if (!asked) throw new Error(`${step.itemId} is not in the plan`);
      const ability = abilities[asked.dimension] ?? 0;
      answers.push({
        itemId: step.itemId,
        pilot: step.pilot,
        category: drawCategory(ability, truth(asked.item, spoken), chance.next()),
        omitted: false,
        seconds: secondsOf(person) ?? asked.item.seconds,
      });
    }
    rows.push(...answers.map((answer) => ({ ...answer, sitting: person })));
  }
  const placeById = new Map<ItemId, number>(plan.items.map(({ id }, place) => [id, place]));
  return {
    competences: plan.competences.map(({ id }) => id),
    chosen: plan.competences.map(({ id }) => id),
    priorCovariance: plan.priorCovariance,
    withinGroupCovariance: plan.priorCovariance,
    items: plan.items.map(({ id, competence, seconds, parameters }) => ({
      id,
      competence,
      seconds,
      parameters,
      isOnScale: true,
      ...(errors && { errors }),
    })),
    languages: SIMULATED_LANGUAGES,
    sittings: { count: people, language, group },
    answers: {
      sitting: Int32Array.from(rows, ({ sitting }) => sitting),
      item: Int32Array.from(rows, ({ itemId }) => placeById.get(itemId) ?? -1),
      category: Int8Array.from(rows, ({ category }) => category),
      seconds: Float32Array.from(rows, ({ seconds }) => seconds),
      omitted: new Uint8Array(rows.length),
      pilot: Uint8Array.from(rows, ({ pilot }) => (pilot ? 1 : 0)),
      repeated: new Uint8Array(rows.length),
    },
    foreign: 0,
  };
}
