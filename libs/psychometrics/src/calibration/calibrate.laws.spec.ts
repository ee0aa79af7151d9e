import { estimateEap } from '../ability/eap';
import { totalLogLikelihood, type Answer } from '../ability/answer';
import { discrimination, isDichotomous, type ItemParameters } from '../models/item-parameters';
import { inverse } from '../numeric/matrix';
import { lsatTable, simulatedTable, tableOf } from '../testing/calibration-data';
import { derivative, integral, largestGap } from '../testing/numerics';
import { calibrate, type Calibration, type CalibrationItem } from './calibrate';
import type { CalibrationModel } from './layout';
import { NOT_GIVEN, type ResponseTable } from './responses';

const form: ItemParameters[] = Array.from({ length: 10 }, (_, j) => ({
  model: '2pl',
  a: 0.8 + 0.08 * ((j * 3) % 10),
  b: -1.35 + 0.3 * j,
}));
const mixed: ItemParameters[] = [
  { model: '2pl', a: 1.2, b: -0.5 },
  { model: '2pl', a: 0.9, b: 0.4 },
  { model: 'grm', a: 1.5, thresholds: [-0.8, 0.5] },
  { model: 'gpcm', a: 1.1, thresholds: [-0.3, 0.2] },
  { model: 'grm', a: 1, thresholds: [0.2] },
];
const asked = (items: readonly ItemParameters[]): CalibrationItem[] =>
  items.map(({ model }, j) => ({ id: `i${j}`, model }));
const itemsOf = (count: number, model: CalibrationModel): CalibrationItem[] =>
  Array.from({ length: count }, (_, j) => ({ id: `i${j}`, model }));
const tight = { priors: 'none', tolerance: 1e-8 } as const;
const numbers = (item: ItemParameters): number[] =>
  isDichotomous(item)
    ? [discrimination(item), item.b, 'c' in item ? item.c : 0]
    : [item.a, ...item.thresholds];
const parametersOf = ({ items }: Calibration): ItemParameters[] => items.map(({ parameters }) => parameters);
const answersOf = (table: ResponseTable, items: readonly ItemParameters[], person: number): Answer[] =>
  items.flatMap((item, j) => {
    const category = table.categories[person * table.items + j]!;
    return category === NOT_GIVEN ? [] : [{ item, category }];
  });

/** The marginal log-likelihood by its definition: Simpson's rule over N(mean, sd) for each pattern of answers. */
function marginal(
  table: ResponseTable,
  items: readonly ItemParameters[],
  group = { mean: 0, sd: 1 },
): number {
  const patterns = new Map<string, { readonly answers: Answer[]; times: number }>();
  for (let person = 0; person < table.persons; person++) {
    const key = table.categories.subarray(person * table.items, (person + 1) * table.items).join();
    const known = patterns.get(key) ?? { answers: answersOf(table, items, person), times: 0 };
    known.times += table.frequencies?.[person] ?? 1;
    patterns.set(key, known);
  }
  const density = (x: number): number => Math.exp(-0.5 * ((x - group.mean) / group.sd) ** 2) / group.sd;
  let sum = 0;
  for (const { answers, times } of patterns.values()) {
    if (answers.length === 0) continue;
    const value = integral((x) => Math.exp(totalLogLikelihood(x, answers)) * density(x), -7, 7, 80);
    sum += times * Math.log(value / Math.sqrt(2 * Math.PI));
  }
  return sum;
}

