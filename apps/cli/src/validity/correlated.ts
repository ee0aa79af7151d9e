import { countedObservations } from '@qabilet/assessment';
import {
  cholesky,
  compoundSymmetric,
  createGenerator,
  drawAbilities,
  drawCategory,
  estimateProfile,
  type Observation,
} from '@qabilet/psychometrics';
import { drawItems, normalItem } from './banks';
import { aimWithin, count, plain, share, text, type Study, type StudyInput } from './study';
import { Tally } from './tally';
import { peopleOf, takeTest } from './taken-test';
import { roleOf, shippedWorld } from './world';

const AREAS = 4;
const ITEMS_EACH = 10;
const CORRELATION = 0.7;

/** What answers about one competence say of another: the same answers scored together and apart. */
export const correlatedStudy: Study = {
  name: 'correlated',
  run: (input) => {
    const fixed = fixedForms(input);
    const product = productTests(input);
    return {
      title: 'Gain from correlated abilities',
      meaning: `Competences go together, and a test that knows this measures each as well as one with more questions that does not: ${(100 * worthOf(fixed)).toFixed(0)} % more with ten questions each, ${(100 * worthOf(product)).toFixed(0)} % more with the few that a test of the product has for each.`,
      tables: [
        {
          caption: `${input.people} people; the same answers scored with the correlations and as if there were none. What it is worth in questions by Spearman and Brown, reliability 1 - RMSE²`,
          columns: [
            text('test'),
            count('results'),
            plain('RMSE apart'),
            plain('RMSE together'),
            share('worth in questions'),
            text('field'),
          ],
          rows: [
            [
              `${AREAS} areas of ${ITEMS_EACH} 2PL items, correlation ${CORRELATION}`,
              ...cellsOf(fixed),
              '.543 apart, .471 together, 48 %',
            ],
            ['the product’s test, shipped bank, correlation 0.75', ...cellsOf(product), ''],
          ],
        },
      ],
      aims: [
        aimWithin('RMSE together over RMSE apart, 4 areas', fixed.together / fixed.apart, {
          from: 0.8,
          to: 0.92,
        }),
      ],
      notes: [
        'Field: an independent simulation in R with mirt 1.45.1, posterior modes.',
        'What is borrowed from other competences draws a profile towards flatness; intervals are honest about it, and differences within a profile should be read only where intervals part.',
      ],
    };
  },
};

interface Compared {
  readonly n: number;
  readonly apart: number;
  readonly together: number;
}

/** Questions that scoring apart would have to add, as a share of those there are. */
function worthOf({ apart, together }: Compared): number {
  const [less, more] = [1 - apart ** 2, 1 - together ** 2];
  return (more * (1 - less)) / (less * (1 - more)) - 1;
}

function cellsOf(compared: Compared): number[] {
  return [compared.n, compared.apart, compared.together, worthOf(compared)];
}

function fixedForms({ people, seed }: StudyInput): Compared {
  const draw = createGenerator(`${seed}|correlated areas`);
  const items = drawItems(AREAS * ITEMS_EACH, normalItem, draw);
  const covariance = compoundSymmetric(AREAS, CORRELATION);
  const factor = cholesky(covariance, AREAS) ?? covariance;
  const [apart, together] = [new Tally(), new Tally()];
  for (let person = 0; person < people; person++) {
    const abilities = drawAbilities(new Float64Array(AREAS), factor, draw);
    const observations = items.map((item, index): Observation => {
      const dimension = index % AREAS;
      return { dimension, item, category: drawCategory(abilities[dimension] ?? 0, item, draw.next()) };
    });
    for (const [tally, correlation] of [
      [apart, 0],
      [together, CORRELATION],
    ] as const) {
      const priorCovariance = compoundSymmetric(AREAS, correlation);
      const { mode } = estimateProfile({ dimensions: AREAS, priorCovariance, observations });
      mode.forEach((estimate, k) => tally.add(estimate - (abilities[k] ?? 0)));
    }
  }
  return { n: apart.result().n, apart: apart.result().rmse, together: together.result().rmse };
}

function productTests({ people, seed, onProgress }: StudyInput): Compared {
  const world = shippedWorld();
  const { plan } = world;
  const dimensions = plan.competences.length;
  const priors = [compoundSymmetric(dimensions, 0), plan.priorCovariance] as const;
  const [apart, together] = [new Tally(), new Tally()];
  const draw = peopleOf(plan, { seed });
  for (let person = 0; person < people; person++) {
    onProgress(`scored together and apart: ${person} of ${people} tests`);
    const abilities = draw();
    const targets = roleOf(world, person);
    const { answers } = takeTest(world, { abilities, targets, seed: `${seed}|correlated|${person}` });
    const observations = countedObservations(plan, answers);
    [apart, together].forEach((tally, k) => {
      const { mode } = estimateProfile({ dimensions, priorCovariance: priors[k] ?? priors[0], observations });
      for (const { competence } of targets) {
        const dimension = plan.dimensionOf.get(competence) ?? -1;
        tally.add((mode[dimension] ?? 0) - (abilities[dimension] ?? 0));
      }
    });
  }
  return { n: apart.result().n, apart: apart.result().rmse, together: together.result().rmse };
}
