import fc from 'fast-check';
import { NOT_GIVEN, type ResponseTable } from '../calibration/responses';
import type { ItemParameters } from '../models/item-parameters';
import { createGenerator } from '../numeric/random';
import { drawCategory } from '../simulation/draw';
import { tableOf } from '../testing/calibration-data';
import { largestGap } from '../testing/numerics';
import { generalisedMantelHaenszel } from './generalised-mantel-haenszel';
import { effectSizeClass, logisticDif } from './logistic-dif';
import { etsClassOf, mantelHaenszel } from './mantel-haenszel';
import { matchedCounts, rawScores, type FairnessData, type MatchedCounts } from './matched-counts';
import { testItems } from './purification';

/** Counts of strata in which both groups have rights and wrongs. */
const anyCounts = (groups: number): fc.Arbitrary<MatchedCounts> =>
  fc
    .array(fc.array(fc.integer({ min: 1, max: 30 }), { minLength: 2 * groups, maxLength: 2 * groups }), {
      minLength: 2,
      maxLength: 8,
    })
    .map((strata) => ({
      groups,
      scores: Float64Array.from(strata, (_, k) => k),
      right: Float64Array.from(strata.flatMap((cells) => cells.slice(0, groups))),
      wrong: Float64Array.from(strata.flatMap((cells) => cells.slice(groups))),
    }));
/** The same with reference and focal group in each other's place. */
const turned = ({ right, wrong, ...counts }: MatchedCounts): MatchedCounts => ({
  ...counts,
  right: right.map((_, k) => right[k ^ 1]!),
  wrong: wrong.map((_, k) => wrong[k ^ 1]!),
});
const near = (left: number, right: number, by = 1e-9): boolean =>
  Math.abs(left - right) <= by * Math.max(1, Math.abs(left), Math.abs(right));

