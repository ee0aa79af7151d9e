import {
  mixedModels,
  posteriorOf,
  answersOf,
  nodes,
  scene,
  sumScored,
  type Scene,
} from '../testing/calibration-scene';
import { largestGap } from '../testing/numerics';
import { OneThread } from './blocks';
import { fillScores, parameterCount, parameterIndex } from './curves';
import { curveSet, latentOf, stateLength } from './em';
import { personPriors } from './person-priors';
import { compareRows, Likeness, orderOf } from './row-order';
import { scoreCost } from './score-covariance';
import { packedIndex } from './score-source';
import { tableOf } from '../testing/calibration-data';
import { collapse } from './patterns';

/** sum_i E(score_i | x_i) E(score_i | x_i)' by its definition, packed. */
function crossProduct(found: Scene): Float64Array {
  const { problem, state } = found;
  const n = stateLength(problem);
  const out = new Float64Array((n * (n + 1)) / 2);
  const curves = curveSet(problem, state);
  for (let i = 0; i < problem.patterns.size; i++) {
    const { weights } = posteriorOf(found, i);
    const score = new Float64Array(n);
    for (const [j, k] of answersOf(problem, i)) {
      const layout = problem.layout.items[j]!;
      if (layout.fixed) continue;
      const table = new Float64Array(parameterCount(layout) * layout.categories * nodes.length);
      fillScores(table, curves.logP[j]!, { layout, vector: state, nodes });
      for (let p = 0; p < parameterCount(layout); p++)
        weights.forEach((weight, q) => {
          score[parameterIndex(layout, p)]! +=
            weight * table[(p * layout.categories + k) * nodes.length + q]!;
        });
    }
    const group = problem.patterns.group[i]!;
    const place = problem.freeGroups.indexOf(group);
    if (place >= 0) {
      const { mean, sd } = latentOf(problem, state)[group]!;
      weights.forEach((weight, q) => {
        score[problem.layout.length + 2 * place]! += (weight * (nodes[q]! - mean)) / sd ** 2;
        score[problem.layout.length + 2 * place + 1]! += weight * (((nodes[q]! - mean) / sd) ** 2 - 1);
      });
    }
    for (let p = 0; p < n; p++)
      for (let r = 0; r <= p; r++)
        out[packedIndex(p, r)]! += problem.patterns.frequency[i]! * score[p]! * score[r]!;
  }
  return out;
}

describe('products of expected scores', () => {
  it.each([
    ['sum-scored items', scene(sumScored, { people: 60, seed: 81 })],
    ['mixed models and gaps', scene(mixedModels, { people: 60, seed: 82, gaps: true })],
    ['free groups', scene(sumScored, { people: 60, seed: 83, groups: 3 })],
    ['known abilities', scene(mixedModels, { people: 60, seed: 84, known: true })],
    [
      'anchors among the items',
      scene(mixedModels, { people: 60, seed: 85, isFixed: (item) => item % 2 === 0 }),
    ],
    [
      'a slope that items share',
      scene([...sumScored, { model: '1pl', a: 1.2, b: 0 }, { model: '1pl', a: 1.2, b: 1 }], {
        people: 60,
        seed: 86,
      }),
    ],
    [
      'a slope that the first items share',
      scene([{ model: '1pl', a: 1.2, b: 0 }, { model: '1pl', a: 1.2, b: 1 }, ...sumScored], {
        people: 60,
        seed: 92,
      }),
    ],
  ])('are those of the definition for %s', (_, found) => {
    const expected = crossProduct(found);
    const scale = Math.max(...expected.map(Math.abs));
    const given = new OneThread(found.problem).scoreCovariances(found.state, false);
    expect(largestGap(given, expected) / scale).toBeLessThan(1e-5);
  });

  it('and covariances have nothing in the places of an anchor', () => {
    const found = scene(mixedModels, { people: 60, seed: 87, isFixed: (item) => item === 1 });
    const { offset, size } = found.problem.layout.items[1]!;
    const n = stateLength(found.problem);
    for (const isExact of [true, false]) {
      const given = new OneThread(found.problem).scoreCovariances(found.state, isExact);
      for (let p = offset; p < offset + size; p++)
        for (let r = 0; r < n; r++) expect(given[packedIndex(p, r)]).toBe(0);
    }
  });

  it('are never negative on the diagonal, nor are covariances', () => {
    const found = scene(mixedModels, { people: 120, seed: 88, gaps: true, groups: 2 });
    for (const isExact of [true, false]) {
      const given = new OneThread(found.problem).scoreCovariances(found.state, isExact);
      for (let p = 0; p < stateLength(found.problem); p++)
        expect(given[packedIndex(p, p)]).toBeGreaterThanOrEqual(0);
    }
  });
});

