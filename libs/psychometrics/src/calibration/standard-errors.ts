import { at, increase } from '../numeric/element';
import { choleskyInto, inverseRoot } from '../numeric/matrix';
import { parameterCount, parameterIndex } from './curves';
import { itemProblems, latentOf, stateLength, type EmProblem } from './em';
import type { Expectation } from './expectation';
import type { ItemLayout } from './layout';
import { itemDerivatives, type ItemProblem } from './maximisation';
import { covarianceOfSums, errorOfSum, firstIntercept, reportedWeights } from './reported-parameters';
import { scoreCost } from './score-covariance';
import { packedIndex } from './score-source';

/** Standard errors of one item, both as reported and in slope-intercept form. */
export interface ItemErrors {
  readonly a: number;
  /** Of b, or of each threshold. */
  readonly locations: readonly number[];
  readonly c?: number;
  readonly d?: number;
  readonly intercepts: readonly number[];
}

/** How they were computed: observed information, its cross-product approximation in large dense data, or not at all. */
export type ErrorMethod = 'observed' | 'cross-product' | 'none';

export interface StandardErrors {
  readonly method: ErrorMethod;
  readonly items: readonly (ItemErrors | undefined)[];
  /**
   * How the reported parameters of some items err together, row-major; of each the slope, the difficulty or thresholds,
   * then c and d where its model has them. Fixed ones do not err.
   */
  readonly covarianceOf: (items: readonly number[]) => Float64Array;
}

/** Multiplications beyond which the observed information gives way to cross-products of person scores: about 3 s. */
const LARGEST_COST = 3e9;

/**
 * Inverse of the observed information at the estimate (Louis 1982, JRSS B 44):
 *
 *     I = -E(d^2 log L_complete | x) - sum_i Cov(score_i | x_i)
 *
 * With priors theirs is included. The sums are those of the E-step at the estimate. Undefined when the information is not positive definite.
 */
export function standardErrors(
  problem: EmProblem,
  state: Float64Array,
  sums: Expectation,
): StandardErrors | undefined {
  const n = stateLength(problem);
  const isExact = scoreCost(problem) <= LARGEST_COST;
  const information = new Float64Array(n * n);
  const problems = itemProblems(problem, sums);
  if (isExact) addCompleteInformation(information, { problem, problems, state });
  else addPriorInformation(information, { problem, problems, state });
  const ofScores = problem.summation.scoreCovariances(state, isExact);
  const sign = isExact ? -1 : 1;
  for (let i = 0; i < n; i++) {
    for (let j = 0; j <= i; j++) increase(information, i * n + j, sign * at(ofScores, packedIndex(i, j)));
  }

  const isFree = freeParameters(problem, n);
  for (let i = 0; i < n; i++) {
    if (!isFree[i]) information[i * n + i] = 1;
    for (let j = 0; j < i; j++) if (!isFree[i] !== !isFree[j]) information[i * n + j] = 0;
  }
  if (!choleskyInto(information, information, n)) return undefined;
  const root = inverseRoot(information, n);
  const items = problem.layout.items.map((layout) =>
    layout.fixed ? undefined : errorsOf(layout, state, root),
  );
  const covarianceOf = (wanted: readonly number[]): Float64Array =>
    covarianceOfSums(
      wanted.flatMap((j) => {
        const layout = problem.layout.items[j] as ItemLayout;
        const weights = reportedWeights(layout, state);
        return layout.fixed ? weights.map(() => new Map<number, number>()) : weights;
      }),
      root,
    );
  return { method: isExact ? 'observed' : 'cross-product', items, covarianceOf };
}

function freeParameters({ layout }: EmProblem, n: number): Uint8Array {
  const isFree = new Uint8Array(n).fill(1);
  for (const item of layout.items) if (item.fixed) isFree.fill(0, item.offset, item.offset + item.size);
  return isFree;
}

interface Complete {
  readonly problem: EmProblem;
  readonly problems: readonly ItemProblem[];
  readonly state: Float64Array;
}

const DIFFERENCE = 1e-5;

/** Second derivatives of the complete data by differences of the exact gradient. */
function addCompleteInformation(information: Float64Array, { problem, problems, state }: Complete): void {
  const n = stateLength(problem);
  for (const item of problems) addItemHessian(information, item, state, n);
  const { freeGroups, layout, patterns } = problem;
  const latent = latentOf(problem, state);
  freeGroups.forEach((group, g) => {
    const row = layout.length + 2 * g;
    let people = 0;
    for (let i = 0; i < patterns.size; i++)
      if (patterns.group[i] === group) people += at(patterns.frequency, i);
    increase(information, row * n + row, people / (latent[group]?.sd ?? 1) ** 2);
    increase(information, (row + 1) * n + row + 1, 2 * people);
  });
}

function addItemHessian(information: Float64Array, item: ItemProblem, state: Float64Array, n: number): void {
  if (item.layout.fixed) return;
  const count = parameterCount(item.layout);
  const moved = state.slice();
  for (let p = 0; p < count; p++) {
    const column = parameterIndex(item.layout, p);
    moved[column] = at(state, column) + DIFFERENCE;
    const up = itemDerivatives(item, moved).gradient;
    moved[column] = at(state, column) - DIFFERENCE;
    const down = itemDerivatives(item, moved).gradient;
    moved[column] = at(state, column);
    for (let r = 0; r < count; r++) {
      const row = parameterIndex(item.layout, r);
      const second = -(at(up, r) - at(down, r)) / (2 * DIFFERENCE);
      increase(information, row * n + column, second / 2);
      increase(information, column * n + row, second / 2);
    }
  }
}

function addPriorInformation(information: Float64Array, complete: Complete): void {
  const n = stateLength(complete.problem);
  for (const item of complete.problems) {
    const withoutPeople = {
      ...item,
      sums: {
        ...item.sums,
        atNode: new Float64Array(item.nodes.length),
        counts: new Float64Array(item.sums.counts.length),
        scoreAbility: 0,
      },
    };
    const empty = item.sums.categoryAtNode && {
      categoryAtNode: new Float64Array(item.sums.categoryAtNode.length),
    };
    addItemHessian(
      information,
      { ...withoutPeople, sums: { ...withoutPeople.sums, ...empty } },
      complete.state,
      n,
    );
  }
}

/** Delta method from slope and intercepts to what is reported. */
function errorsOf(layout: ItemLayout, state: Float64Array, root: Float64Array): ItemErrors {
  const { categories } = layout;
  const first = firstIntercept(layout);
  const errors = reportedWeights(layout, state).map((weights) => errorOfSum(weights, root));
  const [c, d] = errors.slice(categories);
  return {
    a: errors[0] ?? NaN,
    locations: errors.slice(1, categories),
    intercepts: Array.from({ length: categories - 1 }, (_, k) => errorOfSum(new Map([[first + k, 1]]), root)),
    ...(c === undefined ? {} : { c }),
    ...(d === undefined ? {} : { d }),
  };
}
