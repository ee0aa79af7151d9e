import { at } from '../numeric/element';
import { fillLogProbabilities } from './curves';
import { curveSetOf, type CurveSet } from './curve-set';
import type { Expectation } from './expectation';
import { logWeights, type LatentNormal } from './latent';
import type { Layout } from './layout';
import { improveItem, isProper, itemSums, type ItemProblem } from './maximisation';
import { logPrior, type ItemPriors } from './priors';
import type { Patterns } from './patterns';
import type { PersonPriors } from './person-priors';
import { improveShared } from './shared-slope';
import { slopePriorFrom } from './slope-prior';

/** What the sums over people depend on, beside the state. */
export interface DataProblem {
  readonly layout: Layout;
  readonly patterns: Patterns;
  readonly nodes: Float64Array;
  /** Groups whose mean and SD are estimated; the others are N(0, 1). */
  readonly freeGroups: readonly number[];
  /** In place of groups, each person's own. */
  readonly people?: PersonPriors;
}

/** Sums over people at a state: on one thread or on several, the same to the last bit. */
export interface Summation {
  expect(state: Float64Array): Expectation;
  /** Packed lower triangle of what `addScoreCovariances` adds up. */
  scoreCovariances(state: Float64Array, isExact: boolean): Float64Array;
}

/** All that stays the same while a calibration iterates. */
export interface EmProblem extends DataProblem {
  readonly priors: ItemPriors;
  readonly summation: Summation;
}

/** Items' parameters, then mean and log SD of each free group: what the iterations move. */
export function stateLength({ layout, freeGroups }: DataProblem): number {
  return layout.length + 2 * freeGroups.length;
}

export function latentOf({ layout, patterns, freeGroups }: DataProblem, state: Float64Array): LatentNormal[] {
  const latent: LatentNormal[] = Array.from({ length: patterns.groups }, () => ({ mean: 0, sd: 1 }));
  freeGroups.forEach((group, g) => {
    const from = layout.length + 2 * g;
    latent[group] = { mean: at(state, from), sd: Math.exp(at(state, from + 1)) };
  });
  return latent;
}

export function curveSet(problem: DataProblem, state: Float64Array): CurveSet {
  const { layout, nodes, people } = problem;
  return curveSetOf({
    layouts: layout.items,
    nodes,
    scoring: Float64Array.from(layout.items, ({ kind, slope }) => (kind === 'sum' ? at(state, slope) : 0)),
    logP: layout.items.map((item) => {
      const out = new Float64Array(item.categories * nodes.length);
      fillLogProbabilities(out, item, state, nodes);
      return out;
    }),
    latent: latentOf(problem, state).map((latent) =>
      people ? new Float64Array(nodes.length) : logWeights(nodes, latent),
    ),
    people,
  });
}

export function totalLogPrior(
  { layout, priors }: Pick<EmProblem, 'layout' | 'priors'>,
  state: Float64Array,
): number {
  return layout.items.reduce((sum, item) => sum + (item.fixed ? 0 : logPrior(priors, item, state)), 0);
}

/** One E-step and one M-step: the objective at `state`, and the state after. */
export function emStep(
  problem: EmProblem,
  state: Float64Array,
): { readonly to: Float64Array; readonly objective: number } {
  const sums = problem.summation.expect(state);
  return {
    to: maximise(problem, state, sums),
    objective: sums.logLikelihood + totalLogPrior(problem, state),
  };
}

/** As `emStep`, with the prior of slopes that the same sums suggest in place of the problem's, for the M-step to use. */
export function empiricalStep(
  problem: EmProblem,
  state: Float64Array,
): { readonly to: Float64Array; readonly objective: number; readonly priors: ItemPriors } {
  const sums = problem.summation.expect(state);
  const priors = { ...problem.priors, slope: slopePriorFrom(itemProblems(problem, sums), state) };
  return {
    to: maximise({ ...problem, priors }, state, sums),
    objective: sums.logLikelihood + totalLogPrior(problem, state),
    priors,
  };
}

function maximise(problem: EmProblem, state: Float64Array, sums: Expectation): Float64Array {
  const { layout } = problem;
  const next = state.slice();
  const problems = itemProblems(problem, sums);
  const isShared = ({ layout: item }: ItemProblem): boolean => item.slope !== item.offset;
  for (const item of problems) if (!item.layout.fixed && !isShared(item)) improveItem(item, next);
  improveShared(
    problems.filter((item) => !item.layout.fixed && isShared(item)),
    layout,
    next,
  );
  problem.freeGroups.forEach((group, g) => {
    const people = at(sums.moments, group * 3);
    const mean = at(sums.moments, group * 3 + 1) / people;
    const variance = at(sums.moments, group * 3 + 2) / people - mean * mean;
    next[layout.length + 2 * g] = mean;
    next[layout.length + 2 * g + 1] = 0.5 * Math.log(Math.max(variance, SMALLEST_VARIANCE));
  });
  return next;
}

/** Below this a group is a point and the nodes no longer carry it. */
const SMALLEST_VARIANCE = 0.01;

export function itemProblems(
  { layout, nodes, patterns, priors }: EmProblem,
  sums: Expectation,
): ItemProblem[] {
  const perItem = itemSums(sums, patterns, nodes.length);
  return layout.items.map((item, j) => ({
    layout: item,
    nodes,
    priors,
    sums: perItem[j] as ItemProblem['sums'],
  }));
}

/** Whether every item of the state is one. */
export function isProperState({ layout, nodes, freeGroups }: EmProblem, state: Float64Array): boolean {
  const limit = at(nodes, nodes.length - 1);
  return (
    state.every(Number.isFinite) &&
    layout.items.every((item) => item.fixed || isProper(item, state)) &&
    freeGroups.every(
      (_, g) =>
        Math.abs(at(state, layout.length + 2 * g)) < limit &&
        Math.abs(at(state, layout.length + 2 * g + 1)) < 2,
    )
  );
}
