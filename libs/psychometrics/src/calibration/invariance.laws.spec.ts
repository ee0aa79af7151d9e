import fc from 'fast-check';
import { discrimination, isDichotomous, type ItemParameters } from '../models/item-parameters';
import { NORMAL_OGIVE_SCALING, toNormalMetric } from '../models/metric';
import { probabilityCorrect } from '../models/dichotomous';
import { createGenerator, type Generator } from '../numeric/random';
import { simulatedTable } from '../testing/calibration-data';
import { largestGap } from '../testing/numerics';
import { calibrate, type Calibration, type CalibrationItem } from './calibrate';
import type { CalibrationOptions } from './calibration-options';
import type { CalibrationModel } from './layout';
import { NOT_GIVEN, UnusableResponses, type ResponseTable } from './responses';

const form: ItemParameters[] = [
  { model: '2pl', a: 1.2, b: -0.8 },
  { model: '2pl', a: 0.9, b: -0.1 },
  { model: '2pl', a: 1.4, b: 0.5 },
  { model: 'gpcm', a: 1.1, thresholds: [-0.5, 0.6] },
  { model: 'grm', a: 1.3, thresholds: [-0.7, 0.4] },
];
const ITEMS = form.length;
const PEOPLE = 120;
const asked = (items: readonly ItemParameters[]): CalibrationItem[] =>
  items.map(({ model }, j) => ({ id: `i${j}`, model }));
/** Enough for six digits, and few passes. */
const options: CalibrationOptions = {
  priors: { slope: { mean: 0, sd: 0.4 } },
  tolerance: 1e-7,
  quadrature: { from: -5, to: 5, nodes: 41 },
};
const table = simulatedTable(
  form,
  { count: PEOPLE, seed: 'invariance' },
  (person, item) => (person + item) % 6 > 0,
);
const result = calibrate(table, asked(form), options);
const runs = { numRuns: 5, seed: 11 };

const numbers = (item: ItemParameters): number[] =>
  isDichotomous(item) ? [discrimination(item), item.b] : [item.a, ...item.thresholds];
const figures = ({ items }: Calibration): number[] =>
  items.flatMap(({ parameters, errors }) => [
    ...numbers(parameters),
    ...(errors ? [errors.a, ...errors.locations] : []),
  ]);
function shuffled(count: number, generator: Generator): number[] {
  const order = Array.from({ length: count }, (_, k) => k);
  for (let k = count - 1; k > 0; k--) {
    const other = generator.below(k + 1);
    [order[k], order[other]] = [order[other]!, order[k]!];
  }
  return order;
}
const rowsOf = ({ categories, items }: ResponseTable, order: readonly number[]): Int8Array =>
  Int8Array.from(order.flatMap((person) => [...categories.subarray(person * items, (person + 1) * items)]));

describe('a calibration is the same', () => {
  it('to the last digit for people in any order', () => {
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        const order = shuffled(PEOPLE, createGenerator(seed));
        const again = calibrate({ ...table, categories: rowsOf(table, order) }, asked(form), options);
        expect(again).toEqual(result);
      }),
      runs,
    );
  });

  it('for items in any order, each with its own name', () => {
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        const order = shuffled(ITEMS, createGenerator(seed));
        const categories = table.categories.map(
          (_, cell) => table.categories[Math.floor(cell / ITEMS) * ITEMS + order[cell % ITEMS]!]!,
        );
        const items = order.map((j) => asked(form)[j]!);
        const turned = calibrate({ ...table, categories }, items, options);
        expect(turned.items.map(({ id }) => id)).toEqual(items.map(({ id }) => id));
        const back = asked(form).map(({ id }) => turned.items.find((item) => item.id === id)!);
        expect(largestGap(figures({ ...turned, items: back }), figures(result))).toBeLessThan(1e-5);
        expect(turned.logLikelihood).toBeCloseTo(result.logLikelihood, 6);
      }),
      runs,
    );
  });

  it('for rows that stand for several people, however these are parted', () => {
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        const generator = createGenerator(seed);
        // Everybody in two rows, with shares that make one person.
        const share = Float64Array.from({ length: PEOPLE }, () => 0.1 + 0.8 * generator.next());
        const everybody = Array.from({ length: PEOPLE }, (_, person) => person);
        const twice: ResponseTable = {
          persons: 2 * PEOPLE,
          items: ITEMS,
          categories: rowsOf(table, [...everybody, ...everybody]),
          frequencies: Float64Array.from([...share, ...share.map((value) => 1 - value)]),
        };
        expect(largestGap(figures(calibrate(twice, asked(form), options)), figures(result))).toBeLessThan(
          1e-6,
        );
      }),
      runs,
    );
  });

  it('with rows of frequency 0 among the others', () => {
    const nobody: ResponseTable = {
      persons: PEOPLE + 2,
      items: ITEMS,
      categories: Int8Array.from([...table.categories, 0, 1, 0, 2, 1, 1, 0, 1, 0, 2]),
      frequencies: new Float64Array(PEOPLE + 2).fill(1).fill(0, PEOPLE),
    };
    expect(largestGap(figures(calibrate(nobody, asked(form), options)), figures(result))).toBeLessThan(1e-6);
  });

  it('with an anchor that nobody was given, but for its place', () => {
    const wide = (categories: ResponseTable): ResponseTable => ({
      ...categories,
      items: ITEMS + 1,
      categories: Int8Array.from({ length: PEOPLE * (ITEMS + 1) }, (_, cell) => {
        const j = cell % (ITEMS + 1);
        return j === ITEMS ? NOT_GIVEN : categories.categories[Math.floor(cell / (ITEMS + 1)) * ITEMS + j]!;
      }),
    });
    const anchors = form
      .slice(0, 3)
      .map((anchor, j): CalibrationItem => ({ id: `i${j}`, model: anchor.model, anchor }));
    const items = [...anchors, ...asked(form).slice(3)];
    const idle: CalibrationItem = { id: 'idle', model: '3pl', anchor: { model: '3pl', a: 1, b: 0, c: 0.2 } };
    const without = calibrate(table, items, options);
    const withIdle = calibrate(wide(table), [...items, idle], options);
    expect(withIdle.items.at(-1)).toEqual({ id: 'idle', parameters: idle.anchor });
    expect(largestGap(figures(withIdle).slice(0, -2), figures(without))).toBeLessThan(1e-6);
  });
});

