import { at, increase } from '../numeric/element';

/** Covariances of polynomials of many people as sums of a few: M_i = sum_b shares_ib basis_b. */
export interface MomentSpan {
  /** How many sums there are. */
  readonly rank: number;
  /** [person * rank + b] */
  readonly shares: Float64Array;
  /** [b * length + cell] */
  readonly basis: Float64Array;
}

/**
 * Posteriors about one place and of one width differ in little more than where and how wide they are exactly, so their
 * moments lie near a space of few dimensions. It is spanned by the people who are farthest from it, one after another
 * (Gram and Schmidt with pivots), until nobody is farther than may be lost.
 */
export function spanOf(
  /** [person * length + cell], packed lower triangles. */
  moments: Float64Array,
  /** How much an error in each cell counts. */
  weights: Float64Array,
  mayLose: number,
): MomentSpan {
  const length = weights.length;
  const people = moments.length / length;
  const rest = new Float64Array(moments.length);
  const distance = new Float64Array(people);
  for (let person = 0; person < people; person++) {
    for (let cell = 0; cell < length; cell++) {
      const value = at(weights, cell) * at(moments, person * length + cell);
      rest[person * length + cell] = value;
      increase(distance, person, value * value);
    }
  }
  const directions: Float64Array[] = [];
  const along: Float64Array[] = [];
  while (directions.length < Math.min(length, people)) {
    const far = farthest(distance);
    const norm = Math.sqrt(at(distance, far));
    if (!(norm > mayLose)) break;
    const direction = rest.slice(far * length, (far + 1) * length).map((value) => value / norm);
    directions.push(direction);
    along.push(takeOut(rest, direction, distance));
  }
  return joined(directions, along, { people, weights });
}

function farthest(distance: Float64Array): number {
  let far = 0;
  for (let person = 1; person < distance.length; person++)
    if (at(distance, person) > at(distance, far)) far = person;
  return far;
}

/** Takes one direction out of what is left of everybody; returns how much there was of it. */
function takeOut(rest: Float64Array, direction: Float64Array, distance: Float64Array): Float64Array {
  const length = direction.length;
  const along = new Float64Array(distance.length);
  for (let person = 0; person < distance.length; person++) {
    const from = person * length;
    let share = 0;
    for (let cell = 0; cell < length; cell++) share += at(rest, from + cell) * at(direction, cell);
    let square = 0;
    for (let cell = 0; cell < length; cell++) {
      const left = at(rest, from + cell) - share * at(direction, cell);
      rest[from + cell] = left;
      square += left * left;
    }
    along[person] = share;
    distance[person] = square;
  }
  return along;
}

function joined(
  directions: readonly Float64Array[],
  along: readonly Float64Array[],
  { people, weights }: { readonly people: number; readonly weights: Float64Array },
): MomentSpan {
  const rank = directions.length;
  const shares = new Float64Array(people * rank);
  const basis = new Float64Array(rank * weights.length);
  directions.forEach((direction, b) => {
    for (let cell = 0; cell < weights.length; cell++)
      basis[b * weights.length + cell] = at(weights, cell) > 0 ? at(direction, cell) / at(weights, cell) : 0;
    const own = along[b] as Float64Array;
    for (let person = 0; person < people; person++) shares[person * rank + b] = at(own, person);
  });
  return { rank, shares, basis };
}
