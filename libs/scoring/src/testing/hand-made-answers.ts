import { competences } from '@qabilet/assessment/testing';
import { itemId } from '@qabilet/item-bank/testing';
import {
  compoundSymmetric,
  createGenerator,
  drawCategory,
  locationsOf,
  type ItemErrors,
  type ItemParameters,
} from '@qabilet/psychometrics';
import type { AnswersToCalibrate, ItemBefore } from '../calibration/answers-to-calibrate';
import type { CompetenceRow } from '../calibration/competence-rows';
import type { ReadAnswer, ReadSitting } from '../calibration/read-sittings';
import type { NewParameters } from '../calibration/scale-calibration';

/** An item of C01 on the scale, in the middle of it, as experts judged it; read within six seconds at the least. */
export function anItemBefore(different: Partial<ItemBefore> = {}): ItemBefore {
  const [competence] = competences(1);
  return {
    id: itemId('item'),
    competence: different.competence ?? (competence as ItemBefore['competence']),
    seconds: 60,
    parameters: { model: '2pl', a: 1, b: 0 },
    isOnScale: true,
    ...different,
  };
}

/** The same error for all there is to err about. */
export function errorsOf(parameters: ItemParameters, error = 0.1): ItemErrors {
  const locations = locationsOf(parameters).map(() => error);
  return { a: error, locations, intercepts: locations };
}

export function newParameters(
  parameters: ItemParameters,
  different: Partial<NewParameters> = {},
): NewParameters {
  return { parameters, errors: errorsOf(parameters), misfit: 0.02, ...different };
}

/** A right answer that counts. */
export function aReadAnswer(item: number, different: Partial<ReadAnswer> = {}): ReadAnswer {
  return { item, category: 1, isPilot: false, ...different };
}

export function aReadSitting(different: Partial<ReadSitting> = {}): ReadSitting {
  return { language: 0, group: 0, answers: [], ...different };
}

/** What was written down of one answer: right, and read, unless said otherwise. */
export interface WrittenAnswer {
  readonly item: number;
  readonly category?: number;
  readonly seconds?: number;
  readonly isOmitted?: boolean;
  readonly isPilot?: boolean;
  readonly isRepeated?: boolean;
}

/** The columns of sittings written out by hand, over two competences with the items given. */
export function answersOf(
  papers: readonly (readonly WrittenAnswer[])[],
  different: Partial<AnswersToCalibrate> = {},
): AnswersToCalibrate {
  const rows = papers.flatMap((paper, sitting) => paper.map((answer) => ({ ...answer, sitting })));
  const marks = (isMarked: (row: WrittenAnswer) => boolean | undefined): Uint8Array =>
    Uint8Array.from(rows, (row) => (isMarked(row) ? 1 : 0));
  return {
    competences: competences(2),
    chosen: competences(2),
    priorCovariance: compoundSymmetric(2, 0.75),
    withinGroupCovariance: compoundSymmetric(2, 0.75),
    items: [],
    languages: ['en', 'ru'],
    sittings: {
      count: papers.length,
      language: new Int32Array(papers.length),
      group: new Int32Array(papers.length),
    },
    answers: {
      sitting: Int32Array.from(rows, ({ sitting }) => sitting),
      item: Int32Array.from(rows, ({ item }) => item),
      category: Int8Array.from(rows, ({ category = 1 }) => category),
      seconds: Float32Array.from(rows, ({ seconds = 60 }) => seconds),
      omitted: marks(({ isOmitted }) => isOmitted),
      pilot: marks(({ isPilot }) => isPilot),
      repeated: marks(({ isRepeated }) => isRepeated),
    },
    foreign: 0,
    ...different,
  };
}

export interface SimulatedRows {
  readonly people: number;
  /** What the items really are; everybody answers those that `isGiven` says. */
  readonly items: readonly ItemParameters[];
  readonly seed?: string;
  readonly language?: number;
  /** Mean ability, which the rows know. */
  readonly mean?: number;
  readonly isGiven?: (person: number, item: number) => boolean;
}

/** Rows of one competence: people of N(mean, 1) who answer the same items. */
export function simulatedRows({
  people,
  items,
  seed = 'rows',
  language = 0,
  mean = 0,
  isGiven = () => true,
}: SimulatedRows): CompetenceRow[] {
  const chance = createGenerator(seed);
  return Array.from({ length: people }, (_, person) => {
    const ability = mean + chance.normal();
    const answers = items.flatMap((parameters, item) => {
      const category = drawCategory(ability, parameters, chance.next());
      return isGiven(person, item) ? [aReadAnswer(item, { category })] : [];
    });
    return { dimension: 0, language, mean, sd: 1, answers };
  });
}

/** Two-parameter items spread evenly from -1.5 to 1.5. */
export function evenItems(count: number, a = 1.2): ItemParameters[] {
  return Array.from({ length: count }, (_, i) => ({ model: '2pl', a, b: -1.5 + (3 * i) / (count - 1) }));
}

/** Difficulty, or NaN where there is none. */
export function difficultyOf(parameters: ItemParameters | undefined): number {
  return parameters && 'b' in parameters ? parameters.b : NaN;
}
