import { at } from '../numeric/element';
import { ascend, type Slope } from './quasi-newton';

/** Minus Rosenbrock's valley: highest at (1, 1). */
const valley = (x: Float64Array): Slope => {
  const [u, v] = [at(x, 0), at(x, 1)];
  return {
    value: -((1 - u) ** 2) - 100 * (v - u * u) ** 2,
    gradient: Float64Array.of(2 * (1 - u) + 400 * u * (v - u * u), -200 * (v - u * u)),
  };
};

describe('the ascent', () => {
  const arrange = (maximumSteps = 200) => ({
    evaluate: valley,
    start: Float64Array.of(-1.2, 1),
    scale: Float64Array.of(0.01, 0.01),
    tolerance: 1e-14,
    maximumSteps,
  });

  it('walks a curved valley to its highest point and never down', () => {
    const { x, values, converged } = ascend(arrange());
    expect(converged).toBe(true);
    expect(at(x, 0)).toBeCloseTo(1, 6);
    expect(at(x, 1)).toBeCloseTo(1, 6);
    for (let k = 1; k < values.length; k++) expect(values[k]!).toBeGreaterThan(values[k - 1]!);
  });

  it('says so when it was stopped before it arrived', () => {
    const { values, converged } = ascend(arrange(3));
    expect(converged).toBe(false);
    expect(values).toHaveLength(4);
  });

  it('stays where it starts at the top', () => {
    const { x, converged } = ascend({ ...arrange(), start: Float64Array.of(1, 1) });
    expect(converged).toBe(true);
    expect(Array.from(x)).toEqual([1, 1]);
  });
});
