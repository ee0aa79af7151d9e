import { at, increase } from '../numeric/element';
import type { CurveSet } from './curve-set';
import { curveSet, stateLength, type DataProblem, type Summation } from './em';
import { collectRange, Expectation, expectationLength, interceptSum, type Range } from './expectation';
import { addScoreCovariances } from './score-covariance';
import { scoreSource } from './score-source';

/** What is summed over people: for the M-step, or for standard errors in one of two ways. */
export const SUMS = ['expectation', 'covariance', 'cross-product'] as const;
export type SumKind = (typeof SUMS)[number];

/** Sums one block of patterns at a state into an array that is zero before. */
export type SumBlock = (block: number, out: Float64Array) => void;

const LARGEST_COUNT = 16;
/** Blocks of covariances, each of which ends with the products of all pairs of parameters. */
const LARGEST_COVARIANCE_COUNT = 6;
/** Fewer patterns are not worth a block. */
const SMALLEST_BLOCK = 250;
/** Numbers that all blocks of one kind may hold together: 32 MB. */
const LARGEST_MEMORY = 4e6;

/**
 * How the patterns are cut: by the data alone and not by the threads, since sums are rounded in the order of blocks.
 */
export class Blocks {
  private last: { readonly state: Float64Array; readonly curves: CurveSet } | undefined;

  constructor(private readonly problem: DataProblem) {}

  length(kind: SumKind): number {
    if (kind === 'expectation') return expectationLength(this.shape());
    const n = stateLength(this.problem);
    return (n * (n + 1)) / 2;
  }

  count(kind: SumKind): number {
    const byPeople = Math.ceil(this.problem.patterns.size / SMALLEST_BLOCK);
    const byMemory = Math.max(1, Math.floor(LARGEST_MEMORY / this.length(kind)));
    const limit = kind === 'expectation' ? LARGEST_COUNT : LARGEST_COVARIANCE_COUNT;
    return Math.min(limit, byPeople, byMemory);
  }

  /** Prepares a state once for all blocks of it. */
  at(state: Float64Array, kind: SumKind): SumBlock {
    const { problem } = this;
    const { patterns } = problem;
    const curves = this.curvesAt(state);
    if (kind === 'expectation') {
      const shape = this.shape();
      return (block, out) =>
        collectRange(new Expectation(shape, out), { curves, patterns }, this.range(kind, block));
    }
    const source = scoreSource(problem, state, curves);
    const isExact = kind === 'covariance';
    return (block, out) => addScoreCovariances(out, { source, curves, isExact }, this.range(kind, block));
  }

  /** The sums of all people from the sum over blocks. */
  expectation(state: Float64Array, values: Float64Array): Expectation {
    increase(values, 0, interceptSum(this.curvesAt(state), this.problem.patterns));
    return new Expectation(this.shape(), values);
  }

  /** Those of the last state are asked for more than once. */
  private curvesAt(state: Float64Array): CurveSet {
    const { last } = this;
    if (last?.state.every((value, k) => value === state[k])) return last.curves;
    const curves = curveSet(this.problem, state);
    this.last = { state: state.slice(), curves };
    return curves;
  }

  private range(kind: SumKind, block: number): Range {
    const { size } = this.problem.patterns;
    const count = this.count(kind);
    return { from: Math.floor((block * size) / count), to: Math.floor(((block + 1) * size) / count) };
  }

  private shape() {
    const { layout, patterns, nodes } = this.problem;
    return { layouts: layout.items, groups: patterns.groups, nodes: nodes.length };
  }
}

/** Adds up blocks one after another. */
export class OneThread implements Summation {
  private readonly blocks: Blocks;

  constructor(problem: DataProblem) {
    this.blocks = new Blocks(problem);
  }

  expect(state: Float64Array): Expectation {
    return this.blocks.expectation(state, this.sum(state, 'expectation'));
  }

  scoreCovariances(state: Float64Array, isExact: boolean): Float64Array {
    return this.sum(state, isExact ? 'covariance' : 'cross-product');
  }

  sum(state: Float64Array, kind: SumKind): Float64Array {
    const { blocks } = this;
    const sumBlock = blocks.at(state, kind);
    const total = new Float64Array(blocks.length(kind));
    const part = new Float64Array(total.length);
    for (let block = 0; block < blocks.count(kind); block++) {
      part.fill(0);
      sumBlock(block, part);
      addInto(total, part);
    }
    return total;
  }
}

export function addInto(total: Float64Array, part: Float64Array): void {
  for (let k = 0; k < total.length; k++) increase(total, k, at(part, k));
}
