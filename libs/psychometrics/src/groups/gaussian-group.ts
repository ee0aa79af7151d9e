import type { Evidence } from '../profile/profile';
import { at, increase } from '../numeric/element';
import { choleskyInto, solveLowerInPlace, solveUpperInPlace } from '../numeric/matrix';

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

/**
 * One person's contribution to a group whose abilities vary within it with covariance S:
 *
 *     W = L (I + S L)^-1 = L^1/2 (I + L^1/2 S L^1/2)^-1 L^1/2          W m
 *
 * The person's own ability is integrated out: m ~ N(group mean, S + L^-1), whose precision W is. Unlike a mean of
 * person estimates the sum is not shrunk towards the prior. Symmetric form for L of any rank.
 */
export function groupContribution({ precision, centre }: Evidence, within: Float64Array): GroupSum {
  const n = precision.length;
  const sum = emptyGroup(n);
  const answered = Array.from({ length: n }, (_, i) => i).filter((i) => at(precision, i) > 0);
  const m = answered.length;
  if (m === 0) return sum;

  const roots = Float64Array.from(answered, (i) => Math.sqrt(at(precision, i)));
  const b = new Float64Array(m * m);
  for (let i = 0; i < m; i++) {
    for (let j = 0; j <= i; j++) {
      b[i * m + j] =
        at(roots, i) * at(within, (answered[i] as number) * n + (answered[j] as number)) * at(roots, j);
    }
    increase(b, i * m + i, 1);
  }
  const factor = new Float64Array(m * m);
  choleskyInto(factor, b, m);

  const column = new Float64Array(m);
  for (let j = 0; j < m; j++) {
    column.fill(0);
    column[j] = at(roots, j);
    solveLowerInPlace(factor, column, m);
    solveUpperInPlace(factor, column, m);
    const to = answered[j] as number;
    for (let i = 0; i < m; i++) {
      const from = answered[i] as number;
      const w = at(roots, i) * at(column, i);
      if (i >= j) sum.weight[packedIndex(from, to)] = w;
      increase(sum.weighted, from, w * at(centre, to));
    }
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
