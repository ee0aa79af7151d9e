import { at, increase, intAt } from '../numeric/element';
import { fillScores, parameterCount, parameterIndex } from './curves';
import { latentOf, stateLength, type EmProblem } from './em';
import { forEachPosterior, type CurveSet } from './expectation';
import type { ItemLayout } from './layout';
import { addSumMask, isSumMask } from './sum-covariance';

export interface ScoreInput {
  readonly problem: EmProblem;
  readonly curves: CurveSet;
  readonly state: Float64Array;
  /** False: add cross-products of person scores instead of taking posterior covariances away. */
  readonly isExact: boolean;
}

/** Nodes that carry a posterior, on average. */
const TYPICAL_NODES = 30;
/** Below this a node does not count in a covariance. */
const NEGLIGIBLE = 1e-9;

/** Multiplications that the exact form takes. */
export function scoreCost({ layout, patterns }: EmProblem): number {
  let cost = 0;
  for (let i = 0; i < patterns.size; i++) {
    const mask = intAt(patterns.mask, i);
    let parameters = 0;
    for (let e = intAt(patterns.maskStart, mask); e < intAt(patterns.maskStart, mask + 1); e++) {
      parameters += parameterCount(layout.items[intAt(patterns.maskItem, e)] as ItemLayout);
    }
    cost += (parameters * parameters * (isSumMask({ layout, patterns }, mask) ? 2 : TYPICAL_NODES)) / 2;
  }
  return cost;
}

/** Takes sum_i Cov(score_i | x_i) from the information, or adds sum_i E(score_i | x_i) E(score_i | x_i)'. */
export function addScoreCovariances(information: Float64Array, input: ScoreInput): void {
  const { problem, curves, state, isExact } = input;
  const { layout, patterns } = problem;
  const n = stateLength(problem);
  const tables = layout.items.map((item, j) => {
    const out = new Float64Array(parameterCount(item) * item.categories * curves.nodes.length);
    fillScores(out, curves.logP[j] as Float64Array, { layout: item, vector: state, nodes: curves.nodes });
    return out;
  });
  const latent = latentScores(input);
  const categories = new Int32Array(patterns.items);
  const sumMasks = new Map<number, ReturnType<typeof addSumMask>>();

  forEachPosterior(curves, patterns, (i, posterior) => {
    const mask = intAt(patterns.mask, i);
    if (isExact && isSumMask(problem, mask)) {
      const key = mask * patterns.groups + intAt(patterns.group, i);
      const open =
        sumMasks.get(key) ??
        addSumMask({ problem, curves, tables, latent: latent[intAt(patterns.group, i)] }, mask);
      sumMasks.set(key, open);
      open.add(i, posterior);
      return;
    }
    for (let e = intAt(patterns.start, i); e < intAt(patterns.start, i + 1); e++) {
      categories[intAt(patterns.item, e)] = intAt(patterns.category, e);
    }
    const person = personScores(
      { layout: layout.items, patterns, tables, latent: latent[intAt(patterns.group, i)] },
      { mask, categories, posterior },
    );
    addPerson(information, { ...person, n, times: at(patterns.frequency, i), isExact });
    for (let e = intAt(patterns.start, i); e < intAt(patterns.start, i + 1); e++)
      categories[intAt(patterns.item, e)] = 0;
  });
  for (const open of sumMasks.values()) open.finish(information, n);
  for (let r = 0; r < n; r++) for (let c = 0; c < r; c++) mirror(information, n, r, c);
}

/** Only one triangle was filled below; the other may hold complete-data terms, which are symmetric already. */
function mirror(information: Float64Array, n: number, row: number, column: number): void {
  information[column * n + row] = at(information, row * n + column);
}

/** Scores of one group's mean and log SD at every node, and where they stand in the state. */
export interface LatentScores {
  readonly index: number;
  readonly mean: Float64Array;
  readonly logSd: Float64Array;
}

function latentScores({ problem, curves, state }: ScoreInput): (LatentScores | undefined)[] {
  return latentOf(problem, state).map(({ mean, sd }, group) => {
    const place = problem.freeGroups.indexOf(group);
    if (place < 0) return undefined;
    return {
      index: problem.layout.length + 2 * place,
      mean: curves.nodes.map((node) => (node - mean) / (sd * sd)),
      logSd: curves.nodes.map((node) => ((node - mean) / sd) ** 2 - 1),
    };
  });
}

interface PersonInput {
  readonly layout: readonly ItemLayout[];
  readonly patterns: EmProblem['patterns'];
  readonly tables: readonly Float64Array[];
  readonly latent: LatentScores | undefined;
}

interface PersonScores {
  /** Place in the state of each score, ascending. */
  readonly indices: readonly number[];
  /** Scores at the nodes that count, one row a node. */
  readonly rows: readonly Float64Array[];
  readonly weights: readonly number[];
}

function personScores(
  { layout, patterns, tables, latent }: PersonInput,
  person: { readonly mask: number; readonly categories: Int32Array; readonly posterior: Float64Array },
): PersonScores {
  const { mask, categories, posterior } = person;
  const q = posterior.length;
  const indices: number[] = [];
  const columns: { readonly table: Float64Array; readonly from: number }[] = [];
  for (let e = intAt(patterns.maskStart, mask); e < intAt(patterns.maskStart, mask + 1); e++) {
    const j = intAt(patterns.maskItem, e);
    const item = layout[j] as ItemLayout;
    if (item.fixed) continue;
    for (let p = 0; p < parameterCount(item); p++) {
      indices.push(parameterIndex(item, p));
      columns.push({
        table: tables[j] as Float64Array,
        from: (p * item.categories + intAt(categories, j)) * q,
      });
    }
  }
  if (latent) {
    indices.push(latent.index, latent.index + 1);
    columns.push({ table: latent.mean, from: 0 }, { table: latent.logSd, from: 0 });
  }
  const rows: Float64Array[] = [];
  const weights: number[] = [];
  for (let node = 0; node < q; node++) {
    if (at(posterior, node) < NEGLIGIBLE) continue;
    weights.push(at(posterior, node));
    rows.push(Float64Array.from(columns, ({ table, from }) => at(table, from + node)));
  }
  return { indices, rows, weights };
}

function addPerson(
  information: Float64Array,
  person: PersonScores & { readonly n: number; readonly times: number; readonly isExact: boolean },
): void {
  const { indices, rows, weights, n, times, isExact } = person;
  const mean = new Float64Array(indices.length);
  rows.forEach((row, r) => {
    for (let p = 0; p < mean.length; p++) increase(mean, p, (weights[r] as number) * at(row, p));
  });
  if (!isExact) return addOuter(information, { row: mean, scale: times, indices, n });
  rows.forEach((row, r) => {
    for (let p = 0; p < mean.length; p++) row[p] = at(row, p) - at(mean, p);
    addOuter(information, { row, scale: -times * (weights[r] as number), indices, n });
  });
}

function addOuter(
  information: Float64Array,
  {
    row,
    scale,
    indices,
    n,
  }: {
    readonly row: Float64Array;
    readonly scale: number;
    readonly indices: readonly number[];
    readonly n: number;
  },
): void {
  for (let p = 0; p < row.length; p++) {
    const left = scale * at(row, p);
    const first = indices[p] as number;
    for (let r = 0; r <= p; r++) {
      const second = indices[r] as number;
      const value = left * at(row, r);
      // A shared slope occurs once per item: on the diagonal both orders count.
      if (first === second && p !== r) increase(information, first * n + first, 2 * value);
      else if (first >= second) increase(information, first * n + second, value);
      else increase(information, second * n + first, value);
    }
  }
}
