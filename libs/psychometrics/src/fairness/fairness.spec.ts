import type { CalibrationItem } from '../calibration/calibrate';
import { tableOf, tableOfBits } from '../testing/calibration-data';
import ordinal from '../testing/refs/dif-ordinal.json';
import reference from '../testing/refs/dif.json';
import { generalisedMantelHaenszel } from './generalised-mantel-haenszel';
import { likelihoodRatioDif } from './likelihood-ratio-dif';
import { effectSizeClass, logisticDif } from './logistic-dif';
import { etsClassOf, mantelHaenszel } from './mantel-haenszel';
import type { FairnessData } from './matched-counts';
import { testItems } from './purification';

const groupOf = (digits: string): Int32Array => Int32Array.from(digits, Number);
const two: FairnessData = {
  table: tableOfBits(reference.inputs.data),
  group: groupOf(reference.inputs.group),
  groups: 2,
};
const four: FairnessData = {
  table: tableOfBits(reference.four_group.data),
  group: groupOf(reference.four_group.group),
  groups: 4,
};
const CRITICAL = 3.841458820694124;
const numbers = (items: readonly number[]): number[] => items.map((item) => item + 1);
const { MH, logistic, four_group: more } = reference.expected;

/** difR 5.1, difMH; refs/dif.json. */
describe('Mantel-Haenszel', () => {
  const test = {
    data: two,
    test: mantelHaenszel,
    isFlagged: (found: { chiSquareCorrected: number }) => found.chiSquareCorrected > CRITICAL,
  };

  it('has the statistics, effect sizes and classes of difR', () => {
    const { results, flagged } = testItems({ ...test, maximumRounds: 0 });
    results.forEach((found, j) => {
      expect(Math.abs(found.chiSquareCorrected - MH.chi2_corrected[j]!)).toBeLessThan(1e-8);
      expect(Math.abs(found.chiSquare - MH.chi2_uncorrected[j]!)).toBeLessThan(1e-8);
      expect(Math.abs(found.oddsRatio - MH.alphaMH[j]!)).toBeLessThan(1e-8);
      expect(Math.abs(found.logOddsRatioVariance - MH.var_lnalpha[j]!)).toBeLessThan(1e-8);
      expect(Math.abs(found.delta - MH.deltaMH[j]!)).toBeLessThan(1e-8);
      expect(found.etsClass).toBe(MH.ETS[j]);
    });
    expect(numbers(flagged)).toEqual(MH.DIF_items_alpha05);
  });

  it('purifies as difR does', () => {
    const { results, flagged, settled } = testItems({ ...test, maximumRounds: 10 });
    expect(settled).toBe(true);
    expect(numbers(flagged)).toEqual([MH.purified.DIF_items]);
    results.forEach((found, j) =>
      expect(Math.abs(found.chiSquareCorrected - MH.purified.chi2[j]!)).toBeLessThan(1e-8),
    );
  });

  it('classes by size first: a large difference that is not significant is A', () => {
    expect(etsClassOf(-1.8, 1.2, 0.13)).toBe('A');
    expect(etsClassOf(1.2, 0.2, 0.001)).toBe('B');
    expect(etsClassOf(-1.8, 0.2, 0.001)).toBe('C');
  });
});

/** difR 5.1, difGMH and difGenLogistic; refs/dif.json. */
describe('four groups', () => {
  it('have the generalised Mantel-Haenszel statistics of difR', () => {
    const { results } = testItems({
      data: four,
      test: generalisedMantelHaenszel,
      isFlagged: ({ p }) => p < 0.05,
      maximumRounds: 0,
    });
    results.forEach(({ chiSquare, df, p }, j) => {
      expect(Math.abs(chiSquare - more.GMH.stat[j]!)).toBeLessThan(1e-7);
      expect(df).toBe(3);
      expect(p).toBeCloseTo(more.GMH.p[j]!, 8);
    });
  });

  it('have the generalised logistic statistics of difR', () => {
    const { results, flagged } = testItems({
      data: four,
      test: logisticDif,
      isFlagged: ({ both }) => both.p < 0.05,
      maximumRounds: 0,
    });
    results.forEach(({ both, uniform }, j) => {
      expect(Math.abs(both.chiSquare - more.genLogistic_both.stat[j]!)).toBeLessThan(1e-5);
      expect(Math.abs(uniform.chiSquare - more.genLogistic_udif.stat[j]!)).toBeLessThan(1e-5);
      expect(both.df).toBe(6);
    });
    expect(numbers(flagged)).toEqual(more.genLogistic_both.DIF);
  });
});

