import { at, increase, intAt } from '../numeric/element';
import { cholesky, compoundSymmetric, identity, multiply, multiplyVector } from '../numeric/matrix';
import {
  createMarginalLikelihood,
  type MarginalLikelihood,
  type NormalAbilities,
} from './marginal-likelihood';
import type { Observation } from './profile';
import { ascend, type Slope } from './quasi-newton';

export interface PriorOptions {
  /** Group of each person, from 0: means differ by group and the covariance is that within groups. One group unless given. */
  readonly group?: Int32Array;
  /** How many people the default correlation counts for; 0 leaves the estimate to the data alone. */
  readonly defaultWeight?: number;
  /**
   * How many people of seen ability say that each variance is 1; none unless given. One or two answers a competence hardly
   * tell a large variance from items that discriminate more, and correlations are divided by it.
   */
  readonly unitWeight?: number;
  readonly maximumIterations?: number;
}

export interface PriorEstimate {
  /** Of all people: the groups' means by their numbers. */
  readonly mean: Float64Array;
  /** By group. */
  readonly means: readonly Float64Array[];
  /** Within groups, row-major; correlations drawn towards the default. */
  readonly covariance: Float64Array;
  /** As the data alone have it. */
  readonly estimated: Float64Array;
  /** Marginal log-likelihood, with what is believed of the variances, at the start and after every iteration; it never falls. */
  readonly logLikelihoods: readonly number[];
  readonly iterations: number;
  readonly converged: boolean;
}

/** Before the data speak: the framework's default correlation. */
export const DEFAULT_CORRELATION = 0.75;
/**
 * People for whom the default correlation counts. Two competences measured with reliability 0.4 by n people correlate
 * with a sampling variance of about (1 - r^2)^2 / (0.4^2 n), which at n = 100 is the square of 0.1: as far as competences
 * of one framework can be expected to lie from the default.
 */
export const DEFAULT_WEIGHT = 100;
const MAX_ITERATIONS = 200;
/** Units of log-likelihood to the maximum, for each parameter: each is within about a fiftieth of its standard error. */
const TOLERANCE = 2e-4;

/**
 * Mean and covariance of abilities over people, items fixed, by maximum marginal likelihood; replaces the default prior by
 * what a calibration's data say. Abilities are integrated out by expectation propagation: the normal form at the mode is
 * biased where a competence has one or two answers a person. Limited-memory BFGS whose first step is that of EM. People
 * without answers say nothing; a competence without answers stays at the default. The correlations are then drawn towards
 * the default one, R = (n R + n0 R0) / (n + n0).
 *
 * 29 competences, 2,000 people with 35 answers each: about 40 passes of a quarter of a second.
 */
export function estimatePrior(
  dimensions: number,
  people: readonly (readonly Observation[])[],
  options: PriorOptions = {},
): PriorEstimate {
  const group = options.group ?? new Int32Array(people.length);
  const sizes = sizesOf(people, group);
  const space = parameterSpace(dimensions, sizes);
  const likelihood = createMarginalLikelihood({ dimensions, people, group, groups: sizes.length });
  const {
    x: found,
    values,
    converged,
  } = ascend({
    evaluate: (x) => {
      const abilities = space.abilitiesOf(x);
      return space.slopeOf(x, believed(likelihood(abilities), abilities, options.unitWeight ?? 0));
    },
    start: new Float64Array(space.scale.length),
    scale: space.scale,
    tolerance: TOLERANCE * space.scale.length,
    maximumSteps: options.maximumIterations ?? MAX_ITERATIONS,
  });
  const abilities = space.abilitiesOf(found);
  const { means, covariance: estimated } = abilities;
  const answered = sizes.reduce((sum, size) => sum + size, 0);
  return {
    mean: weightedMean(means, sizes, dimensions),
    means,
    covariance: shrunk(estimated, dimensions, {
      people: answered,
      weight: options.defaultWeight ?? DEFAULT_WEIGHT,
    }),
    estimated,
    logLikelihoods: values,
    iterations: values.length - 1,
    converged: converged && likelihood(abilities).isSettled,
  };
}

/**
 * With n people of seen ability behind it, log variance ~ N(0, 2 / n):
 *
 *     - n / 4 sum_d (log Sigma_dd)^2
 */
