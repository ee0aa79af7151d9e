import fc from 'fast-check';
import { isDichotomous, type ItemParameters } from '../models/item-parameters';
import { categoryProbabilities } from '../models/response-model';
import { identity } from '../numeric/matrix';
import { anyItem } from '../testing/arbitraries';
import { tableOf } from '../testing/calibration-data';
import { derivative, integral, largestGap, relativeGap } from '../testing/numerics';
import { accelerate, type AccelerationInput } from './acceleration';
import { fillLogProbabilities, fillScores, parameterCount, parameterIndex } from './curves';
import { logWeights } from './latent';
import { categoriesOf, layOut, ModelDoesNotFitItem, modelOf, read, write, type ItemLayout } from './layout';
import { expectedLogLikelihood, improveItem, type ItemProblem } from './maximisation';
import { addPrior, logPrior, type ItemPriors } from './priors';
import { checkCategories, collapse, maskCount } from './patterns';
import { NOT_GIVEN, UnusableResponses, type ResponseTable } from './responses';

const numbers = (item: ItemParameters): number[] =>
  isDichotomous(item)
    ? [item.a ?? 1, item.b, 'c' in item ? item.c : 0, 'd' in item ? item.d : 1]
    : [item.a, ...item.thresholds];

/** One item laid out alone, free, and the vector that holds it. */
function placed(item: ItemParameters): { layout: ItemLayout; vector: Float64Array } {
  const { items, length } = layOut([{ model: modelOf(item), categories: categoriesOf(item), fixed: false }]);
  const vector = new Float64Array(length);
  write(vector, items[0]!, item);
  return { layout: items[0]!, vector };
}
/** Asymptotes off their ends, where logits are infinite. */
const anyInner = anyItem.filter(
  (item) => !('c' in item) || (item.c > 0.02 && (!('d' in item) || item.d < 0.98)),
);
const nodes = Float64Array.of(-4, -1.7, -0.3, 0.6, 2.2, 4);

describe('the vector of parameters', () => {
  it('gives back what was written into it', () => {
    fc.assert(
      fc.property(anyInner, (item) => {
        const { layout, vector } = placed(item);
        return largestGap(numbers(read(vector, layout)), numbers(item)) < 1e-10;
      }),
    );
  });

  it('keeps items apart: writing one changes no other', () => {
    fc.assert(
      fc.property(fc.array(anyInner, { minLength: 2, maxLength: 6 }), (items) => {
        const layout = layOut(
          items.map((item) => ({ model: modelOf(item), categories: categoriesOf(item), fixed: true })),
        );
        const vector = new Float64Array(layout.length);
        items.forEach((item, j) => write(vector, layout.items[j]!, item));
        return items.every(
          (item, j) => largestGap(numbers(read(vector, layout.items[j]!)), numbers(item)) < 1e-10,
        );
      }),
    );
  });

  it('has one slope for all free items that share it, and own slopes for anchors', () => {
    const layout = layOut([
      { model: '1pl', categories: 2, fixed: false },
      { model: 'pcm', categories: 4, fixed: false },
      { model: '1pl', categories: 2, fixed: true },
      { model: '2pl', categories: 2, fixed: false },
    ]);
    expect(layout.sharedSlope).toBe(0);
    expect(layout.items.map(({ slope }) => slope)).toEqual([0, 0, 5, 7]);
    expect(layout.length).toBe(9);
  });

  it.each(['1pl', '2pl', '3pl', '4pl'] as const)(
    'has no place for a %s item of three categories',
    (model) => {
      expect(() => layOut([{ model, categories: 3, fixed: false }])).toThrow(ModelDoesNotFitItem);
    },
  );

  it('numbers an item by its slope, then by what follows', () => {
    fc.assert(
      fc.property(anyInner, (item) => {
        const { layout } = placed(item);
        const indices = Array.from({ length: parameterCount(layout) }, (_, p) => parameterIndex(layout, p));
        return indices[0] === layout.slope && new Set(indices).size === indices.length;
      }),
    );
  });
});

