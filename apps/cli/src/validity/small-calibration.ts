import {
  calibrate,
  createGenerator,
  drawCategory,
  NOT_GIVEN,
  runAdaptiveTest,
  trapezoid,
  type Generator,
  type ItemParameters,
} from '@qabilet/psychometrics';
import { bankOf, drawItems, drawnFrom, normalItem } from './banks';
import { aimWithin, count, plain, share, short, text, type Study, type StudyInput } from './study';
import { Tally, type TallyResult } from './tally';

const STANDARD_ERROR = 0.3;
const MOST_ITEMS = 60;
const ANSWERS_EACH = 30;
/** Small runs make do with one bank, and a smaller one. */
const USUAL = { banks: 4, items: 500 };
const SMALL = { banks: 1, items: 60 };
const FROM_PEOPLE = 500;

interface Source {
  readonly name: string;
  /** Answers an item was calibrated with; none: the true parameters. */
  readonly answers?: number;
  readonly priors: 'empirical' | 'none';
  readonly field: string;
}

const SOURCES: readonly Source[] = [
  { name: 'the truth', priors: 'none', field: '16.9 / .296 / .294 / 94.8 %' },
  {
    name: '120 answers an item, no priors',
    answers: 120,
    priors: 'none',
    field: '11.6 / .294 / .390 / 86.7 %',
  },
  {
    name: '120 answers an item, priors',
    answers: 120,
    priors: 'empirical',
    field: '26.8 / .298 / .292 / 95.3 %',
  },
  {
    name: '300 answers an item, no priors',
    answers: 300,
    priors: 'none',
    field: '14.4 / .295 / .347 / 90.1 %',
  },
  {
    name: '300 answers an item, priors',
    answers: 300,
    priors: 'empirical',
    field: '21.4 / .297 / .292 / 94.8 %',
  },
];

/** What adaptive tests promise when the parameters come from few answers: capitalisation on chance. */
export const smallCalibrationStudy: Study = {
  name: 'small-calibration',
  run: (input) => {
    const { banks, items: size } = input.people >= FROM_PEOPLE ? USUAL : SMALL;
    const draw = createGenerator(`${input.seed}|small calibration`);
    const truths = Array.from({ length: banks }, () => drawItems(size, normalItem, draw));
    const rows = SOURCES.map((source) => {
      const known = truths.map((truth, bank) => {
        input.onProgress(`adaptive tests with ${source.name}, bank ${bank + 1} of ${banks}`);
        return believed(truth, source, `${input.seed}|${bank}`);
      });
      return { source, ...tested(known, input) };
    });
    const [, plainRow, withPriors] = rows;
    return {
      title: 'Small calibrations: why there are priors',
      meaning: `Calibrated with 120 answers an item and no priors, the questions that look best by chance are asked first: results claim a standard error of ${plainRow?.meanError.toFixed(2)} and err by ${plainRow?.rmse.toFixed(2)}. With priors they claim ${withPriors?.meanError.toFixed(2)} and err by ${withPriors?.rmse.toFixed(2)}.`,
      tables: [
        {
          caption: `${size} 2PL items, ${ANSWERS_EACH} answers a person in the calibration; then ${input.people} people N(0, 1), over ${banks} such ${banks === 1 ? 'bank' : 'banks'}, take adaptive tests that stop at a reported standard error of ${STANDARD_ERROR}`,
          columns: [
            text('parameters from'),
            count('people'),
            short('items used'),
            plain('reported SE'),
            plain('true RMSE'),
            share('coverage of 95 %'),
            text('field, 500 items'),
          ],
          rows: rows.map(({ source, items, meanError, rmse, coverage }) => [
            ...[source.name, input.people, items, meanError, rmse, coverage, source.field],
          ]),
        },
      ],
      aims: [
        aimWithin('Coverage of 95 %, 120 answers an item with priors', withPriors?.coverage ?? NaN, {
          ...{ from: 0.93, to: 0.97, isShare: true },
        }),
        {
          text: 'With 120 answers an item, priors bring the true error to what is reported (within 10 %)',
          found: `${withPriors?.rmse.toFixed(3)} for ${withPriors?.meanError.toFixed(3)}; without: ${plainRow?.rmse.toFixed(3)} for ${plainRow?.meanError.toFixed(3)}`,
          isReached: (withPriors?.rmse ?? NaN) <= 1.1 * (withPriors?.meanError ?? NaN),
        },
      ],
      notes: [
        'The priors are empirical: mean and spread of the slopes come from the answers themselves. Field: an independent simulation with the true spread as prior, so a little kinder.',
      ],
    };
  },
};

/** A bank as it is and as it is believed to be. */
interface KnownBank {
  readonly truth: readonly ItemParameters[];
  readonly believed: readonly ItemParameters[];
}

/** What a calibration of so many answers gives; items that everybody answered alike tell nothing and are left out. */
function believed(truth: readonly ItemParameters[], { answers, priors }: Source, seed: string): KnownBank {
  if (answers === undefined) return { truth, believed: truth };
  const items = truth.length;
  const persons = Math.ceil((answers * items) / ANSWERS_EACH);
  // The same answers with and without priors.
  const draw = createGenerator(`${seed}|calibrated with ${answers}`);
  const indices = truth.map((_, index) => index);
  const rows = Array.from({ length: persons }, () => {
    const ability = draw.normal();
    return drawnFrom(indices, ANSWERS_EACH, draw).map((index) => ({
      index,
      category: drawCategory(ability, truth[index] as ItemParameters, draw.next()),
    }));
  });
  const given = [0, 1].map(
    (category) =>
      new Set(
        rows
          .flat()
          .filter((row) => row.category === category)
          .map(({ index }) => index),
      ),
  );
  const kept = indices.filter((index) => given.every((some) => some.has(index)));
  const columnOf = new Map(kept.map((index, column) => [index, column]));
  const categories = new Int8Array(persons * kept.length).fill(NOT_GIVEN);
  rows.forEach((row, person) => {
    for (const { index, category } of row) {
      const column = columnOf.get(index);
      if (column !== undefined) categories[person * kept.length + column] = category;
    }
  });
  const planned = kept.map((index) => ({ id: String(index + 1), model: '2pl' as const }));
  const { items: found } = calibrate({ persons, items: kept.length, categories }, planned, { priors });
  return {
    truth: kept.map((index) => truth[index] as ItemParameters),
    believed: found.map(({ parameters }) => parameters),
  };
}

function tested(
  known: readonly KnownBank[],
  { people, seed }: StudyInput,
): TallyResult & { readonly items: number } {
  const banks = known.map(({ truth, believed: parameters }) => ({ truth, bank: bankOf(parameters) }));
  const draw: Generator = createGenerator(`${seed}|tested`);
  const quadrature = trapezoid();
  const tally = new Tally(0.95);
  let items = 0;
  for (let person = 0; person < people; person++) {
    const { truth, bank } = banks[person % banks.length] as (typeof banks)[number];
    const ability = draw.normal();
    const steps = runAdaptiveTest({
      ...{ bank, quadrature, select: 'mfi', estimate: 'eap' },
      ...{ maximumItems: MOST_ITEMS, standardError: STANDARD_ERROR },
      answer: (index) => drawCategory(ability, truth[index] as ItemParameters, draw.next()),
    });
    const last = steps.at(-1);
    items += steps.length;
    if (last) tally.add(last.ability - ability, last.standardError);
  }
  return { ...tally.result(), items: items / people };
}