describe('Mantel-Haenszel', () => {
  it('turns round with its groups', () => {
    fc.assert(
      fc.property(anyCounts(2), (counts) => {
        const forth = mantelHaenszel(counts);
        const back = mantelHaenszel(turned(counts));
        return (
          near(forth.chiSquare, back.chiSquare) &&
          near(forth.oddsRatio * back.oddsRatio, 1) &&
          near(forth.delta, -back.delta) &&
          near(forth.logOddsRatioVariance, back.logOddsRatioVariance, 1e-8) &&
          forth.etsClass === back.etsClass
        );
      }),
    );
  });

  it('turns round with right and wrong', () => {
    fc.assert(
      fc.property(anyCounts(2), (counts) => {
        const forth = mantelHaenszel(counts);
        const back = mantelHaenszel({ ...counts, right: counts.wrong, wrong: counts.right });
        return near(forth.chiSquare, back.chiSquare) && near(forth.delta, -back.delta);
      }),
    );
  });

  it('does not depend on the order of strata nor on what they are called', () => {
    fc.assert(
      fc.property(anyCounts(2), (counts) => {
        const pairs = (values: Float64Array): Float64Array =>
          values.map((_, k) => values[values.length - 2 - 2 * Math.floor(k / 2) + (k % 2)]!);
        const other = mantelHaenszel({
          groups: 2,
          scores: counts.scores.map((score) => 100 - 3 * score),
          right: pairs(counts.right),
          wrong: pairs(counts.wrong),
        });
        return (
          near(other.chiSquare, mantelHaenszel(counts).chiSquare) &&
          near(other.delta, mantelHaenszel(counts).delta)
        );
      }),
    );
  });

  it('is the odds ratio of the table where there is one stratum', () => {
    const { oddsRatio, delta } = mantelHaenszel({
      groups: 2,
      scores: Float64Array.of(0),
      right: Float64Array.of(30, 20),
      wrong: Float64Array.of(10, 40),
    });
    expect(oddsRatio).toBeCloseTo(6, 12);
    expect(delta).toBeCloseTo(-2.35 * Math.log(6), 12);
  });

  it('finds the ratio that all strata share, without any doubt left as counts grow', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.3, max: 3, noNaN: true }),
        fc.array(fc.double({ min: 0.2, max: 5, noNaN: true }), { minLength: 2, maxLength: 6 }),
        (ratio, odds) => {
          const cells = odds.map((own) => ({
            reference: (own * ratio) / (1 + own * ratio),
            focal: own / (1 + own),
          }));
          const { oddsRatio } = mantelHaenszel({
            groups: 2,
            scores: Float64Array.from(odds, (_, k) => k),
            right: Float64Array.from(
              cells.flatMap(({ reference, focal }) => [1000 * reference, 800 * focal]),
            ),
            wrong: Float64Array.from(
              cells.flatMap(({ reference, focal }) => [1000 * (1 - reference), 800 * (1 - focal)]),
            ),
          });
          return near(oddsRatio, ratio, 1e-9);
        },
      ),
    );
  });

  it('learns nothing from a stratum of one group, of one answer or of nobody', () => {
    fc.assert(
      fc.property(anyCounts(2), (counts) => {
        const more: MatchedCounts = {
          groups: 2,
          scores: Float64Array.from([...counts.scores, 97, 98, 99]),
          right: Float64Array.from([...counts.right, 5, 0, 7, 4, 0, 0]),
          wrong: Float64Array.from([...counts.wrong, 3, 0, 0, 0, 0, 0]),
        };
        const [plain, padded] = [mantelHaenszel(counts), mantelHaenszel(more)];
        return near(plain.chiSquare, padded.chiSquare) && near(plain.oddsRatio, padded.oddsRatio);
      }),
    );
  });

  it('grows with the people, its effect does not', () => {
    fc.assert(
      fc.property(anyCounts(2), (counts) => {
        const tenfold = {
          ...counts,
          right: counts.right.map((n) => 10 * n),
          wrong: counts.wrong.map((n) => 10 * n),
        };
        const [small, large] = [mantelHaenszel(counts), mantelHaenszel(tenfold)];
        return (
          near(small.delta, large.delta, 1e-8) &&
          large.chiSquare >= small.chiSquare &&
          near(large.logOddsRatioVariance * 10, small.logOddsRatioVariance, 1e-8)
        );
      }),
    );
  });

  it('is nothing where groups answer alike at every score', () => {
    const same = { groups: 2, scores: Float64Array.of(0, 1), right: Float64Array.of(10, 20, 30, 15) };
    const { chiSquare, delta, etsClass, p } = mantelHaenszel({
      ...same,
      wrong: Float64Array.of(20, 40, 10, 5),
    });
    expect(chiSquare).toBeCloseTo(0, 12);
    expect(delta).toBeCloseTo(0, 12);
    expect(p).toBe(1);
    expect(etsClass).toBe('A');
  });

  it.each([
    [0.99, 0.01, 1e-9, 'A'],
    [1, 0.01, 1e-9, 'B'],
    [-1.49, 0.01, 1e-9, 'B'],
    [-1.5, 0.01, 1e-9, 'C'],
    [1.5, 0.31, 1e-9, 'B'],
    [1.5, 0.3, 1e-9, 'C'],
    [3, 0.1, 0.06, 'A'],
  ] as const)('of size %d, error %d and p %d is class %s', (delta, error, p, expected) => {
    expect(etsClassOf(delta, error, p)).toBe(expected);
  });
});

describe('generalised Mantel-Haenszel', () => {
  it('of two groups is Mantel-Haenszel without correction', () => {
    fc.assert(
      fc.property(anyCounts(2), (counts) => {
        const { chiSquare, df, p } = generalisedMantelHaenszel(counts);
        const plain = mantelHaenszel(counts);
        return df === 1 && near(chiSquare, plain.chiSquare, 1e-8) && near(p, plain.p, 1e-8);
      }),
    );
  });

  it('does not care which group is the reference', () => {
    fc.assert(
      fc.property(anyCounts(3), (counts) => {
        const rolled = (values: Float64Array): Float64Array =>
          values.map((_, k) => values[Math.floor(k / 3) * 3 + ((k + 1) % 3)]!);
        const other = generalisedMantelHaenszel({
          ...counts,
          right: rolled(counts.right),
          wrong: rolled(counts.wrong),
        });
        return near(other.chiSquare, generalisedMantelHaenszel(counts).chiSquare, 1e-7);
      }),
    );
  });

  it('is never negative, with a probability between 0 and 1', () => {
    fc.assert(
      fc.property(anyCounts(4), (counts) => {
        const { chiSquare, df, p } = generalisedMantelHaenszel(counts);
        return df === 3 && chiSquare >= 0 && p >= 0 && p <= 1;
      }),
    );
  });

  it('is not defined where a group has nobody', () => {
    const { chiSquare, p } = generalisedMantelHaenszel({
      groups: 3,
      scores: Float64Array.of(0, 1),
      right: Float64Array.of(5, 6, 0, 9, 8, 0),
      wrong: Float64Array.of(7, 3, 0, 2, 4, 0),
    });
    expect([chiSquare, p]).toEqual([NaN, NaN]);
  });
});

