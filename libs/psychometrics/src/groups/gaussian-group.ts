import type { Evidence } from '../profile/profile';
import { at, intAt } from '../numeric/element';
import { PersonWeights } from './person-weights';

/**
 * What one person, or many added up, say about the mean of a group. Plain sums: groups merge by adding.
 * `weight` is symmetric, packed by rows of its lower triangle: (0,0) (1,0) (1,1) (2,0) ...
 */
export interface GroupSum {
  /** Sum of W; n (n + 1) / 2 numbers. */
  readonly weight: Float64Array;
  /** Sum of W m; n numbers. */
  readonly weighted: Float64Array;
}

export function emptyGroup(dimensions: number): GroupSum {
  return {
    weight: new Float64Array((dimensions * (dimensions + 1)) / 2),
    weighted: new Float64Array(dimensions),
  };
}

/** Place of (row, column) in a packed symmetric matrix. */
export function packedIndex(row: number, column: number): number {
  return row >= column ? (row * (row + 1)) / 2 + column : (column * (column + 1)) / 2 + row;
}

/** One person's contribution to a group whose abilities vary within it with covariance `within`: see `PersonWeights`. */
export function groupContribution(evidence: Evidence, within: Float64Array): GroupSum {
  const n = evidence.precision.length;
  const sum = emptyGroup(n);
  const person = new PersonWeights(within, n);
  person.of(evidence);
  for (let i = 0; i < person.count; i++) {
    const row = intAt(person.answered, i);
    sum.weighted[row] = at(person.weighted, i);
    for (let j = 0; j <= i; j++)
      sum.weight[packedIndex(row, intAt(person.answered, j))] = person.weight(i, j);
  }
  return sum;
}

export function addGroups(left: GroupSum, right: GroupSum): GroupSum {
  return {
    weight: left.weight.map((value, i) => value + at(right.weight, i)),
    weighted: left.weighted.map((value, i) => value + at(right.weighted, i)),
  };
}

/** Takes a part out of a whole: the rest of a unit, a person whose result was withdrawn. */
export function subtractGroups(whole: GroupSum, part: GroupSum): GroupSum {
  return {
    weight: whole.weight.map((value, i) => value - at(part.weight, i)),
    weighted: whole.weighted.map((value, i) => value - at(part.weighted, i)),
  };
}
