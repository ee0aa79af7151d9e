import fc from 'fast-check';
import { categoryCount, type ItemParameters } from '../models/item-parameters';
import {
  answersOf,
  mixedModels as mixed,
  nodes,
  posteriorOf,
  scene,
  sumScored as sums,
  type Scene,
} from '../testing/calibration-scene';
import { largestGap } from '../testing/numerics';
import { Blocks, OneThread } from './blocks';
import { fillScores, parameterCount, parameterIndex } from './curves';
import { curveSet, latentOf, stateLength } from './em';
import { collectRange, Expectation } from './expectation';
import type { ItemLayout } from './layout';
import { personPriors } from './person-priors';
import { Posterior } from './posterior';
import type { KnownAbilities } from './responses';
import { addScoreCovariances } from './score-covariance';
import { packedIndex, scoreSource } from './score-source';

const anyScene = fc
  .record({
    items: fc.constantFrom(sums, mixed),
    seed: fc.integer(),
    gaps: fc.boolean(),
    known: fc.boolean(),
    groups: fc.integer({ min: 1, max: 2 }),
  })
  .map(({ items, ...options }) => scene(items, { people: 25, ...options }));

describe('the posterior of a pattern', () => {
  it('is the one of its definition, for any models, gaps, groups and known abilities', () => {
    fc.assert(
      fc.property(anyScene, (found) => {
        const { problem, state } = found;
        const curves = curveSet(problem, state);
        const posterior = new Posterior(curves, problem.patterns);
        for (let i = 0; i < problem.patterns.size; i++) {
          posterior.moveTo(i);
          const { weights } = posteriorOf(found, i);
          if (largestGap(posterior.weights, weights) > 1e-10) return false;
          const outside = posterior.weights.filter((_, q) => q < posterior.from || q >= posterior.to);
          if (outside.some((weight) => weight !== 0)) return false;
        }
        return true;
      }),
      { numRuns: 25 },
    );
  });

  it('does not depend on which pattern it was before', () => {
    const { problem, state } = scene(mixed, { people: 30, seed: 5, gaps: true, known: true });
    const curves = curveSet(problem, state);
    const walking = new Posterior(curves, problem.patterns);
    for (let i = problem.patterns.size - 1; i >= 0; i--) {
      const fresh = new Posterior(curves, problem.patterns);
      expect(walking.moveTo(i)).toBe(fresh.moveTo(i));
      expect(walking.weights).toEqual(fresh.weights);
    }
  });
});

describe('what is known of people', () => {
  it('is a weight that sums to one over the nodes', () => {
    const known: KnownAbilities = { mean: Float64Array.of(-2, 0, 3.5), sd: Float64Array.of(0.4, 1, 2) };
    const { shift, precision, constant } = personPriors(known, nodes);
    known.mean.forEach((mean, i) => {
      const weights = nodes.map((x) => Math.exp(x * shift[i]! - (x * x * precision[i]!) / 2 + constant[i]!));
      expect(weights.reduce((sum, value) => sum + value, 0)).toBeCloseTo(1, 10);
      const at = weights.indexOf(Math.max(...weights));
      expect(Math.abs(nodes[at]! - mean)).toBeLessThan(0.11);
    });
  });
});

describe('the sums of an E-step', () => {
  it('are those of the posteriors, and their log-likelihood that of the definition', () => {
    fc.assert(
      fc.property(anyScene, (found) => {
        const { problem, state, items } = found;
        const { patterns } = problem;
        const sum = new OneThread(problem).expect(state);
        const atNode = new Float64Array(items.length * nodes.length);
        let logLikelihood = 0;
        for (let i = 0; i < patterns.size; i++) {
          const { weights, likelihood } = posteriorOf(found, i);
          logLikelihood += patterns.frequency[i]! * Math.log(likelihood);
          for (const [j] of answersOf(problem, i))
            weights.forEach(
              (weight, q) => (atNode[j * nodes.length + q]! += patterns.frequency[i]! * weight),
            );
        }
        return Math.abs(sum.logLikelihood - logLikelihood) < 1e-8 && largestGap(sum.atNode, atNode) < 1e-9;
      }),
      { numRuns: 20 },
    );
  });

  it('of items in their right place have as many points as were given', () => {
    const { problem, state, items, table } = scene(mixed, { people: 40, seed: 9 });
    const sum = new OneThread(problem).expect(state);
    items.forEach((item, j) => {
      const counted = sum.categoryAtNode[j];
      if (!counted) return;
      let points = 0;
      for (let k = 1; k < categoryCount(item); k++)
        points += k * counted.subarray((k - 1) * nodes.length, k * nodes.length).reduce((a, b) => a + b, 0);
      const given = table.categories.filter((_, cell) => cell % items.length === j);
      expect(points).toBeCloseTo(
        given.reduce((a, b) => a + b, 0),
        8,
      );
    });
    expect(sum.moments[0]).toBeCloseTo(40, 10);
  });

  it('of parts add up to those of all people', () => {
    const { problem, state } = scene(mixed, { people: 60, seed: 3, gaps: true, groups: 2 });
    const { patterns, layout } = problem;
    const shape = { layouts: layout.items, groups: patterns.groups, nodes: nodes.length };
    const curves = curveSet(problem, state);
    const whole = new Expectation(shape);
    collectRange(whole, { curves, patterns }, { from: 0, to: patterns.size });
    const parts = new Expectation(shape);
    for (let from = 0; from < patterns.size; from += 7)
      collectRange(parts, { curves, patterns }, { from, to: Math.min(from + 7, patterns.size) });
    expect(largestGap(parts.values, whole.values)).toBeLessThan(1e-10);
  });
});