describe('the log-likelihood of a calibration', () => {
  it.each([
    ['2PL', simulatedTable(form, { count: 60, seed: 'marginal' }), itemsOf(10, '2pl')],
    [
      'mixed models with gaps',
      simulatedTable(mixed, { count: 150, seed: 'gaps' }, (p, j) => (p + j) % 4 > 0),
      asked(mixed),
    ],
  ] as const)('is the one that its parameters have by definition, %s', (_, table, items) => {
    const result = calibrate(table, items, { tolerance: 1e-6 });
    expect(result.logLikelihood).toBeCloseTo(marginal(table, parametersOf(result)), 4);
  });

  it('is at its top: no parameter of LSAT7 can be moved to a better place', () => {
    const table = lsatTable('LSAT7');
    const items = parametersOf(calibrate(table, itemsOf(5, '2pl'), tight));
    const top = marginal(table, items);
    items.forEach((item, j) => {
      if (item.model !== '2pl') throw new Error(item.model);
      for (const key of ['a', 'b'] as const) {
        const slope = derivative(
          (value) =>
            marginal(
              table,
              items.map((other, k) => (k === j ? { ...item, [key]: value } : other)),
            ),
          item[key],
          1e-2,
        );
        expect(Math.abs(slope)).toBeLessThan(0.02);
      }
    });
    expect(top).toBeCloseTo(-2658.805, 3);
  });

  it('is at its top for mixed models', () => {
    const table = simulatedTable(mixed, { count: 150, seed: 'top' });
    const items = parametersOf(calibrate(table, asked(mixed), tight));
    const top = marginal(table, items);
    items.forEach((item, j) => {
      numbers(item).forEach((_, k) => {
        for (const by of [-0.05, 0.05]) {
          const moved: ItemParameters = isDichotomous(item)
            ? ({
                ...item,
                ...(k === 0 ? { a: discrimination(item) + by } : { b: item.b + (k === 1 ? by : 0) }),
              } as ItemParameters)
            : {
                ...item,
                ...(k === 0
                  ? { a: item.a + by }
                  : { thresholds: item.thresholds.map((t, i) => (i === k - 1 ? t + by : t)) }),
              };
          const value = marginal(
            table,
            items.map((other, i) => (i === j ? moved : other)),
          );
          expect(value).toBeLessThanOrEqual(top + 1e-6);
        }
      });
    });
  });
});

describe('standard errors', () => {
  it('are those of the curvature of the marginal log-likelihood', () => {
    const four: ItemParameters[] = [-0.8, -0.2, 0.3, 0.9].map((b, j) => ({
      model: '2pl',
      a: 1.2 + 0.2 * j,
      b,
    }));
    const table = simulatedTable(four, { count: 1500, seed: 'errors' });
    const result = calibrate(table, itemsOf(4, '2pl'), tight);
    expect(result.errorMethod).toBe('observed');
    const n = 8;
    const at = parametersOf(result)
      .map(numbers)
      .flatMap(([a, b]) => [a!, b!]);
    const value = (x: readonly number[]): number =>
      marginal(
        table,
        four.map((_, j) => ({ model: '2pl', a: x[2 * j]!, b: x[2 * j + 1]! })),
      );
    const h = 0.01;
    const moved = (i: number, by: number, j: number, also: number): number =>
      value(at.map((own, k) => own + (k === i ? by : 0) + (k === j ? also : 0)));
    const information = new Float64Array(n * n);
    for (let i = 0; i < n; i++) {
      for (let j = 0; j <= i; j++) {
        const cross = moved(i, h, j, h) - moved(i, h, j, -h) - moved(i, -h, j, h) + moved(i, -h, j, -h);
        information[i * n + j] = information[j * n + i] = -cross / (4 * h * h);
      }
    }
    const covariance = inverse(information, n)!;
    const error = (index: number): number => Math.sqrt(covariance[index * (n + 1)]!);
    result.items.forEach(({ errors }, j) => {
      expect(Math.abs(errors!.a / error(2 * j) - 1)).toBeLessThan(0.02);
      expect(Math.abs(errors!.locations[0]! / error(2 * j + 1) - 1)).toBeLessThan(0.02);
    });
  });

  it('of a slope that items share count it once for all of them', () => {
    const six: ItemParameters[] = [-1.2, -0.6, -0.1, 0.2, 0.7, 1.3].map((b) => ({ model: '1pl', a: 1.3, b }));
    const table = simulatedTable(six, { count: 2000, seed: 'shared' });
    const { items, logLikelihood } = calibrate(table, itemsOf(6, '1pl'), tight);
    const slope = discrimination(items[0]!.parameters);
    const at = [slope, ...items.map(({ parameters }) => -slope * numbers(parameters)[1]!)];
    const n = at.length;
    // Differences of the definition, written for speed: rights of everybody per pattern, then nodes.
    const counts = new Float64Array(64);
    for (let person = 0; person < 2000; person++)
      counts[
        table.categories
          .subarray(person * 6, person * 6 + 6)
          .reduce((bits, right, k) => bits | (right << k), 0)
      ]! += 1;
    const value = (x: readonly number[]): number => {
      const shares = new Float64Array(64);
      for (let theta = -6; theta <= 6.01; theta += 0.1) {
        const right = x.slice(1).map((d) => 1 / (1 + Math.exp(-x[0]! * theta - d)));
        const weight = (0.1 * Math.exp(-0.5 * theta * theta)) / Math.sqrt(2 * Math.PI);
        for (let bits = 0; bits < 64; bits++)
          shares[bits]! += right.reduce((product, p, k) => product * ((bits >> k) & 1 ? p : 1 - p), weight);
      }
      return counts.reduce((sum, times, bits) => sum + times * Math.log(shares[bits]!), 0);
    };
    const h = 5e-3;
    const moved = (i: number, by: number, j: number, also: number): number =>
      value(at.map((own, k) => own + (k === i ? by : 0) + (k === j ? also : 0)));
    const information = new Float64Array(n * n);
    for (let i = 0; i < n; i++) {
      for (let j = 0; j <= i; j++) {
        const cross = moved(i, h, j, h) - moved(i, h, j, -h) - moved(i, -h, j, h) + moved(i, -h, j, -h);
        information[i * n + j] = information[j * n + i] = -cross / (4 * h * h);
      }
    }
    const covariance = inverse(information, n)!;
    expect(value(at)).toBeCloseTo(logLikelihood, 5);
    items.forEach(({ errors }, j) => {
      expect(errors!.a / Math.sqrt(covariance[0]!)).toBeCloseTo(1, 3);
      expect(errors!.intercepts[0]! / Math.sqrt(covariance[(j + 1) * (n + 1)]!)).toBeCloseTo(1, 3);
    });
  });

  it('fall with the root of the people', () => {
    const table = simulatedTable(form, { count: 300, seed: 'root' });
    const fourfold = { ...table, frequencies: new Float64Array(300).fill(4) };
    const one = calibrate(table, itemsOf(10, '2pl'), tight);
    const four = calibrate(fourfold, itemsOf(10, '2pl'), tight);
    one.items.forEach(({ parameters, errors }, j) => {
      expect(largestGap(numbers(four.items[j]!.parameters), numbers(parameters))).toBeLessThan(1e-4);
      expect(four.items[j]!.errors!.a / errors!.a).toBeCloseTo(0.5, 3);
    });
    expect(four.logLikelihood).toBeCloseTo(4 * one.logLikelihood, 3);
  });

  it('tell how far estimates are from the truth', () => {
    const table = simulatedTable(form, { count: 1500, seed: 'truth' });
    const { items } = calibrate(table, itemsOf(10, '2pl'), tight);
    const squares = items.flatMap(({ parameters, errors }, j) => {
      const [a, b] = numbers(parameters);
      const [trueA, trueB] = numbers(form[j]!);
      return [((a! - trueA!) / errors!.a) ** 2, ((b! - trueB!) / errors!.locations[0]!) ** 2];
    });
    expect(Math.max(...squares)).toBeLessThan(3.6 ** 2);
    expect(squares.reduce((sum, value) => sum + value, 0) / squares.length).toBeGreaterThan(0.3);
    expect(squares.reduce((sum, value) => sum + value, 0) / squares.length).toBeLessThan(2.2);
  });
});

