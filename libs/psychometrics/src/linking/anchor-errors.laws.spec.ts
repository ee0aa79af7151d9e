import { discrimination, type ItemParameters } from '../models/item-parameters';
import { createGenerator } from '../numeric/random';
import { semidefiniteRoot } from '../numeric/matrix';
import { covarianceFromErrors, parametersOf, parameterTotal, withMoved } from './anchor-errors';
import { linkItem, locationsOf } from './link';

const everyModel: readonly ItemParameters[] = [
  { model: '1pl', b: 0.4 },
  { model: '2pl', a: 1.2, b: -0.7 },
  { model: '3pl', a: 1.4, b: 0.2, c: 0.18 },
  { model: '4pl', a: 0.9, b: 1.1, c: 0.1, d: 0.95 },
  { model: 'grm', a: 1.1, thresholds: [-1, 0.3, 0.9] },
  { model: 'gpcm', a: 0.8, thresholds: [0.5, -0.5] },
];

describe("an item's parameters in a row", () => {
  it('are the slope, the locations and the asymptotes that its model has', () => {
    expect(everyModel.map(parametersOf)).toEqual([
      [1, 0.4],
      [1.2, -0.7],
      [1.4, 0.2, 0.18],
      [0.9, 1.1, 0.1, 0.95],
      [1.1, -1, 0.3, 0.9],
      [0.8, 0.5, -0.5],
    ]);
    expect(parameterTotal(everyModel)).toBe(18);
  });

  it.each(everyModel)('move one by one and no other with it: $model', (item) => {
    const before = parametersOf(item);
    before.forEach((_, k) => {
      const after = parametersOf(withMoved(item, k, 0.05));
      after.forEach((value, i) => expect(value - before[i]!).toBeCloseTo(i === k ? 0.05 : 0, 12));
    });
    expect(withMoved(item, 0, 0).model).toBe(item.model);
  });

  it('after a link keep their order', () => {
    const link = { slope: 1.3, intercept: -0.2 };
    everyModel.forEach((item) => {
      const linked = parametersOf(linkItem(item, link));
      expect(linked[0]).toBeCloseTo(discrimination(item) / 1.3, 12);
      locationsOf(item).forEach((b, k) => expect(linked[k + 1]).toBeCloseTo(1.3 * b - 0.2, 12));
    });
  });
});

describe("items' covariances from their standard errors", () => {
  const errors = [
    { a: 0.1, locations: [0.12], intercepts: [0.15] },
    { a: 0.14, locations: [0.2, 0.16], intercepts: [0.24, 0.2] },
  ];
  const items: ItemParameters[] = [
    { model: '2pl', a: 1.2, b: -0.7 },
    { model: 'grm', a: 1.1, thresholds: [-0.9, 0.8] },
  ];

  it('are symmetric, one block an item and nothing between items', () => {
    const covariance = covarianceFromErrors(items, errors);
    const blockOf = [0, 0, 1, 1, 1];
    for (let i = 0; i < 5; i++) {
      for (let j = 0; j < 5; j++) {
        expect(covariance[5 * i + j]).toBe(covariance[5 * j + i]);
        if (blockOf[i] !== blockOf[j]) expect(covariance[5 * i + j]).toBe(0);
      }
    }
  });

  it('give the variance of every intercept back: d = -a b', () => {
    const covariance = covarianceFromErrors(items, errors);
    const varianceOf = (a: number, b: number, [slope, place]: readonly [number, number]): number =>
      b * b * covariance[6 * slope]! +
      a * a * covariance[6 * place]! +
      2 * a * b * covariance[5 * slope + place]!;
    expect(Math.sqrt(varianceOf(1.2, -0.7, [0, 1]))).toBeCloseTo(0.15, 10);
    expect(Math.sqrt(varianceOf(1.1, -0.9, [2, 3]))).toBeCloseTo(0.24, 10);
    expect(Math.sqrt(varianceOf(1.1, 0.8, [2, 4]))).toBeCloseTo(0.2, 10);
  });

  it('scatter draws as the errors say, intercepts too', () => {
    const [own] = items;
    const covariance = covarianceFromErrors([own!], [errors[0]]);
    const root = semidefiniteRoot(covariance, 2);
    const generator = createGenerator('draws');
    const draws = Array.from({ length: 4000 }, () => {
      const [x, y] = [generator.normal(), generator.normal()];
      const a = 1.2 + root[0]! * x;
      const b = -0.7 + root[2]! * x + root[3]! * y;
      return { a, b, d: -a * b };
    });
    const spread = (of: (draw: (typeof draws)[number]) => number): number => {
      const mean = draws.reduce((sum, draw) => sum + of(draw), 0) / draws.length;
      return Math.sqrt(draws.reduce((sum, draw) => sum + (of(draw) - mean) ** 2, 0) / draws.length);
    };
    expect(spread(({ a }) => a) / 0.1).toBeCloseTo(1, 1);
    expect(spread(({ b }) => b) / 0.12).toBeCloseTo(1, 1);
    expect(spread(({ d }) => d) / 0.15).toBeCloseTo(1, 1);
  });

  it('say nothing of how slope and location err together near the origin, where intercepts do not tell', () => {
    const covariance = covarianceFromErrors([{ model: '2pl', a: 1, b: 0.1 }], [errors[0]]);
    expect(covariance[1]).toBe(0);
    expect(covariance[0]).toBeCloseTo(0.01, 12);
    expect(covariance[3]).toBeCloseTo(0.0144, 12);
  });

  it.each([
    ['far too large', 9, 0.95],
    ['far too small', 0, -0.95],
  ])('stay a covariance where an intercept error is %s', (_, intercept, correlation) => {
    const covariance = covarianceFromErrors(
      [{ model: '2pl', a: 1, b: 1 }],
      [{ a: 0.1, locations: [0.1], intercepts: [intercept] }],
    );
    expect(covariance[1]! / 0.01).toBeCloseTo(correlation, 10);
  });

  it('take asymptotes as erring by themselves', () => {
    const covariance = covarianceFromErrors(
      [{ model: '4pl', a: 1, b: 1, c: 0.2, d: 0.9 }],
      [{ a: 0.1, locations: [0.2], intercepts: [0.2], c: 0.03, d: 0.02 }],
    );
    expect(covariance[2 * 4 + 2]).toBeCloseTo(0.0009, 12);
    expect(covariance[3 * 4 + 3]).toBeCloseTo(0.0004, 12);
    [2, 3].forEach((row) => [0, 1].forEach((column) => expect(covariance[4 * row + column]).toBe(0)));
  });
});
