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
import type { StudyInput } from './study';
import { meanOf, type Tally } from './tally';
import { peopleOf, takeTest } from './taken-test';
import type { World } from './world';

export const GROUP_SIZE = 50;

/** What is found of everybody in one wave, averaged over the competences of the role. */
export interface Wave {
  readonly groups: number;
  readonly modes: number;
  readonly additive: number;
  readonly latent: number;
}

export interface WaveInput extends StudyInput {
  readonly mean: number;
  readonly spread: number;
  readonly additive: Tally;
  readonly latent: Tally;
  readonly doing: string;
}

/** One wave: everybody's test; each group's intervals tallied, and the means of all people together. */
export function waveOf(
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
