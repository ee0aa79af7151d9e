import {
  cholesky,
  compoundSymmetric,
  createGenerator,
  DEFAULT_WEIGHT,
  drawAbilities,
  drawCategory,
  estimatePrior,
  type Generator,
  type Observation,
} from '@qabilet/psychometrics';
import { drawnFrom, normalItem } from './banks';
import { aimWithin, count, plain, type Study, type StudyInput } from './study';

interface Setting {
  readonly competences: number;
  readonly questions: number;
  readonly correlation: number;
}

const SETTINGS: readonly Setting[] = [
  { competences: 21, questions: 10, correlation: 0.75 },
  { competences: 21, questions: 10, correlation: 0.3 },
  { competences: 29, questions: 12, correlation: 0.75 },
];
/** Small runs make do with fewer competences. */
const SMALL: readonly Setting[] = [{ competences: 6, questions: 4, correlation: 0.75 }];
const FROM_PEOPLE = 500;
const RUNS = 2;
/** Pairs left to themselves by few people have no likeliest correlations to come to. */
const MOST_STEPS = 60;
/** Nearer than so the mean is not known from a thousand people: two standard errors. */
const NEAR = 0.1;

/** Whether a calibration finds how competences go together, on which every score of a profile leans. */
export const correlationsStudy: Study = {
  name: 'correlations',
  run: (input) => {
    const settings = input.people >= FROM_PEOPLE ? SETTINGS : SMALL;
    const rows = settings.map((setting) => ({ setting, ...recovered(setting, input) }));
    const [first] = rows;
    return {
      title: 'Recovery of the correlations between competences',
      meaning: `From tests that ask ${first?.setting.questions} questions over ${first?.setting.competences} competences a calibration finds a true correlation of ${first?.setting.correlation} as ${first?.mean.toFixed(2)}; were every pair left to itself it would be ${first?.alone.toFixed(2)}, and each competence would borrow too little from the others.`,
      tables: [
        {
          caption: `${input.people} people in each of ${RUNS} runs, 2PL items drawn for each answer; every pair has the same true correlation`,
          columns: [
            count('competences'),
            count('questions'),
            plain('true correlation'),
            plain('mean found'),
            plain('RMSE of single ones'),
            plain('mean, pairs left to themselves'),
            plain('RMSE, pairs left to themselves'),
          ],
          rows: rows.map(({ setting, mean, error, alone, errorAlone }) => [
            ...[setting.competences, setting.questions, setting.correlation],
            ...[mean, error, alone, errorAlone],
          ]),
        },
      ],
      aims: rows.map(({ setting: { competences, questions, correlation }, mean }) =>
        aimWithin(
          `Mean correlation found for ${correlation}, ${questions} questions over ${competences}`,
          mean,
          {
            from: Number((correlation - NEAR).toFixed(2)),
            to: Number((correlation + NEAR).toFixed(2)),
          },
        ),
      ),
      notes: [
        'Single correlations are drawn to the one that all have in common by as much as the answers leave open; left to themselves pairs that few people have shown both of are not only uncertain but too low, since the matrix must be a covariance.',
      ],
    };
  },
};

interface Recovered {
  readonly mean: number;
  readonly error: number;
  readonly alone: number;
  readonly errorAlone: number;
}

function recovered(setting: Setting, { people, seed, onProgress }: StudyInput): Recovered {
  const { competences, questions, correlation } = setting;
  const found: number[] = [];
  const alone: number[] = [];
  for (let run = 1; run <= RUNS; run++) {
    onProgress(`correlations of ${competences} competences, ${questions} questions, run ${run} of ${RUNS}`);
    const draw = createGenerator(`${seed}|correlations ${competences} ${correlation} ${run}`);
    const answers = answersOf(setting, people, draw);
    const options = { unitWeight: DEFAULT_WEIGHT };
    found.push(...correlationsOf(estimatePrior(competences, answers, options).covariance));
    alone.push(
      ...correlationsOf(
        estimatePrior(competences, answers, {
          ...options,
          correlationSpread: Infinity,
          maximumIterations: MOST_STEPS,
        }).covariance,
      ),
    );
  }
  const mean = (values: readonly number[]): number =>
    values.reduce((sum, value) => sum + value, 0) / values.length;
  const error = (values: readonly number[]): number =>
    Math.sqrt(mean(values.map((value) => (value - correlation) ** 2)));
  return { mean: mean(found), error: error(found), alone: mean(alone), errorAlone: error(alone) };
}

/** Each person is asked about other competences, one question each. */
function answersOf(
  { competences, questions, correlation }: Setting,
  people: number,
  draw: Generator,
): readonly (readonly Observation[])[] {
  const covariance = compoundSymmetric(competences, correlation);
  const factor = cholesky(covariance, competences) ?? covariance;
  const all = Array.from({ length: competences }, (_, dimension) => dimension);
  return Array.from({ length: people }, () => {
    const abilities = drawAbilities(new Float64Array(competences), factor, draw);
    return drawnFrom(all, questions, draw).map((dimension): Observation => {
      const item = normalItem(draw);
      return { dimension, item, category: drawCategory(abilities[dimension] ?? 0, item, draw.next()) };
    });
  });
}

function correlationsOf(covariance: Float64Array): number[] {
  const n = Math.sqrt(covariance.length);
  const variance = (i: number): number => covariance[i * (n + 1)] ?? NaN;
  return Array.from(covariance).flatMap((value, k) => {
    const [i, j] = [Math.floor(k / n), k % n];
    return j < i ? [value / Math.sqrt(variance(i) * variance(j))] : [];
  });
}
