import fc from 'fast-check';
import { estimateEap } from '../ability/eap';
import { observe, startPosterior, weightsOf, type GridPosterior } from '../ability/grid-posterior';
import { trapezoid } from '../ability/quadrature';
import { categoryCount } from '../models/item-parameters';
import { categoryProbabilities, information } from '../models/response-model';
import { createGenerator } from '../numeric/random';
import { anyAbility, anyAnswers, anyItem } from '../testing/arbitraries';
import { simulatedBank } from '../testing/bank';
import { largestGap } from '../testing/numerics';
import { bankInformation, compileBank, type BankItem, type CompiledBank } from './bank';
import { BestOf } from './best';
import { tabulate } from './curve-table';
import { selectByGain } from './gain-per-second';
import { selectByInformation } from './maximum-information';
import { selectByPosterior, type PosteriorCriterion } from './posterior-criteria';

const anyBank = fc
  .array(
    fc.record({
      parameters: anyItem,
      seconds: fc.integer({ min: 10, max: 240 }),
      dimension: fc.nat({ max: 2 }),
    }),
    {
      minLength: 1,
      maxLength: 25,
    },
  )
  .map((rows) => rows.map((row, i): BankItem => ({ id: `q${i}`, ...row })));
const vector = (min: number, max: number): fc.Arbitrary<Float64Array> =>
  fc
    .array(fc.double({ min, max, noNaN: true }), { minLength: 3, maxLength: 3 })
    .map((x) => Float64Array.from(x));
const all = (bank: CompiledBank): Uint8Array => new Uint8Array(bank.size).fill(1);
/** Names of chosen items, so that banks in another order can be compared. */
const names = (bank: CompiledBank, chosen: readonly number[]): string[] =>
  chosen.map((index) => bank.ids[index]!);
const runs = { numRuns: 60 };

describe('the best of many', () => {
  it('are what sorting finds, largest first', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ noNaN: true })), fc.integer({ min: 1, max: 8 }), (values, count) => {
        const best = new BestOf(count);
        values.forEach((value, index) => best.offer(index, value));
        const expected = values
          .map((value, index) => ({ value, index }))
          .filter(({ value }) => value > -Infinity)
          .sort((left, right) => right.value - left.value || left.index - right.index)
          .slice(0, count)
          .map(({ index }) => index);
        return best.toArray().join() === expected.join();
      }),
    );
  });

  it('keep the order in which equal values came', () => {
    const best = new BestOf(3);
    [5, 7, 7, 5, 7, 7].forEach((value, index) => best.offer(index, value));
    expect(best.toArray()).toEqual([1, 2, 4]);
  });

  it('never hold what is no number', () => {
    const best = new BestOf(2);
    [NaN, 1, NaN, -3].forEach((value, index) => best.offer(index, value));
    expect(best.toArray()).toEqual([1, 3]);
  });

  it('have a threshold only when they are full', () => {
    const best = new BestOf(2);
    expect(best.threshold).toBe(-Infinity);
    best.offer(0, 4);
    expect(best.threshold).toBe(-Infinity);
    best.offer(1, 9);
    expect(best.threshold).toBe(4);
  });
});

describe('a compiled bank', () => {
  it('keeps what it was compiled from, item by item', () => {
    fc.assert(
      fc.property(anyBank, (items) => {
        const bank = compileBank(items);
        return items.every(
          ({ id, dimension, seconds, parameters }, i) =>
            bank.ids[i] === id &&
            bank.dimension[i] === dimension &&
            bank.seconds[i] === seconds &&
            bank.items[i] === parameters,
        );
      }),
      runs,
    );
  });

  it('is the same for the same items, and of size 0 without', () => {
    const items = simulatedBank(10, 2);
    expect(compileBank(items)).toEqual(compileBank(items));
    expect(compileBank([]).size).toBe(0);
    expect(
      selectByInformation(compileBank([]), { ability: new Float64Array(1), eligible: new Uint8Array(0) }),
    ).toEqual([]);
  });

  it('has an upper bound of information that no ability passes', () => {
    fc.assert(
      fc.property(anyBank, anyAbility, (items, ability) => {
        const bank = compileBank(items);
        return items.every((_, i) => bankInformation(bank, i, ability) <= bank.peakInformation[i]! + 1e-12);
      }),
      runs,
    );
  });

  it('has a table of curves that the models give, each category in its row', () => {
    fc.assert(
      fc.property(anyBank, (items) => {
        const bank = compileBank(items);
        const { points } = trapezoid(-4, 4, 9);
        const table = tabulate(bank, points);
        return items.every(({ parameters }, i) => {
          const rows = table.firstRow[i + 1]! - table.firstRow[i]!;
          return (
            rows === categoryCount(parameters) &&
            points.every((point, q) => {
              const given = Array.from(
                { length: rows },
                (_, k) => table.probabilities[(table.firstRow[i]! + k) * 9 + q]!,
              );
              return (
                largestGap(given, categoryProbabilities(point, parameters)) === 0 &&
                Math.abs(table.information[i * 9 + q]! - information(point, parameters)) < 1e-12
              );
            })
          );
        });
      }),
      runs,
    );
  });
});

