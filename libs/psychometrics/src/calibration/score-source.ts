import { intAt } from '../numeric/element';
import type { CurveSet } from './curve-set';
import { fillScores, parameterCount, parameterIndex } from './curves';
import { latentOf, type DataProblem } from './em';
import type { Layout } from './layout';
import type { Patterns } from './patterns';

/** Scores of one group's mean and log SD at every node, and where they stand in the state. */
export interface LatentScores {
  readonly index: number;
  readonly mean: Float64Array;
  readonly logSd: Float64Array;
}

/** Derivatives of the complete data's log-likelihood at every node: what the covariances of scores are made of. */
export interface ScoreSource {
  readonly layout: Layout;
  readonly patterns: Patterns;
  readonly nodes: Float64Array;
  /** Of each item, as `fillScores` lays them out. */
  readonly tables: readonly Float64Array[];
  /** Places in the state of the parameters of each item, none of a fixed one: from `parameterStart[j]` to the next. */
  readonly parameterStart: Int32Array;
  readonly parameters: Int32Array;
  /** Of each group whose distribution is free. */
  readonly latent: readonly (LatentScores | undefined)[];
}

export function scoreSource(problem: DataProblem, state: Float64Array, curves: CurveSet): ScoreSource {
  const { layout, patterns, nodes } = problem;
  const tables = layout.items.map((item, j) => {
    const out = new Float64Array(parameterCount(item) * item.categories * nodes.length);
    fillScores(out, curves.logP[j] as Float64Array, { layout: item, vector: state, nodes });
    return out;
  });
  const places = layout.items.map((item) =>
    item.fixed ? [] : Array.from({ length: parameterCount(item) }, (_, p) => parameterIndex(item, p)),
  );
  const parameterStart = new Int32Array(places.length + 1);
  places.forEach((own, j) => (parameterStart[j + 1] = intAt(parameterStart, j) + own.length));
  return {
    layout,
    patterns,
    nodes,
    tables,
    parameterStart,
    parameters: Int32Array.from(places.flat()),
    latent: latentScores(problem, state),
  };
}

function latentScores(problem: DataProblem, state: Float64Array): (LatentScores | undefined)[] {
  return latentOf(problem, state).map(({ mean, sd }, group) => {
    const place = problem.freeGroups.indexOf(group);
    if (place < 0) return undefined;
    return {
      index: problem.layout.length + 2 * place,
      mean: problem.nodes.map((node) => (node - mean) / (sd * sd)),
      logSd: problem.nodes.map((node) => ((node - mean) / sd) ** 2 - 1),
    };
  });
}

/** Place of a pair in a packed lower triangle. */
export function packedIndex(one: number, other: number): number {
  return one >= other ? (one * (one + 1)) / 2 + other : (other * (other + 1)) / 2 + one;
}
