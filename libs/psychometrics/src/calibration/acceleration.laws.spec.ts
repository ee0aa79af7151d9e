import fc from 'fast-check';
import { largestGap } from '../testing/numerics';
import { accelerate, type AccelerationInput } from './acceleration';

type Map = AccelerationInput['map'];

/** A linear contraction towards a point, each coordinate at its own rate. */
const linear =
  (target: readonly number[], rates: readonly number[]): Map =>
  (from) => ({
    to: from.map((value, i) => value + rates[i]! * (target[i]! - value)),
    objective: -from.reduce((sum, value, i) => sum + (value - target[i]!) ** 2, 0),
  });
const input = (map: Map, dimensions: number): AccelerationInput => ({
  map,
  start: new Float64Array(dimensions),
  isProper: () => true,
  tolerance: 1e-8,
  maximumSteps: 500,
  onStep: () => false,
});

describe('the acceleration of a map', () => {
  it('takes each slow direction away with one step more', () => {
    const anyRates = fc.uniqueArray(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(anyRates, (tenths) => {
        const target = tenths.map((_, i) => 1 + i);
        const rates = tenths.map((tenth) => tenth / 10);
        const { steps, converged, point } = accelerate(input(linear(target, rates), rates.length));
        expect(converged).toBe(true);
        expect(largestGap(point, target)).toBeLessThan(1e-7);
        // One a direction, one to see them end, and some for what the ridge leaves of each.
        expect(steps).toBeLessThanOrEqual(2 * rates.length + 4);
      }),
      { seed: 11 },
    );
  });

  it('goes back to where the map led when a leap has lowered the objective', () => {
    // Nearly still on the left of 0.5, so that the leap goes far; the objective falls beyond 1.
    const from: number[] = [];
    const objectives: number[] = [];
    const map: Map = (at) => {
      const x = at[0]!;
      from.push(x);
      const objective = -Math.abs(x - 1);
      objectives.push(objective);
      return { to: Float64Array.of(x + (x < 0.5 ? 0.1 - 0.01 * x : 0.5 * (1 - x))), objective };
    };
    const { converged, point } = accelerate(input(map, 1));
    expect(converged).toBe(true);
    expect(point[0]).toBeCloseTo(1, 6);
    const fall = objectives.findIndex((value, k) => k > 0 && value < objectives[k - 1]!);
    expect(fall).toBeGreaterThan(0);
    const before = from[fall - 1]!;
    expect(from[fall + 1]).toBeCloseTo(before + 0.1 - 0.01 * before, 12);
  });

  it('takes the plain step where the leap would leave the space', () => {
    const seen: number[] = [];
    const map: Map = (at) => {
      seen.push(at[0]!);
      return linear([1], [0.1])(at);
    };
    accelerate({ ...input(map, 1), isProper: (at) => at[0]! <= 0.6, maximumSteps: 3 });
    expect(seen.map((value) => Number(value.toFixed(12)))).toEqual([0, 0.1, 0.19]);
  });

  it('leaves the points that it was given, and those that the map returned, as they were', () => {
    const kept: { readonly at: Float64Array; readonly copy: Float64Array }[] = [];
    const map: Map = (at) => {
      const step = linear([1, 2, 3], [0.2, 0.4, 0.6])(at);
      kept.push({ at, copy: at.slice() }, { at: step.to, copy: step.to.slice() });
      return step;
    };
    accelerate(input(map, 3));
    for (const { at, copy } of kept) expect(at).toEqual(copy);
  });
});