describe('categories of a calibration', () => {
  it.each<[CalibrationModel, ItemParameters]>([
    ['gpcm', { model: 'gpcm', a: 1.2, thresholds: [-0.6, 0.4] }],
    ['grm', { model: 'grm', a: 1.2, thresholds: [-0.6, 0.4] }],
  ])('counted from the top turn the scale round, %s', (model, item) => {
    const items = [-0.5, 0, 0.5].map((by) => ({
      ...item,
      thresholds: 'thresholds' in item ? item.thresholds.map((value) => value + by) : [],
    })) as ItemParameters[];
    const straight = simulatedTable(items, { count: 150, seed: 'turned' });
    const turned = { ...straight, categories: straight.categories.map((value) => 2 - value) };
    const one = calibrate(straight, asked(items), options);
    const other = calibrate(turned, asked(items), options);
    expect(one.items[0]!.parameters.model).toBe(model);
    one.items.forEach(({ parameters, errors }, j) => {
      const [a, ...thresholds] = numbers(parameters);
      const mirrored = [a!, ...thresholds.reverse().map((value) => -value)];
      expect(largestGap(numbers(other.items[j]!.parameters), mirrored)).toBeLessThan(1e-5);
      expect(largestGap(other.items[j]!.errors!.locations, [...errors!.locations].reverse())).toBeLessThan(
        1e-4,
      );
    });
    expect(other.logLikelihood).toBeCloseTo(one.logLikelihood, 5);
  });

  it.each<[string, (value: number) => number, RegExp]>([
    ['from 1', (value) => value + 1, /item i0: nobody gave category 0/],
    ['in steps of two', (value) => 2 * value, /item i0: nobody gave category 1/],
    ['all alike', () => 0, /item i0: everybody gave the same category/],
    ['not at all', () => NOT_GIVEN, /item i0 has no answers/],
    ['from -2', (value) => value - 2, /category -[12] is out of range|row 1/],
    ['up to 40', (value) => 40 * value, /category 40 is out of range/],
  ])('that are numbered %s are refused by the name of the item or the row', (_, label, words) => {
    const labelled = table.categories.map((value, cell) =>
      cell % ITEMS === 0 && value !== NOT_GIVEN ? label(value) : value,
    );
    const run = (): Calibration => calibrate({ ...table, categories: labelled }, asked(form), options);
    expect(run).toThrow(UnusableResponses);
    expect(run).toThrow(words);
  });
});

