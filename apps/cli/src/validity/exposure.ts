import type { BlueprintRules } from '@qabilet/assessment';
import type { ItemId } from '@qabilet/item-bank';
import { createGenerator, evaluateTest } from '@qabilet/psychometrics';
import { score } from '@qabilet/scoring';
import { bankOf, drawItems, normalItem } from './banks';
import { aimWithin, plain, share, text, type Cell, type Study, type StudyInput } from './study';
import { meanOf, Tally } from './tally';
import { peopleOf, takeTest } from './taken-test';
import { questionsACompetence, shippedWorld, withRules, type World } from './world';

const BANK = 500;
const LENGTH = 20;
const LIMIT = 0.25;

interface Rules {
  readonly name: string;
  readonly rules: Partial<BlueprintRules>;
}

const PRODUCT_RULES: readonly Rules[] = [
  { name: 'the best item always, earlier tests forgotten', rules: { exposureTop: 1, seenItemWeight: 1 } },
  { name: 'one of the best five, earlier tests forgotten', rules: { exposureTop: 5, seenItemWeight: 1 } },
  { name: 'as shipped: one of five, seen items worth a quarter', rules: {} },
  { name: 'one of five, seen items never again', rules: { seenItemWeight: 0 } },
];

/** How many people see the same questions, and how much of a second test somebody knows from the first. */
export const exposureStudy: Study = {
  name: 'exposure',
  run: (input) => {
    const product = PRODUCT_RULES.map((rules) => ({ name: rules.name, ...productExposure(rules, input) }));
    const shipped = product[2];
    const open = product[0];
    const library = libraryExposure(input);
    return {
      title: 'Exposure of items and overlap of two tests',
      meaning: `Who takes the test again meets ${(100 * (shipped?.again ?? NaN)).toFixed(0)} % questions seen before, ${(100 * (open?.again ?? NaN)).toFixed(0)} % without control. With ${questionsACompetence()} questions a competence the most used one goes to ${(100 * (shipped?.largest ?? NaN)).toFixed(0)} % of the people of a role, and ${(100 * (shipped?.unused ?? NaN)).toFixed(0)} % of the role’s questions to nobody.`,
      tables: [
        {
          caption: `The product’s test, ${input.people} people of one role (the worst case: all draw on the same part of the shipped bank), each tested twice at the same ability`,
          columns: [
            text('rule'),
            plain('RMSE'),
            share('largest exposure'),
            share('items of the role never used'),
            share('shared by two people'),
            share('of the second test seen in the first'),
          ],
          rows: product.map(({ name, rmse, largest, unused, overlap, again }) => [
            ...[name, rmse, largest, unused, overlap, again],
          ]),
        },
        {
          caption: `One ability, ${BANK} 2PL items, ${LENGTH} items a test, ${input.people} people; item eligibility (van der Linden and Veldkamp 2004)`,
          columns: [
            text('rule'),
            plain('RMSE'),
            share('largest exposure'),
            share('items never used'),
            share('shared by two people'),
            text('field'),
          ],
          rows: library,
        },
      ],
      aims: [
        aimWithin('Of a second test seen in the first, as shipped', shipped?.again ?? NaN, {
          from: 0,
          to: 0.25,
          isShare: true,
        }),
        {
          text: 'Control costs less than 0.02 of RMSE',
          found: ((shipped?.rmse ?? NaN) - (open?.rmse ?? NaN)).toFixed(3),
          isReached: (shipped?.rmse ?? NaN) - (open?.rmse ?? NaN) < 0.02,
        },
      ],
      notes: [
        'Field: an independent simulator, same bank distribution: RMSE, largest exposure, never used, shared by two people.',
        'RMSE is over both tests of each person.',
      ],
    };
  },
};

interface Exposed {
  readonly rmse: number;
  readonly largest: number;
  readonly unused: number;
  readonly overlap: number;
  readonly again: number;
}

function productExposure({ name, rules }: Rules, { people, seed, onProgress }: StudyInput): Exposed {
  const world: World = withRules(shippedWorld(), rules);
  const { plan } = world;
  const targets = world.roles[0] ?? [];
  const draw = peopleOf(plan, { seed });
  const seen = new Map<ItemId, number>();
  const tally = new Tally();
  const again: number[] = [];
  const lengths: number[] = [];
  for (let person = 0; person < people; person++) {
    onProgress(`${name}: ${person} of ${people} people`);
    const abilities = draw();
    const first = takeTest(world, { abilities, targets, seed: `${seed}|exposure|${person}` });
    const known = first.answers.map(({ itemId }) => itemId);
    const second = takeTest(world, {
      ...{ abilities, targets, seed: `${seed}|exposure again|${person}` },
      seenBefore: known,
    });
    for (const id of known) seen.set(id, (seen.get(id) ?? 0) + 1);
    lengths.push(known.length);
    const knownIds = new Set(known);
    again.push(meanOf(second.answers.map(({ itemId }) => (knownIds.has(itemId) ? 1 : 0))));
    for (const { answers } of [first, second]) {
      for (const { competence, mean } of score(plan, targets, answers).competences)
        tally.add(mean - (abilities[plan.dimensionOf.get(competence) ?? -1] ?? 0));
    }
  }
  const own = plan.items.filter((item) => targets.some(({ competence }) => competence === item.competence));
  const rates = own.map(({ id }) => (seen.get(id) ?? 0) / people);
  return {
    rmse: tally.result().rmse,
    largest: Math.max(...rates),
    unused: rates.filter((rate) => rate === 0).length / own.length,
    overlap: overlapOf(rates, people, meanOf(lengths)),
    again: meanOf(again),
  };
}

/** Mean share of questions that two people have in common. Chen, Ankenmann & Spray (2003), JEM 40. */
function overlapOf(rates: readonly number[], people: number, length: number): number {
  const squares = rates.reduce((sum, rate) => sum + rate * rate, 0);
  return ((people * squares) / length - 1) / (people - 1);
}

function libraryExposure({ people, seed, onProgress }: StudyInput): Cell[][] {
  onProgress('item eligibility');
  const bank = bankOf(drawItems(BANK, normalItem, createGenerator(`${seed}|exposure bank`)));
  const design = {
    ...{ bank, dimensions: 1, priorCovariance: Float64Array.of(1), cuts: [[]] },
    content: { length: LENGTH, attributes: [], enemies: [] },
    stopping: { minimumItems: LENGTH, maximumItems: LENGTH },
  };
  const open = evaluateTest(design, people, seed);
  const limited = evaluateTest({ ...design, maximumExposure: LIMIT }, people, seed);
  return [
    ['one of the best five', open, '.259 / 72 % / 77 % / 40 %'] as const,
    [`one of five, at most ${100 * LIMIT} % of people`, limited, '.277 / 28 % / 72 % / 23 %'] as const,
  ].map(([name, { rootMeanSquareError, maximumExposure, unusedItems, overlap }, field]) => [
    ...[name, rootMeanSquareError, maximumExposure, unusedItems / BANK, overlap, field],
  ]);
}
