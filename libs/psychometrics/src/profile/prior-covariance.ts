import { at, increase, intAt } from '../numeric/element';
import { compoundSymmetric } from '../numeric/matrix';
import { commonCorrelationSpace, covarianceSpace } from './ability-space';
import { withCorrelationBelief, withUnitBelief } from './covariance-belief';
import {
  createMarginalLikelihood,
  type MarginalLikelihood,
  type NormalAbilities,
} from './marginal-likelihood';
import type { Observation } from './profile';
import { ascend, type Ascent } from './quasi-newton';

export interface PriorOptions {
  /** Group of each person, from 0: means differ by group and the covariance is that within groups. One group unless given. */
  readonly group?: Int32Array;
  /** Of single correlations about the one that all have in common, `CORRELATION_SPREAD` unless given; Infinity: as the data have them. */
  readonly correlationSpread?: number | undefined;
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
  /** Within groups, row-major. */
  readonly covariance: Float64Array;
  /** Marginal log-likelihood, with what is believed, at the start and after every iteration; it never falls. */
  readonly logLikelihoods: readonly number[];
  readonly iterations: number;
  readonly converged: boolean;
}

/** Before the data speak: the framework's default correlation. */
export const DEFAULT_CORRELATION = 0.75;
/**
 * People for whom what was believed before counts. Two competences measured with reliability 0.4 by n people correlate
 * with a sampling variance of about (1 - r^2)^2 / (0.4^2 n), which at n = 100 is the square of 0.1: as far as competences
 * of one framework can be expected to lie from the default.
 */
export const DEFAULT_WEIGHT = 100;
/** Standard deviation of the correlations of a framework's abilities about the one that they have in common. */
export const CORRELATION_SPREAD = 0.1;
/** Of that one about the default: other frameworks, other people. */
const COMMON_SPREAD = 0.2;
const MAX_ITERATIONS = 200;
/** Units of log-likelihood to the maximum, for each parameter: each is within about a fiftieth of its standard error. */
const TOLERANCE = 2e-4;

/**
 * Mean and covariance of abilities over people, items fixed, by maximum marginal likelihood; replaces the default prior by
 * what a calibration's data say. Abilities are integrated out by expectation propagation: the normal form at the mode is
 * biased where a competence has one or two answers a person. Limited-memory BFGS. People without answers say nothing.
 *
 * First with one correlation for all pairs, which few answers tell well; then with one for each pair, drawn to the common
 * one by as much as the answers leave open. Left to themselves the pairs are biased, not only uncertain: in short tests of
 * many abilities few people have seen both of a pair, and of all covariances the one likeliest under so much noise has
 * lower correlations. With 10 questions over 29 abilities, 2,000 people and a true 0.75 their mean was 0.49 (0.60 with
 * variances held); so it is 0.75.
 *
 * 29 competences, 2,000 people with 35 answers each: about 20 passes of a quarter of a second.
 */
export function estimatePrior(
  dimensions: number,
  people: readonly (readonly Observation[])[],
  options: PriorOptions = {},
): PriorEstimate {
  const group = options.group ?? new Int32Array(people.length);
  const sizes = sizesOf(people, group);
  const likelihood = createMarginalLikelihood({ dimensions, people, group, groups: sizes.length });
  const spread = options.correlationSpread ?? CORRELATION_SPREAD;
  const search: Search = {
    sizes,
    likelihood: (abilities) => {
      const plain = likelihood(abilities);
      return options.unitWeight ? withUnitBelief(plain, abilities, options.unitWeight) : plain;
    },
    maximumSteps: options.maximumIterations ?? MAX_ITERATIONS,
    start: {
      means: Array.from(sizes, () => new Float64Array(dimensions)),
      covariance: compoundSymmetric(dimensions, DEFAULT_CORRELATION),
    },
  };
  const found =
    dimensions > 1 && spread < Infinity
      ? aboutTheCommon(search, spread)
      : climb(search, 'free', (plain) => plain);
  const { means, covariance } = found.abilities;
  return {
    mean: weightedMean(means, sizes, dimensions),
    means,
    covariance,
    logLikelihoods: found.values,
    iterations: found.values.length - 1,
    converged: found.converged && likelihood(found.abilities).isSettled,
  };
}