describe('logistic regression', () => {
  it('splits what differs into level and slope', () => {
    fc.assert(
      fc.property(anyCounts(2), (counts) => {
        const { both, uniform, nonUniform } = logisticDif(counts);
        return (
          near(both.chiSquare, uniform.chiSquare + nonUniform.chiSquare, 1e-6) &&
          both.df === uniform.df + nonUniform.df &&
          near(both.nagelkerkeChange, uniform.nagelkerkeChange + nonUniform.nagelkerkeChange, 1e-8) &&
          uniform.chiSquare > -1e-6 &&
          nonUniform.chiSquare > -1e-6
        );
      }),
    );
  });

  it('turns nothing round with its groups: differences have no sign', () => {
    fc.assert(
      fc.property(anyCounts(2), (counts) => {
        const forth = logisticDif(counts);
        const back = logisticDif(turned(counts));
        return (
          near(forth.both.chiSquare, back.both.chiSquare, 1e-5) &&
          near(forth.uniform.chiSquare, back.uniform.chiSquare, 1e-5)
        );
      }),
    );
  });

  it('does not mind the unit in which people are matched', () => {
    fc.assert(
      fc.property(anyCounts(3), (counts) => {
        const moved = { ...counts, scores: counts.scores.map((score) => 0.2 * score - 1) };
        return near(logisticDif(moved).both.chiSquare, logisticDif(counts).both.chiSquare, 1e-5);
      }),
    );
  });

  it('finds only a level where curves are parallel and only a slope where they cross', () => {
    const scores = Float64Array.from({ length: 9 }, (_, k) => k - 4);
    const countsOf = (focal: (score: number) => number): MatchedCounts => {
      const share = (logit: number): number => 1 / (1 + Math.exp(-logit));
      const cells = Array.from(scores, (score) => [share(0.6 * score), share(focal(score))]);
      return {
        groups: 2,
        scores,
        right: Float64Array.from(cells.flat(), (p) => 200 * p),
        wrong: Float64Array.from(cells.flat(), (p) => 200 * (1 - p)),
      };
    };
    const parallel = logisticDif(countsOf((score) => 0.6 * score - 0.8));
    expect(parallel.uniform.p).toBeLessThan(1e-9);
    expect(parallel.nonUniform.chiSquare).toBeLessThan(1e-6);
    const crossing = logisticDif(countsOf((score) => 0.2 * score));
    expect(crossing.nonUniform.p).toBeLessThan(1e-9);
    expect(crossing.uniform.chiSquare).toBeLessThan(1e-6);
  });

  it.each([
    [0, 'negligible'],
    [0.0349, 'negligible'],
    [0.035, 'moderate'],
    [0.0699, 'moderate'],
    [0.07, 'large'],
    [0.5, 'large'],
  ] as const)('calls a change of R-square of %d %s', (change, name) => {
    expect(effectSizeClass(change)).toBe(name);
  });
});

/** Answers of two groups to a form; the focal group finds some items harder than their ability says. */
function simulated(
  harder: ReadonlyMap<number, number>,
  options: { people: number; impact: number; seed: string },
): FairnessData {
  const generator = createGenerator(options.seed);
  const items = 16;
  const categories = new Int8Array(2 * options.people * items);
  const group = new Int32Array(2 * options.people);
  for (let person = 0; person < 2 * options.people; person++) {
    const focal = person % 2;
    group[person] = focal;
    const theta = generator.normal() - focal * options.impact;
    for (let j = 0; j < items; j++) {
      const item: ItemParameters = { model: '1pl', b: (j - 7.5) / 5 + focal * (harder.get(j) ?? 0) };
      categories[person * items + j] = drawCategory(theta, item, generator.next());
    }
  }
  return { table: { persons: 2 * options.people, items, categories }, group, groups: 2 };
}
const byClass = { test: mantelHaenszel, isFlagged: ({ etsClass }: { etsClass: string }) => etsClass !== 'A' };