describe('a calibration', () => {
  const table = simulatedTable(mixed, { count: 400, seed: 'invariance' });
  const result = calibrate(table, asked(mixed), tight);
  const gap = (left: Calibration, right: Calibration): number =>
    Math.max(
      ...left.items.map(({ parameters }, j) =>
        largestGap(numbers(parameters), numbers(right.items[j]!.parameters)),
      ),
    );

  it('does not depend on the order of people', () => {
    const categories = table.categories.map(
      (_, k) => table.categories[(399 - Math.floor(k / 5)) * 5 + (k % 5)]!,
    );
    expect(gap(calibrate({ ...table, categories }, asked(mixed), tight), result)).toBeLessThan(1e-7);
  });

  it('does not depend on the order of items', () => {
    const categories = table.categories.map((_, k) => table.categories[Math.floor(k / 5) * 5 + 4 - (k % 5)]!);
    const turned = calibrate({ ...table, categories }, asked([...mixed].reverse()), tight);
    expect(gap({ ...turned, items: [...turned.items].reverse() }, result)).toBeLessThan(1e-5);
    expect(turned.logLikelihood).toBeCloseTo(result.logLikelihood, 7);
  });

  it('takes a row with a frequency as that many people', () => {
    const rows = Array.from({ length: 400 }, (_, person) =>
      table.categories.subarray(person * 5, person * 5 + 5).join(''),
    );
    const counts = new Map<string, number>();
    for (const row of rows) counts.set(row, (counts.get(row) ?? 0) + 1);
    const counted = calibrate(tableOf([...counts.keys()], [...counts.values()]), asked(mixed), tight);
    expect(gap(counted, result)).toBeLessThan(1e-7);
  });

  it('learns nothing from people who were given nothing', () => {
    const more: ResponseTable = {
      persons: 402,
      items: 5,
      categories: Int8Array.from([...table.categories, ...Array<number>(10).fill(NOT_GIVEN)]),
    };
    expect(gap(calibrate(more, asked(mixed), tight), result)).toBeLessThan(1e-9);
  });

  it('is the same twice', () => {
    expect(calibrate(table, asked(mixed), tight)).toEqual(result);
  });

  it('turns round when answers are scored the other way: a stays, b changes its sign', () => {
    const plain = simulatedTable(form, { count: 300, seed: 'mirror' });
    const turned = { ...plain, categories: plain.categories.map((value) => 1 - value) };
    const one = calibrate(plain, itemsOf(10, '2pl'), tight);
    // A slope is positive by definition, so abilities turn as well.
    const other = calibrate(turned, itemsOf(10, '2pl'), tight);
    one.items.forEach(({ parameters }, j) => {
      const [a, b] = numbers(parameters);
      const [turnedA, turnedB] = numbers(other.items[j]!.parameters);
      expect(Math.abs(a! - turnedA!)).toBeLessThan(1e-4);
      expect(Math.abs(b! + turnedB!)).toBeLessThan(1e-4);
    });
  });

  it.each([
    ['gpcm', '2pl'],
    ['grm', '2pl'],
    ['pcm', '1pl'],
  ] as const)('of two categories as %s is one as %s', (one, other) => {
    const plain = simulatedTable(form, { count: 300, seed: 'same' });
    const left = calibrate(plain, itemsOf(10, one), tight);
    const right = calibrate(plain, itemsOf(10, other), tight);
    expect(left.logLikelihood).toBeCloseTo(right.logLikelihood, 5);
    left.items.forEach(({ parameters }, j) =>
      expect(largestGap(numbers(parameters), numbers(right.items[j]!.parameters).slice(0, 2))).toBeLessThan(
        2e-4,
      ),
    );
  });

  it('never fits worse with a wider model', () => {
    const plain = simulatedTable(form, { count: 500, seed: 'nested' });
    const fit = (model: CalibrationModel): number =>
      calibrate(plain, itemsOf(10, model), tight).logLikelihood;
    expect(fit('2pl')).toBeGreaterThan(fit('1pl'));
  });

  it('explains itself: scores under its own items have the spread that they imply', () => {
    const plain = simulatedTable(form, { count: 800, seed: 'scores' });
    const items = parametersOf(calibrate(plain, itemsOf(10, '2pl'), tight));
    let mean = 0;
    let square = 0;
    for (let person = 0; person < 800; person++) {
      const { ability, standardError } = estimateEap(answersOf(plain, items, person));
      mean += ability / 800;
      square += (ability ** 2 + standardError ** 2) / 800;
    }
    expect(Math.abs(mean)).toBeLessThan(5e-3);
    expect(Math.abs(square - 1)).toBeLessThan(0.02);
  });

  it('reports every pass and never says converged when it ran out of them', () => {
    let passes = 0;
    const short = calibrate(table, asked(mixed), {
      ...tight,
      maximumSteps: 3,
      onProgress: ({ steps, change }) => {
        expect(steps).toBe(++passes);
        expect(change).toBeGreaterThanOrEqual(0);
        return false;
      },
    });
    expect(short.converged).toBe(false);
    expect(short.steps).toBe(passes);
  });

  it('on 41 nodes or 121 says the same', () => {
    const at = (nodes: number): Calibration =>
      calibrate(table, asked(mixed), { ...tight, quadrature: { from: -6, to: 6, nodes } });
    expect(gap(at(41), at(121))).toBeLessThan(1e-3);
  });
});

