import {
  createGenerator,
  drawCategory,
  estimateProfile,
  type ItemParameters,
  type Observation,
} from '@qabilet/psychometrics';
import { drawnFrom, mostTelling } from './banks';
import type { StudyInput } from './study';
import { Tally } from './tally';
import { peopleOf, takeTest } from './taken-test';
import { roleOf, shippedWorld } from './world';

export interface Form {
  readonly name: string;
  readonly n: number;
  readonly questions: number;
  readonly minutes: number;
  readonly rmse: number;
}

/** The engine's tests, and beside each a fixed and a random form with the same count of every competence. */
export function productForms({ people, seed, onProgress }: StudyInput): [Form, Form, Form] {
  const world = shippedWorld();
  const { plan, truth } = world;
  const { bank } = plan;
  const byTelling = mostTelling(bank);
  const own = plan.competences.map((_, k) => byTelling.filter((index) => bank.dimension[index] === k));
  const papers = [new Paper(), new Paper(), new Paper()] as const;
  const nextPerson = peopleOf(plan, { seed });
  const draw = createGenerator(`${seed}|product forms`);

  for (let person = 0; person < people; person++) {
    onProgress(`forms of the product's length: ${person} of ${people} people`);
    const abilities = nextPerson();
    const targets = roleOf(world, person);
    const taken = takeTest(world, { abilities, targets, seed: `${seed}|forms|${person}` });
    const answered = new Map(
      taken.answers.map(({ itemId, category }) => [plan.indexOf.get(itemId) ?? -1, category]),
    );
    const counts = own.map((items) => items.filter((index) => answered.has(index)).length);
    const forms = [
      [...answered.keys()],
      own.flatMap((items, k) => items.slice(0, counts[k])),
      own.flatMap((items, k) => drawnFrom(items, counts[k] ?? 0, draw)),
    ];
    const dimensions = targets.map(({ competence }) => plan.dimensionOf.get(competence) ?? -1);
    papers.forEach((paper, k) => {
      const indices = forms[k] ?? [];
      const observations = indices.map((index): Observation => {
        const dimension = bank.dimension[index] ?? 0;
        const item = truth[index] as ItemParameters;
        // The engine's own answers; on the other forms everybody answers afresh.
        const category =
          k === 0 ? (answered.get(index) ?? 0) : drawCategory(abilities[dimension] ?? 0, item, draw.next());
        return { dimension, item, category };
      });
      const { priorCovariance } = plan;
      const { mode } = estimateProfile({ dimensions: own.length, priorCovariance, observations });
      for (const k of dimensions) paper.tally.add((mode[k] ?? 0) - (abilities[k] ?? 0));
      paper.questions += indices.length;
      paper.seconds += indices.reduce((sum, index) => sum + (bank.seconds[index] ?? 0), 0);
    });
  }
  const [adaptive, fixed, random] = papers;
  return [
    adaptive.form('adaptive (the product)', people),
    fixed.form('fixed', people),
    random.form('random', people),
  ];
}

class Paper {
  readonly tally = new Tally();
  questions = 0;
  seconds = 0;

  form(name: string, people: number): Form {
    const { n, rmse } = this.tally.result();
    return { name, n, rmse, questions: this.questions / people, minutes: this.seconds / 60 / people };
  }
}
