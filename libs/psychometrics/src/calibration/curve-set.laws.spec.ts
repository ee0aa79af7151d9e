import { mixedModels, nodes, scene, sumScored } from '../testing/calibration-scene';
import { categoryProbabilities } from '../models/response-model';
import type { ItemParameters } from '../models/item-parameters';
import { curveSet } from './em';

const graded: ItemParameters[] = [{ model: 'grm', a: 1.2, thresholds: [-0.5, 0.8] }];

describe('the curves of a state', () => {
  const { problem, state, items } = scene(mixedModels, { people: 40, seed: 71, groups: 2 });
  const curves = curveSet(problem, state);
  const count = nodes.length;

  it('have the probability of each category at each node', () => {
    items.forEach((item, j) =>
      nodes.forEach((node, q) =>
        categoryProbabilities(node, item).forEach((probability, k) =>
          expect(Math.exp(curves.logP[j]![k * count + q]!)).toBeCloseTo(probability, 12),
        ),
      ),
    );
  });

  it('have that of the lowest category by item, and how it changes from node to node', () => {
    items.forEach((_, j) => {
      const lowest = curves.logP[j]!.subarray(0, count);
      expect([...curves.zero.subarray(j * count, (j + 1) * count)]).toEqual([...lowest]);
      for (let q = 0; q + 1 < count; q++)
        expect(curves.ratio[j * count + q]).toBeCloseTo(Math.exp(lowest[q + 1]! - lowest[q]!), 12);
    });
  });

  it('have the prior of each group, and how it changes likewise', () => {
    curves.latent.forEach((logs, group) => {
      expect(logs.reduce((sum, value) => sum + Math.exp(value), 0)).toBeCloseTo(1, 9);
      for (let q = 0; q + 1 < count; q++)
        expect(curves.priorRatio[group]![q]).toBeCloseTo(Math.exp(logs[q + 1]! - logs[q]!), 12);
    });
  });

  it('are flat priors where people have their own', () => {
    const known = scene(sumScored, { people: 10, seed: 72, known: true });
    const { latent, people } = curveSet(known.problem, known.state);
    expect(people).toBe(known.problem.people);
    expect(latent.every((logs) => logs.every((value) => value === 0))).toBe(true);
  });

  it.each([
    ['sums', sumScored, { hasOthers: false, isConcave: true }],
    ['graded answers', graded, { hasOthers: true, isConcave: true }],
    ['guessing', mixedModels, { hasOthers: true, isConcave: false }],
  ])('tell whether sums suffice and whether a likelihood has one maximum: %s', (_, models, expected) => {
    const found = scene(models, { people: 10, seed: 73 });
    expect(curveSet(found.problem, found.state)).toMatchObject(expected);
  });
});
