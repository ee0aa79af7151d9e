import { at, increase, intAt } from '../numeric/element';
import { fillScores, parameterCount, parameterIndex } from './curves';
import { latentOf, stateLength, type EmProblem } from './em';
import type { CurveSet } from './curve-set';
import { forEachPosterior } from './expectation';
import type { ItemLayout } from './layout';
import { addSumMask, isSumMask } from './sum-covariance';

export interface ScoreInput {
  readonly problem: EmProblem;
  readonly curves: CurveSet;
  readonly state: Float64Array;
  /** False: add cross-products of person scores instead of taking posterior covariances away. */
  readonly isExact: boolean;
}

/** Nodes that a thinned posterior keeps, on average. */
const TYPICAL_NODES = 9;
/** Below this a node does not count in a covariance. */
const NEGLIGIBLE = 1e-6;

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
      { mask, categories, nodes: thin(posterior) },
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
  /** Place in the state of each score. */
  readonly indices: Int32Array;
  /** Scores at the nodes that count: [p * nodes + node]. */
  readonly scores: Float64Array;
  readonly weights: Float64Array;
}

function personScores(
  { layout, patterns, tables, latent }: PersonInput,
  person: { readonly mask: number; readonly categories: Int32Array; readonly nodes: ThinnedPosterior },
): PersonScores {
  const { mask, categories, nodes } = person;
  const indices: number[] = [];
  const sources: Float64Array[] = [];
  const starts: number[] = [];
  for (let e = intAt(patterns.maskStart, mask); e < intAt(patterns.maskStart, mask + 1); e++) {
    const j = intAt(patterns.maskItem, e);
    const item = layout[j] as ItemLayout;
    if (item.fixed) continue;
    for (let p = 0; p < parameterCount(item); p++) {
      indices.push(parameterIndex(item, p));
      sources.push(tables[j] as Float64Array);
      starts.push((p * item.categories + intAt(categories, j)) * nodes.total);
    }
  }
  if (latent) {
    indices.push(latent.index, latent.index + 1);
    sources.push(latent.mean, latent.logSd);
    starts.push(0, 0);
  }
  const size = indices.length;
  const count = nodes.weights.length;
  const scores = new Float64Array(size * count);
  for (let p = 0; p < size; p++) {
    const table = sources[p] as Float64Array;
    const start = starts[p] as number;
    for (let r = 0; r < nodes.weights.length; r++)
      scores[p * count + r] = at(table, start + intAt(nodes.places, r));
  }
  return { indices: Int32Array.from(indices), scores, weights: nodes.weights };
}

/** A posterior on every so many nodes. */
interface ThinnedPosterior {
  readonly places: Int32Array;
  readonly weights: Float64Array;
  /** How many nodes there were. */
  readonly total: number;
}

/** The trapezoid sum of a bell on points h apart errs by 2 exp(-2 pi^2 sd^2 / h^2): 2e-6 at h = 1.2 sd. */
const SPACING_IN_SD = 1.2;

/** Keeps as many nodes as integrals over the posterior need. */
function thin(posterior: Float64Array): ThinnedPosterior {
  const total = posterior.length;
  let mean = 0;
  let square = 0;
  for (let q = 0; q < total; q++) {
    mean += q * at(posterior, q);
    square += q * q * at(posterior, q);
  }
  const sd = Math.sqrt(Math.max(0, square - mean * mean));
  const stride = Math.max(1, Math.floor(SPACING_IN_SD * sd));
  const places: number[] = [];
  let sum = 0;
  for (let q = Math.round(mean) % stride; q < total; q += stride) {
    if (at(posterior, q) < NEGLIGIBLE) continue;
    places.push(q);
    sum += at(posterior, q);
  }
  return {
    places: Int32Array.from(places),
    weights: Float64Array.from(places, (q) => at(posterior, q) / sum),
    total,
  };
}

function addPerson(
  information: Float64Array,
  person: PersonScores & { readonly n: number; readonly times: number; readonly isExact: boolean },
): void {
  const { indices, scores, weights, n, times, isExact } = person;
  const size = indices.length;
  const count = weights.length;
  const root = Math.sqrt(times);
  const means = new Float64Array(size);
  for (let p = 0; p < size; p++) {
    let mean = 0;
    for (let r = 0; r < count; r++) mean += at(weights, r) * at(scores, p * count + r);
    means[p] = mean * root;
    for (let r = 0; r < count; r++) {
      scores[p * count + r] = (at(scores, p * count + r) - mean) * Math.sqrt(at(weights, r)) * root;
    }
  }
  if (isExact) addProducts(information, { columns: scores, length: count, sign: -1, indices, n });
  else addProducts(information, { columns: means, length: 1, sign: 1, indices, n });
}

interface Products {
  /** One column of numbers after another, `length` long each. */
  readonly columns: Float64Array;
  readonly length: number;
  readonly sign: number;
  readonly indices: Int32Array;
  readonly n: number;
}

function addProducts(information: Float64Array, { columns, length, sign, indices, n }: Products): void {
  const size = indices.length;
  for (let p = 0; p < size; p++) {
    const first = intAt(indices, p);
    const left = p * length;
    for (let r = 0; r <= p; r++) {
      const right = r * length;
      let value = 0;
      for (let k = 0; k < length; k++) value += at(columns, left + k) * at(columns, right + k);
      const second = intAt(indices, r);
      // A shared slope occurs once per item: on the diagonal both orders count.
      const place = first >= second ? first * n + second : second * n + first;
      increase(information, place, first === second && p !== r ? 2 * sign * value : sign * value);
    }
  }
}
