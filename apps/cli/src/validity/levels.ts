import { standingAt } from '@qabilet/framework';
import { score, type CompetenceScore } from '@qabilet/scoring';
import { stoppedLevels } from './stopped-levels';
import { aimWithin, count, share, text, type Study, type StudyInput } from './study';
import { meanOf } from './tally';
import { peopleOf, takeTest } from './taken-test';
import { roleOf, shippedWorld } from './world';

/** How far what is promised of a level may lie from what comes true. */
const HONEST = 0.03;

/** How often people get the level that is theirs, and whether the probability beside it says so. */
export const levelsStudy: Study = {
  name: 'levels',
  run: (input) => {
    const product = productLevels(input);
    const named = product.find(({ kind }) => kind === 'one level');
    const stopped = stoppedLevels(input);
    return {
      title: 'Accuracy of levels, promised and true',
      meaning: `A level is shown with its probability, and one level is named only when it is likely enough: in the product’s test for ${percent((named?.n ?? NaN) / (named?.of ?? NaN))} of results, promised ${percent(named?.promised ?? NaN)} sure and right in ${percent(named?.right ?? NaN)}; else two neighbours are named. Even at a standard error of 0.3, ${percent(1 - stopped.rightAtThreeTenths)} stand in another level than the one they get.`,
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
        stopped.table,
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
