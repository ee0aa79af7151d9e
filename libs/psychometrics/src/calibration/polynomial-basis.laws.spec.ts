import fc from 'fast-check';
import { PolynomialBasis } from './polynomial-basis';

const WIDTH = 40;
const nodes = Float64Array.from({ length: 21 }, (_, q) => -2 + 0.2 * q);

/** A bell at every other node from the fifth on, and functions of ability over it. */
interface Bell {
  readonly places: Int32Array;
  readonly roots: Float64Array;
}

const bellAt = (mean: number, sd: number): Bell => {
  const places = Int32Array.from({ length: 8 }, (_, k) => 4 + 2 * k);
  const heights = Array.from(places, (q) => Math.exp(-0.5 * ((nodes[q]! - mean) / sd) ** 2));
  const total = heights.reduce((sum, height) => sum + height, 0);
  return { places, roots: Float64Array.from(heights, (height) => Math.sqrt(height / total)) };
};
const anyBell = fc
  .tuple(fc.double({ min: -1, max: 1, noNaN: true }), fc.double({ min: 0.3, max: 1.5, noNaN: true }))
  .map(([mean, sd]) => bellAt(mean, sd));

/** Deviations of each function from its mean, times roots of weights. */
function deviationsOf({ places, roots }: Bell, functions: readonly ((x: number) => number)[]) {
  const kept = places.length;
  const scores = new Float64Array(functions.length * kept);
  functions.forEach((f, p) => {
    const values = Array.from(places, (q) => f(nodes[q]!));
    const mean = values.reduce((sum, value, k) => sum + value * roots[k]! ** 2, 0);
    values.forEach((value, k) => (scores[p * kept + k] = (value - mean) * roots[k]!));
  });
  return { scores, size: functions.length, kept, roots, places };
}

const product = (one: ArrayLike<number>, other: ArrayLike<number>): number =>
  Array.from(one).reduce((sum, value, k) => sum + value * other[k]!, 0);

function projected(bell: Bell, functions: readonly ((x: number) => number)[], column = 0) {
  const rows = deviationsOf(bell, functions);
  const out = new Float64Array(functions.length * WIDTH).fill(7);
  const terms = new PolynomialBasis(nodes, WIDTH).project(out, rows, column);
  const row = (p: number): Float64Array => out.subarray(p * WIDTH + column, p * WIDTH + column + terms);
  const deviation = (p: number): Float64Array => rows.scores.subarray(p * rows.kept, (p + 1) * rows.kept);
  return { out, terms, row, deviation };
}

describe('the polynomial basis', () => {
  it('keeps products of smooth rows, which are their covariances', () => {
    fc.assert(
      fc.property(anyBell, fc.double({ min: 0.3, max: 3, noNaN: true }), (bell, a) => {
        const curve = (x: number): number => 1 / (1 + Math.exp(-a * x));
        const { row, deviation } = projected(bell, [curve, (x) => x * curve(x), (x) => x]);
        for (const [p, r] of [
          [0, 0],
          [0, 1],
          [1, 1],
          [1, 2],
          [2, 2],
        ] as const) {
          const scale = Math.sqrt(product(deviation(p), deviation(p)) * product(deviation(r), deviation(r)));
          expect(Math.abs(product(row(p), row(r)) - product(deviation(p), deviation(r)))).toBeLessThan(
            2e-6 * scale,
          );
        }
      }),
    );
  });

  it.each([1, 2, 3, 5])('takes no more terms than the degree of a polynomial, %d', (degree) => {
    const { terms, row, deviation } = projected(bellAt(0.2, 0.8), [(x) => x ** degree + x]);
    expect(terms).toBeLessThanOrEqual(degree);
    const square = product(deviation(0), deviation(0));
    expect(product(row(0), row(0)) / square).toBeCloseTo(1, 5);
  });

  it('has the row of ability itself in one term, its SD', () => {
    const { terms, row, deviation } = projected(bellAt(0, 0.5), [(x) => x]);
    expect(terms).toBe(1);
    expect(row(0)[0]).toBeCloseTo(Math.sqrt(product(deviation(0), deviation(0))), 10);
  });

  it('never carries more than the row has', () => {
    fc.assert(
      fc.property(
        anyBell,
        fc.array(fc.integer({ min: -9, max: 9 }), { minLength: 21, maxLength: 21 }),
        (bell, ys) => {
          const { terms, row, deviation } = projected(bell, [(x) => ys[Math.round((x + 2) / 0.2)]!]);
          const square = product(deviation(0), deviation(0));
          expect(terms).toBeLessThan(bell.places.length);
          expect(product(row(0), row(0))).toBeLessThanOrEqual(square * (1 + 1e-9) + 1e-12);
          if (terms === bell.places.length - 1) expect(product(row(0), row(0))).toBeCloseTo(square, 6);
        },
      ),
    );
  });

  it('has next to nothing to say of a row that is the same at all nodes', () => {
    const { terms, row } = projected(bellAt(0, 1), [() => 3]);
    expect(terms).toBe(1);
    expect(Math.abs(row(0)[0]!)).toBeLessThan(1e-7);
  });

  it('writes from the column on that it is told, and no further than it says', () => {
    const { out, terms } = projected(bellAt(0, 1), [(x) => x, (x) => x * x], 5);
    expect(terms).toBe(2);
    for (const p of [0, 1]) {
      const row = [...out.subarray(p * WIDTH, (p + 1) * WIDTH)];
      expect(row.slice(0, 5)).toEqual(Array(5).fill(7));
      expect(row.slice(5 + terms)).toEqual(Array(WIDTH - 5 - terms).fill(7));
    }
  });

  it('does for the next rows what it would have done for them alone', () => {
    const basis = new PolynomialBasis(nodes, WIDTH);
    const rows = deviationsOf(bellAt(0.4, 0.6), [Math.exp]);
    const [once, again] = [new Float64Array(WIDTH), new Float64Array(WIDTH)];
    const terms = basis.project(once, rows, 0);
    basis.project(
      new Float64Array(3 * WIDTH),
      deviationsOf(bellAt(-1, 1), [(x) => x, Math.exp, Math.cos]),
      0,
    );
    expect(basis.project(again, rows, 0)).toBe(terms);
    expect(again).toEqual(once);
  });
});
