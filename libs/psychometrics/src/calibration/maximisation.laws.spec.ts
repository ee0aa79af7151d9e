import fc from 'fast-check';
import type { ItemParameters } from '../models/item-parameters';
import { categoryProbabilities } from '../models/response-model';
import { anyItem } from '../testing/arbitraries';
import { nodes } from '../testing/calibration-scene';
import { derivative, largestGap, relativeGap } from '../testing/numerics';
import { parameterCount, parameterIndex } from './curves';
import { categoriesOf, layOut, modelOf, read, write, type ItemLayout, type Layout } from './layout';
import { improveLogistic } from './logistic-step';
import {
  expectedLogLikelihood,
  improveItem,
  isProper,
  itemDerivatives,
  type ItemProblem,
} from './maximisation';
import { logPrior, type ItemPriors } from './priors';
import { improveShared } from './shared-slope';

/** Asymptotes off their ends, where logits are infinite. */
const anyInner = anyItem.filter(
  (item) => !('c' in item) || (item.c > 0.05 && (!('d' in item) || item.d < 0.97)),
);
const priors: ItemPriors = {
  slope: { mean: 0.1, sd: 0.5 },
  difficulty: { mean: 0.2, sd: 1.5 },
  asymptote: { family: 'beta', alpha: 5, beta: 17 },
};

interface Stage {
  readonly problem: ItemProblem;
  readonly vector: Float64Array;
  /** People of each category at each node. */
  readonly people: readonly Float64Array[];
}

/** An item free and alone, with people at the nodes who answer as the truth says, or a little differently. */
function stage(
  item: ItemParameters,
  options: { readonly truth?: ItemParameters; readonly priors?: ItemPriors; readonly skew?: number } = {},
): Stage {
  const { items, length } = layOut([{ model: modelOf(item), categories: categoriesOf(item), fixed: false }]);
  const layout = items[0] as ItemLayout;
  const vector = new Float64Array(length);
  write(vector, layout, item);
  const people = Array.from({ length: layout.categories }, () => new Float64Array(nodes.length));
  nodes.forEach((theta, q) => {
    const count = 500 * Math.exp(-0.5 * theta * theta);
    categoryProbabilities(theta, options.truth ?? item).forEach((p, k) => {
      people[k]![q] = count * p * (1 + (options.skew ?? 0) * Math.sin(q + 2 * k));
    });
  });
  const counts = new Float64Array(32);
  people.forEach((row, k) => (counts[k] = row.reduce((sum, value) => sum + value, 0)));
  const sums = {
    atNode: nodes.map((_, q) => people.reduce((sum, row) => sum + row[q]!, 0)),
    counts,
    variance: 0,
    scoreAbility: people.reduce(
      (sum, row, k) => sum + k * row.reduce((total, value, q) => total + value * nodes[q]!, 0),
      0,
    ),
    ...(layout.kind === 'sum'
      ? {}
      : { categoryAtNode: Float64Array.from(people.slice(1).flatMap((row) => [...row])) }),
  };
  return { problem: { layout, nodes, priors: options.priors ?? {}, sums }, vector, people };
}
const places = ({ problem: { layout } }: Stage): number[] =>
  Array.from({ length: parameterCount(layout) }, (_, p) => parameterIndex(layout, p));
const withValue = (vector: Float64Array, index: number, value: number): Float64Array =>
  vector.map((own, i) => (i === index ? value : own));

describe('what the M-step maximises for an item', () => {
  it('is the sum over people and categories of the logarithms of their probabilities, and the prior', () => {
    fc.assert(
      fc.property(anyInner, fc.boolean(), (item, hasPriors) => {
        const { problem, vector, people } = stage(item, { skew: 0.3, ...(hasPriors ? { priors } : {}) });
        let sum = logPrior(problem.priors, problem.layout, vector);
        nodes.forEach((theta, q) =>
          categoryProbabilities(theta, item).forEach((p, k) => (sum += people[k]![q]! * Math.log(p))),
        );
        return relativeGap(expectedLogLikelihood(problem, vector), sum) < 1e-9;
      }),
      { numRuns: 50, seed: 5 },
    );
  });

  it('has the gradient of differences', () => {
    fc.assert(
      fc.property(anyInner, (item) => {
        const found = stage(item, { skew: 0.3, priors });
        const { problem, vector } = found;
        const { gradient } = itemDerivatives(problem, vector);
        return places(found).every((index, p) => {
          const slope = derivative(
            (x) => expectedLogLikelihood(problem, withValue(vector, index, x)),
            vector[index]!,
            1e-4,
          );
          return Math.abs(gradient[p]! - slope) < 1e-4 * (10 + Math.abs(slope));
        });
      }),
      { numRuns: 30, seed: 5 },
    );
  });

  it('is flat where people answer exactly as the item says', () => {
    fc.assert(
      fc.property(anyInner, (item) => {
        const { problem, vector } = stage(item);
        return itemDerivatives(problem, vector).gradient.every((value) => Math.abs(value) < 1e-8);
      }),
      { numRuns: 50, seed: 5 },
    );
  });

  it('has there the curvature of its information, every pair of parameters', () => {
    fc.assert(
      fc.property(anyInner, (item) => {
        const found = stage(item);
        const { problem, vector } = found;
        const { information, gradient } = itemDerivatives(problem, vector);
        const n = gradient.length;
        return places(found).every((index, p) =>
          gradient.every((_, r) => {
            const second = derivative(
              (x) => itemDerivatives(problem, withValue(vector, index, x)).gradient[r]!,
              vector[index]!,
              1e-4,
            );
            return Math.abs(information[p * n + r]! + second) < 1e-4 * (1 + Math.abs(second));
          }),
        );
      }),
      { numRuns: 30, seed: 5 },
    );
  });

  it('has an information that is symmetric and never negative along any direction', () => {
    fc.assert(
      fc.property(
        anyInner,
        fc.array(fc.double({ min: -1, max: 1, noNaN: true }), { minLength: 6, maxLength: 6 }),
        (item, direction) => {
          const { problem, vector } = stage(item, { skew: 0.5, priors });
          const { information, gradient } = itemDerivatives(problem, vector);
          const n = gradient.length;
          let form = 0;
          for (let p = 0; p < n; p++) {
            for (let r = 0; r < n; r++) {
              if (information[p * n + r] !== information[r * n + p]) return false;
              form += direction[p]! * information[p * n + r]! * direction[r]!;
            }
          }
          return form >= -1e-9;
        },
      ),
      { numRuns: 50, seed: 5 },
    );
  });
});