describe('anchors of a calibration', () => {
  const anchors = (change: (item: ItemParameters) => ItemParameters): CalibrationItem[] =>
    form.map((item, j) => ({ id: `i${j}`, model: item.model, ...(j < 3 ? { anchor: change(item) } : {}) }));
  const moved =
    (factor: number, by: number) =>
    (item: ItemParameters): ItemParameters =>
      isDichotomous(item)
        ? ({ ...item, a: discrimination(item) / factor, b: factor * item.b + by } as ItemParameters)
        : item;
  const none: CalibrationOptions = { priors: 'none', tolerance: 1e-8 };
  const plain = calibrate(table, anchors(moved(1, 0)), none);

  it('come back as they went in, without errors of their own', () => {
    const given = anchors(moved(1, 0));
    plain.items.forEach(({ parameters, errors }, j) => {
      if (j < 3) expect(parameters).toEqual(given[j]!.anchor);
      expect(errors === undefined).toBe(j < 3);
    });
  });

  it.each([
    [1, 0.5],
    [1.5, 0],
    [0.8, -0.4],
    [NORMAL_OGIVE_SCALING, 0],
  ])('on a scale %d times as wide and moved by %d take everything else with them', (factor, by) => {
    // The nodes go with the scale, so that nothing but rounding differs.
    const quadrature = { from: -6 * factor + by, to: 6 * factor + by, nodes: 61 };
    const other = calibrate(table, anchors(moved(factor, by)), { ...none, quadrature });
    expect(other.groups[0]!.mean).toBeCloseTo(factor * plain.groups[0]!.mean + by, 4);
    expect(other.groups[0]!.sd).toBeCloseTo(factor * plain.groups[0]!.sd, 4);
    expect(other.logLikelihood).toBeCloseTo(plain.logLikelihood, 5);
    plain.items.slice(3).forEach(({ parameters, errors }, k) => {
      const [a, ...thresholds] = numbers(parameters);
      const item = other.items[k + 3]!;
      const expected = [a! / factor, ...thresholds.map((value) => factor * value + by)];
      expect(largestGap(numbers(item.parameters), expected)).toBeLessThan(1e-3);
      expect(item.errors!.a).toBeCloseTo(errors!.a / factor, 3);
    });
  });

  it('with 1.7 inside the formula have slopes that are 1.7 times as small and the same curve', () => {
    for (const { parameters } of result.items.slice(0, 3)) {
      if (parameters.model !== '2pl') throw new Error(parameters.model);
      const inside = toNormalMetric(parameters);
      for (const theta of [-2, 0.3, 1.8]) {
        const p = 1 / (1 + Math.exp(-1.7 * inside.a * (theta - inside.b)));
        expect(p).toBeCloseTo(probabilityCorrect(theta, parameters), 12);
      }
    }
  });
});

describe('groups of a calibration', () => {
  const two = (shift: number): Calibration => {
    const first = simulatedTable(form, { count: 200, seed: 'first' });
    const second = simulatedTable(form, { count: 200, seed: 'second', mean: shift });
    return calibrate(
      {
        persons: 400,
        items: ITEMS,
        categories: Int8Array.from([...first.categories, ...second.categories]),
        groups: Int32Array.from({ length: 400 }, (_, person) => (person < 200 ? 0 : 1)),
      },
      asked(form),
      options,
    );
  };

  it('are as far apart as their people, on the scale of the first', () => {
    const means = [-0.8, 0, 0.8].map((shift) => {
      const { groups } = two(shift);
      expect(groups[0]).toEqual({ mean: 0, sd: 1 });
      return groups[1]!.mean;
    });
    expect(means[1]! - means[0]!).toBeGreaterThan(0.4);
    expect(means[2]! - means[1]!).toBeGreaterThan(0.4);
    expect(Math.abs(means[1]!)).toBeLessThan(0.3);
  });

  it('that answer alike have one distribution', () => {
    const alike: ResponseTable = {
      persons: 2 * PEOPLE,
      items: ITEMS,
      categories: Int8Array.from([...table.categories, ...table.categories]),
      groups: new Int32Array(2 * PEOPLE).fill(1, PEOPLE),
    };
    const { groups, items } = calibrate(alike, asked(form), { ...options, priors: 'none' });
    const together = calibrate(table, asked(form), { ...options, priors: 'none' });
    expect(groups[1]!.mean).toBeCloseTo(0, 4);
    expect(groups[1]!.sd).toBeCloseTo(1, 3);
    items.forEach(({ parameters }, j) =>
      expect(largestGap(numbers(parameters), numbers(together.items[j]!.parameters))).toBeLessThan(1e-3),
    );
  });

  it('say nothing of each other where anchors are all of the items', () => {
    const anchors = form.map((anchor, j): CalibrationItem => ({ id: `i${j}`, model: anchor.model, anchor }));
    const groups = Int32Array.from({ length: PEOPLE }, (_, person) => person % 2);
    const tight: CalibrationOptions = { priors: 'none', tolerance: 1e-8 };
    const both = calibrate({ ...table, groups }, anchors, tight);
    const alone = [0, 1].map((group) => {
      const order = Array.from({ length: PEOPLE / 2 }, (_, k) => 2 * k + group);
      return calibrate(
        { persons: PEOPLE / 2, items: ITEMS, categories: rowsOf(table, order) },
        anchors,
        tight,
      );
    });
    alone.forEach(({ groups: [own] }, group) => {
      expect(both.groups[group]!.mean).toBeCloseTo(own!.mean, 5);
      expect(both.groups[group]!.sd).toBeCloseTo(own!.sd, 5);
    });
    expect(both.logLikelihood).toBeCloseTo(alone[0]!.logLikelihood + alone[1]!.logLikelihood, 6);
  });
});
