import { intAt } from '../numeric/element';
import type { CurveSet } from './curve-set';
import { parameterCount } from './curves';
import type { DataProblem } from './em';
import type { Range } from './expectation';
import type { ItemLayout } from './layout';
import type { Patterns } from './patterns';
import { JointCovariance } from './joint-covariance';
import { PersonCovariance } from './person-covariance';
import { Posterior } from './posterior';
import type { ScoreSource } from './score-source';
import { SumCovariance } from './sum-covariance';

/** People who were given the same items are summed together from this many patterns on. */
const ENOUGH_PATTERNS = 30;
/** Nodes that a thinned posterior keeps, on average. */
const TYPICAL_NODES = 10;

/** Multiplications that the exact form takes. */
export function scoreCost({ layout, patterns, nodes }: DataProblem): number {
  let cost = 0;
  for (let i = 0; i < patterns.size;) {
    const end = endOfRun(patterns, i, patterns.size);
    const mask = intAt(patterns.mask, i);
    let parameters = 0;
    for (let e = intAt(patterns.maskStart, mask); e < intAt(patterns.maskStart, mask + 1); e++) {
      parameters += parameterCount(layout.items[intAt(patterns.maskItem, e)] as ItemLayout);
    }
    const square = isSumRun({ layout, patterns }, { from: i, to: end })
      ? nodes.length ** 2
      : parameters ** 2 * TYPICAL_NODES;
    cost += ((end - i) * square) / 2;
    i = end;
  }
  return cost;
}

/** The first pattern after `from` with other items or of another group. */
function endOfRun({ mask, group }: Patterns, from: number, limit: number): number {
  let end = from + 1;
  while (end < limit && mask[end] === mask[from] && group[end] === group[from]) end++;
  return end;
}

function isSumRun(
  { layout, patterns }: Pick<DataProblem, 'layout' | 'patterns'>,
  { from, to }: Range,
): boolean {
  if (to - from < ENOUGH_PATTERNS) return false;
  const mask = intAt(patterns.mask, from);
  for (let e = intAt(patterns.maskStart, mask); e < intAt(patterns.maskStart, mask + 1); e++) {
    if ((layout.items[intAt(patterns.maskItem, e)] as ItemLayout).kind !== 'sum') return false;
  }
  return true;
}

/**
 * Adds to a packed lower triangle, over the patterns of the range, sum_i Cov(score_i | x_i) or, as its approximation of
 * the information, sum_i E(score_i | x_i) E(score_i | x_i)'.
 */
export function addScoreCovariances(
  out: Float64Array,
  input: { readonly source: ScoreSource; readonly curves: CurveSet; readonly isExact: boolean },
  { from, to }: Range,
): void {
  const { source, curves, isExact } = input;
  const { patterns } = source;
  const posterior = new Posterior(curves, patterns);
  const people = new PersonCovariance(source, isExact ? 'covariance' : 'cross-product');
  const addAlone = (i: number): void => {
    posterior.moveTo(i);
    people.add(out, i, posterior);
  };
  for (let first = from; first < to;) {
    const end = endOfRun(patterns, first, to);
    const run = { from: first, to: end };
    const together = isExact && end - first >= ENOUGH_PATTERNS ? sumOf(source, run) : undefined;
    for (let i = first; i < end; i++) {
      posterior.moveTo(i);
      if (!together?.take(i, posterior)) people.add(out, i, posterior);
    }
    together?.addTo(out, addAlone);
    first = end;
  }
  people.flush(out);
}

/** Undefined where only the sum over each person alone serves. */
function sumOf(source: ScoreSource, run: Range): SumCovariance | JointCovariance | undefined {
  const mask = intAt(source.patterns.mask, run.from);
  const group = intAt(source.patterns.group, run.from);
  if (isSumRun(source, run)) return new SumCovariance(source, { mask, group });
  return source.latent[group] ? undefined : new JointCovariance(source, mask);
}
