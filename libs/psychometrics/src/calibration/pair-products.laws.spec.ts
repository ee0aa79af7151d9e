import { createGenerator, type Generator } from '../numeric/random';
import { largestGap } from '../testing/numerics';
import { CategoryPairs, packedSize } from './category-pairs';
import type { LocalScores } from './local-scores';
import { PairProducts, type ItemRows } from './pair-products';

const TERMS = 4;
const RANK = 3;
const PEOPLE = 50;
/** Categories and parameters: logistic, guessed, graded, and with one parameter of its own. */
const SHAPES = [
  [2, 2],
  [2, 3],
  [4, 4],
  [3, 1],
] as const;

const items: ItemRows[] = [];
let rows = 0;
for (const [categories, parameters] of SHAPES) {
  items.push({ first: rows, categories, parameters });
  rows += categories * parameters;
}
const start = Int32Array.from([0, 2, 4, 8, 11]);

function numbers(draw: Generator, count: number): Float64Array {
  return Float64Array.from({ length: count }, () => draw.normal());
}

/** Coefficients of all scores; from the row's `needed` term on they are 0. */
function scores(draw: Generator): LocalScores {
  const needed = Int32Array.from({ length: rows }, (_, row) => row % (TERMS + 1));
  const coefficients = numbers(draw, rows * TERMS).map((value, cell) =>
    cell % TERMS < needed[Math.floor(cell / TERMS)]! ? value : 0,
  );
  const none = new Float64Array(0);
  return { terms: TERMS, basis: none, from: 0, to: 0, coefficients, needed, weight: none };
}

interface People {
  readonly local: LocalScores;
  readonly answered: Int32Array;
  readonly shares: Float64Array;
  readonly basis: Float64Array;
}

function people(seed: string): People {
  const draw = createGenerator(seed);
  const answered = Int32Array.from({ length: PEOPLE * SHAPES.length }, (_, cell) =>
    draw.below(SHAPES[Math.floor(cell / PEOPLE)]![0]),
  );
  return {
    local: scores(draw),
    answered,
    shares: numbers(draw, PEOPLE * RANK),
    basis: numbers(draw, RANK * packedSize(TERMS)),
  };
}

/** Covariance of the polynomials of one person, from the packed basis. */
function covariance({ shares, basis }: People, person: number, t: number, u: number): number {
  const cell = packedSize(Math.max(t, u)) + Math.min(t, u);
  let sum = 0;
  for (let b = 0; b < RANK; b++) sum += shares[person * RANK + b]! * basis[b * packedSize(TERMS) + cell]!;
  return sum;
}

/** sum_i g_p Cov_i g_r' with the scores of the categories that each person answered in. */
function definition(found: People, place: number, other: number): number[] {
  const { local, answered } = found;
  const left = items[place]!;
  const right = items[other]!;
  const out = new Array<number>(left.parameters * right.parameters).fill(0);
  for (let person = 0; person < PEOPLE; person++) {
    const k = answered[place * PEOPLE + person]!;
    const l = answered[other * PEOPLE + person]!;
    for (let p = 0; p < left.parameters; p++)
      for (let r = 0; r < right.parameters; r++)
        for (let t = 0; t < TERMS; t++)
          for (let u = 0; u < TERMS; u++)
            out[p * right.parameters + r]! +=
              local.coefficients[(left.first + k * left.parameters + p) * TERMS + t]! *
              covariance(found, person, t, u) *
              local.coefficients[(right.first + l * right.parameters + r) * TERMS + u]!;
  }
  return out;
}

describe('sums of products of the scores of two items', () => {
  it.each(['one', 'another', 'a third'])('are those of the people, sample %s', (seed) => {
    const found = people(seed);
    const pairs = new CategoryPairs(found.answered, start, found.shares);
    const span = { rank: RANK, shares: found.shares, basis: found.basis };
    const products = new PairProducts(found.local, span, items, pairs);
    items.forEach(({ parameters }, place) => {
      products.enter(place);
      for (let other = 0; other <= place; other++) {
        products.with(other);
        const size = parameters * items[other]!.parameters;
        const expected = definition(found, place, other);
        expect(largestGap(products.values.subarray(0, size), expected)).toBeLessThan(1e-9);
      }
    });
  });

  it('of an item with itself are the same both ways', () => {
    const found = people('itself');
    const pairs = new CategoryPairs(found.answered, start, found.shares);
    const span = { rank: RANK, shares: found.shares, basis: found.basis };
    const products = new PairProducts(found.local, span, items, pairs);
    items.forEach(({ parameters }, place) => {
      products.enter(place);
      products.with(place);
      for (let p = 0; p < parameters; p++)
        for (let r = 0; r < p; r++)
          expect(products.values[p * parameters + r]).toBeCloseTo(products.values[r * parameters + p]!, 9);
    });
  });
});
