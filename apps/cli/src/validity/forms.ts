import {
  createGenerator,
  drawCategory,
  estimateEap,
  runAdaptiveTest,
  trapezoid,
  type CompiledBank,
} from '@qabilet/psychometrics';
import { bankOf, drawItems, drawnFrom, mostTelling, normalItem } from './banks';
import { productForms } from './product-forms';
import { count, plain, share, short, text, type Study, type StudyInput } from './study';
import { Tally } from './tally';
import { questionsACompetence } from './world';

const BANK = 500;
const LENGTHS = [10, 20, 30] as const;
/** Beyond this ability somebody is far from the middle. */
const FAR = 2;
const FIELD: Readonly<Record<string, string>> = {
  'adaptive 10': '.325 to .330',
  'adaptive 20': '.245 to .255',
  'adaptive 30': '.224',
  'random 20': '.418 to .434',
  'random 30': '.358',
  'fixed 30': '.5 to .6 far from the middle',
};

/** The same number of questions chosen for the person, chosen once for everybody, and drawn by lot. */
export const formsStudy: Study = {
  name: 'forms',
  run: (input) => {
    const product = productForms(input);
    const [adaptive, fixed, random] = product;
    const errors = oneAbility(input);
    return {
      title: 'Adaptive against fixed and random forms of the same length',
      meaning: `${meaningOf(errors)} In the shipped bank, with ${questionsACompetence()} questions a competence, the engine’s error is ${(100 * (adaptive.rmse / random.rmse)).toFixed(1)} % of that of questions drawn by lot, in ${adaptive.minutes.toFixed(0)} minutes instead of ${random.minutes.toFixed(0)}.`,
      tables: [
        {
          caption: `One ability, 500 2PL items, ${input.people} people N(0, 1), EAP; adaptive by maximum information, the fixed form of the items that say most about everybody together, the random form another one for each person`,
          columns: [
            text('form'),
            count('items'),
            count('people'),
            plain('RMSE'),
            plain(`RMSE beyond ±${FAR}`),
            text('field, RMSE'),
          ],
          rows: errors.map(({ form, length, rmse, far }) => [
            ...[form, length, input.people, rmse, far],
            FIELD[`${form} ${length}`] ?? '',
          ]),
        },
        {
          caption: `The product’s test, shipped bank, ${input.people} people over all roles; fixed and random forms have as many questions from each competence as the engine asked that person`,
          columns: [
            text('form'),
            count('results'),
            short('questions'),
            short('minutes'),
            plain('RMSE'),
            share('RMSE less than random'),
          ],
          rows: product.map(({ name, n, questions, minutes, rmse }) => [
            name,
            n,
            questions,
            minutes,
            rmse,
            1 - rmse / random.rmse,
          ]),
        },
      ],
      aims: [
        {
          text: 'The engine measures better than a fixed and than a random form of its length and balance',
          found: `RMSE ${adaptive.rmse.toFixed(3)} against ${fixed.rmse.toFixed(3)} and ${random.rmse.toFixed(3)}`,
          isReached: adaptive.rmse < Math.min(fixed.rmse, random.rmse),
        },
      ],
      notes: [
        'Field: catR 3.17 and an independent simulator whose traces equal those of catR.',
        'The engine seeks gain per second, not per question, draws one of the best five to spare the bank, and sees to the balance of competences; minutes are those that the questions are expected to take.',
      ],
    };
  },
};

interface FormError {
  readonly form: string;
  readonly length: number;
  readonly rmse: number;
  readonly far: number;
}

function meaningOf(errors: readonly FormError[]): string {
  const of = (form: string, what: 'rmse' | 'far' = 'rmse'): string => {
    const error = errors.find((each) => each.form === form && each.length === LENGTHS[1])?.[what] ?? NaN;
    return Number.isFinite(error) ? error.toFixed(2) : '(nobody there)';
  };
  return `With a large bank and ${LENGTHS[1]} questions, a test that follows the person errs by ${of('adaptive')} logits (${of('adaptive', 'far')} far from the middle), the best paper that is the same for everybody by ${of('fixed')} (${of('fixed', 'far')}), questions drawn by lot by ${of('random')} (${of('random', 'far')}).`;
}

function oneAbility({ people, seed, onProgress }: StudyInput): FormError[] {
  const draw = createGenerator(`${seed}|forms`);
  const bank = bankOf(drawItems(BANK, normalItem, draw));
  const abilities = Float64Array.from({ length: people }, () => draw.normal());
  const best = mostTelling(bank);
  const quadrature = trapezoid();
  return LENGTHS.flatMap((length) => {
    const [adaptive, fixed, random] = [twoTallies(), twoTallies(), twoTallies()];
    abilities.forEach((ability, person) => {
      onProgress(`forms of ${length} items: ${person} of ${people} people`);
      const answer = (index: number): number =>
        drawCategory(ability, bank.items[index] ?? bank.items[0] ?? NO_ITEM, draw.next());
      const steps = runAdaptiveTest({
        ...{ bank, quadrature, answer, maximumItems: length },
        ...{ select: 'mfi', estimate: 'eap' },
      });
      adaptive.add(ability, steps.at(-1)?.ability ?? 0);
      fixed.add(ability, scored(bank, best.slice(0, length), answer));
      random.add(ability, scored(bank, drawnFrom(best, length, draw), answer));
    });
    return Object.entries({ adaptive, fixed, random }).map(([form, { all, far }]) => ({
      ...{ form, length, rmse: all.result().rmse, far: far.result().rmse },
    }));
  });
}

const NO_ITEM = { model: '1pl', b: 0 } as const;

function twoTallies() {
  const [all, far] = [new Tally(), new Tally()];
  const add = (truth: number, estimate: number): void => {
    all.add(estimate - truth);
    if (Math.abs(truth) > FAR) far.add(estimate - truth);
  };
  return { all, far, add };
}

function scored(bank: CompiledBank, indices: readonly number[], answer: (index: number) => number): number {
  const answers = indices.map((index) => ({ item: bank.items[index] ?? NO_ITEM, category: answer(index) }));
  return estimateEap(answers).ability;
}