describe('testing every item', () => {
  it('flags no item where there is nothing to find, also when one group is abler', () => {
    for (const impact of [0, 0.8]) {
      const data = simulated(new Map(), { people: 1000, impact, seed: `none ${impact}` });
      expect(testItems({ data, ...byClass, maximumRounds: 0 }).flagged).toEqual([]);
    }
  });

  it('flags the item that is harder for one group, and says for which', () => {
    const data = simulated(new Map([[4, 0.9]]), { people: 1000, impact: 0.5, seed: 'one' });
    const { flagged, results } = testItems({ data, ...byClass, maximumRounds: 5 });
    expect(flagged).toEqual([4]);
    expect(results[4]!.delta).toBeLessThan(-1.5);
    expect(results[4]!.etsClass).toBe('C');
  });

  it('by purification clears the items that others had made look unfair', () => {
    const harder = new Map([0, 3, 6, 9, 12].map((j) => [j, 1] as const));
    const data = simulated(harder, { people: 1500, impact: 0, seed: 'one-sided' });
    const raw = testItems({ data, ...byClass, maximumRounds: 0 });
    const purified = testItems({ data, ...byClass, maximumRounds: 10 });
    expect(purified.flagged).toEqual([0, 3, 6, 9, 12]);
    expect(purified.settled).toBe(true);
    const bias = (results: readonly { delta: number }[]): number =>
      results.reduce((sum, { delta }, j) => sum + (harder.has(j) ? 0 : delta), 0) / 11;
    expect(Math.abs(bias(purified.results))).toBeLessThan(Math.abs(bias(raw.results)) / 2);
  });

  it('says when the list of items had not settled', () => {
    const data = simulated(new Map([[4, 0.9]]), { people: 300, impact: 0, seed: 'flicker' });
    let round = 0;
    const { settled, rounds } = testItems({
      data,
      test: () => ++round,
      isFlagged: (call) => Math.floor((call - 1) / 16) % 2 === 0 && call % 16 === 1,
      maximumRounds: 4,
    });
    expect({ settled, rounds }).toEqual({ settled: false, rounds: 4 });
  });

  it('on given abilities does not purify: the matching does not come from the items', () => {
    const data = simulated(new Map([[4, 0.9]]), { people: 800, impact: 0, seed: 'given' });
    const matching = rawScores(data, Array<boolean>(16).fill(true), 0);
    const given = testItems({ data: { ...data, matching }, ...byClass, maximumRounds: 10 });
    expect(given).toMatchObject({ rounds: 0, settled: true });
    expect(given.flagged).toContain(4);
  });
});

describe('matched counts', () => {
  const table: ResponseTable = tableOf(['110', '011', '1.0', '000', '.11']);
  const data: FairnessData = { table, group: Int32Array.of(0, 1, 0, 1, 0), groups: 2 };

  it('have scores over the items kept, and over the studied one whether kept or not', () => {
    expect([...rawScores(data, [true, true, true], 0)]).toEqual([2, 2, 1, 0, 2]);
    expect([...rawScores(data, [false, true, false], 0)]).toEqual([2, 1, 1, 0, 1]);
    expect([...rawScores(data, [false, true, false], 1)]).toEqual([1, 1, 0, 0, 1]);
  });

  it('count who was given the item, by score and group', () => {
    const counts = matchedCounts(data, 0, rawScores(data, [true, true, true], 0));
    expect([...counts.scores]).toEqual([0, 1, 2]);
    expect([...counts.right]).toEqual([0, 0, 1, 0, 1, 0]);
    expect([...counts.wrong]).toEqual([0, 1, 0, 0, 0, 1]);
  });

  it('sum to the people who answered', () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(fc.integer({ min: -1, max: 1 }), { minLength: 3, maxLength: 3 }), {
          minLength: 1,
          maxLength: 30,
        }),
        fc.nat({ max: 2 }),
        (rows, studied) => {
          const given: FairnessData = {
            table: { persons: rows.length, items: 3, categories: Int8Array.from(rows.flat()) },
            group: Int32Array.from(rows, (_, person) => person % 2),
            groups: 2,
          };
          const { right, wrong } = matchedCounts(
            given,
            studied,
            rawScores(given, [true, true, true], studied),
          );
          const sum = [...right, ...wrong].reduce((total, count) => total + count, 0);
          return sum === rows.filter((row) => row[studied] !== NOT_GIVEN).length;
        },
      ),
    );
  });

  it('do not depend on the order of people', () => {
    const scores = rawScores(data, [true, true, true], 1);
    const order = [3, 0, 4, 2, 1];
    const shuffled: FairnessData = {
      table: {
        ...table,
        categories: Int8Array.from(
          order.flatMap((person) => [...table.categories.subarray(person * 3, person * 3 + 3)]),
        ),
      },
      group: Int32Array.from(order, (person) => data.group[person]!),
      groups: 2,
    };
    const one = matchedCounts(data, 1, scores);
    const other = matchedCounts(shuffled, 1, rawScores(shuffled, [true, true, true], 1));
    expect(largestGap(one.right, other.right) + largestGap(one.wrong, other.wrong)).toBe(0);
  });
});