describe('the M-step of an item', () => {
  it('never ends lower than it began, nor outside of what is an item', () => {
    fc.assert(
      fc.property(anyInner, anyInner, fc.boolean(), (item, other, hasPriors) => {
        const truth = categoriesOf(other) === categoriesOf(item) ? other : item;
        const { problem, vector } = stage(item, { truth, skew: 0.4, ...(hasPriors ? { priors } : {}) });
        const before = expectedLogLikelihood(problem, vector);
        improveItem(problem, vector);
        const after = expectedLogLikelihood(problem, vector);
        return isProper(problem.layout, vector) && after >= before - 1e-9 * Math.abs(before);
      }),
      { numRuns: 100, seed: 5 },
    );
  });

  it.each<[string, ItemParameters, ItemParameters]>([
    ['2PL', { model: '2pl', a: 1, b: 0 }, { model: '2pl', a: 1.6, b: -0.7 }],
    ['3PL', { model: '3pl', a: 1, b: 0, c: 0.15 }, { model: '3pl', a: 1.5, b: 0.4, c: 0.22 }],
    ['4PL', { model: '4pl', a: 1, b: 0, c: 0.15, d: 0.95 }, { model: '4pl', a: 1.8, b: 0.2, c: 0.2, d: 0.9 }],
    [
      'graded response',
      { model: 'grm', a: 1, thresholds: [-1, 1] },
      { model: 'grm', a: 1.7, thresholds: [-0.4, 0.9] },
    ],
    [
      'partial credit',
      { model: 'gpcm', a: 1, thresholds: [0, 0] },
      { model: 'gpcm', a: 1.4, thresholds: [0.6, -0.3] },
    ],
  ])('repeated finds the %s item whose people answer', (_, start, truth) => {
    const { problem, vector } = stage(start, { truth });
    for (let step = 0; step < 60; step++) improveItem(problem, vector);
    const goal = stage(truth);
    expect(largestGap(vector, goal.vector)).toBeLessThan(1e-4);
    expect(read(vector, problem.layout).model).toBe(truth.model);
  });

  it('has a summit where the gradient vanishes, with priors too', () => {
    fc.assert(
      fc.property(
        anyInner.filter(({ model }) => model !== '4pl' && model !== '3pl'),
        (item) => {
          const { problem, vector } = stage(item, { skew: 0.3, priors });
          for (let step = 0; step < 15; step++) improveItem(problem, vector);
          return itemDerivatives(problem, vector).gradient.every((value) => Math.abs(value) < 1e-4);
        },
      ),
      { numRuns: 30, seed: 5 },
    );
  });
});

