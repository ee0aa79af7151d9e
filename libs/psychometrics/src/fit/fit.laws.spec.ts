import fc from 'fast-check';
import type { Answer } from '../ability/answer';
import { estimateEap } from '../ability/eap';
import { estimateMap } from '../ability/map';
import { NOT_GIVEN, type ResponseTable } from '../calibration/responses';
import { categoryCount, discrimination, type ItemParameters } from '../models/item-parameters';
import { categoryProbabilities, information } from '../models/response-model';
import { createGenerator } from '../numeric/random';
import { drawCategory } from '../simulation/draw';
import { anyAnswers, anyItem } from '../testing/arbitraries';
import { simulatedTable, tableOf } from '../testing/calibration-data';
import { integral, largestGap } from '../testing/numerics';
import { locationsOf } from '../linking/link';
import { distractorCounts, itemStatistics } from './classical';
import { conditionalRasch } from './conditional-rasch';
import { q3 } from './local-dependence';
import { itemMeanSquares } from './mean-squares';
import { lz, lzStar } from './person-fit';
import { isRapidGuess, rapidGuessThreshold, responseTimeEffort } from './rapid-guessing';
import { empiricalReliability, marginalReliability } from './reliability';
import { sumScoreFit } from './sum-score-fit';

const form: ItemParameters[] = Array.from({ length: 12 }, (_, j) => ({
  model: '2pl',
  a: 0.8 + 0.08 * ((j * 5) % 12),
  b: -1.65 + 0.3 * j,
}));
const rasch: ItemParameters[] = form.map((item) => ({ model: '1pl', b: 'b' in item ? item.b : 0 }));
/** Columns in another order. */
const turnedColumns = (table: ResponseTable): ResponseTable => ({
  ...table,
  categories: table.categories.map(
    (_, k) =>
      table.categories[Math.floor(k / table.items) * table.items + table.items - 1 - (k % table.items)]!,
  ),
});

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

describe('conditional maximum likelihood', () => {
  const table = simulatedTable(rasch, { count: 900, seed: 'cml' });
  const found = conditionalRasch(table);

  it('comes within its errors of the truth', () => {
    const mean = rasch.reduce((sum, item) => sum + ('b' in item ? item.b : 0), 0) / rasch.length;
    rasch.forEach((item, j) => {
      const z = (found.difficulties[j]! - ('b' in item ? item.b - mean : 0)) / found.standardErrors[j]!;
      expect(Math.abs(z)).toBeLessThan(3.5);
    });
  });

  it('sums to zero', () => {
    expect(found.difficulties.reduce((sum, b) => sum + b, 0)).toBeCloseTo(0, 10);
  });

  it('does not care who is able: other people, the same difficulties within error', () => {
    const able = conditionalRasch(simulatedTable(rasch, { count: 900, mean: 1.5, sd: 0.6, seed: 'able' }));
    found.difficulties.forEach((b, j) => {
      const error = Math.hypot(found.standardErrors[j]!, able.standardErrors[j]!);
      expect(Math.abs(b - able.difficulties[j]!) / error).toBeLessThan(3.5);
    });
  });

  it('does not depend on the order of people or items', () => {
    const other = conditionalRasch(turnedColumns(table));
    expect(largestGap([...other.difficulties].reverse(), found.difficulties)).toBeLessThan(1e-7);
    expect(largestGap([...other.standardErrors].reverse(), found.standardErrors)).toBeLessThan(1e-7);
    expect(other.logLikelihood).toBeCloseTo(found.logLikelihood, 6);
  });

  it('learns nothing from people who had everything right or wrong', () => {
    const rows = ['110', '101', '100', '010', '011', '001', '100'];
    const plain = conditionalRasch(tableOf(rows));
    const more = conditionalRasch(tableOf([...rows, '111', '000', '111']));
    expect(largestGap(plain.difficulties, more.difficulties)).toBeLessThan(1e-7);
    expect(more.logLikelihood).toBeCloseTo(plain.logLikelihood, 8);
  });

  it('of two items is the log ratio of those who solved one of them only', () => {
    const { difficulties, standardErrors } = conditionalRasch(
      tableOf(['10', '01', '11', '00'], [30, 10, 50, 20]),
    );
    expect(difficulties[1]! - difficulties[0]!).toBeCloseTo(Math.log(3), 8);
    // Var(log(n10 / n01)) = 1/30 + 1/10; each difficulty is half of the difference.
    expect(standardErrors[0]).toBeCloseTo(Math.sqrt(1 / 30 + 1 / 10) / 2, 6);
  });

  it('joins people who saw different items', () => {
    const sparse = simulatedTable(
      rasch,
      { count: 2500, seed: 'sparse' },
      (person, item) => (person + item) % 3 !== 0,
    );
    const { difficulties, standardErrors, converged } = conditionalRasch(sparse);
    expect(converged).toBe(true);
    difficulties.forEach((b, j) =>
      expect(
        Math.abs(b - found.difficulties[j]!) / Math.hypot(standardErrors[j]!, found.standardErrors[j]!),
      ).toBeLessThan(4),
    );
  });

  it('takes rows that occurred often as that many people', () => {
    const once = conditionalRasch(tableOf(['100', '010', '001', '110', '110', '011', '101']));
    const counted = conditionalRasch(tableOf(['100', '010', '001', '110', '011', '101'], [1, 1, 1, 2, 1, 1]));
    expect(largestGap(once.difficulties, counted.difficulties)).toBeLessThan(1e-9);
  });
});

