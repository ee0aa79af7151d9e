import { standingAt } from '@qabilet/framework';
import { score, type CompetenceScore } from '@qabilet/scoring';
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
import { aimWithin, count, share, short, text, type Cell, type Study, type StudyInput } from './study';
import { meanOf } from './tally';
import { peopleOf, takeTest } from './taken-test';
import { roleOf, shippedWorld } from './world';

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
/** How far what is promised of a level may lie from what comes true. */
const HONEST = 0.03;

/** How often people get the level that is theirs, and whether the probability beside it says so. */
export const levelsStudy: Study = {
  name: 'levels',
  run: (input) => {
    const product = productLevels(input);
    const named = product.find(({ kind }) => kind === 'one level');
    const stops = oneAbility(input);
    const atThreeTenths = stops[STOPS.findIndex(({ at }) => at === 0.3)];
    return {
      title: 'Accuracy of levels, promised and true',
      meaning: `A level is shown with its probability, and one level is named only when it is likely enough: in the product’s test for ${percent((named?.n ?? NaN) / (named?.of ?? NaN))} of results, promised ${percent(named?.promised ?? NaN)} sure and right in ${percent(named?.right ?? NaN)}; else two neighbours are named. Even at a standard error of 0.3, ${percent(1 - Number(atThreeTenths?.[4]))} stand in another level than the one they get.`,
      tables: [
        {
          caption: `The product’s test, shipped bank, ${input.people} people over all roles: what is said of a competence, how often it is so, and how often the probability beside it said it would be`,
          columns: [
            text('what is said'),
            count('results'),
            share('of all'),
            share('promised'),
            share('true'),
            share('within one level'),
          ],
          rows: product.map(({ kind, n, of, promised, right, near }) => [
            kind,
            n,
            n / of,
            promised,
            right,
            near,
          ]),
        },
        {
          caption: `One ability, ${BANK} 2PL items, four levels (cuts ${CUTS.join(', ')}), ${input.people} people, by the standard error at which the test stops`,
          columns: [
            text('stops at'),
            count('people'),
            short('items'),
            share('promised'),
            share('true'),
            share('within one level'),
            text('field'),
          ],
          rows: stops,
        },
      ],
      aims: [
        aimWithin('True less promised, one level named', (named?.right ?? NaN) - (named?.promised ?? NaN), {
          from: -HONEST,
          to: HONEST,
          isShare: true,
        }),
      ],
      notes: [
        'Promised: mean probability of what is said (Rudner 2001). Field: an independent simulation, same cuts and bank distribution.',
      ],
    };
  },
};

function percent(part: number): string {
  return `${(100 * part).toFixed(0)} %`;
}

type Kind = 'one level' | 'between two' | 'not enough evidence' | 'most probable level, always';

interface Named {
  readonly kind: Kind;
  readonly n: number;
  readonly of: number;
  readonly promised: number;
  readonly right: number | undefined;
  readonly near: number | undefined;
}

class Names {
  private readonly promises: number[] = [];
  private right = 0;
  private near = 0;

  add(promised: number, levels: readonly number[], truth: number): void {
    this.promises.push(promised);
    if (levels.includes(truth)) this.right += 1;
    if (levels.some((level) => Math.abs(level - truth) <= 1)) this.near += 1;
  }

  result(kind: Kind, of: number): Named {
    const n = this.promises.length;
    return { kind, n, of, promised: meanOf(this.promises), right: this.right / n, near: this.near / n };
  }
}

function productLevels({ people, seed, onProgress }: StudyInput): Named[] {
  const world = shippedWorld();
  const { plan } = world;
  const draw = peopleOf(plan, { seed });
  const [one, two, none, always] = [new Names(), new Names(), new Names(), new Names()];
  let results = 0;
  for (let person = 0; person < people; person++) {
    onProgress(`levels: ${person} of ${people} tests`);
    const abilities = draw();
    const targets = roleOf(world, person);
    const { answers } = takeTest(world, { abilities, targets, seed: `${seed}|levels|${person}` });
    for (const result of score(plan, targets, answers).competences) {
      const dimension = plan.dimensionOf.get(result.competence) ?? -1;
      const cuts = plan.competences[dimension]?.cuts;
      if (!cuts) continue;
      results += 1;
      const truth = standingAt(abilities[dimension] ?? 0, cuts);
      const { reading } = result;
      const likeliest = likeliestOf(result);
      always.add(likeliest.probability, [likeliest.level], truth);
      if (reading.kind === 'level') one.add(reading.probability, [reading.level], truth);
      if (reading.kind === 'between') two.add(reading.probability, reading.levels, truth);
      if (reading.kind === 'not-enough-evidence') none.add(NaN, [], truth);
    }
  }
  const silent = none.result('not enough evidence', results);
  return [
    one.result('one level', results),
    two.result('between two', results),
    { ...silent, right: undefined, near: undefined },
    always.result('most probable level, always', results),
  ];
}

function likeliestOf({ levelProbabilities: shares }: CompetenceScore) {
  const probability = Math.max(...shares);
  return { probability, level: shares.indexOf(probability) };
}

function oneAbility({ people, seed, onProgress }: StudyInput): Cell[][] {
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
  return STOPS.map(({ at, field }, k) => {
    const { items = NaN, promised = NaN, right = NaN, near = NaN } = found[k] ?? {};
    return [`SE ${at}`, people, items / people, promised / people, right / people, near / people, field];
  });
}
