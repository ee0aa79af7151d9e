import fc from 'fast-check';
import type { Answer } from '../ability/answer';
import { estimateMap } from '../ability/map';
import { locationsOf } from '../linking/link';
import { categoryCount, discrimination, type ItemParameters } from '../models/item-parameters';
import { categoryProbabilities } from '../models/response-model';
import { createGenerator } from '../numeric/random';
import { drawCategory } from '../simulation/draw';
import { anyAnswers, anyItem } from '../testing/arbitraries';
import { form } from '../testing/forms';
import { lz, lzStar } from './person-fit';

describe('lz', () => {
  /** Every pattern of the items with its probability. */
  function forEachPattern(
    items: readonly ItemParameters[],
    theta: number,
    visit: (answers: Answer[], p: number) => void,
  ): void {
    const total = items.reduce((product, item) => product * categoryCount(item), 1);
    for (let code = 0; code < total; code++) {
      let rest = code;
      let p = 1;
      const answers = items.map((item): Answer => {
        const category = rest % categoryCount(item);
        rest = Math.floor(rest / categoryCount(item));
        p *= categoryProbabilities(theta, item)[category]!;
        return { item, category };
      });
      visit(answers, p);
    }
  }

  it('has mean 0 and variance 1 over everything that may be answered, for any models', () => {
    fc.assert(
      fc.property(
        fc.array(anyItem, { minLength: 1, maxLength: 4 }),
        fc.double({ min: -2, max: 2, noNaN: true }),
        (items, theta) => {
          let mean = 0;
          let square = 0;
          let logs = 0;
          let squaredLogs = 0;
          forEachPattern(items, theta, (answers, p) => {
            const value = lz(theta, answers);
            mean += p * value;
            square += p * value * value;
            logs += p * Math.log(p);
            squaredLogs += p * Math.log(p) ** 2;
          });
          // Items whose answers are all equally likely here tell nothing of fit.
          const tellsNothing = squaredLogs - logs ** 2 < 1e-4;
          return tellsNothing || (Math.abs(mean) < 1e-6 && Math.abs(square - 1) < 1e-6);
        },
      ),
      { numRuns: 25 },
    );
  });

  it('does not depend on the order of answers', () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        const one = lz(0.3, answers);
        const other = lz(0.3, [...answers].reverse());
        return Math.abs(one - other) < 1e-9 * Math.max(1, Math.abs(one)) || Number.isNaN(one);
      }),
    );
  });

  it('is the lower the more surprising the answers', () => {
    const ordered = form.map((item, j): Answer => ({ item, category: j < 6 ? 1 : 0 }));
    const reversed = form.map((item, j): Answer => ({ item, category: j < 6 ? 0 : 1 }));
    expect(lz(0, ordered)).toBeGreaterThan(0);
    expect(lz(0, reversed)).toBeLessThan(-3);
  });

  it('stays a number where an answer is all but certain', () => {
    const far: Answer[] = [
      { item: { model: '2pl', a: 4, b: -10 }, category: 1 },
      { item: { model: '2pl', a: 1, b: 0 }, category: 0 },
    ];
    expect(Number.isFinite(lz(1, far))).toBe(true);
    expect(Number.isFinite(lzStar(1, far, { fittedBy: 'ml' }))).toBe(true);
  });
});

describe('lz*', () => {
  const people = (
    answerOf: (item: ItemParameters, theta: number, u: number) => number,
    seed: string,
  ): number[] => {
    const generator = createGenerator(seed);
    return Array.from({ length: 250 }, () => {
      const theta = 0.8 * generator.normal();
      const items = [...form, ...form, ...form];
      const answers = items.map((item): Answer => ({
        item,
        category: answerOf(item, theta, generator.next()),
      }));
      return lzStar(estimateMap(answers).ability, answers, { fittedBy: 'map' });
    });
  };
  const moment = (values: readonly number[], power: number): number =>
    values.reduce((sum, value) => sum + value ** power, 0) / values.length;

  it('is about standard normal for people whom the model fits', () => {
    const values = people((item, theta, u) => drawCategory(theta, item, u), 'honest');
    expect(Math.abs(moment(values, 1))).toBeLessThan(0.16);
    expect(Math.abs(moment(values, 2) - 1)).toBeLessThan(0.2);
    expect(values.filter((value) => value < -1.96).length / values.length).toBeLessThan(0.06);
  });

  it('finds those who answer at random', () => {
    const values = people((_, __, u) => (u < 0.5 ? 1 : 0), 'random');
    expect(values.filter((value) => value < -1.645).length / values.length).toBeGreaterThan(0.6);
  });

  it('is about standard normal for items of many categories too', () => {
    const mixed: ItemParameters[] = form.flatMap((item, j) => [
      item,
      { model: 'grm', a: 1.2, thresholds: [-1.2 + 0.1 * j, -0.2 + 0.1 * j, 0.6 + 0.1 * j] },
      { model: 'gpcm', a: 0.8, thresholds: [0.5 - 0.1 * j, -0.5 + 0.1 * j] },
    ]);
    const generator = createGenerator('many categories');
    const values = Array.from({ length: 250 }, () => {
      const theta = generator.normal();
      const answers = mixed.map((item) => ({ item, category: drawCategory(theta, item, generator.next()) }));
      return lzStar(estimateMap(answers).ability, answers, { fittedBy: 'map' });
    });
    expect(Math.abs(moment(values, 1))).toBeLessThan(0.16);
    expect(Math.abs(moment(values, 2) - 1)).toBeLessThan(0.25);
  });

  it('is the same for a graded item of two categories as for the logistic one', () => {
    const answers = form.map((item, j): Answer => ({ item, category: j % 3 === 0 ? 1 : 0 }));
    const graded = answers.map(({ item, category }): Answer => ({
      item: { model: 'grm', a: discrimination(item), thresholds: locationsOf(item) },
      category,
    }));
    for (const fittedBy of ['ml', 'map', 'wle'] as const)
      expect(lzStar(0.3, graded, { fittedBy })).toBeCloseTo(lzStar(0.3, answers, { fittedBy }), 10);
  });
});

describe('person fit', () => {
  const even = (category: number): Answer => ({ item: { model: '2pl', a: 1.3, b: 0.4 }, category });

  it('is 0 where every answer was equally likely', () => {
    const fair: Answer = { item: { model: 'gpcm', a: 1, thresholds: [0.4, 0.4] }, category: 2 };
    for (const answers of [[even(1)], [even(0), even(0)], [fair], [fair, even(1)]])
      expect(lz(0.4, answers)).toBe(0);
  });

  it('is 0 where the estimate leaves nothing to be surprised at', () => {
    expect(lzStar(1, [even(1)], { fittedBy: 'ml' })).toBe(0);
  });

  it('is not defined without answers', () => {
    expect(lz(0, [])).toBeNaN();
    expect(lzStar(0, [], { fittedBy: 'map' })).toBeNaN();
  });
});