describe('mean squares', () => {
  const table = simulatedTable(form, { count: 3000, seed: 'fit' });

  it('are about one at the true abilities', () => {
    form.forEach((item, index) => {
      const { infit, outfit, people } = itemMeanSquares(table, table.abilities, { item, index });
      expect(people).toBe(3000);
      expect(Math.abs(infit - 1)).toBeLessThan(0.09);
      expect(Math.abs(outfit - 1)).toBeLessThan(0.2);
    });
  });

  it('rise where answers are random and fall where they are too regular', () => {
    const generator = createGenerator('noise');
    const index = 5;
    const withColumn = (of: (theta: number) => number): ResponseTable => ({
      ...table,
      categories: table.categories.map((value, k) =>
        k % 12 === index ? of(table.abilities[Math.floor(k / 12)]!) : value,
      ),
    });
    const item = form[index]!;
    const noisy = itemMeanSquares(
      withColumn(() => (generator.next() < 0.5 ? 1 : 0)),
      table.abilities,
      { item, index },
    );
    const regular = itemMeanSquares(
      withColumn((theta) => (theta > -0.15 ? 1 : 0)),
      table.abilities,
      { item, index },
    );
    expect(noisy.infit).toBeGreaterThan(1.2);
    expect(regular.infit).toBeLessThan(0.75);
  });

  it('leave out who was not given the item and whose ability is unknown', () => {
    const small = tableOf(['1', '0', '.', '1']);
    const abilities = Float64Array.of(0, 0, 0, NaN);
    const { people, outfit, infit } = itemMeanSquares(small, abilities, {
      item: { model: '1pl', b: 0 },
      index: 0,
    });
    expect([people, outfit, infit]).toEqual([2, 1, 1]);
  });

  it('of people of one ability are the same weighted or not', () => {
    const one = simulatedTable([form[3]!], { count: 200, seed: 'one' });
    const { infit, outfit } = itemMeanSquares(one, new Float64Array(200).fill(0.4), {
      item: form[3]!,
      index: 0,
    });
    expect(infit).toBeCloseTo(outfit, 10);
  });
});

describe('Q3', () => {
  const table = simulatedTable(form, { count: 2500, seed: 'q3' });
  const correlations = q3(table, form, table.abilities);

  it('is symmetric with ones on its diagonal', () => {
    const turned = correlations.map((_, k) => correlations[(k % 12) * 12 + Math.floor(k / 12)]!);
    expect(largestGap(correlations, turned)).toBe(0);
    for (let i = 0; i < 12; i++) expect(correlations[i * 13]).toBe(1);
  });

  it('is about zero for independent answers at the true abilities', () => {
    correlations.forEach((value, k) => {
      if (k % 13 !== 0) expect(Math.abs(value)).toBeLessThan(0.09);
    });
  });

  it('shows two items of which one gives the other away', () => {
    const copied: ResponseTable = {
      ...table,
      categories: table.categories.map((value, k, all) =>
        k % 12 === 4 && Math.floor(k / 12) % 2 === 0 ? all[k - 1]! : value,
      ),
    };
    const found = q3(copied, form, table.abilities);
    expect(found[4 * 12 + 3]).toBeGreaterThan(0.3);
    expect(Math.abs(found[4 * 12 + 8]!)).toBeLessThan(0.1);
  });

  it('is not defined where nobody saw both', () => {
    const apart = tableOf(['1.', '0.', '.1', '.0']);
    expect(q3(apart, [form[0]!, form[1]!], new Float64Array(4))[1]).toBeNaN();
  });
});

