import { score } from '@qabilet/scoring';
import { peopleOf, takeTest } from '../validity/taken-test';
import { calibratedWorld, roleOf, withRules } from '../validity/world';

const ITEMS = 500;
const COMPETENCES = 21;
const QUESTIONS = 35;

/** Gives the product's whole test, 35 questions and the scoring, to some of the simulated people. */
export function takeWholeTests({ from, to }: { readonly from: number; readonly to: number }): {
  readonly people: number;
  readonly questions: number;
  readonly rmse: number;
} {
  const rules = { minItems: QUESTIONS, maxItems: QUESTIONS };
  const world = withRules(calibratedWorld(ITEMS, COMPETENCES, 'bench'), rules);
  const nextPerson = peopleOf(world.plan, { seed: `bench ${from}` });
  let [questions, squares, results] = [0, 0, 0];
  for (let person = from; person < to; person++) {
    const abilities = nextPerson();
    const targets = roleOf(world, person);
    const { answers } = takeTest(world, { abilities, targets, seed: `bench ${person}` });
    questions += answers.length;
    score(world.plan, targets, answers).competences.forEach(({ mean }, k) => {
      squares += (mean - (abilities[k] ?? NaN)) ** 2;
      results += 1;
    });
  }
  return { people: to - from, questions, rmse: Math.sqrt(squares / results) };
}
