import fc from 'fast-check';
import { anyAnswer, anyAnswers } from '../testing/arbitraries';
import { largestGap } from '../testing/numerics';
import { estimateEap, moments } from './eap';
import { momentsOf, observe, startPosterior, weightsOf } from './grid-posterior';
import { DEFAULT_LIMIT, DEFAULT_NODES, logPriorAt, trapezoid } from './quadrature';

const anyGrid = fc
  .record({
    from: fc.double({ min: -8, max: -1, noNaN: true }),
    width: fc.double({ min: 2, max: 16, noNaN: true }),
    count: fc.integer({ min: 2, max: 201 }),
  })
  .map(({ from, width, count }) => ({
    from,
    to: from + width,
    count,
    grid: trapezoid(from, from + width, count),
  }));

describe('trapezoid points', () => {
  it('begin and end where they were asked to, evenly', () => {
    fc.assert(
      fc.property(anyGrid, ({ from, to, count, grid: { points } }) => {
        const steps = Array.from(points.subarray(1), (point, q) => point - points[q]!);
        return (
          points.length === count &&
          points[0] === from &&
          Math.abs(points[count - 1]! - to) < 1e-12 &&
          Math.max(...steps) - Math.min(...steps) < 1e-12
        );
      }),
    );
  });

  it('have weights that sum to the width and integrate lines exactly', () => {
    fc.assert(
      fc.property(anyGrid, fc.double({ min: -3, max: 3, noNaN: true }), ({ from, to, grid }, slope) => {
        const { points, weights } = grid;
        const width = weights.reduce((sum, weight) => sum + weight, 0);
        const line = points.reduce((sum, point, q) => sum + weights[q]! * (1 + slope * point), 0);
        return (
          Math.abs(width - (to - from)) < 1e-10 &&
          Math.abs(line - (to - from + (slope * (to ** 2 - from ** 2)) / 2)) < 1e-9
        );
      }),
    );
  });

  it('are 61 from -6 to 6 unless said otherwise', () => {
    const { points } = trapezoid();
    expect([points.length, points[0], points[60]]).toEqual([DEFAULT_NODES, -DEFAULT_LIMIT, DEFAULT_LIMIT]);
    expect(points[30]).toBe(0);
  });

  it.each([
    [0, 1],
    [0.7, 0.5],
    [-1, 1.4],
  ])('carry a normal of mean %d and SD %d', (mean, sd) => {
    const grid = trapezoid(-12, 12, 241);
    const found = moments(grid.points, logPriorAt(grid, { mean, sd }));
    expect(found.ability).toBeCloseTo(mean, 10);
    expect(found.standardError).toBeCloseTo(sd, 10);
  });
});

describe('a posterior on a grid', () => {
  it('has weights that sum to one, none negative', () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        const weights = weightsOf(
          answers.reduce(
            (posterior, { item, category }) => observe(posterior, item, category),
            startPosterior(),
          ),
        );
        return (
          Math.abs(weights.reduce((sum, weight) => sum + weight, 0) - 1) < 1e-12 &&
          weights.every((weight) => weight >= 0)
        );
      }),
    );
  });

  it('after one answer at a time is the EAP of all of them', () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        const posterior = answers.reduce(
          (before, { item, category }) => observe(before, item, category),
          startPosterior(),
        );
        const step = momentsOf(posterior);
        const whole = estimateEap(answers);
        return (
          Math.abs(step.ability - whole.ability) < 1e-9 &&
          Math.abs(step.standardError - whole.standardError) < 1e-9
        );
      }),
    );
  });

  it('is not changed by observing: the one before stays as it was', () => {
    fc.assert(
      fc.property(anyAnswer, ({ item, category }) => {
        const before = startPosterior();
        const copy = before.logWeights.slice();
        observe(before, item, category);
        return largestGap(before.logWeights, copy) === 0;
      }),
    );
  });

  it('does not depend on the order of answers', () => {
    fc.assert(
      fc.property(anyAnswer, anyAnswer, (one, other) => {
        const left = observe(observe(startPosterior(), one.item, one.category), other.item, other.category);
        const right = observe(observe(startPosterior(), other.item, other.category), one.item, one.category);
        return largestGap(left.logWeights, right.logWeights) < 1e-10;
      }),
    );
  });

  it('has the mean and spread that its weights have', () => {
    fc.assert(
      fc.property(anyAnswer, ({ item, category }) => {
        const posterior = observe(startPosterior(), item, category);
        const weights = weightsOf(posterior);
        const mean = weights.reduce((sum, weight, q) => sum + weight * posterior.points[q]!, 0);
        const square = weights.reduce(
          (sum, weight, q) => sum + weight * (posterior.points[q]! - mean) ** 2,
          0,
        );
        const { ability, standardError } = momentsOf(posterior);
        return Math.abs(ability - mean) < 1e-12 && Math.abs(standardError - Math.sqrt(square)) < 1e-12;
      }),
    );
  });

  it('survives likelihoods far below the smallest number', () => {
    const item = { model: '2pl', a: 2.5, b: 3 } as const;
    let posterior = startPosterior();
    for (let k = 0; k < 1000; k++) posterior = observe(posterior, item, k % 2);
    const { ability, standardError } = momentsOf(posterior);
    expect(ability).toBeCloseTo(3, 1);
    expect(standardError).toBeGreaterThan(0);
    expect(standardError).toBeLessThan(0.1);
  });
});
