import { at, increase } from '../numeric/element';
import { cholesky, solve } from '../numeric/matrix';
import { improveLogistic } from './logistic-step';
import { fillLogProbabilities, fillScores, parameterCount, parameterIndex } from './curves';
import type { Expectation } from './expectation';
import type { ItemLayout } from './layout';
import { addPrior, logPrior, type ItemPriors } from './priors';
import type { Patterns } from './patterns';
import { isSlope } from './slope-range';
import { CATEGORY_LIMIT } from './responses';

/** What the M-step maximises for one item: sums of the E-step that concern it. */
export interface ItemSums {
  /** People at each node who were given the item. */
  readonly atNode: Float64Array;
  /** Of each category, over all people. */
  readonly counts: Float64Array;
  /** Sum of posterior variances of these people. */
  readonly variance: number;
  /** Sum of category times expected ability; for sum-scored items. */
  readonly scoreAbility: number;
  /** People at each node per category from 1; for the others. */
  readonly categoryAtNode?: Float64Array;
}

export function itemSums(sums: Expectation, patterns: Patterns, nodes: number): ItemSums[] {
  return sums.categoryAtNode.map((categoryAtNode, j): ItemSums => ({
    atNode: sums.atNode.subarray(j * nodes, (j + 1) * nodes),
    counts: patterns.counts.subarray(j * CATEGORY_LIMIT, (j + 1) * CATEGORY_LIMIT),
    variance: at(sums.variance, j),
    scoreAbility: at(sums.scoreAbility, j),
    ...(categoryAtNode ? { categoryAtNode } : {}),
  }));
}

export interface ItemProblem {
  readonly layout: ItemLayout;
  readonly nodes: Float64Array;
  readonly sums: ItemSums;
  readonly priors: ItemPriors;
}

/** Expected complete-data log-likelihood of one item plus its log prior. */
export function expectedLogLikelihood(
  { layout, nodes, sums, priors }: ItemProblem,
  vector: Float64Array,
): number {
  const q = nodes.length;
  const logP = new Float64Array(layout.categories * q);
  fillLogProbabilities(logP, layout, vector, nodes);
  let sum = logPrior(priors, layout, vector);
  if (layout.kind === 'sum') {
    const a = at(vector, layout.slope);
    sum += a * sums.scoreAbility;
    for (let k = 1; k < layout.categories; k++) {
      sum += at(sums.counts, k) * (at(logP, k * q) - at(logP, 0) - k * a * at(nodes, 0));
    }
    for (let node = 0; node < q; node++) sum += at(sums.atNode, node) * at(logP, node);
    return sum;
  }
  const own = sums.categoryAtNode as Float64Array;
  for (let node = 0; node < q; node++) {
    let rest = at(sums.atNode, node);
    for (let k = 1; k < layout.categories; k++) {
      const people = at(own, (k - 1) * q + node);
      rest -= people;
      sum += people * at(logP, k * q + node);
    }
    sum += rest * at(logP, node);
  }
  return sum;
}

/** Gradient and expected information of the complete data in one item's parameters, slope first, prior included. */
export interface ItemDerivatives {
  readonly gradient: Float64Array;
  readonly information: Float64Array;
}

/** Of a person: adds nothing that a step would notice. */
const NEGLIGIBLE_PEOPLE = 1e-12;

export function itemDerivatives(
  { layout, nodes, sums, priors }: ItemProblem,
  vector: Float64Array,
): ItemDerivatives {
  const q = nodes.length;
  const n = parameterCount(layout);
  const categories = layout.categories;
  const logP = new Float64Array(categories * q);
  const scores = new Float64Array(n * categories * q);
  fillLogProbabilities(logP, layout, vector, nodes);
  fillScores(scores, logP, { layout, vector, nodes });
  const gradient = new Float64Array(n);
  const information = new Float64Array(n * n);
  for (let k = 0; k < categories; k++) {
    for (let node = 0; node < q; node++) {
      const weight = at(sums.atNode, node) * Math.exp(at(logP, k * q + node));
      if (weight < NEGLIGIBLE_PEOPLE) continue;
      for (let p = 0; p < n; p++) {
        const left = weight * at(scores, (p * categories + k) * q + node);
        for (let r = 0; r <= p; r++)
          increase(information, p * n + r, left * at(scores, (r * categories + k) * q + node));
      }
    }
  }
  if (layout.kind === 'sum') fillSumGradient(gradient, { layout, nodes, sums, priors }, logP);
  else fillNodeGradient(gradient, scores, { layout, nodes, sums, priors });
  for (let p = 0; p < n; p++) for (let r = 0; r < p; r++) information[r * n + p] = at(information, p * n + r);
  addPrior(gradient, information, { priors, layout, vector });
  return { gradient, information };
}

/** d/da = sum_i x_i E(theta_i) - sum_q n_q theta_q E(X | theta_q); d/dc_k = count_k - sum_q n_q P_k(theta_q). */
function fillSumGradient(
  gradient: Float64Array,
  { layout, nodes, sums }: ItemProblem,
  logP: Float64Array,
): void {
  const q = nodes.length;
  gradient[0] = sums.scoreAbility;
  for (let k = 1; k < layout.categories; k++) {
    let expected = 0;
    let expectedAbility = 0;
    for (let node = 0; node < q; node++) {
      const people = at(sums.atNode, node) * Math.exp(at(logP, k * q + node));
      expected += people;
      expectedAbility += people * at(nodes, node);
    }
    increase(gradient, 0, -k * expectedAbility);
    gradient[k] = at(sums.counts, k) - expected;
  }
}