describe('curves of a calibration', () => {
  it('are those of the models', () => {
    fc.assert(
      fc.property(anyInner, (item) => {
        const { layout, vector } = placed(item);
        const logP = new Float64Array(layout.categories * nodes.length);
        fillLogProbabilities(logP, layout, vector, nodes);
        return nodes.every((node, q) =>
          categoryProbabilities(node, item).every(
            (p, k) => relativeGap(logP[k * nodes.length + q]!, Math.log(p)) < 1e-7,
          ),
        );
      }),
    );
  });

  it('have the scores of differences in every parameter', () => {
    fc.assert(
      fc.property(anyInner, (item) => {
        const { layout, vector } = placed(item);
        const q = nodes.length;
        const curves = (moved: Float64Array): Float64Array => {
          const out = new Float64Array(layout.categories * q);
          fillLogProbabilities(out, layout, moved, nodes);
          return out;
        };
        const scores = new Float64Array(parameterCount(layout) * layout.categories * q);
        fillScores(scores, curves(vector), { layout, vector, nodes });
        return Array.from({ length: parameterCount(layout) }, (_, p) => p).every((p) =>
          Array.from({ length: layout.categories * q }, (_, cell) => cell).every((cell) => {
            const slope = derivative(
              (x) => curves(vector.map((value, i) => (i === parameterIndex(layout, p) ? x : value)))[cell]!,
              vector[parameterIndex(layout, p)]!,
              1e-4,
            );
            return relativeGap(scores[p * layout.categories * q + cell]!, slope) < 1e-5;
          }),
        );
      }),
      { numRuns: 40 },
    );
  });

  it('have scores of mean zero at every node', () => {
    fc.assert(
      fc.property(anyInner, (item) => {
        const { layout, vector } = placed(item);
        const q = nodes.length;
        const logP = new Float64Array(layout.categories * q);
        fillLogProbabilities(logP, layout, vector, nodes);
        const scores = new Float64Array(parameterCount(layout) * layout.categories * q);
        fillScores(scores, logP, { layout, vector, nodes });
        for (let p = 0; p < parameterCount(layout); p++) {
          for (let node = 0; node < q; node++) {
            let mean = 0;
            for (let k = 0; k < layout.categories; k++)
              mean += Math.exp(logP[k * q + node]!) * scores[(p * layout.categories + k) * q + node]!;
            if (Math.abs(mean) > 1e-9) return false;
          }
        }
        return true;
      }),
    );
  });
});

describe('priors of items', () => {
  const anyPriors: fc.Arbitrary<ItemPriors> = fc.record({
    slope: fc.record({
      mean: fc.double({ min: -0.5, max: 0.5, noNaN: true }),
      sd: fc.double({ min: 0.2, max: 1, noNaN: true }),
    }),
    difficulty: fc.record({
      mean: fc.double({ min: -1, max: 1, noNaN: true }),
      sd: fc.double({ min: 0.5, max: 3, noNaN: true }),
    }),
    asymptote: fc.oneof(
      fc.record({
        family: fc.constant('beta' as const),
        alpha: fc.double({ min: 1.5, max: 10, noNaN: true }),
        beta: fc.double({ min: 1.5, max: 30, noNaN: true }),
      }),
      fc.record({
        family: fc.constant('logit-normal' as const),
        mean: fc.double({ min: -2, max: 0, noNaN: true }),
        sd: fc.double({ min: 0.3, max: 1, noNaN: true }),
      }),
    ),
  });

  it('have the gradient of differences, in every parameter they are about', () => {
    fc.assert(
      fc.property(anyInner, anyPriors, (item, priors) => {
        const { layout, vector } = placed(item);
        const n = parameterCount(layout);
        const gradient = new Float64Array(n);
        addPrior(gradient, new Float64Array(n * n), { priors, layout, vector });
        return gradient.every((value, p) => {
          const index = parameterIndex(layout, p);
          const slope = derivative(
            (x) =>
              logPrior(
                priors,
                layout,
                vector.map((own, i) => (i === index ? x : own)),
              ),
            vector[index]!,
            1e-4,
          );
          // The slope of a 1PL item that is shared belongs to no item alone.
          return (
            (p === 0 && layout.slope !== layout.offset && !priors.difficulty) ||
            relativeGap(value, slope) < 1e-5
          );
        });
      }),
    );
  });

  it('add no negative curvature', () => {
    fc.assert(
      fc.property(anyInner, anyPriors, (item, priors) => {
        const { layout, vector } = placed(item);
        const n = parameterCount(layout);
        const information = new Float64Array(n * n);
        addPrior(new Float64Array(n), information, { priors, layout, vector });
        return Array.from({ length: n }, (_, p) => information[p * n + p]!).every((value) => value >= 0);
      }),
    );
  });

  it('that are absent say nothing', () => {
    fc.assert(
      fc.property(anyInner, (item) => {
        const { layout, vector } = placed(item);
        const gradient = new Float64Array(parameterCount(layout));
        addPrior(gradient, identity(gradient.length), { priors: {}, layout, vector });
        return logPrior({}, layout, vector) === 0 && gradient.every((value) => value === 0);
      }),
    );
  });

  it('of slopes are a density: over all slopes they integrate to one', () => {
    const { layout, vector } = placed({ model: '2pl', a: 1, b: 0 });
    const priors: ItemPriors = { slope: { mean: 0.1, sd: 0.4 } };
    const density = (a: number): number =>
      Math.exp(
        logPrior(
          priors,
          layout,
          vector.map((own, i) => (i === layout.slope ? a : own)),
        ),
      );
    expect(integral(density, 1e-4, 12, 6000)).toBeCloseTo(1, 6);
  });
});

