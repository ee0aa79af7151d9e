import { totalLogLikelihood, type Answer } from '../ability/answer';
import { trapezoid } from '../ability/quadrature';
import { at, increase } from '../numeric/element';
import { inverse } from '../numeric/matrix';
import { levelProbabilities } from '../profile/levels';

/** A group's ability distribution with the errors of its parameters. */
export interface LatentGroup {
  readonly mean: number;
  readonly sd: number;
  readonly meanError: number;
  readonly sdError: number;
  readonly logLikelihood: number;
  readonly people: number;
  readonly converged: boolean;
}

const MAX_ITERATIONS = 500;
const TOLERANCE = 1e-7;
/** Wide enough for groups two logits off the reference population. */
const QUADRATURE = { from: -8, to: 8, nodes: 81 } as const;
/** Three quarters of the distance of two points: a narrower normal would snap to the nearest of them, and its mean too. */
const SMALLEST_SD = 0.15;

/**
 * Mean and SD of one ability in a group by marginal maximum likelihood, items fixed: never the mean of person estimates,
 * which is shrunken. EM, standard errors from the observed information; people without answers add nothing.
 *
 * Mislevy (1984), Psychometrika 49. The additive Gaussian form of `groupContribution` approximates it.
 */
export function estimateLatentGroup(people: readonly (readonly Answer[])[]): LatentGroup | undefined {
  const answered = people.filter((answers) => answers.length > 0);
  if (answered.length < 2) return undefined;
  const { points } = trapezoid(QUADRATURE.from, QUADRATURE.to, QUADRATURE.nodes);
  const likelihoods = answered.map((answers) => {
    const logs = points.map((point) => totalLogLikelihood(point, answers));
    const largest = logs.reduce((max, value) => Math.max(max, value), -Infinity);
    return { largest, relative: logs.map((value) => Math.exp(value - largest)) };
  });
  let mean = 0;
  let sd = 1;
  for (let iteration = 0; iteration < MAX_ITERATIONS; iteration++) {
    let first = 0;
    let square = 0;
    const prior = priorAt(points, mean, sd);
    for (const { relative } of likelihoods) {
      const { expected, expectedSquare } = posteriorMoments(points, prior, relative);
      first += expected / answered.length;
      square += expectedSquare / answered.length;
    }
    const nextSd = Math.max(SMALLEST_SD, Math.sqrt(Math.max(0, square - first * first)));
    const change = Math.max(Math.abs(first - mean), Math.abs(nextSd - sd));
    mean = first;
    sd = nextSd;
    if (change < TOLERANCE) return describe(points, likelihoods, { mean, sd, converged: true });
  }
  return describe(points, likelihoods, { mean, sd, converged: false });
}

/** Share of the group at each level, lowest first. */
export function levelShares(
  { mean, sd }: Pick<LatentGroup, 'mean' | 'sd'>,
  cuts: readonly number[],
): number[] {
  return levelProbabilities(mean, sd, cuts);
}

function priorAt(points: Float64Array, mean: number, sd: number): Float64Array {
  const weights = points.map((point) => Math.exp(-0.5 * ((point - mean) / sd) ** 2));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return weights.map((weight) => weight / total);
}

function posteriorMoments(
  points: Float64Array,
  prior: Float64Array,
  likelihood: Float64Array,
): { readonly total: number; readonly expected: number; readonly expectedSquare: number } {
  let total = 0;
  let first = 0;
  let square = 0;
  for (let q = 0; q < points.length; q++) {
    const weight = at(prior, q) * at(likelihood, q);
    total += weight;
    first += weight * at(points, q);
    square += weight * at(points, q) ** 2;
  }
  return { total, expected: first / total, expectedSquare: square / total };
}

interface Likelihood {
  readonly largest: number;
  readonly relative: Float64Array;
}

/** Observed information of mean and log SD: complete information less the posterior covariance of the scores (Louis). */
function describe(
  points: Float64Array,
  likelihoods: readonly Likelihood[],
  { mean, sd, converged }: { readonly mean: number; readonly sd: number; readonly converged: boolean },
): LatentGroup {
  const prior = priorAt(points, mean, sd);
  const people = likelihoods.length;
  const information = Float64Array.of(people / sd ** 2, 0, 0, 2 * people);
  let logLikelihood = 0;
  for (const { largest, relative } of likelihoods) {
    const { total } = posteriorMoments(points, prior, relative);
    logLikelihood += largest + Math.log(total);
    const scores = [0, 0];
    const products = [0, 0, 0, 0];
    points.forEach((point, q) => {
      const weight = (at(prior, q) * at(relative, q)) / total;
      const z = (point - mean) / sd;
      const score = [z / sd, z * z - 1] as const;
      score.forEach((left, i) => {
        scores[i] = (scores[i] as number) + weight * left;
        score.forEach(
          (right, j) => (products[2 * i + j] = (products[2 * i + j] as number) + weight * left * right),
        );
      });
    });
    products.forEach((product, k) => {
      const outer = (scores[k >> 1] as number) * (scores[k & 1] as number);
      increase(information, k, outer - product);
    });
  }
  const covariance = inverse(information, 2) ?? new Float64Array(4).fill(NaN);
  return {
    mean,
    sd,
    meanError: Math.sqrt(at(covariance, 0)),
    sdError: sd * Math.sqrt(at(covariance, 3)),
    logLikelihood,
    people,
    converged,
  };
}