describe('priors', () => {
  const few = simulatedTable(form, { count: 80, seed: 'few' });

  it('of slopes pull them together, the more the narrower they are', () => {
    const spread = (sd: number): number => {
      const slopes = calibrate(few, itemsOf(10, '2pl'), { priors: { slope: { mean: 0, sd } } }).items.map(
        ({ parameters }) => Math.log(discrimination(parameters)),
      );
      return Math.max(...slopes) - Math.min(...slopes);
    };
    expect(spread(0.1)).toBeLessThan(spread(0.4));
    expect(spread(0.4)).toBeLessThan(spread(2));
    expect(spread(0.005)).toBeLessThan(0.01);
  });

  it('that are very wide change nothing', () => {
    const table = simulatedTable(form, { count: 500, seed: 'wide' });
    const plain = calibrate(table, itemsOf(10, '2pl'), tight);
    const wide = calibrate(table, itemsOf(10, '2pl'), {
      tolerance: 1e-8,
      priors: { difficulty: { mean: 0, sd: 1e4 } },
    });
    plain.items.forEach(({ parameters }, j) =>
      expect(largestGap(numbers(parameters), numbers(wide.items[j]!.parameters))).toBeLessThan(1e-4),
    );
  });

  it('of difficulties pull them to their mean', () => {
    const { items } = calibrate(few, itemsOf(10, '2pl'), { priors: { difficulty: { mean: 0.5, sd: 0.01 } } });
    items.forEach(({ parameters }) => expect(numbers(parameters)[1]).toBeCloseTo(0.5, 1));
  });

  it('make errors smaller, never larger than they are without', () => {
    const without = calibrate(few, itemsOf(10, '2pl'), tight);
    const withPrior = calibrate(few, itemsOf(10, '2pl'), { priors: { slope: { mean: 0, sd: 0.3 } } });
    const mean = ({ items }: Calibration): number => items.reduce((sum, { errors }) => sum + errors!.a, 0);
    expect(mean(withPrior)).toBeLessThan(mean(without));
  });

  it('by experience are near the spread that slopes have', () => {
    const table = simulatedTable(form, { count: 1500, seed: 'experience' });
    const { priors } = calibrate(table, itemsOf(10, '2pl'));
    const logs = form.map((item) => Math.log(discrimination(item)));
    const mean = logs.reduce((sum, value) => sum + value, 0) / 10;
    const sd = Math.sqrt(logs.reduce((sum, value) => sum + (value - mean) ** 2, 0) / 10);
    expect(Math.abs(priors.slope!.mean - mean)).toBeLessThan(0.1);
    expect(Math.abs(priors.slope!.sd - sd)).toBeLessThan(0.1);
  });
});

