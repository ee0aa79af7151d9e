import {
  compilePlan,
  DEFAULT_RULES,
  defaultCovariance,
  nextQuestion,
  type MarkedAnswer,
  type PlanItem,
  type Sitting,
} from '@qabilet/assessment';
import { DEFAULT_CUTS, type CompetenceId } from '@qabilet/framework';
import { idOf } from '@qabilet/kernel';
import { createGenerator } from '@qabilet/psychometrics';
import type { Command } from './command';

const COMPETENCES = 21;
const QUESTIONS = 35;
const TESTS = 20;

/** Times the engine's next question: estimate, eligibility, selection and stopping together, over whole simulated tests. */
export const benchEngineCommand: Command = {
  name: 'bench engine',
  usage: '',
  run: async () => {
    const measured = [200, 500, 5_000].map((items) => ({ items, competences: COMPETENCES, ...timed(items) }));
    console.log(JSON.stringify(measured));
  },
};

function timed(size: number): { calls: number; medianMs: number; p99Ms: number } {
  const plan = syntheticPlan(size);
  const times: number[] = [];
  for (let test = 0; test < TESTS; test++) {
    const draw = createGenerator(`bench ${test}`);
    const answers: MarkedAnswer[] = [];
    while (answers.length < QUESTIONS) {
      const began = performance.now();
      const step = nextQuestion(plan, { ...opening(test), answers });
      // The first tests warm the compiler up and do not count.
      if (test >= TESTS / 4) times.push(performance.now() - began);
      if (step.kind === 'finish') break;
      answers.push({
        itemId: step.itemId,
        pilot: step.pilot,
        category: draw.next() < 0.5 ? 0 : 1,
        omitted: false,
        seconds: 40,
      });
    }
  }
  times.sort((one, other) => one - other);
  const quantile = (share: number) => Number((times[Math.floor(share * (times.length - 1))] ?? 0).toFixed(3));
  return { calls: times.length, medianMs: quantile(0.5), p99Ms: quantile(0.99) };
}

function opening(test: number): Omit<Sitting, 'answers'> {
  const targets = competenceIds().map((competence) => ({ competence, level: 3 as const, weight: 1 }));
  return { seed: `test ${test}`, language: 'en', targets, seenBefore: [], elapsedSeconds: 0 };
}

function competenceIds(): readonly CompetenceId[] {
  return Array.from({ length: COMPETENCES }, (_, index) => idOf<'Competence'>(`C${index + 1}`));
}

function syntheticPlan(size: number): ReturnType<typeof compilePlan> {
  const draw = createGenerator(`bank of ${size}`);
  const competences = competenceIds();
  const items = Array.from({ length: size }, (_, index): PlanItem => {
    const competence = competences[index % COMPETENCES] ?? idOf('C1');
    const parameters = { model: '2pl', a: 0.7 + draw.next(), b: 4 * draw.next() - 2 } as const;
    return {
      id: idOf(`item-${index}`),
      competence,
      parameters,
      seconds: 30 + 60 * draw.next(),
      enemies: [],
      languages: ['en'],
      drafted: [],
      status: 'operational',
    };
  });
  return compilePlan({
    releases: { framework: idOf('f'), bank: idOf('b'), calibration: idOf('c'), blueprint: idOf('p') },
    rules: { ...DEFAULT_RULES, minItems: QUESTIONS, maxItems: QUESTIONS, pilotItems: 0 },
    competences: competences.map((id) => ({ id, cuts: DEFAULT_CUTS })),
    covariance: defaultCovariance(COMPETENCES),
    items,
  });
}
