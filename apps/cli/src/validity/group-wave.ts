import {
  contributionOf,
  emptySummary,
  groupFigures,
  type GroupFigures,
  type GroupScale,
  levelShares,
  merge,
} from '@qabilet/analytics';
import { countedObservations } from '@qabilet/assessment';
import { DEFAULT_CUTS } from '@qabilet/framework';
import { score } from '@qabilet/scoring';
import { estimateLatentGroup, type Answer } from '@qabilet/psychometrics';
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
  readonly shares: HeldShares;
  readonly doing: string;
}

/** Of the intervals of shares at and above each level, how many there were and how many held the truth. */
export interface HeldShares {
  intervals: number;
  held: number;
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
  const scale = { cuts: plan.competences.map(() => DEFAULT_CUTS), within: plan.priorCovariance };
  const nobody = emptySummary(plan.competences.length);
  let [groups, sum, total] = [0, nobody, nobody];
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
    const outcomes = competences.map(({ items, levelProbabilities }, k) => ({
      ...{ dimension: dimensions[k] ?? -1, items, levelProbabilities },
      agreement: 'cannot-say' as const,
    }));
    sum = merge(sum, contributionOf({ evidence: gaussian, competences: outcomes }, scale.within));
    const observations = countedObservations(plan, answers);
    dimensions.forEach((dimension, k) =>
      own[k]?.push(observations.filter((observation) => observation.dimension === dimension)),
    );
    if ((person + 1) % GROUP_SIZE !== 0 && person + 1 < people) continue;
    groups += 1;
    tally(groupFigures(sum, scale), own, { mean, spread, dimensions, scale, ...tallies });
    total = merge(total, sum);
    own.forEach((group, k) => everybody[k]?.push(...group));
    [sum, own] = [nobody, dimensions.map(() => [])];
  }
  const { competences } = groupFigures(total, scale);
  return {
    groups,
    modes: meanOf(modes),
    additive: meanOf(dimensions.map((dimension) => competences[dimension]?.measured?.mean ?? NaN)),
    latent: meanOf(everybody.map((group) => estimateLatentGroup(group)?.mean ?? NaN)),
  };
}

interface GroupTallies extends Pick<WaveInput, 'mean' | 'spread' | 'additive' | 'latent' | 'shares'> {
  readonly dimensions: readonly number[];
  readonly scale: GroupScale;
}

function tally(
  { competences }: GroupFigures,
  answers: readonly (readonly (readonly Answer[])[])[],
  { mean, spread, dimensions, scale, additive, latent, shares }: GroupTallies,
): void {
  const n = competences.length;
  dimensions.forEach((dimension, k) => {
    const measured = competences[dimension]?.measured;
    if (!measured) return;
    additive.add(measured.mean - mean, measured.standardError);
    const sd = spread * Math.sqrt(scale.within[dimension * (n + 1)] ?? NaN);
    const truth = levelShares({ mean, low: mean, high: mean, sd, sdError: 0 }, DEFAULT_CUTS);
    levelShares(measured, DEFAULT_CUTS).forEach(({ low, high }, level) => {
      const share = truth[level]?.share ?? NaN;
      shares.intervals += 1;
      shares.held += low <= share && share <= high ? 1 : 0;
    });
    const group = estimateLatentGroup(answers[k] ?? []);
    if (group) latent.add(group.mean - mean, group.meanError);
  });
}