describe('weights of a group', () => {
  it('sum to one and have the mean and SD of the group', () => {
    const grid = Float64Array.from({ length: 121 }, (_, q) => -9 + 0.15 * q);
    fc.assert(
      fc.property(
        fc.double({ min: -1.5, max: 1.5, noNaN: true }),
        fc.double({ min: 0.4, max: 1.5, noNaN: true }),
        (mean, sd) => {
          const weights = logWeights(grid, { mean, sd }).map(Math.exp);
          const total = weights.reduce((sum, weight) => sum + weight, 0);
          const first = weights.reduce((sum, weight, q) => sum + weight * grid[q]!, 0);
          const second = weights.reduce((sum, weight, q) => sum + weight * (grid[q]! - first) ** 2, 0);
          return (
            Math.abs(total - 1) < 1e-12 &&
            Math.abs(first - mean) < 1e-5 &&
            Math.abs(Math.sqrt(second) - sd) < 1e-4
          );
        },
      ),
    );
  });
});

describe('collapsed responses', () => {
  const anyTable: fc.Arbitrary<ResponseTable> = fc
    .record({
      items: fc.integer({ min: 1, max: 5 }),
      cells: fc.array(fc.integer({ min: -1, max: 2 }), { minLength: 5, maxLength: 200 }),
      groups: fc.integer({ min: 1, max: 2 }),
    })
    .map(({ items, cells, groups }) => {
      const persons = Math.floor(cells.length / items);
      return {
        persons,
        items,
        categories: Int8Array.from(cells.slice(0, persons * items)),
        groups: Int32Array.from({ length: persons }, (_, person) => person % groups),
      };
    })
    .filter(({ categories }) => categories.some((value) => value !== NOT_GIVEN));

  /** Every person as text, sorted: what collapsing must not change. */
  const people = (table: ResponseTable): string[] =>
    Array.from({ length: table.persons }, (_, person) => {
      const row = table.categories.subarray(person * table.items, (person + 1) * table.items);
      return row.every((value) => value === NOT_GIVEN) ? '' : `${table.groups?.[person] ?? 0}:${row.join()}`;
    })
      .filter((row) => row !== '')
      .sort();

  it('are the same people again', () => {
    fc.assert(
      fc.property(anyTable, (table) => {
        const { size, frequency, group, mask, maskStart, maskItem, start, item, category } = collapse(table);
        const back: string[] = [];
        for (let i = 0; i < size; i++) {
          const row = Array<number>(table.items).fill(NOT_GIVEN);
          for (let e = maskStart[mask[i]!]!; e < maskStart[mask[i]! + 1]!; e++) row[maskItem[e]!] = 0;
          for (let e = start[i]!; e < start[i + 1]!; e++) row[item[e]!] = category[e]!;
          for (let k = 0; k < frequency[i]!; k++) back.push(`${group[i]}:${row.join()}`);
        }
        return back.sort().join('|') === people(table).join('|');
      }),
    );
  });

  it('have each pattern of a group once', () => {
    fc.assert(
      fc.property(anyTable, (table) => {
        const { size } = collapse(table);
        return size === new Set(people(table)).size;
      }),
    );
  });

  it('have each set of given items once', () => {
    fc.assert(
      fc.property(anyTable, (table) => {
        const sets = new Set(
          Array.from({ length: table.persons }, (_, person) =>
            Array.from(
              table.categories.subarray(person * table.items, (person + 1) * table.items),
              (value) => (value === NOT_GIVEN ? 0 : 1),
            ).join(''),
          ).filter((set) => set.includes('1')),
        );
        return maskCount(collapse(table)) === sets.size;
      }),
    );
  });

  it('have the same order whatever the order of people', () => {
    fc.assert(
      fc.property(anyTable, (table) => {
        const turned: ResponseTable = {
          ...table,
          categories: table.categories.map(
            (_, k) =>
              table.categories[
                (table.persons - 1 - Math.floor(k / table.items)) * table.items + (k % table.items)
              ]!,
          ),
          groups: Int32Array.from(table.groups!).reverse(),
        };
        const [one, other] = [collapse(table), collapse(turned)];
        return (
          one.size === other.size &&
          largestGap(one.frequency, other.frequency) === 0 &&
          largestGap(one.category, other.category) === 0 &&
          largestGap(one.item, other.item) === 0
        );
      }),
    );
  });

  it('count categories with the frequencies of rows', () => {
    const { counts, categoryCounts } = collapse(tableOf(['02', '1.', '01'], [3, 2, 5]));
    expect([...counts.subarray(0, 3)]).toEqual([8, 2, 0]);
    expect([...counts.subarray(32, 35)]).toEqual([0, 5, 3]);
    expect([...categoryCounts]).toEqual([2, 3]);
  });

  it.each([-2, 32, 100])('refuse the category %d', (category) => {
    const table = { persons: 1, items: 1, categories: Int8Array.of(category) };
    expect(() => collapse(table)).toThrow(UnusableResponses);
    expect(() => collapse(table)).toThrow(/row 1, item 1/);
  });

  it('may lack a category only where the item is an anchor', () => {
    const patterns = collapse(tableOf(['02', '10', '00']));
    expect(() => checkCategories(patterns, (j) => `Q${j}`, [true, true])).toThrow(
      /Q1: nobody gave category 1/,
    );
    expect(() => checkCategories(patterns, (j) => `Q${j}`, [true, false])).not.toThrow();
  });
});