describe.each(['information', 'gain'] as const)('selection by %s', (rule) => {
  const select = (bank: CompiledBank, at: Float64Array, eligible: Uint8Array, count: number): number[] =>
    rule === 'information'
      ? selectByInformation(bank, { ability: at, eligible, count })
      : selectByGain(bank, {
          mode: at,
          variance: Float64Array.of(0.5, 0.7, 0.9),
          weight: Float64Array.of(1, 1, 2),
          eligible,
          count,
        });

  it('does not depend on the order of the bank', () => {
    fc.assert(
      fc.property(anyBank, vector(-2, 2), (items, at) => {
        const bank = compileBank(items);
        const turned = compileBank([...items].reverse());
        const [one] = names(bank, select(bank, at, all(bank), 1));
        const [other] = names(turned, select(turned, at, all(turned), 1));
        const value = (id: string | undefined): number => {
          const item = items.find((candidate) => candidate.id === id);
          return item
            ? information(at[item.dimension]!, item.parameters) / (rule === 'gain' ? item.seconds : 1)
            : -1;
        };
        // Equal items may change places; their worth may not.
        return one === other || Math.abs(value(one) - value(other)) < 1e-9;
      }),
      runs,
    );
  });

  it('asks only what is eligible, nothing twice, never more than there is', () => {
    fc.assert(
      fc.property(
        anyBank,
        vector(-3, 3),
        fc.nat(),
        fc.integer({ min: 1, max: 30 }),
        (items, at, seed, count) => {
          const bank = compileBank(items);
          const generator = createGenerator(seed);
          const eligible = all(bank).map(() => (generator.next() < 0.6 ? 1 : 0));
          const chosen = select(bank, at, eligible, count);
          return (
            chosen.length <= Math.min(count, eligible.filter((flag) => flag === 1).length) &&
            new Set(chosen).size === chosen.length &&
            chosen.every((index) => eligible[index] === 1)
          );
        },
      ),
      runs,
    );
  });

  it('lists the same beginning whatever the length of the list', () => {
    fc.assert(
      fc.property(anyBank, vector(-3, 3), (items, at) => {
        const bank = compileBank(items);
        const long = select(bank, at, all(bank), 10);
        const short = select(bank, at, all(bank), 3);
        return short.every((index, i) => index === long[i]);
      }),
      runs,
    );
  });

  it('is the same twice', () => {
    fc.assert(
      fc.property(anyBank, vector(-3, 3), (items, at) => {
        const bank = compileBank(items);
        return select(bank, at, all(bank), 5).join() === select(bank, at, all(bank), 5).join();
      }),
      runs,
    );
  });

  it('finds nothing where nothing is eligible', () => {
    const bank = compileBank(simulatedBank(5, 3));
    expect(select(bank, new Float64Array(3), new Uint8Array(5), 5)).toEqual([]);
  });
});

describe('gain per second', () => {
  const bank = compileBank(simulatedBank(60, 3, 'gain'));
  const ones = new Float64Array(3).fill(1);

  it('prefers the quicker of two equal items', () => {
    const parameters = { model: '2pl', a: 1, b: 0 } as const;
    const pair = compileBank([
      { id: 'slow', dimension: 0, parameters, seconds: 90 },
      { id: 'quick', dimension: 0, parameters, seconds: 60 },
    ]);
    const chosen = selectByGain(pair, {
      mode: Float64Array.of(0),
      variance: Float64Array.of(1),
      weight: Float64Array.of(1),
      eligible: all(pair),
    });
    expect(names(pair, chosen)).toEqual(['quick', 'slow']);
  });

  it('asks about the ability that is known least, other things equal', () => {
    const parameters = { model: '2pl', a: 1, b: 0 } as const;
    const three = compileBank(
      [0, 1, 2].map((dimension) => ({ id: `d${dimension}`, dimension, parameters, seconds: 60 })),
    );
    fc.assert(
      fc.property(vector(0.05, 1), (variance) => {
        const [first] = selectByGain(three, {
          mode: new Float64Array(3),
          variance,
          weight: ones,
          eligible: all(three),
        });
        return variance[first!]! > Math.max(...variance) - 1e-12;
      }),
      runs,
    );
  });

  it('does not mind in which unit weights are', () => {
    fc.assert(
      fc.property(
        vector(-2, 2),
        vector(0.1, 1),
        vector(0.1, 3),
        fc.integer({ min: 2, max: 50 }),
        (mode, variance, weight, by) => {
          const input = { mode, variance, eligible: all(bank) };
          const one = selectByGain(bank, { ...input, weight });
          const other = selectByGain(bank, { ...input, weight: weight.map((value) => value * by) });
          return one.join() === other.join();
        },
      ),
      runs,
    );
  });

  it('asks nothing where everything is known or nothing matters', () => {
    const input = { mode: new Float64Array(3), eligible: all(bank) };
    expect(selectByGain(bank, { ...input, variance: new Float64Array(3), weight: ones })).toEqual([]);
    expect(selectByGain(bank, { ...input, variance: ones, weight: new Float64Array(3) })).toEqual([]);
  });

  it('is half the mutual information of answer and ability that it stands for, to second order', () => {
    // For a 2PL item and a narrow posterior: I(X; theta) = log(1 + I v) / 2 + O(v^2).
    const item = { model: '2pl', a: 1.2, b: 0.4 } as const;
    const variance = 0.01;
    const grid = trapezoid(-1, 1, 401);
    const posterior = startPosterior(grid, { mean: 0, sd: Math.sqrt(variance) });
    const weights = weightsOf(posterior);
    const entropy = (shares: readonly number[]): number =>
      -shares.reduce((sum, p) => sum + p * Math.log(p), 0);
    const marginal = [0, 0];
    let conditional = 0;
    grid.points.forEach((point, q) => {
      const shares = categoryProbabilities(point, item);
      shares.forEach((p, k) => (marginal[k]! += weights[q]! * p));
      conditional += weights[q]! * entropy(shares);
    });
    const mutual = entropy(marginal) - conditional;
    expect(Math.log1p(information(0, item) * variance) / 2 / mutual).toBeCloseTo(1, 1);
  });
});

