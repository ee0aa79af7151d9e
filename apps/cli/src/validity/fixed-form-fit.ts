import {
  createGenerator,
  drawCategory,
  estimateMap,
  lzStar,
  type Generator,
  type ItemParameters,
} from '@qabilet/psychometrics';
import { drawItems } from './banks';
import { count, plain, share, signed, text, type StudyInput, type Table } from './study';
import { Tally } from './tally';

const ITEMS = 40;
const ONE_OF_FOUR = 0.25;
const COIN = 0.5;
const LIMIT = -1.96;
const SPEEDED = 30;

type Answering = (item: ItemParameters, ability: number, position: number, draw: Generator) => number;

const drawn: Answering = (item, ability, _position, draw) => drawCategory(ability, item, draw.next());
const guessed =
  (chance: number): Answering =>
  (_item, _ability, _position, draw) =>
    draw.next() < chance ? 1 : 0;

const PATTERNS: readonly { readonly name: string; readonly answer: Answering; readonly field: string }[] = [
  { name: 'attentive', answer: drawn, field: '2.5 % at most' },
  {
    name: `guesses one of four after item ${SPEEDED}`,
    answer: (item, ability, position, draw) =>
      (position > SPEEDED ? guessed(ONE_OF_FOUR) : drawn)(item, ability, position, draw),
    field: '',
  },
  { name: 'tosses a coin for everything', answer: guessed(COIN), field: '7 of 10' },
  { name: 'guesses one of four for everything', answer: guessed(ONE_OF_FOUR), field: '' },
  { name: 'all wrong', answer: () => 0, field: '' },
  { name: 'all right', answer: () => 1, field: '' },
];

/** How often lz* notices strange patterns on a paper of forty questions that is the same for everybody. */
export function fixedFormFit({ people, seed, onProgress }: StudyInput): Table {
  const items = drawItems(ITEMS, makeItem, createGenerator(`${seed}|fixed form`));
  return {
    caption: `A fixed form of ${ITEMS} 2PL items (a ~ LN(0, 0.3), b ~ N(0, 1)), ${people} people N(0, 1) in each row; flagged: lz* below ${LIMIT} at the posterior mode`,
    columns: [
      text('behaviour'),
      count('people'),
      signed('bias'),
      plain('RMSE'),
      plain('mean lz*'),
      share('flagged'),
      text('field, flagged'),
    ],
    rows: PATTERNS.map(({ name, answer, field }) => {
      onProgress(`fixed form: ${name}`);
      const draw = createGenerator(`${seed}|fixed form|${name}`);
      const tally = new Tally();
      let [sum, flagged] = [0, 0];
      for (let person = 0; person < people; person++) {
        const ability = draw.normal();
        const answers = items.map((item, k) => ({ item, category: answer(item, ability, k + 1, draw) }));
        const { ability: mode } = estimateMap(answers);
        const fit = lzStar(mode, answers, { fittedBy: 'map' });
        tally.add(mode - ability);
        sum += fit;
        if (fit < LIMIT) flagged += 1;
      }
      const { bias, rmse } = tally.result();
      return [name, people, bias, rmse, sum / people, flagged / people, field];
    }),
  };
}

function makeItem(draw: Generator): ItemParameters {
  return { model: '2pl', a: Math.exp(0.3 * draw.normal()), b: draw.normal() };
}