type Likelihood = (abilities: NormalAbilities) => MarginalLikelihood;

interface Search {
  readonly sizes: Float64Array;
  readonly likelihood: Likelihood;
  readonly maximumSteps: number;
  readonly start: NormalAbilities;
}

interface Climb extends Ascent {
  readonly abilities: NormalAbilities;
}

/** All correlations alike, then each about that. */
function aboutTheCommon(search: Search, spread: number): Climb {
  const alike = climb(search, 'alike', withCommonBelief);
  const belief = { correlation: correlationOf(alike.abilities), spread };
  const apart = climb(
    { ...search, start: alike.abilities, maximumSteps: search.maximumSteps + 1 - alike.values.length },
    'free',
    (plain, abilities) => withCorrelationBelief(plain, abilities, belief),
  );
  // The belief in the common correlation stays what it was.
  const stays = commonBelief(belief.correlation);
  return {
    ...apart,
    values: [...alike.values, ...apart.values.slice(1).map((value) => value + stays)],
    converged: alike.converged && apart.converged,
  };
}

function climb(
  { sizes, likelihood, maximumSteps, start }: Search,
  correlations: 'alike' | 'free',
  believed: (plain: MarginalLikelihood, abilities: NormalAbilities) => MarginalLikelihood,
): Climb {
  const known = { sizes, information: likelihood(start).information };
  const space =
    correlations === 'alike' ? commonCorrelationSpace(start, known) : covarianceSpace(start, known);
  const ascent = ascend({
    evaluate: (x) => {
      const abilities = space.abilitiesOf(x);
      return space.slopeOf(x, believed(likelihood(abilities), abilities));
    },
    start: space.start,
    scale: space.scale,
    tolerance: TOLERANCE * space.scale.length,
    maximumSteps,
  });
  return { ...ascent, abilities: space.abilitiesOf(ascent.x) };
}

/** log N(r; default, spread^2) but for its constant. */
function commonBelief(correlation: number): number {
  return -0.5 * ((correlation - DEFAULT_CORRELATION) / COMMON_SPREAD) ** 2;
}

/** Of abilities that all correlate alike. */
function withCommonBelief(likelihood: MarginalLikelihood, abilities: NormalAbilities): MarginalLikelihood {
  const { covariance } = abilities;
  const n = Math.sqrt(covariance.length);
  const correlation = correlationOf(abilities);
  const slope = (DEFAULT_CORRELATION - correlation) / COMMON_SPREAD ** 2;
  const byCovariance = likelihood.byCovariance.slice();
  // As a slope by one pair, the first: r = Sigma_01 / sqrt(Sigma_00 Sigma_11).
  const product = Math.sqrt(at(covariance, 0) * at(covariance, n + 1));
  increase(byCovariance, 1, slope / product);
  increase(byCovariance, n, slope / product);
  increase(byCovariance, 0, (-slope * correlation) / at(covariance, 0));
  increase(byCovariance, n + 1, (-slope * correlation) / at(covariance, n + 1));
  return { ...likelihood, logLikelihood: likelihood.logLikelihood + commonBelief(correlation), byCovariance };
}

/** Of the first two abilities. */
function correlationOf({ covariance }: NormalAbilities): number {
  const n = Math.sqrt(covariance.length);
  return at(covariance, 1) / Math.sqrt(at(covariance, 0) * at(covariance, n + 1));
}

/** People with answers, by group. */
function sizesOf(people: readonly (readonly Observation[])[], group: Int32Array): Float64Array {
  const sizes = new Float64Array(group.reduce((most, own) => Math.max(most, own), 0) + 1);
  people.forEach((answers, person) => increase(sizes, intAt(group, person), answers.length > 0 ? 1 : 0));
  return sizes;
}

function weightedMean(means: readonly Float64Array[], sizes: Float64Array, n: number): Float64Array {
  const everybody = sizes.reduce((sum, size) => sum + size, 0);
  const mean = new Float64Array(n);
  means.forEach((own, g) => {
    for (let i = 0; i < n; i++) increase(mean, i, (at(own, i) * at(sizes, g)) / Math.max(1, everybody));
  });
  return mean;
}