describe('an item whose asymptote belongs at 0', () => {
  /** People at the nodes of N(0, 1) who answer as a 2PL item says, so that c = 0 is best. */
  const grid = Float64Array.from({ length: 61 }, (_, q) => -6 + 0.2 * q);
  const people = grid.map((x) => 400 * Math.exp(-0.5 * x * x));
  const right = people.map((count, q) => count / (1 + Math.exp(-1.3 * (grid[q]! + 0.4))));
  const { items: layouts } = layOut([{ model: '3pl', categories: 2, fixed: false }]);
  const problem: ItemProblem = {
    layout: layouts[0]!,
    nodes: grid,
    priors: {},
    sums: {
      atNode: people,
      counts: new Float64Array(32),
      variance: 0,
      scoreAbility: 0,
      categoryAtNode: right,
    },
  };

  it.each([-12, -4, -1.5, 1])('finds slope and difficulty from a start at logit c = %d', (start) => {
    const vector = Float64Array.of(0.6, 0, start);
    let before = expectedLogLikelihood(problem, vector);
    for (let step = 0; step < 40; step++) {
      improveItem(problem, vector);
      const now = expectedLogLikelihood(problem, vector);
      expect(now).toBeGreaterThanOrEqual(before - 1e-9 * Math.abs(before));
      before = now;
    }
    expect(vector[0]!).toBeCloseTo(1.3, 2);
    expect(vector[1]!).toBeCloseTo(0.52, 2);
    expect(1 / (1 + Math.exp(-vector[2]!))).toBeLessThan(1e-3);
  });
});

