import {
  calibrate,
  logit,
  rootMeanSquareDeviation,
  type Calibration,
  type CalibrationItem,
  type CalibrationModel,
  type ItemParameters,
  type ResponseTable,
  type Threads,
} from '@qabilet/psychometrics';
import type { AnswersToCalibrate } from './answers-to-calibrate';
import { tableOf, type CompetenceRow } from './competence-rows';
import type { ReadAnswer } from './read-sittings';
import { ANSWERS_TO_CALIBRATE, type NewParameters } from './scale-calibration';

/** Rights and wrongs that a curve needs at the least: without either it runs away. */
const FEWEST_OF_A_KIND = 5;

/** Answers to each item that count. */
export interface ItemCount {
  readonly answers: number;
  readonly pilotAnswers: number;
  /** By category, from 0. */
  readonly categories: readonly number[];
}

/** By item. */
export function countAnswers(
  items: number,
  papers: readonly { readonly answers: readonly ReadAnswer[] }[],
): readonly ItemCount[] {
  const counts = Array.from({ length: items }, () => ({ pilotAnswers: 0, categories: [0, 0] }));
  for (const { answers } of papers) {
    for (const { item, category, isPilot } of answers) {
      const count = counts[item];
      if (!count) continue;
      // An array's hole would be no zero: `every` passes over it.
      while (count.categories.length <= category) count.categories.push(0);
      count.categories[category] = (count.categories[category] ?? 0) + 1;
      if (isPilot) count.pilotAnswers += 1;
    }
  }
  return counts.map((count) => ({
    ...count,
    answers: count.categories.reduce((sum, times) => sum + times, 0),
  }));
}

/** A hundred answers, and some of each kind. */
export function isCalibratable({ answers, categories }: ItemCount): boolean {
  return answers >= ANSWERS_TO_CALIBRATE && categories.every((times) => times >= FEWEST_OF_A_KIND);
}

/** By item; undefined where it was not calibrated. */
export interface EstimatedItems {
  readonly items: readonly (NewParameters | undefined)[];
  readonly converged: boolean;
}

/**
 * Marginal maximum likelihood of all items with answers enough at once, each under the model it has, on the scale of
 * the rows' priors. Slopes share an empirical prior over the whole bank and guessing one of its own, so that a hundred
 * answers do not claim what they cannot know; items with fewer answers keep their parameters and help to tell abilities.
 */
export function estimateItems(
  { items }: Pick<AnswersToCalibrate, 'items'>,
  { rows, counts }: { readonly rows: readonly CompetenceRow[]; readonly counts: readonly ItemCount[] },
  run: EstimationRun = {},
): EstimatedItems {
  const columns = items.flatMap((item, place) => {
    const count = counts[place];
    return count && count.answers > 0 && (isCalibratable(count) || item.isOnScale) ? [place] : [];
  });
  const free = columns.filter((place) => isCalibratable(counts[place] as ItemCount));
  if (free.length === 0) return { items: [], converged: true };

  const isFree = new Set(free);
  const table = tableOf(rows, columns);
  const models = columns.map((place): CalibrationItem => {
    const { id, parameters } = items[place] as (typeof items)[number];
    const model = modelAfter(parameters);
    return isFree.has(place) ? { id, model } : { id, model, anchor: parameters };
  });
  const calibration = calibrateBank(table, models, {
    guessing: guessingOf(free.flatMap((place) => items[place]?.parameters ?? [])),
    ...run,
  });
  const deviations = rootMeanSquareDeviation(
    table,
    calibration.items.map(({ parameters }) => parameters),
  );
  const found = new Map<number, NewParameters>();
  columns.forEach((place, column) => {
    const { parameters, errors } = calibration.items[column] as (typeof calibration.items)[number];
    const misfit = deviations[column]?.value ?? 0;
    if (isFree.has(place) && errors) found.set(place, { parameters, errors, misfit });
  });
  return { items: items.map((_, place) => found.get(place)), converged: calibration.converged };
}

export interface EstimationRun {
  readonly onStep?: ((steps: number) => void) | undefined;
  readonly threads?: Threads | undefined;
}

interface BankBelief extends EstimationRun {
  /** Mean lower asymptote of the items that can be guessed; absent where none can. */
  readonly guessing?: number | undefined;
}

/** Logits: one option more or less among four. */
const GUESSING_SPREAD = 0.3;
const ROUGH_TOLERANCE = 1e-3;

/**
 * With the empirical prior of slopes. Where answers can be guessed the asymptote's prior stands at what the number of
 * options says: a difficulty leans on it wherever few people are weak enough to guess.
 */
function calibrateBank(
  table: ResponseTable,
  models: readonly CalibrationItem[],
  { guessing, onStep, threads }: BankBelief,
): Calibration {
  let before = 0;
  const onProgress = ({ steps }: { readonly steps: number }): boolean => {
    onStep?.(before + steps);
    return false;
  };
  const options = { onProgress, ...(threads && { threads }) };
  if (guessing === undefined) return calibrate(table, models, options);
  const rough = calibrate(table, models, { ...options, tolerance: ROUGH_TOLERANCE });
  before = rough.steps;
  const asymptote = { family: 'logit-normal', mean: logit(guessing), sd: GUESSING_SPREAD } as const;
  return calibrate(table, models, { ...options, priors: { ...rough.priors, asymptote } });
}

function guessingOf(parameters: readonly ItemParameters[]): number | undefined {
  const asymptotes = parameters.flatMap((item) => ('c' in item && item.c > 0 ? [item.c] : []));
  if (asymptotes.length === 0) return undefined;
  return asymptotes.reduce((sum, c) => sum + c, 0) / asymptotes.length;
}

/** A slope of its own for each item; an upper asymptote asks for more answers than there will be. */
function modelAfter({ model }: ItemParameters): CalibrationModel {
  if (model === '1pl') return '2pl';
  return model === '4pl' ? '3pl' : model;
}