/** difR 5.1, difLogistic; refs/dif.json. */
describe('logistic regression', () => {
  const found = testItems({
    data: two,
    test: logisticDif,
    isFlagged: ({ both }) => both.p < 0.05,
    maximumRounds: 0,
  });

  it.each([
    ['both', 'both'],
    ['uniform', 'udif'],
    ['nonUniform', 'nudif'],
  ] as const)('%s agrees with difR in statistic and effect size', (kind, name) => {
    found.results.forEach((result, j) => {
      expect(Math.abs(result[kind].chiSquare - logistic[name].stat[j]!)).toBeLessThan(1e-5);
      // Only item 3 has a log-likelihood that difR's exp() survives.
      const change = j === 2 ? result[kind].nagelkerkeChange : result[kind].coxSnellChange;
      expect(Math.abs(change - logistic[name].deltaR2_Nagelkerke[j]!)).toBeLessThan(1e-6);
    });
  });

  it('finds the non-uniform item that Mantel-Haenszel misses', () => {
    expect(numbers(found.flagged)).toContain(12);
    expect(MH.DIF_items_alpha05).not.toContain(12);
  });

  it('purifies as difR does', () => {
    const purified = testItems({
      data: two,
      test: logisticDif,
      isFlagged: ({ both }) => both.p < 0.05,
      maximumRounds: 10,
    });
    expect(numbers(purified.flagged)).toEqual(logistic.both_purified.DIF);
    purified.results.forEach(({ both }, j) => {
      expect(Math.abs(both.chiSquare - logistic.both_purified.stat[j]!)).toBeLessThan(1e-5);
    });
  });

  it('names the effect by size', () => {
    expect([0.01, 0.05, 0.1].map(effectSizeClass)).toEqual(['negligible', 'moderate', 'large']);
  });
});

/** mirt 1.45.1, multipleGroup and DIF(scheme = 'drop'); refs/dif.json and dif-ordinal.json. */
describe('likelihood ratio', () => {
  const itemsOf = (count: number, model: '2pl' | 'grm'): CalibrationItem[] =>
    Array.from({ length: count }, (_, j) => ({ id: `item ${j + 1}`, model }));

  it('agrees with mirt for 2PL items', () => {
    const table = { ...two.table, groups: two.group };
    const studied = [0, 4, 11];
    likelihoodRatioDif(table, itemsOf(20, '2pl'), studied).forEach(({ chiSquare, df }, k) => {
      expect(Math.abs(chiSquare - reference.expected.LRT_drop.X2[studied[k]!]!)).toBeLessThan(0.05);
      expect(df).toBe(2);
    });
  });

  it('sees the halved slope of a graded item', () => {
    const table = { ...tableOf(ordinal.inputs.data), groups: groupOf(ordinal.inputs.group) };
    const [plain, halved] = likelihoodRatioDif(table, itemsOf(10, 'grm'), [0, 7]);
    expect(Math.abs(plain!.chiSquare - ordinal.expected.X2[0]!)).toBeLessThan(0.05);
    expect(Math.abs(halved!.chiSquare - ordinal.expected.X2[7]!)).toBeLessThan(0.05);
    expect(halved!.df).toBe(4);
    expect(halved!.area).toBeGreaterThan(3 * plain!.area);
  });
});