describe('S-X2', () => {
  it('is on average its cells where nothing was estimated from the data: two more than its degrees of freedom', () => {
    const found = Array.from({ length: 8 }, (_, k) =>
      sumScoreFit(simulatedTable(form, { count: 1000, seed: `sx2 ${k}` }), form),
    ).flat();
    const ratio = found.reduce((sum, { chiSquare, df }) => sum + chiSquare / (df + 2), 0) / found.length;
    expect(Math.abs(ratio - 1)).toBeLessThan(0.13);
    found.forEach(({ chiSquare, df, rmsea }) => {
      expect(chiSquare).toBeGreaterThan(0);
      expect(df).toBeGreaterThan(3);
      expect(rmsea).toBeLessThan(0.05);
    });
  });

  it('finds an item whose slope is not what is said of it', () => {
    const table = simulatedTable(form, { count: 3000, seed: 'wrong slope' });
    const claimed = form.map((item, j): ItemParameters =>
      j === 6 && 'b' in item ? { model: '2pl', a: 2.5, b: item.b } : item,
    );
    const found = sumScoreFit(table, claimed);
    expect(found[6]!.p).toBeLessThan(1e-6);
    expect(found[6]!.rmsea).toBeGreaterThan(2 * Math.max(found[0]!.rmsea, found[11]!.rmsea));
  });

  it('does not depend on the order of items', () => {
    const table = simulatedTable(form, { count: 600, seed: 'order' });
    const plain = sumScoreFit(table, form).map(({ chiSquare }) => chiSquare);
    const turned = sumScoreFit(turnedColumns(table), [...form].reverse()).map(({ chiSquare }) => chiSquare);
    expect(largestGap([...turned].reverse(), plain)).toBeLessThan(1e-8);
  });

  const graded: ItemParameters[] = Array.from({ length: 7 }, (_, j) =>
    j % 2 === 0
      ? { model: 'grm', a: 1 + 0.1 * j, thresholds: [-1.2 + 0.2 * j, -0.2 + 0.2 * j, 0.7 + 0.2 * j] }
      : { model: 'gpcm', a: 0.9, thresholds: [0.6 - 0.2 * j, -0.4 + 0.2 * j] },
  );

  it('of items with many categories is on average its free cells', () => {
    const ratios = Array.from({ length: 6 }, (_, k) =>
      sumScoreFit(simulatedTable(graded, { count: 1200, seed: `many ${k}` }), graded).map(
        ({ chiSquare, df }, j) => chiSquare / (df + (j % 2 === 0 ? 4 : 3)),
      ),
    ).flat();
    const mean = ratios.reduce((sum, ratio) => sum + ratio, 0) / ratios.length;
    expect(Math.abs(mean - 1)).toBeLessThan(0.08);
  });

  it('finds a graded item whose slope is not what is said of it', () => {
    const claimed = graded.map((item, j): ItemParameters =>
      j === 2 ? ({ ...item, a: 0.5 } as ItemParameters) : item,
    );
    const found = sumScoreFit(simulatedTable(graded, { count: 1500, seed: 'false slope' }), claimed);
    expect(found[2]!.rmsea).toBeGreaterThan(0.03);
    expect(Math.max(...found.map(({ rmsea }) => rmsea))).toBe(found[2]!.rmsea);
  });

  it('is the same for graded items of two categories, but for how sparse cells are joined', () => {
    const two = form.map((item): ItemParameters => ({
      model: 'grm',
      a: discrimination(item),
      thresholds: locationsOf(item),
    }));
    const table = simulatedTable(form, { count: 3000, seed: 'two' });
    const plain = sumScoreFit(table, form);
    sumScoreFit(table, two).forEach(({ chiSquare, df }, j) => {
      expect(Math.abs(df - plain[j]!.df)).toBeLessThanOrEqual(2);
      expect(Math.abs(chiSquare - plain[j]!.chiSquare)).toBeLessThan(6);
    });
  });

  it('counts rows as often as they occurred', () => {
    const table = simulatedTable(form, { count: 400, seed: 'twice' });
    const twice = { ...table, frequencies: new Float64Array(400).fill(2) };
    const doubled = {
      ...table,
      persons: 800,
      categories: Int8Array.from([...table.categories, ...table.categories]),
    };
    expect(sumScoreFit(twice, form)).toEqual(sumScoreFit(doubled, form));
  });

  it('is no test where an item has more parameters than free cells', () => {
    const three = form.slice(0, 3);
    const [found] = sumScoreFit(simulatedTable(three, { count: 300, seed: 'three' }), three);
    expect(found!.df).toBeLessThan(1);
    expect(found!.p).toBeNaN();
    expect(found!.rmsea).toBeNaN();
  });

  it('leaves people with gaps out', () => {
    const table = simulatedTable(form, { count: 600, seed: 'gaps' });
    const gappy: ResponseTable = {
      persons: 601,
      items: 12,
      categories: Int8Array.from([...table.categories, ...Array<number>(11).fill(1), NOT_GIVEN]),
    };
    expect(sumScoreFit(gappy, form)[0]!.chiSquare).toBe(sumScoreFit(table, form)[0]!.chiSquare);
  });
});