describe('the price of exact errors', () => {
  it('grows with the patterns of people, not with how often each occurs', () => {
    const few = scene(mixedModels, { people: 40, seed: 89 });
    const many = scene(mixedModels, { people: 400, seed: 89 });
    expect(scoreCost(many.problem)).toBeGreaterThan(scoreCost(few.problem));
    const frequent = {
      ...few.problem.patterns,
      frequency: few.problem.patterns.frequency.map((f) => 100 * f),
    };
    expect(scoreCost({ ...few.problem, patterns: frequent })).toBe(scoreCost(few.problem));
  });

  it('is that of nodes, whatever the items, for many people with the same sum-scored items', () => {
    const { problem } = scene(sumScored, { people: 400, seed: 90, known: true });
    expect(problem.patterns.size).toBe(400);
    expect(scoreCost(problem)).toBe((400 * nodes.length ** 2) / 2);
  });

  it('is that of parameters for everybody else', () => {
    const { problem } = scene(sumScored, { people: 20, seed: 91, known: true });
    // 3 items of two parameters, one of three: 9 a person, on some ten nodes.
    expect(scoreCost(problem)).toBe((20 * 9 ** 2 * 10) / 2);
  });
});

describe('rows of answers', () => {
  const table = {
    ...tableOf(['01.', '01.', '11.', '0.1', '01.', '...']),
    groups: Int32Array.of(0, 0, 0, 0, 1, 0),
  };
  it.each([
    [0, 1, Likeness.Answers],
    [0, 2, Likeness.Items],
    [0, 3, Likeness.None],
    [0, 4, Likeness.Items],
    [3, 4, Likeness.None],
    [2, 2, Likeness.Answers],
  ])('%d and %d are as alike as their items, answers and groups are', (left, right, likeness) => {
    expect(compareRows(table, left, right)).toBe(likeness);
    expect(compareRows(table, right, left)).toBe(likeness);
  });

  it('are not alike where people were known to differ', () => {
    const people = { mean: Float64Array.of(0, 0, 0.5), sd: Float64Array.of(1, 0.9, 1) };
    const same = { ...tableOf(['01', '01', '01']), people };
    expect(compareRows(same, 0, 1)).toBe(Likeness.Items);
    expect(compareRows(same, 0, 2)).toBe(Likeness.Items);
    expect(compareRows(same, 1, 1)).toBe(Likeness.Answers);
    expect(collapse(same).size).toBe(3);
  });

  it('come in an order that leaves out who answered nothing and keeps the alike together', () => {
    const order = [...orderOf(table)];
    expect([...order].sort()).toEqual([0, 1, 2, 3, 4]);
    expect(Math.abs(order.indexOf(0) - order.indexOf(1))).toBe(1);
    // Those with the same items stand next to each other.
    const gapsAt = order.map((person) => (person === 3 ? 'other' : 'same'));
    expect(['other', 'same']).toContain(gapsAt[0]);
    expect(gapsAt.slice(1, -1)).not.toContain('other');
  });

  it('stay where they stood among the alike', () => {
    const twins = { ...tableOf(['10', '10', '10']) };
    expect([...orderOf(twins)]).toEqual([0, 1, 2]);
  });
});

describe('what is known of people at the nodes', () => {
  it('is the normal density of each, as shift, precision and constant say', () => {
    const known = { mean: Float64Array.of(-1.3, 0, 2.1), sd: Float64Array.of(0.4, 1, 0.7) };
    const { shift, precision, constant } = personPriors(known, nodes);
    known.mean.forEach((mean, i) => {
      const sd = known.sd[i]!;
      const weights = nodes.map((x) => Math.exp(x * shift[i]! - 0.5 * x * x * precision[i]! + constant[i]!));
      const step = nodes[1]! - nodes[0]!;
      nodes.forEach((x, q) => {
        const density = Math.exp(-0.5 * ((x - mean) / sd) ** 2) / (sd * Math.sqrt(2 * Math.PI));
        expect(weights[q]! / step).toBeCloseTo(density, 5);
      });
      expect(weights.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(1, 12);
    });
  });
});
