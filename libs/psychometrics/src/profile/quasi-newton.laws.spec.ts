import fc from 'fast-check';
import { at } from '../numeric/element';
import { solve, cholesky } from '../numeric/matrix';
import { createGenerator } from '../numeric/random';
import { ascend, type AscentInput, type Slope } from './quasi-newton';

const search = (evaluate: (x: Float64Array) => Slope, n: number, changes: Partial<AscentInput> = {}) =>
  ascend({
    evaluate,
    start: new Float64Array(n),
    scale: new Float64Array(n).fill(1),
    tolerance: 1e-14,
    maximumSteps: 500,
    ...changes,
  });

/** -x' A x / 2 + b' x with A = R R' + I / 2: highest at A^-1 b. */
function bowl(
  n: number,
  seed: number,
): { readonly evaluate: (x: Float64Array) => Slope; readonly top: Float64Array } {
  const generator = createGenerator(`bowl ${seed}`);
  const r = Float64Array.from({ length: n * n }, () => generator.normal());
  const a = Float64Array.from({ length: n * n }, (_, k) => {
    const [i, j] = [Math.floor(k / n), k % n];
    let sum = i === j ? 0.5 : 0;
    for (let m = 0; m < n; m++) sum += at(r, i * n + m) * at(r, j * n + m);
    return sum;
  });
  const b = Float64Array.from({ length: n }, () => generator.normal());
  const evaluate = (x: Float64Array): Slope => {
    const product = x.map((_, i) => x.reduce((sum, value, j) => sum + at(a, i * n + j) * value, 0));
    return {
      value: x.reduce((sum, value, i) => sum + value * (at(b, i) - 0.5 * at(product, i)), 0),
      gradient: b.map((value, i) => value - at(product, i)),
    };
  };
  return { evaluate, top: solve(cholesky(a, n)!, b, n) };
}

describe('the ascent', () => {
  it('finds the top of every bowl', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 8 }), fc.nat(1000), (n, seed) => {
        const { evaluate, top } = bowl(n, seed);
        const { x, converged } = search(evaluate, n);
        expect(converged).toBe(true);
        x.forEach((value, i) => expect(value).toBeCloseTo(at(top, i), 4));
      }),
      { numRuns: 30, seed: 1 },
    );
  });

  it('needs one step where the scale is the curvature', () => {
    const evaluate = (x: Float64Array): Slope => ({
      value: -2 * (at(x, 0) - 1) ** 2 - 0.1 * (at(x, 1) + 3) ** 2,
      gradient: Float64Array.of(-4 * (at(x, 0) - 1), -0.2 * (at(x, 1) + 3)),
    });
    const { x, values } = search(evaluate, 2, { scale: Float64Array.of(0.25, 5) });
    expect(values).toHaveLength(2);
    expect(Array.from(x, (value) => Math.round(value * 1e9) / 1e9)).toEqual([1, -3]);
  });

  it('arrives whatever the scale, be it a thousand times too large or small', () => {
    const { evaluate, top } = bowl(4, 7);
    for (const scale of [1e-3, 1, 1e3]) {
      const { x, converged, values } = search(evaluate, 4, { scale: new Float64Array(4).fill(scale) });
      expect(converged).toBe(true);
      x.forEach((value, i) => expect(value).toBeCloseTo(at(top, i), 4));
      values.slice(1).forEach((value, k) => expect(value).toBeGreaterThan(values[k]!));
    }
  });

  it('finds the maximum of a likelihood that is no bowl', () => {
    // Counts 3, 1 and 7 of a Poisson with mean exp(u): highest at log(11 / 3).
    const evaluate = ([u = 0]: Float64Array): Slope => ({
      value: 11 * u - 3 * Math.exp(u),
      gradient: Float64Array.of(11 - 3 * Math.exp(u)),
    });
    for (const start of [-8, 0, 5]) {
      const { x, converged } = search(evaluate, 1, { start: Float64Array.of(start) });
      expect(converged).toBe(true);
      expect(at(x, 0)).toBeCloseTo(Math.log(11 / 3), 6);
    }
  });

  it('never steps onto what is no number', () => {
    // log(x) - x: not defined at and below 0.
    const evaluate = ([u = 0]: Float64Array): Slope => ({
      value: u > 0 ? Math.log(u) - u : NaN,
      gradient: Float64Array.of(1 / u - 1),
    });
    const { x, converged, values } = search(evaluate, 1, {
      start: Float64Array.of(6),
      scale: Float64Array.of(50),
    });
    expect(converged).toBe(true);
    expect(at(x, 0)).toBeCloseTo(1, 6);
    expect(values.every(Number.isFinite)).toBe(true);
  });

  it('says so where the gradient promises what the function does not keep', () => {
    const { converged, x } = search(() => ({ value: 1, gradient: Float64Array.of(1) }), 1);
    expect(converged).toBe(false);
    expect(Array.from(x)).toEqual([0]);
  });

  it('leaves its start as it was', () => {
    const start = Float64Array.of(2, 2, 2);
    search(bowl(3, 1).evaluate, 3, { start });
    expect(Array.from(start)).toEqual([2, 2, 2]);
  });
});