function believed(
  likelihood: MarginalLikelihood,
  { covariance }: NormalAbilities,
  people: number,
): MarginalLikelihood {
  if (people === 0) return likelihood;
  const byCovariance = likelihood.byCovariance.slice();
  const n = Math.sqrt(covariance.length);
  let logLikelihood = likelihood.logLikelihood;
  for (let d = 0; d < n; d++) {
    const variance = at(covariance, d * n + d);
    logLikelihood -= (people / 4) * Math.log(variance) ** 2;
    increase(byCovariance, d * n + d, (-people * Math.log(variance)) / variance);
  }
  return { ...likelihood, logLikelihood, byCovariance };
}

/** People with answers, by group. */
function sizesOf(people: readonly (readonly Observation[])[], group: Int32Array): Float64Array {
  const sizes = new Float64Array(group.reduce((most, own) => Math.max(most, own), 0) + 1);
  people.forEach((answers, person) => increase(sizes, intAt(group, person), answers.length > 0 ? 1 : 0));
  return sizes;
}

interface ParameterSpace {
  /** The step of EM as a share of the gradient: the inverse information if abilities were seen. */
  readonly scale: Float64Array;
  readonly abilitiesOf: (x: Float64Array) => NormalAbilities;
  readonly slopeOf: (x: Float64Array, likelihood: MarginalLikelihood) => Slope;
}

/**
 * Coordinates in which the covariance is always one: with Sigma_0 = L_0 L_0' the default,
 *
 *     mu_g = L_0 u_g,   Sigma = L L',   L = L_0 (I + T),   T lower triangular
 *
 * x holds every u_g, then T by rows.
 */
function parameterSpace(n: number, sizes: Float64Array): ParameterSpace {
  const root = cholesky(compoundSymmetric(n, DEFAULT_CORRELATION), n) ?? identity(n);
  const turnedRoot = transposed(root, n);
  const shift = sizes.length * n;
  const everybody = sizes.reduce((sum, size) => sum + size, 0);
  const scale = new Float64Array(shift + (n * (n + 1)) / 2);
  for (let k = 0; k < shift; k++) scale[k] = 1 / Math.max(1, at(sizes, Math.floor(k / n)));
  forLower(n, (i, j, k) => {
    scale[shift + k] = 1 / ((i === j ? 2 : 1) * Math.max(1, everybody));
  });

  const factorOf = (x: Float64Array): Float64Array => {
    const inner = identity(n);
    forLower(n, (i, j, k) => increase(inner, i * n + j, at(x, shift + k)));
    return multiply(root, inner, n);
  };
  return {
    scale,
    abilitiesOf: (x) => {
      const factor = factorOf(x);
      return {
        means: Array.from(sizes, (_, g) => multiplyVector(root, x.subarray(g * n, (g + 1) * n), n)),
        covariance: multiply(factor, transposed(factor, n), n),
      };
    },
    slopeOf: (x, { logLikelihood, byMean, byCovariance }) => {
      const gradient = new Float64Array(x.length);
      byMean.forEach((score, g) => gradient.set(multiplyVector(turnedRoot, score, n), g * n));
      const byFactor = multiply(turnedRoot, multiply(byCovariance, factorOf(x), n), n);
      forLower(n, (i, j, k) => {
        gradient[shift + k] = at(byFactor, i * n + j);
      });
      return { value: logLikelihood, gradient };
    },
  };
}

/** Row, column and place of every cell of a lower triangle packed by rows. */
function forLower(n: number, visit: (row: number, column: number, place: number) => void): void {
  for (let i = 0, k = 0; i < n; i++) for (let j = 0; j <= i; j++, k++) visit(i, j, k);
}

function transposed(matrix: Float64Array, n: number): Float64Array {
  return matrix.map((_, k) => at(matrix, (k % n) * n + Math.floor(k / n)));
}

function weightedMean(means: readonly Float64Array[], sizes: Float64Array, n: number): Float64Array {
  const everybody = sizes.reduce((sum, size) => sum + size, 0);
  const mean = new Float64Array(n);
  means.forEach((own, g) => {
    for (let i = 0; i < n; i++) increase(mean, i, (at(own, i) * at(sizes, g)) / Math.max(1, everybody));
  });
  return mean;
}

/** Variances stay; every correlation moves towards the default by n0 / (n + n0). */
function shrunk(
  covariance: Float64Array,
  n: number,
  { people, weight }: { readonly people: number; readonly weight: number },
): Float64Array {
  const share = weight === 0 ? 0 : weight / (people + weight);
  return covariance.map((value, k) => {
    const i = Math.floor(k / n);
    const j = k % n;
    if (i === j) return value;
    const usual = DEFAULT_CORRELATION * Math.sqrt(at(covariance, i * n + i) * at(covariance, j * n + j));
    return (1 - share) * value + share * usual;
  });
}
