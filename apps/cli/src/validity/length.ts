import {
  createGenerator,
  drawCategory,
  momentsOf,
  observe,
  runAdaptiveTest,
  startPosterior,
  STANDARD_NORMAL,
  trapezoid,
  type CompiledBank,
  type Generator,
  type ItemParameters,
} from '@qabilet/psychometrics';
import { bankOf, drawItems, normalItem, weakItem } from './banks';
import { aimWithin, count, plain, share, short, text, type Cell, type Study, type StudyInput } from './study';
import { Tally } from './tally';

const STANDARD_ERROR = 0.3;
const MOST_ITEMS = 60;
/** Banks of one kind differ: their figures are means over so many. */
const BANKS = 10;

interface Design {
  readonly name: string;
  readonly size: number;
  readonly make: (draw: Generator) => ItemParameters;
  readonly isRandom?: boolean;
  readonly field: string;
}

const DESIGNS: readonly Design[] = [
  { name: '500 2PL items', size: 500, make: normalItem, field: '13.1 items, RMSE .293' },
  { name: '200 2PL items', size: 200, make: normalItem, field: '16.3 items, RMSE .293' },
  {
    name: '300 weak 3PL items',
    size: 300,
    make: weakItem,
    field: '46.0 items, 15.5 % at the cap, RMSE .302',
  },
  {
    name: '500 2PL items, drawn by lot',
    size: 500,
    make: normalItem,
    isRandom: true,
    field: '46.2 items, RMSE .304',
  },
];

/** How many questions one ability takes until it is known to 0.3 logits. */
export const lengthStudy: Study = {
  name: 'length',
  run: (input) => {
    const rows = DESIGNS.map((design) => ({ design, ...lengths(design, input) }));
    const [large, small, weak, byChance] = rows;
    return {
      title: `Questions needed for a standard error of ${STANDARD_ERROR}`,
      meaning: `Good questions tell one ability to ${STANDARD_ERROR} logits after ${large?.mean.toFixed(0)} of them (${small?.mean.toFixed(0)} where the bank is smaller), drawn by lot after ${byChance?.mean.toFixed(0)}, weak multiple-choice questions after ${weak?.mean.toFixed(0)}: the quality of questions matters as much as how they are chosen.`,
      tables: [
        {
          caption: `One ability, ${input.people} people N(0, 1) over ${BANKS} banks of each kind, maximum information and EAP, at most ${MOST_ITEMS} items`,
          columns: [
            text('bank'),
            count('people'),
            short('mean items'),
            count('median items'),
            share('reached the cap'),
            plain('RMSE'),
            plain('mean SE'),
            share('coverage of 90 %'),
            text('field'),
          ],
          rows: rows.map(({ cells }) => cells),
        },
      ],
      aims: [aimWithin('Mean items, bank of 500', large?.mean ?? NaN, { from: 11.5, to: 14.5 })],
      notes: ['Field: catR 3.17, 1,000 simulated people, one bank of each kind from the same distributions.'],
    };
  },
};

function lengths(
  { name, size, make, isRandom, field }: Design,
  { people, seed, onProgress }: StudyInput,
): { readonly mean: number; readonly cells: readonly Cell[] } {
  const draw = createGenerator(`${seed}|length|${name}`);
  const banks = Array.from({ length: BANKS }, () => bankOf(drawItems(size, make, draw)));
  const tally = new Tally();
  const asked: number[] = [];
  let capped = 0;
  for (let person = 0; person < people; person++) {
    onProgress(`${name}: ${person} of ${people} people`);
    const bank = banks[person % BANKS];
    if (!bank) break;
    const ability = draw.normal();
    const { items, estimate, standardError } = isRandom
      ? byLot(bank, ability, draw)
      : adaptively(bank, ability, draw);
    asked.push(items);
    if (standardError > STANDARD_ERROR) capped += 1;
    tally.add(estimate - ability, standardError);
  }
  const { rmse, meanError, coverage } = tally.result();
  const mean = asked.reduce((sum, items) => sum + items, 0) / people;
  const median = [...asked].sort((one, other) => one - other)[Math.floor(people / 2)];
  return { mean, cells: [name, people, mean, median, capped / people, rmse, meanError, coverage, field] };
}

interface Reached {
  readonly items: number;
  readonly estimate: number;
  readonly standardError: number;
}

function adaptively(bank: CompiledBank, ability: number, draw: Generator): Reached {
  const steps = runAdaptiveTest({
    ...{ bank, select: 'mfi', estimate: 'eap', quadrature: trapezoid() },
    ...{ maximumItems: MOST_ITEMS, standardError: STANDARD_ERROR },
    answer: (index) => drawCategory(ability, bank.items[index] as ItemParameters, draw.next()),
  });
  const last = steps.at(-1);
  return { items: steps.length, estimate: last?.ability ?? 0, standardError: last?.standardError ?? 1 };
}

function byLot(bank: CompiledBank, ability: number, draw: Generator): Reached {
  const left = [...bank.items];
  let posterior = startPosterior(trapezoid(), STANDARD_NORMAL);
  let items = 0;
  let { ability: estimate, standardError } = momentsOf(posterior);
  while (items < MOST_ITEMS && standardError > STANDARD_ERROR) {
    const [item] = left.splice(draw.below(left.length), 1);
    if (!item) break;
    posterior = observe(posterior, item, drawCategory(ability, item, draw.next()));
    ({ ability: estimate, standardError } = momentsOf(posterior));
    items += 1;
  }
  return { items, estimate, standardError };
}
