import { countedObservations } from '@qabilet/assessment';
import { score } from '@qabilet/scoring';
import {
  addGroups,
  emptyGroup,
  estimateGroup,
  estimateLatentGroup,
  groupContribution,
  type Answer,
  type GroupSum,
} from '@qabilet/psychometrics';
import { shortTestGains } from './short-test-gains';
import { aimWithin, count, plain, share, text, type Study, type StudyInput } from './study';
import { meanOf, Tally } from './tally';
import { peopleOf, takeTest } from './taken-test';
import { shippedWorld, type World } from './world';

const GAIN = 0.5;
const GROUP_SIZE = 50;

interface Setting {
  readonly name: string;
  /** SD of abilities within the groups, as a share of what the calibration says. */
  readonly spread: number;
}

const SETTINGS: readonly Setting[] = [
  { name: 'people differ as much as the calibration says', spread: 1 },
  { name: 'people of a group differ by 0.7 of it', spread: 0.7 },
];

/** Whether a cohort that has learnt half a logit is reported to have learnt half a logit. */
export const groupsStudy: Study = {
  name: 'groups',
  run: (input) => {
    const rows = SETTINGS.map((setting) => ({ setting, ...gainOf(setting, input) }));
    const [usual] = rows;
    return {
      title: 'Groups: what a true gain of half a logit becomes',
      meaning: `Where everybody gained ${GAIN} logits, the average of individual results says ${usual?.modes.toFixed(2)}; the figure that the product reports for a cohort says ${usual?.additive.toFixed(2)}, and ${(100 * (usual?.ofAdditive.coverage ?? NaN)).toFixed(0)} of 100 of its 90 % intervals held the truth.`,
      tables: [
        {
          caption: `The product’s test, one role, shipped bank; ${input.people} people, tested before and after, in groups of ${GROUP_SIZE}; true gain ${GAIN} in every competence, mean over competences; coverage of the 90 % interval of the mean of one group in one competence`,
          columns: [
            text('within the groups'),
            count('groups'),
            count('intervals'),
            plain('means of modes'),
            plain('additive form (the product)'),
            plain('latent maximum likelihood'),
            share('coverage, additive'),
            share('coverage, latent ML'),
          ],
          rows: rows.map(({ setting, groups, modes, additive, latent, ofAdditive, ofLatent }) => [
            ...[setting.name, groups, ofAdditive.n, modes, additive, latent],
            ...[ofAdditive.coverage, ofLatent.coverage],
          ]),
        },
        shortTestGains(input),
      ],
      aims: [
        aimWithin('Gain by the additive form', usual?.additive ?? NaN, { from: 0.47, to: 0.53 }),
        aimWithin('Gain by latent maximum likelihood', usual?.latent ?? NaN, { from: 0.47, to: 0.53 }),
        aimWithin('Coverage of the group interval', usual?.ofAdditive.coverage ?? NaN, {
          ...{ from: 0.88, to: 0.92, isShare: true },
        }),
      ],
      notes: [
        'The additive form adds up one small matrix per person, so that cohorts merge; it takes the likelihood as Gaussian. Latent maximum likelihood takes it as it is, one competence at a time, and needs every answer.',
        'The second row shows what becomes of mean and interval where people of a group differ less than the calibration says. Intervals of one group in several competences go together, so they tell less than their number.',
      ],
    };
  },
};

interface Gain {
  readonly groups: number;
  readonly modes: number;
  readonly additive: number;
  readonly latent: number;
  readonly ofAdditive: { readonly n: number; readonly coverage: number };
  readonly ofLatent: { readonly n: number; readonly coverage: number };
}

function gainOf({ name, spread }: Setting, input: StudyInput): Gain {
  const world = shippedWorld();
  const [additive, latent] = [new Tally(), new Tally()];
  const wave = (mean: number): Wave =>
    waveOf(world, { ...input, mean, spread, additive, latent, doing: name });
  const [before, after] = [wave(0), wave(GAIN)];
  return {
    groups: before.groups + after.groups,
    modes: after.modes - before.modes,
    additive: after.additive - before.additive,
    latent: after.latent - before.latent,
    ofAdditive: additive.result(),
    ofLatent: latent.result(),
  };
}

interface Wave {
  readonly groups: number;
  readonly modes: number;
  readonly additive: number;
  readonly latent: number;
}

interface WaveInput extends StudyInput {
  readonly mean: number;
  readonly spread: number;
  readonly additive: Tally;
  readonly latent: Tally;
  readonly doing: string;
}

/** One wave: everybody's test; each group's intervals tallied, and the means of all people together. */
function waveOf(
  world: World,
  { people, seed, mean, spread, doing, onProgress, ...tallies }: WaveInput,
): Wave {
  const { plan } = world;
  const targets = world.roles[0] ?? [];
  const dimensions = targets.map(({ competence }) => plan.dimensionOf.get(competence) ?? -1);
  const nextPerson = peopleOf(plan, { seed: `${seed}|${doing}`, mean, spread });
  const modes: number[] = [];
  const everybody: Answer[][][] = dimensions.map(() => []);
  let total = emptyGroup(plan.competences.length);
  let [groups, sum] = [0, emptyGroup(plan.competences.length)];
  let own: Answer[][][] = dimensions.map(() => []);
  for (let person = 0; person < people; person++) {
    onProgress(`${doing}, mean ${mean}: ${person} of ${people} tests`);
    const sitter = { abilities: nextPerson(), targets, seed: `${seed}|groups|${mean}|${person}` };
    const { answers } = takeTest(world, sitter);
    const { evidence, competences } = score(plan, targets, answers);
    modes.push(...competences.map((competence) => competence.mean));
    const gaussian = {
      precision: Float64Array.from(evidence.precision),
      centre: Float64Array.from(evidence.centre),
    };
    sum = addGroups(sum, groupContribution(gaussian, plan.priorCovariance));
    const observations = countedObservations(plan, answers);
    dimensions.forEach((dimension, k) =>
      own[k]?.push(observations.filter((observation) => observation.dimension === dimension)),
    );
    if ((person + 1) % GROUP_SIZE !== 0 && person + 1 < people) continue;
    groups += 1;
    tally(sum, own, { mean, dimensions, ...tallies });
    total = addGroups(total, sum);
    own.forEach((group, k) => everybody[k]?.push(...group));
    [sum, own] = [emptyGroup(plan.competences.length), dimensions.map(() => [])];
  }
  const estimate = estimateGroup(total);
  return {
    groups,
    modes: meanOf(modes),
    additive: meanOf(dimensions.map((dimension) => estimate.mean[dimension] ?? NaN)),
    latent: meanOf(everybody.map((group) => estimateLatentGroup(group)?.mean ?? NaN)),
  };
}

interface GroupTallies {
  readonly mean: number;
  readonly dimensions: readonly number[];
  readonly additive: Tally;
  readonly latent: Tally;
}

function tally(
  sum: GroupSum,
  answers: readonly (readonly (readonly Answer[])[])[],
  { mean, dimensions, additive, latent }: GroupTallies,
): void {
  const { mean: means, covariance } = estimateGroup(sum);
  const n = means.length;
  dimensions.forEach((dimension, k) => {
    additive.add((means[dimension] ?? NaN) - mean, Math.sqrt(covariance[dimension * (n + 1)] ?? NaN));
    const group = estimateLatentGroup(answers[k] ?? []);
    if (group) latent.add(group.mean - mean, group.meanError);
  });
}