describe('reliability', () => {
  it('over the population is the integral of I / (I + 1)', () => {
    const expected = integral(
      (x) => {
        const total = form.reduce((sum, item) => sum + information(x, item), 0);
        return ((total / (total + 1)) * Math.exp(-0.5 * x * x)) / Math.sqrt(2 * Math.PI);
      },
      -8,
      8,
    );
    expect(marginalReliability(form)).toBeCloseTo(expected, 6);
  });

  it('grows with every item and stays below one', () => {
    fc.assert(
      fc.property(fc.array(anyItem, { minLength: 1, maxLength: 10 }), anyItem, (items, one) => {
        const shorter = marginalReliability(items);
        const longer = marginalReliability([...items, one]);
        return shorter > 0 && longer >= shorter && longer < 1;
      }),
      { numRuns: 30 },
    );
  });

  it('of people agrees with that of the population', () => {
    const table = simulatedTable(form, { count: 800, seed: 'people' });
    const scores = Array.from({ length: 800 }, (_, person) =>
      estimateEap(form.map((item, j) => ({ item, category: table.categories[person * 12 + j]! }))),
    );
    const found = empiricalReliability(
      scores.map(({ ability }) => ability),
      scores.map(({ standardError }) => standardError),
    );
    expect(Math.abs(found - marginalReliability(form))).toBeLessThan(0.04);
  });

  it.each([
    ['no error is one', [1, 2, 3], [0, 0, 0], 1],
    ['no spread is none', [2, 2, 2], [0.5, 0.5, 0.5], 0],
    ['as much error as spread is one half', [-1, 0, 1], [1, 1, 1], 0.5],
  ])('with %s', (_, abilities, errors, expected) => {
    expect(empiricalReliability(abilities, errors)).toBeCloseTo(expected, 12);
  });
});

describe('item statistics', () => {
  it('count by hand', () => {
    const [first, second] = itemStatistics(tableOf(['12', '01', '10', '1.'], [1, 2, 1, 1]));
    expect(first).toMatchObject({ people: 5, categories: [2, 3] });
    expect(first!.facility).toBeCloseTo(0.6, 12);
    expect(second).toMatchObject({ people: 4, categories: [1, 2, 1] });
    expect(second!.facility).toBeCloseTo(0.5, 12);
  });

  it('have a facility between 0 and 1, and counts that sum to the people', () => {
    const table = simulatedTable(
      form,
      { count: 300, seed: 'classical' },
      (person, item) => (person * 5 + item) % 4 > 0,
    );
    itemStatistics(table).forEach(({ facility, people, categories, pointBiserial }) => {
      expect(facility).toBeGreaterThan(0);
      expect(facility).toBeLessThan(1);
      expect(categories.reduce((sum, count) => sum + count, 0)).toBe(people);
      expect(Math.abs(pointBiserial)).toBeLessThan(1);
      expect(pointBiserial).toBeGreaterThan(0.1);
    });
  });

  it('order items by difficulty', () => {
    const facilities = itemStatistics(simulatedTable(rasch, { count: 2000, seed: 'order' })).map(
      ({ facility }) => facility,
    );
    expect([...facilities].sort((left, right) => right - left)).toEqual(facilities);
  });

  it('have no correlation where an item does not vary', () => {
    expect(itemStatistics(tableOf(['11', '10', '11']))[0]!.pointBiserial).toBeNaN();
  });

  it('count options, also those that nobody took', () => {
    expect([...distractorCounts(['a', 'c', 'a', undefined], ['a', 'b', 'c'])]).toEqual([
      ['a', 2],
      ['b', 0],
      ['c', 1],
    ]);
  });
});

describe('rapid guesses', () => {
  it.each([
    [10, 3],
    [30, 3],
    [45, 4.5],
    [100, 10],
    [400, 10],
  ])('of an item that takes %d seconds are under %d', (mean, threshold) => {
    expect(rapidGuessThreshold(mean)).toBeCloseTo(threshold, 12);
  });

  it('are those below the threshold, not at it', () => {
    expect([isRapidGuess(2.99, 3), isRapidGuess(3, 3)]).toEqual([true, false]);
  });

  it('lower the effort by their share', () => {
    fc.assert(
      fc.property(fc.array(fc.boolean(), { minLength: 1 }), (guesses) => {
        const effort = responseTimeEffort(
          guesses.map((isGuess) => ({ seconds: isGuess ? 1 : 20, threshold: 3 })),
        );
        return Math.abs(effort - guesses.filter((isGuess) => !isGuess).length / guesses.length) < 1e-12;
      }),
    );
  });

  it('are none where nothing was answered', () => {
    expect(responseTimeEffort([])).toBe(1);
  });
});