describe.each<PosteriorCriterion>(['mpwi', 'klp', 'mepv'])('selection by %s', (criterion) => {
  const grid = trapezoid(-5, 5, 41);
  const posteriorOf = (
    answers: readonly { item: Parameters<typeof observe>[1]; category: number }[],
  ): GridPosterior =>
    answers.reduce((before, { item, category }) => observe(before, item, category), startPosterior(grid));

  it('takes the item whose worth, computed from its definition, is largest', () => {
    fc.assert(
      fc.property(anyBank, anyAnswers, (items, answers) => {
        const bank = compileBank(items);
        const posterior = posteriorOf(answers);
        const weights = weightsOf(posterior);
        const { ability } = estimateEap(answers, { quadrature: grid });
        const worth = items.map(({ parameters }) => {
          if (criterion === 'mpwi')
            return grid.points.reduce((sum, x, q) => sum + weights[q]! * information(x, parameters), 0);
          const here = categoryProbabilities(ability, parameters);
          if (criterion === 'klp')
            return grid.points.reduce((sum, x, q) => {
              const there = categoryProbabilities(x, parameters);
              return sum + weights[q]! * here.reduce((part, p, k) => part + p * Math.log(p / there[k]!), 0);
            }, 0);
          return -here.reduce((sum, p, k) => {
            const { standardError } = estimateEap([...answers, { item: parameters, category: k }], {
              quadrature: grid,
            });
            return sum + p * standardError ** 2;
          }, 0);
        });
        const [chosen] = selectByPosterior(bank, tabulate(bank, grid.points), {
          criterion,
          posterior,
          eligible: all(bank),
        });
        return Math.abs(worth[chosen!]! - Math.max(...worth)) < 1e-9;
      }),
      { numRuns: 15 },
    );
  });

  it('agrees with most information once the ability is known well', () => {
    const bank = compileBank(simulatedBank(40, 1, 'sure'));
    const narrow = startPosterior(trapezoid(0.4, 0.6, 41), { mean: 0.5, sd: 0.02 });
    const [chosen] = selectByPosterior(bank, tabulate(bank, narrow.points), {
      criterion,
      posterior: narrow,
      eligible: all(bank),
    });
    const [informative] = selectByInformation(bank, { ability: Float64Array.of(0.5), eligible: all(bank) });
    expect(chosen).toBe(informative);
  });

  it('passes over what is not eligible', () => {
    const bank = compileBank(simulatedBank(12, 1, 'some'));
    const eligible = Uint8Array.from({ length: 12 }, (_, i) => (i % 3 === 0 ? 1 : 0));
    const chosen = selectByPosterior(bank, tabulate(bank, grid.points), {
      criterion,
      posterior: startPosterior(grid),
      eligible,
      count: 12,
    });
    expect([...chosen].sort((left, right) => left - right)).toEqual([0, 3, 6, 9]);
  });

  it('gives every item a worth, also a very steep one far from the middle', () => {
    const bank = compileBank([
      { id: 'usual', dimension: 0, parameters: { model: '2pl', a: 1.5, b: 0 }, seconds: 60 },
      { id: 'steep', dimension: 0, parameters: { model: '2pl', a: 6, b: -4 }, seconds: 60 },
      { id: 'hard', dimension: 0, parameters: { model: '2pl', a: 6, b: 4 }, seconds: 60 },
    ]);
    const wide = trapezoid(-6, 6, 61);
    const chosen = selectByPosterior(bank, tabulate(bank, wide.points), {
      criterion,
      posterior: startPosterior(wide),
      eligible: all(bank),
      count: 3,
    });
    expect(chosen).toHaveLength(3);
    expect(chosen[0]).toBe(0);
  });
});
