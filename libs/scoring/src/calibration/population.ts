import {
  DEFAULT_WEIGHT,
  estimatePrior,
  type ItemParameters,
  type Observation,
  type PriorEstimate,
} from '@qabilet/psychometrics';
import type { AnswersToCalibrate } from './answers-to-calibrate';
import type { ReadSitting } from './read-sittings';

/** Who sat: abilities of each group, and how they go together within it. */
export interface Population {
  /** Number of the group of each sitting in `means`. */
  readonly group: Int32Array;
  readonly means: readonly Float64Array[];
  /** Within groups, row-major. */
  readonly covariance: Float64Array;
  /** Sittings in each group. */
  readonly sizes: Float64Array;
}

/** Parameters by item; undefined where an item has none on the scale. */
export type ParametersOnScale = readonly (ItemParameters | undefined)[];

/** More sittings tell no more of correlations than their sampling error already allows, and cost time. */
const MOST_SITTINGS = 2_000;
/** A smaller group has no mean worth the name in every competence, and counts among the others. */
const SMALLEST_GROUP = 30;

/**
 * Means and covariance of the abilities on the scale of the parameters. Waves differ in their means; the covariance is
 * that within them.
 */
export function estimatePopulation(
  { competences }: Pick<AnswersToCalibrate, 'competences'>,
  sittings: readonly ReadSitting[],
  observe: (sitting: ReadSitting) => readonly Observation[],
): Population {
  const { group, sizes } = groupsOf(sittings);
  const chosen = evenly(sittings.length);
  const observations = chosen.map((i) => observe(sittings[i] as ReadSitting));
  const groups = Int32Array.from(chosen, (i) => group[i] ?? 0);
  const estimate = estimatePrior(competences.length, observations, {
    group: groups,
    unitWeight: DEFAULT_WEIGHT,
  });
  const heard = new Set(groups.filter((_, k) => (observations[k]?.length ?? 0) > 0));
  const means = Array.from(sizes, (_, g) => meanOf(g, estimate, heard));
  return { group, sizes, means, covariance: estimate.covariance };
}

/** A group that the sample missed, or that answered nothing on the scale, has the mean of all. */
function meanOf(group: number, { means, mean }: PriorEstimate, heard: ReadonlySet<number>): Float64Array {
  return (heard.has(group) ? means[group] : undefined) ?? mean;
}

/** What a sitting says of the abilities, as far as its items are on the scale. */
export function observer(
  { competences, items }: Pick<AnswersToCalibrate, 'competences' | 'items'>,
  parameters: ParametersOnScale,
): (sitting: ReadSitting) => readonly Observation[] {
  const dimensionOf = new Map(competences.map((competence, dimension) => [competence, dimension]));
  const dimensions = items.map(({ competence }) => dimensionOf.get(competence));
  return ({ answers }) =>
    answers.flatMap(({ item: place, category }): Observation[] => {
      const item = parameters[place];
      const dimension = dimensions[place];
      return item && dimension !== undefined ? [{ dimension, item, category }] : [];
    });
}

/** Groups numbered anew from 0, the small ones together. */
function groupsOf(sittings: readonly ReadSitting[]): { group: Int32Array; sizes: Float64Array } {
  const counts = new Map<number, number>();
  for (const { group } of sittings) counts.set(group, (counts.get(group) ?? 0) + 1);
  const large = [...counts]
    .flatMap(([group, count]) => (count >= SMALLEST_GROUP ? [group] : []))
    .sort(byNumber);
  const places = new Map(large.map((group, place) => [group, place]));
  const group = Int32Array.from(sittings, (sitting) => places.get(sitting.group) ?? large.length);
  const sizes = new Float64Array(group.reduce((most, place) => Math.max(most, place), 0) + 1);
  for (const place of group) sizes[place] = (sizes[place] ?? 0) + 1;
  return { group, sizes };
}

function byNumber(left: number, right: number): number {
  return left - right;
}

/** Of so many, at most two thousand at equal distances. */
function evenly(count: number): readonly number[] {
  const taken = Math.min(count, MOST_SITTINGS);
  return Array.from({ length: taken }, (_, k) => Math.floor((k * count) / taken));
}

/**
 * Within groups plus between their means:
 *
 *     Sigma_total = Sigma + sum_g n_g (mu_g - mu)(mu_g - mu)' / n
 */
export function totalCovariance({ means, covariance, sizes }: Population): Float64Array {
  const n = Math.sqrt(covariance.length);
  const people = sizes.reduce((sum, size) => sum + size, 0);
  const mean = Float64Array.from({ length: n }, (_, d) =>
    means.reduce((sum, group, g) => sum + ((sizes[g] ?? 0) * (group[d] ?? 0)) / people, 0),
  );
  return covariance.map((value, k) => {
    const [i, j] = [Math.floor(k / n), k % n];
    const between = means.reduce(
      (sum, group, g) =>
        sum + (sizes[g] ?? 0) * ((group[i] ?? 0) - (mean[i] ?? 0)) * ((group[j] ?? 0) - (mean[j] ?? 0)),
      0,
    );
    return value + between / people;
  });
}

/** (n estimate + n0 before) / (n + n0), with n0 people for what was believed before. */
export function drawnTo(before: Float64Array, estimate: Float64Array, people: number): Float64Array {
  const share = people / (people + DEFAULT_WEIGHT);
  return estimate.map((value, k) => share * value + (1 - share) * (before[k] ?? 0));
}
