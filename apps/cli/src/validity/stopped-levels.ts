import {
  createGenerator,
  drawCategory,
  levelOf,
  levelProbabilities,
  runAdaptiveTest,
  trapezoid,
  type ItemParameters,
} from '@qabilet/psychometrics';
import { bankOf, drawItems, normalItem } from './banks';
import { count, share, short, text, type StudyInput, type Table } from './study';

const CUTS = [-0.8, 0.2, 1.2] as const;
/** Standard error at which a test stops, with what others found there: exact, predicted, within one level. */
const STOPS = [
  { at: 0.5, field: '66.7 %, predicted 66.2 %' },
  { at: 0.4, field: '72.9 %, predicted 72.7 %' },
  { at: 0.3, field: '78.5 %, predicted 79.0 %' },
  { at: 0.25, field: '82.8 %, predicted 82.5 %' },
] as const;
const BANK = 500;
const MOST_ITEMS = 60;
/** Levels of one ability by the standard error at which the test stops. */
export function stoppedLevels({ people, seed, onProgress }: StudyInput): {
  readonly table: Table;
  /** Share of people who get their level at a standard error of 0.3. */
  readonly rightAtThreeTenths: number;
} {
  const draw = createGenerator(`${seed}|levels of one ability`);
  const bank = bankOf(drawItems(BANK, normalItem, draw));
  const found = STOPS.map(() => ({ items: 0, promised: 0, right: 0, near: 0 }));
  for (let person = 0; person < people; person++) {
    onProgress(`levels of one ability: ${person} of ${people} people`);
    const ability = draw.normal();
    const truth = levelOf(ability, CUTS);
    const steps = runAdaptiveTest({
      ...{ bank, select: 'mfi', estimate: 'eap', quadrature: trapezoid(), maximumItems: MOST_ITEMS },
      standardError: Math.min(...STOPS.map(({ at }) => at)),
      answer: (index) => drawCategory(ability, bank.items[index] as ItemParameters, draw.next()),
    });
    STOPS.forEach(({ at }, k) => {
      const stopped = steps.findIndex(({ standardError }) => standardError <= at);
      const last = steps[stopped < 0 ? steps.length - 1 : stopped];
      const tally = found[k];
      if (!last || !tally) return;
      const level = levelOf(last.ability, CUTS);
      tally.items += (stopped < 0 ? steps.length - 1 : stopped) + 1;
      tally.promised += levelProbabilities(last.ability, last.standardError, CUTS)[level] ?? 0;
      if (level === truth) tally.right += 1;
      if (Math.abs(level - truth) <= 1) tally.near += 1;
    });
  }
  return {
    rightAtThreeTenths: (found[STOPS.findIndex(({ at }) => at === 0.3)]?.right ?? NaN) / people,
    table: {
      caption: `One ability, ${BANK} 2PL items, four levels (cuts ${CUTS.join(', ')}), ${people} people, by the standard error at which the test stops`,
      columns: [
        ...[text('stops at'), count('people'), short('items'), share('promised'), share('true')],
        ...[share('within one level'), text('field')],
      ],
      rows: STOPS.map(({ at, field }, k) => {
        const { items = NaN, promised = NaN, right = NaN, near = NaN } = found[k] ?? {};
        return [`SE ${at}`, people, items / people, promised / people, right / people, near / people, field];
      }),
    },
  };
}
