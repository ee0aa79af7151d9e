import type { ItemParameters } from '../models/item-parameters';
import { parametersOf } from '../linking/anchor-errors';
import { mixedModels, scene } from '../testing/calibration-scene';
import { largestGap } from '../testing/numerics';
import { calibrate, type CalibrationItem } from './calibrate';
import { read } from './layout';
import { covarianceOfSums, errorOfSum, reportedWeights } from './reported-parameters';

const items: ItemParameters[] = [
  ...mixedModels,
  { model: '4pl', a: 1.1, b: -0.3, c: 0.15, d: 0.95 },
  { model: '1pl', a: 0.9, b: 0.4 },
  { model: '1pl', a: 0.9, b: -0.4 },
];
const STEP = 1e-6;

describe('weights of reported parameters', () => {
  const { problem, state } = scene(items, { people: 30, seed: 51 });

  it('are their derivatives by the state, in the order in which parameters are listed', () => {
    problem.layout.items.forEach((layout) => {
      const weights = reportedWeights(layout, state);
      const at = (index: number, by: number): number[] => {
        const moved = state.slice();
        moved[index]! += by;
        return parametersOf(read(moved, layout));
      };
      expect(weights).toHaveLength(parametersOf(read(state, layout)).length);
      state.forEach((_, index) => {
        const [up, down] = [at(index, STEP), at(index, -STEP)];
        weights.forEach((own, p) =>
          expect(own.get(index) ?? 0).toBeCloseTo((up[p]! - down[p]!) / (2 * STEP), 6),
        );
      });
    });
  });

  it('make covariances of sums, whose diagonal is that of the errors', () => {
    const root = Float64Array.of(2, 0, 0, 1, 3, 0, -1, 0.5, 1);
    const sums = [
      new Map([[0, 1]]),
      new Map([[1, 2]]),
      new Map([
        [2, 1],
        [0, -1],
      ] as const),
      new Map(),
    ];
    const covariance = covarianceOfSums(sums, root);
    // U U' = [4 2 -2; 2 10 0.5; -2 0.5 2.25]
    const expected = [4, 4, -6, 0, 4, 40, -3, 0, -6, -3, 10.25, 0, 0, 0, 0, 0];
    expect(largestGap(covariance, expected)).toBeLessThan(1e-12);
    sums.forEach((sum, k) => expect(errorOfSum(sum, root) ** 2).toBeCloseTo(expected[5 * k]!, 12));
  });
});

describe('the joint covariance of a calibration', () => {
  const { table } = scene(mixedModels, { people: 900, seed: 52 });
  const ids = ['one', 'two', 'three', 'four', 'five'];
  const planned = mixedModels.map((item, j): CalibrationItem => ({ id: ids[j]!, model: item.model }));
  const anchored = planned.map((item, j) => (j < 3 ? { ...item, anchor: mixedModels[j]! } : item));
  const found = (wanted: readonly string[], plan = planned) =>
    calibrate(table, plan, { covarianceOf: wanted });

  it('has the squares of the errors on its diagonal', () => {
    const { covariance, items: estimated } = found(ids);
    const errors = estimated.flatMap(({ errors: own }) => [
      own!.a,
      ...own!.locations,
      ...(own!.c === undefined ? [] : [own!.c]),
    ]);
    const n = errors.length;
    expect(covariance).toHaveLength(n * n);
    errors.forEach((error, k) => expect(covariance![k * (n + 1)]).toBeCloseTo(error ** 2, 10));
  });

  it('lets all items share the sampling of the people: difficulties go together', () => {
    const { covariance } = found(['one', 'two']);
    expect(covariance).toHaveLength(16);
    expect(covariance![1 * 4 + 3]).toBeGreaterThan(0);
    expect(covariance![3 * 4 + 1]).toBe(covariance![1 * 4 + 3]);
  });

  it('comes in the order asked for', () => {
    const [straight, turned] = [found(['one', 'two']).covariance!, found(['two', 'one']).covariance!];
    for (let i = 0; i < 4; i++)
      for (let j = 0; j < 4; j++)
        expect(turned[((i + 2) % 4) * 4 + ((j + 2) % 4)]).toBeCloseTo(straight[i * 4 + j]!, 12);
  });

  it('is 0 for anchors, absent unless asked for, and refuses an item that is not there', () => {
    expect([...found(['two'], anchored).covariance!]).toEqual([0, 0, 0, 0]);
    expect(calibrate(table, planned, {}).covariance).toBeUndefined();
    expect(() => found(['six'])).toThrow('there is no item six');
  });
});
