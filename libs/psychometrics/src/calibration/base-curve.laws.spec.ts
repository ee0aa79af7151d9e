import { mixedModels, nodes, scene } from '../testing/calibration-scene';
import { BaseCurve } from './base-curve';
import { curveSet } from './em';
import { maskCount } from './patterns';

const { problem, state } = scene(mixedModels, { people: 20, seed: 31, gaps: true, groups: 2 });
const curves = curveSet(problem, state);

/** Sum of log P_0 of the items of a mask, with the log prior. */
function definition(mask: number, group: number, q: number): number {
  const { maskStart, maskItem } = problem.patterns;
  let sum = curves.latent[group]![q]!;
  for (let e = maskStart[mask]!; e < maskStart[mask + 1]!; e++) sum += curves.logP[maskItem[e]!]![q]!;
  return sum;
}

describe('the curve that people with the same items share', () => {
  it.each([0, 7, 30, 59, 60])('is that of its items and group, entered at node %d', (expected) => {
    const base = new BaseCurve(curves, problem.patterns);
    for (let mask = 0; mask < maskCount(problem.patterns); mask++)
      for (const group of [0, 1]) {
        base.enter(mask, group, expected);
        expect(base.from).toBeLessThanOrEqual(expected);
        expect(base.to).toBeGreaterThan(expected);
        while (base.to < nodes.length) base.extendUp();
        while (base.from > 0) base.extendDown();
        for (let q = 0; q < nodes.length; q++) {
          const here = definition(mask, group, q);
          expect(base.logAt(q)).toBeCloseTo(here, 10);
          if (q + 1 === nodes.length) continue;
          expect(Math.log(base.ratios[q]!)).toBeCloseTo(definition(mask, group, q + 1) - here, 10);
        }
      }
  });

  it('stays as it is when it is entered again', () => {
    const base = new BaseCurve(curves, problem.patterns);
    base.enter(0, 0, 30);
    base.extendUp();
    const { from, to } = base;
    base.enter(0, 0, 3);
    expect([base.from, base.to]).toEqual([from, to]);
  });
});