describe('anchors', () => {
  it('that are all of the items leave only the people to estimate', () => {
    const table = simulatedTable(form.slice(0, 7), { count: 800, mean: 0.5, sd: 0.8, seed: 'people' });
    const anchors = form
      .slice(0, 7)
      .map((anchor, j): CalibrationItem => ({ id: `i${j}`, model: '2pl', anchor }));
    const { items, groups, converged, logLikelihood } = calibrate(table, anchors, {
      priors: 'none',
      tolerance: 1e-7,
    });
    expect(converged).toBe(true);
    expect(items.map(({ parameters }) => parameters)).toEqual(form.slice(0, 7));
    expect(Math.abs(groups[0]!.mean - 0.5)).toBeLessThan(0.12);
    expect(Math.abs(groups[0]!.sd - 0.8)).toBeLessThan(0.1);
    const here = marginal(table, form.slice(0, 7), groups[0]);
    expect(logLikelihood).toBeCloseTo(here, 3);
    expect(marginal(table, form.slice(0, 7), { ...groups[0]!, mean: groups[0]!.mean + 0.05 })).toBeLessThan(
      here,
    );
    expect(marginal(table, form.slice(0, 7), { ...groups[0]!, sd: groups[0]!.sd + 0.05 })).toBeLessThan(here);
  });

  it('from a first calibration keep its scale for other people', () => {
    const first = simulatedTable(form, { count: 1200, seed: 'first' });
    const calibrated = parametersOf(calibrate(first, itemsOf(10, '2pl')));
    const second = simulatedTable(form, { count: 1200, mean: 0.7, seed: 'second' });
    const items = calibrated.map((anchor, j): CalibrationItem => ({
      id: `i${j}`,
      model: '2pl',
      ...(j < 6 ? { anchor } : {}),
    }));
    const { groups } = calibrate(second, items);
    expect(Math.abs(groups[0]!.mean - 0.7)).toBeLessThan(0.2);
  });

  it('with unusable parameters are refused by name', () => {
    const table = simulatedTable(form.slice(0, 2), { count: 50, seed: 'bad' });
    const items: CalibrationItem[] = [
      { id: 'good', model: '2pl' },
      { id: 'bad', model: '2pl', anchor: { model: '2pl', a: -1, b: 0 } },
    ];
    expect(() => calibrate(table, items)).toThrow(/anchor bad/);
  });
});
