import { at, intAt } from '../numeric/element';
import type { CurveSet } from './curve-set';
import { fillScores, parameterCount, parameterIndex } from './curves';
import { latentOf, type DataProblem } from './em';
import type { Layout } from './layout';
import { LocalScoresOf, type ScoreRows } from './local-scores';
import type { Patterns } from './patterns';

/** Of a standard error some ten-thousandth, which is not seen of sums over many. */
const LOSS_TOGETHER = 1e-5;
/** Of people one by one, to whom a polynomial more costs little. */
const LOSS_ALONE = 1e-6;

/** Scores of one group's mean and log SD at every node, where they stand in the state, and the first's row. */
export interface LatentScores {
  readonly index: number;
  readonly row: number;
  readonly mean: Float64Array;
  readonly logSd: Float64Array;
  /** Of one person about the mean. */
  readonly information: number;
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
  /** Scores at every node: of each item from row `rowStart` on, category by category its parameters; then of free groups. */
  readonly scores: () => ScoreRows;
  readonly rowStart: Int32Array;
  /** The same as polynomials about one place. */
  readonly local: LocalScoresOf;
  /** With less left out. */
  readonly closer: LocalScoresOf;
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
  const rowStart = rowStartOf(layout, places);
  const latent = latentScores(problem, state, intAt(rowStart, places.length));
  let rows: ScoreRows | undefined;
  const scores = (): ScoreRows => (rows ??= rowsOf({ ...curves, tables, latent }, places));
  return {
    ...{ layout, patterns, nodes, tables, parameterStart, latent, rowStart },
    parameters: Int32Array.from(places.flat()),
    scores,
    local: new LocalScoresOf(nodes, scores, LOSS_TOGETHER),
    closer: new LocalScoresOf(nodes, scores, LOSS_ALONE),
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
  { tables, latent, logP, nodes }: Pick<ScoreSource, 'tables' | 'latent'> & Pick<CurveSet, 'logP' | 'nodes'>,
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
  for (const group of latent) {
    if (!group) continue;
    rows.push(group.mean, group.logSd);
    // E(score^2) of N(m, sd) in m, and in log sd.
    information.push(new Float64Array(count).fill(group.information), new Float64Array(count).fill(2));
  }
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

function latentScores(
  problem: DataProblem,
  state: Float64Array,
  firstRow: number,
): (LatentScores | undefined)[] {
  return latentOf(problem, state).map(({ mean, sd }, group) => {
    const place = problem.freeGroups.indexOf(group);
    if (place < 0) return undefined;
    return {
      index: problem.layout.length + 2 * place,
      row: firstRow + 2 * place,
      information: 1 / (sd * sd),
      mean: problem.nodes.map((node) => (node - mean) / (sd * sd)),
      logSd: problem.nodes.map((node) => ((node - mean) / sd) ** 2 - 1),
    };
  });
}

/** Place of a pair in a packed lower triangle. */
export function packedIndex(one: number, other: number): number {
  return one >= other ? (one * (one + 1)) / 2 + other : (other * (other + 1)) / 2 + one;
}