describe('the quick step of a two-parameter item', () => {
  const truth: ItemParameters = { model: '2pl', a: 1.5, b: 0.4 };

  it('ends where the guarded search ends', () => {
    const quick = stage({ model: '2pl', a: 1.3, b: 0.3 }, { truth });
    expect(improveLogistic(quick.problem, quick.vector)).toBe(true);
    // A prior this wide says nothing, and sends the item to the guarded search.
    const guarded = stage(
      { model: '2pl', a: 1.3, b: 0.3 },
      { truth, priors: { difficulty: { mean: 0, sd: 1e6 } } },
    );
    for (let step = 0; step < 5; step++) improveItem(guarded.problem, guarded.vector);
    expect(largestGap(quick.vector, guarded.vector)).toBeLessThan(1e-6);
  });

  it('minds the prior of slopes', () => {
    const given = { slope: { mean: 0, sd: 0.05 } };
    const { problem, vector } = stage({ model: '2pl', a: 1.2, b: 0.4 }, { truth, priors: given });
    for (let step = 0; step < 5; step++) expect(improveLogistic(problem, vector)).toBe(true);
    expect(itemDerivatives(problem, vector).gradient.every((value) => Math.abs(value) < 1e-6)).toBe(true);
    expect(vector[0]).toBeLessThan(1.5);
  });

  it('leaves a long way to the guarded search, and the item where it was', () => {
    const { problem, vector } = stage({ model: '2pl', a: 0.3, b: -3 }, { truth });
    const before = vector.slice();
    expect(improveLogistic(problem, vector)).toBe(false);
    expect(vector).toEqual(before);
    for (let step = 0; step < 30; step++) improveItem(problem, vector);
    expect(vector[0]).toBeCloseTo(1.5, 5);
    expect(vector[1]).toBeCloseTo(-0.6, 5);
  });
});

describe('a slope that items share', () => {
  const truths: ItemParameters[] = [
    { model: '1pl', a: 1.4, b: -0.8 },
    { model: '1pl', a: 1.4, b: 0.5 },
    { model: 'gpcm', a: 1.4, thresholds: [-0.3, 0.6] },
  ];
  const sharing = (): { problems: ItemProblem[]; layout: Layout } => {
    const layout = layOut(
      truths.map((truth) => ({
        model: truth.model === 'gpcm' ? 'pcm' : '1pl',
        categories: categoriesOf(truth),
        fixed: false,
      })),
    );
    const problems = truths.map((truth, j) => ({
      ...stage({ ...truth, model: truth.model === '1pl' ? '2pl' : 'gpcm' } as ItemParameters).problem,
      layout: layout.items[j] as ItemLayout,
    }));
    return { problems, layout };
  };

  it('and all intercepts are found together', () => {
    const { problems, layout } = sharing();
    const vector = new Float64Array(layout.length);
    vector[0] = 1;
    for (let step = 0; step < 10; step++) improveShared(problems, layout, vector);
    const goal = new Float64Array(layout.length);
    truths.forEach((truth, j) => write(goal, layout.items[j] as ItemLayout, truth));
    expect(largestGap(vector, goal)).toBeLessThan(1e-8);
  });

  it('moves as Newton does in all parameters at once: one step is exact to second order', () => {
    const { problems, layout } = sharing();
    const goal = new Float64Array(layout.length);
    truths.forEach((truth, j) => write(goal, layout.items[j] as ItemLayout, truth));
    const gapAfter = (distance: number): number => {
      const vector = goal.map((value, k) => value + distance * (k % 2 === 0 ? 1 : -1));
      improveShared(problems, layout, vector);
      return largestGap(vector, goal);
    };
    // Two steps a call: the error falls with the fourth power of where it began.
    expect(gapAfter(0.1)).toBeLessThan(2e-3);
    expect(gapAfter(0.02)).toBeLessThan(gapAfter(0.1) / 100);
  });

  it('stays as it is where nobody shares it', () => {
    const vector = Float64Array.of(1.2, 0.3);
    improveShared([], { items: [], length: 2, sharedSlope: 0 }, vector);
    improveShared(sharing().problems, { items: [], length: 2 }, vector);
    expect([...vector]).toEqual([1.2, 0.3]);
  });
});

describe('what is an item', () => {
  const layoutOf = (model: 'grm' | '2pl' | '3pl' | '4pl', categories = 2): ItemLayout =>
    layOut([{ model, categories, fixed: false }]).items[0] as ItemLayout;
  it.each<[string, ItemLayout, number[], boolean]>([
    ['a slope above 0', layoutOf('2pl'), [0.2, 3], true],
    ['a slope of 0', layoutOf('2pl'), [0, 3], false],
    ['a slope below 0', layoutOf('2pl'), [-1, 3], false],
    ['a slope that is no number', layoutOf('2pl'), [NaN, 3], false],
    ['a slope of 51', layoutOf('2pl'), [51, 3], false],
    ['falling graded intercepts', layoutOf('grm', 3), [1, 0.5, -0.5], true],
    ['equal graded intercepts', layoutOf('grm', 3), [1, 0.5, 0.5], false],
    ['rising graded intercepts', layoutOf('grm', 3), [1, -0.5, 0.5], false],
    ['an asymptote at its limit', layoutOf('3pl'), [1, 0, -12], true],
    ['an asymptote beyond', layoutOf('3pl'), [1, 0, -12.1], false],
    ['an upper asymptote above the lower', layoutOf('4pl'), [1, 0, -2, 3], true],
    ['an upper asymptote at the lower', layoutOf('4pl'), [1, 0, 1, 1], false],
    ['an upper asymptote beyond', layoutOf('4pl'), [1, 0, -2, 12.1], false],
  ])('%s', (_, layout, vector, isOne) => {
    expect(isProper(layout, Float64Array.from(vector))).toBe(isOne);
  });
});