describe('blocks', () => {
  it('are cut by the data alone, cover everybody once and add up to one block', () => {
    const { problem, state } = scene(sums, { people: 3000, seed: 12, known: true });
    const blocks = new Blocks(problem);
    const length = blocks.length('expectation');
    expect(blocks.count('expectation')).toBe(12);
    const sumBlock = blocks.at(state, 'expectation');
    const people = Array.from({ length: 12 }, (_, block) => {
      const out = new Float64Array(length);
      sumBlock(block, out);
      return out[1]!;
    });
    expect(people.reduce((sum, value) => sum + value, 0)).toBeCloseTo(3000, 8);
    people.forEach((count) => expect(count).toBeCloseTo(250, 0));
    expect(blocks.count('covariance')).toBeLessThanOrEqual(blocks.count('expectation'));
  });
});

describe('covariances of scores', () => {
  /** sum_i Cov(score_i | x_i) by its definition. */
  function definition({ problem, state, ...rest }: Scene): Float64Array {
    const found = { problem, state, ...rest };
    const n = stateLength(problem);
    const out = new Float64Array((n * (n + 1)) / 2);
    const curves = curveSet(problem, state);
    const tables = problem.layout.items.map((layout, j) => {
      const table = new Float64Array(parameterCount(layout) * layout.categories * nodes.length);
      fillScores(table, curves.logP[j]!, { layout, vector: state, nodes });
      return table;
    });
    for (let i = 0; i < problem.patterns.size; i++) {
      const { weights } = posteriorOf(found, i);
      const scores = new Map<number, number[]>();
      for (const [j, k] of answersOf(problem, i)) {
        const layout = problem.layout.items[j] as ItemLayout;
        if (layout.fixed) continue;
        for (let p = 0; p < parameterCount(layout); p++) {
          const from = (p * layout.categories + k) * nodes.length;
          const own = [...tables[j]!.subarray(from, from + nodes.length)];
          // A shared slope has scores in several items.
          const before = scores.get(parameterIndex(layout, p));
          scores.set(
            parameterIndex(layout, p),
            own.map((value, q) => value + (before?.[q] ?? 0)),
          );
        }
      }
      const place = problem.freeGroups.indexOf(problem.patterns.group[i]!);
      if (place >= 0) {
        const { mean, sd } = latentOf(problem, state)[problem.patterns.group[i]!]!;
        const index = problem.layout.length + 2 * place;
        scores.set(
          index,
          [...nodes].map((x) => (x - mean) / sd ** 2),
        );
        scores.set(
          index + 1,
          [...nodes].map((x) => ((x - mean) / sd) ** 2 - 1),
        );
      }
      const mean = (values: readonly number[]): number =>
        values.reduce((sum, value, q) => sum + value * weights[q]!, 0);
      for (const [p, left] of scores)
        for (const [r, right] of scores) {
          if (r > p) continue;
          const product = mean(left.map((value, q) => value * right[q]!));
          out[packedIndex(p, r)]! += problem.patterns.frequency[i]! * (product - mean(left) * mean(right));
        }
    }
    return out;
  }

  const summed = ({ problem, state }: Scene): Float64Array => {
    const n = stateLength(problem);
    const out = new Float64Array((n * (n + 1)) / 2);
    const curves = curveSet(problem, state);
    const source = scoreSource(problem, state, curves);
    addScoreCovariances(out, { source, curves, isExact: true }, { from: 0, to: problem.patterns.size });
    return out;
  };

  it.each([
    ['many people with the same sum-scored items', scene(sums, { people: 300, seed: 21, known: true })],
    [
      'many people with the same sum-scored items, some of which share a slope',
      scene([{ model: '1pl', a: 1.2, b: 0 }, { model: '1pl', a: 1.2, b: 1 }, ...sums], {
        ...{ people: 300, seed: 27 },
      }),
    ],
    ['groups with a distribution of their own', scene(sums, { people: 300, seed: 22, groups: 2 })],
    ['people with different items of any model', scene(mixed, { people: 80, seed: 23, gaps: true })],
  ])('are those of the definition for %s', (_, found) => {
    const expected = definition(found);
    const scale = Math.max(...expected);
    expect(largestGap(summed(found), expected) / scale).toBeLessThan(1e-5);
  });

  it.each([
    [
      'many people with the same items of any model, some of them anchors',
      scene([...mixed, ...mixed, ...mixed, ...mixed], {
        ...{ people: 400, seed: 25 },
        isFixed: (item) => item % 7 === 2,
      }),
    ],
    [
      'many people with the same items, some of which share a slope',
      scene([{ model: '1pl', a: 1.2, b: 0 }, { model: '1pl', a: 1.2, b: 1 }, ...mixed, ...mixed], {
        ...{ people: 400, seed: 26 },
      }),
    ],
  ])('are those of the definition, as far as polynomials carry them, for %s', (_, found) => {
    const expected = definition(found);
    const scale = Math.max(...expected);
    expect(largestGap(summed(found), expected) / scale).toBeLessThan(5e-5);
  });

  it('of people together are the same as of each alone, exactly', () => {
    const together = scene(sums, { people: 300, seed: 24, known: true });
    expect(largestGap(summed(together), definition(together))).toBeLessThan(1e-8);
  });

  it('take a person with many answers to move less than one with few', () => {
    const trace = (items: readonly ItemParameters[]): number => {
      const found = scene(items, { people: 100, seed: 30 });
      const out = summed(found);
      return out[packedIndex(1, 1)]!;
    };
    expect(trace([...sums, ...sums, ...sums, ...sums])).toBeLessThan(trace(sums));
  });
});
