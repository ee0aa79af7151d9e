import { at, intAt } from '../numeric/element';
import type { CurveSet } from './curve-set';
import { fillScores, parameterCount, parameterIndex } from './curves';
import { latentOf, type DataProblem } from './em';
import type { Layout } from './layout';
import { LocalScoresOf, type ScoreRows } from './local-scores';
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
  /** Items' scores as rows: of each from `rowStart`, category by category its parameters. */
  readonly local: LocalScoresOf;
  readonly rowStart: Int32Array;
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
  const latent = latentScores(problem, state);
  return {
    ...{ layout, patterns, nodes, tables, parameterStart, latent },
    rowStart: rowStartOf(layout, places),
    parameters: Int32Array.from(places.flat()),
    local: new LocalScoresOf(nodes, () => rowsOf({ ...curves, tables }, places)),
  };
}

function rowStartOf({ items }: Layout, places: readonly (readonly number[])[]): Int32Array {
  const start = new Int32Array(items.length + 1);
  items.forEach(({ categories }, j) => {
    start[j + 1] = intAt(start, j) + categories * (places[j] as readonly number[]).length;
  });
  return start;
}

function rowsOf(
  { tables, logP, nodes }: Pick<ScoreSource, 'tables'> & Pick<CurveSet, 'logP' | 'nodes'>,
  places: readonly (readonly number[])[],
): ScoreRows {
  const rows: Float64Array[] = [];
  const information: Float64Array[] = [];
  const count = nodes.length;
  tables.forEach((table, j) => {
    const curve = logP[j] as Float64Array;
    const categories = curve.length / count;
    const scoreOf = (p: number, k: number): Float64Array => {
      const from = (p * categories + k) * count;
      return table.subarray(from, from + count);
    };
    const parameters = (places[j] as readonly number[]).map((_, p) => p);
    const complete = parameters.map((p) =>
      nodes.map((_, q) => {
        let sum = 0;
        for (let k = 0; k < categories; k++)
          sum += Math.exp(at(curve, k * count + q)) * at(scoreOf(p, k), q) ** 2;
        return sum;
      }),
    );
    for (let k = 0; k < categories; k++) {
      rows.push(...parameters.map((p) => scoreOf(p, k)));
      information.push(...complete);
    }
  });
  return { rows: joined(rows), information: joined(information) };
}

function joined(parts: readonly Float64Array[]): Float64Array {
  const all = new Float64Array(parts.reduce((sum, part) => sum + part.length, 0));
  let next = 0;
  for (const part of parts) {
    all.set(part, next);
    next += part.length;
  }
  return all;
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