function fillNodeGradient(
  gradient: Float64Array,
  scores: Float64Array,
  { layout, nodes, sums }: ItemProblem,
): void {
  const q = nodes.length;
  const own = sums.categoryAtNode as Float64Array;
  for (let node = 0; node < q; node++) {
    let rest = at(sums.atNode, node);
    for (let k = layout.categories - 1; k >= 0; k--) {
      const people = k === 0 ? rest : at(own, (k - 1) * q + node);
      rest -= people;
      for (let p = 0; p < gradient.length; p++) {
        increase(gradient, p, people * at(scores, (p * layout.categories + k) * q + node));
      }
    }
  }
}

/** Scoring steps in one M-step: EM goes on anyway, so the maximum need not be reached each time. */
export const SCORING_STEPS = 2;
const MAX_HALVINGS = 12;
export const SMALLEST_STEP = 1e-9;

/** Moves one item's own parameters towards its maximum by Fisher scoring; never below where it began. */
export function improveItem(problem: ItemProblem, vector: Float64Array): void {
  const { layout } = problem;
  if (layout.kind === 'sum' && layout.categories === 2 && !problem.priors.difficulty) {
    if (improveLogistic(problem, vector)) return;
  }
  const n = parameterCount(layout);
  let value = expectedLogLikelihood(problem, vector);
  for (let step = 0; step < SCORING_STEPS; step++) {
    const direction = directionOf(problem, vector);
    if (!direction) return;
    const before = Float64Array.from({ length: n }, (_, p) => at(vector, parameterIndex(layout, p)));
    let share = 1;
    let now = -Infinity;
    for (let halving = 0; halving <= MAX_HALVINGS; halving++, share /= 2) {
      for (let p = 0; p < n; p++)
        vector[parameterIndex(layout, p)] = at(before, p) + share * at(direction, p);
      now = isProper(layout, vector) ? expectedLogLikelihood(problem, vector) : -Infinity;
      if (now >= value) break;
    }
    if (!(now >= value)) {
      before.forEach((old, p) => (vector[parameterIndex(layout, p)] = old));
      return;
    }
    value = now;
    if (direction.every((change) => Math.abs(change) < SMALLEST_STEP)) return;
  }
}

/** Longest step of an asymptote's logit: near 0 and 1 the quadratic form says nothing of what is further off. */
const LONGEST_ASYMPTOTE_STEP = 2;

/**
 * The scoring step. An asymptote that would leave its range, or jump, moves as far as it may and the others follow from
 * there: an asymptote on its way to 0 must not keep slope and difficulty from their maximum.
 */
function directionOf(problem: ItemProblem, vector: Float64Array): Float64Array | undefined {
  const { layout } = problem;
  const { gradient, information } = itemDerivatives(problem, vector);
  const n = gradient.length;
  let factor = cholesky(stabilised(information, n), n);
  let direction = factor && solve(factor, gradient, n);
  if (layout.kind !== 'asymptotic') return direction;
  for (let p = 2; p < n && direction; p++) {
    const logit = at(vector, parameterIndex(layout, p));
    const lowest = Math.max(-LONGEST_ASYMPTOTE_STEP, -LARGEST_ASYMPTOTE_LOGIT - logit);
    const highest = Math.min(LONGEST_ASYMPTOTE_STEP, LARGEST_ASYMPTOTE_LOGIT - logit);
    const step = Math.min(highest, Math.max(lowest, at(direction, p)));
    if (step === direction[p]) continue;
    for (let r = 0; r < n; r++) {
      increase(gradient, r, -at(information, r * n + p) * step);
      information[r * n + p] = information[p * n + r] = 0;
    }
    information[p * n + p] = 1;
    gradient[p] = step;
    factor = cholesky(stabilised(information, n), n);
    direction = factor && solve(factor, gradient, n);
  }
  return direction;
}

const RELATIVE_RIDGE = 1e-10;

export function stabilised(information: Float64Array, n: number): Float64Array {
  return information.map((value, k) =>
    k % (n + 1) === 0 ? value * (1 + RELATIVE_RIDGE) + RELATIVE_RIDGE : value,
  );
}

/** Logits of asymptotes stay where their curve still moves: c at 6e-6 is 0. */
const LARGEST_ASYMPTOTE_LOGIT = 12;

/** Whether the vector describes an item: positive slope, ordered graded intercepts, asymptotes apart. */
export function isProper(layout: ItemLayout, vector: Float64Array): boolean {
  if (!isSlope(at(vector, layout.slope))) return false;
  const first = layout.slope === layout.offset ? layout.offset + 1 : layout.offset;
  if (layout.kind === 'graded') {
    for (let k = 1; k < layout.categories - 1; k++) {
      if (!(at(vector, first + k) < at(vector, first + k - 1) - 1e-6)) return false;
    }
  }
  if (layout.kind !== 'asymptotic') return true;
  if (!isWithinReach(at(vector, first + 1))) return false;
  if (layout.model !== '4pl') return true;
  return at(vector, first + 2) > at(vector, first + 1) && isWithinReach(at(vector, first + 2));
}

/** The limit itself is reached by adding steps up, and so but for rounding. */
function isWithinReach(logit: number): boolean {
  return Math.abs(logit) <= LARGEST_ASYMPTOTE_LOGIT + 1e-9;
}