describe('acceleration', () => {
  /** A linear contraction towards a point, slow along one direction, as EM is. */
  const towards =
    (target: Float64Array, rates: Float64Array): AccelerationInput['map'] =>
    (from) => ({
      to: from.map((value, i) => value + rates[i]! * (target[i]! - value)),
      objective: -from.reduce((sum, value, i) => sum + (value - target[i]!) ** 2, 0),
    });
  const target = Float64Array.of(1, -2, 0.5);
  const slow = Float64Array.of(0.9, 0.1, 0.02);
  const base: Omit<AccelerationInput, 'map'> = {
    start: new Float64Array(3),
    isProper: () => true,
    tolerance: 1e-9,
    maximumSteps: 5000,
    onStep: () => false,
  };

  it('arrives where the map rests, in far fewer steps than the map needs', () => {
    const { point, converged, steps } = accelerate({ ...base, map: towards(target, slow) });
    expect(converged).toBe(true);
    expect(largestGap(point, target)).toBeLessThan(1e-5);
    // The map alone: 0.98^n < 1e-9 takes a thousand.
    expect(steps).toBeLessThan(150);
  });

  it('never accepts a lower objective', () => {
    const seen: number[] = [];
    let last = -Infinity;
    accelerate({
      ...base,
      map: (from) => {
        const step = towards(target, slow)(from);
        seen.push(step.objective);
        return step;
      },
    });
    // Extrapolations may be tried and refused; the best so far only rises.
    const best = seen.map((value) => (last = Math.max(last, value)));
    expect(best.at(-1)).toBeCloseTo(0, 8);
    expect([...best].sort((left, right) => left - right)).toEqual(best);
  });

  it('does not take the short steps of a slow map for rest', () => {
    const tolerance = 1e-4;
    const step = towards(Float64Array.of(0.01, 0, 0), Float64Array.of(0.009, 0.009, 0.009));
    const map = (from: Float64Array) => ({ ...step(from), objective: 0 });
    // The first step is 9e-5, shorter than the tolerance, and the target a hundred of them away.
    const { steps, point } = accelerate({ ...base, tolerance, map });
    expect(steps).toBeGreaterThan(2);
    expect(Math.abs(point[0]! - 0.01)).toBeLessThan(3 * tolerance);
  });

  it('stays inside the space of parameters', () => {
    const visited: number[] = [];
    const { point } = accelerate({
      ...base,
      start: Float64Array.of(0.01, 0.01, 0.01),
      isProper: (at) => at.every((value) => value > 0),
      map: (from) => {
        visited.push(Math.min(...from));
        return towards(Float64Array.of(0.2, 0.3, 0.1), slow)(from);
      },
    });
    expect(Math.min(...visited)).toBeGreaterThan(0);
    expect(largestGap(point, [0.2, 0.3, 0.1])).toBeLessThan(1e-4);
  });

  it('stops when asked to, and says so', () => {
    const result = accelerate({ ...base, map: towards(target, slow), onStep: ({ steps }) => steps >= 3 });
    expect(result).toMatchObject({ cancelled: true, converged: false });
    expect(result.steps).toBeLessThanOrEqual(5);
  });

  it('says when it ran out of steps', () => {
    const result = accelerate({
      ...base,
      map: towards(target, Float64Array.of(1e-4, 1e-4, 1e-5)),
      maximumSteps: 6,
    });
    expect(result.converged).toBe(false);
    expect(result.steps).toBeGreaterThanOrEqual(6);
  });

  it('is at rest where it starts at rest', () => {
    const { converged, steps, point } = accelerate({ ...base, start: target, map: towards(target, slow) });
    expect({ converged, steps }).toEqual({ converged: true, steps: 2 });
    expect(largestGap(point, target)).toBe(0);
  });
});
