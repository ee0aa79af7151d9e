import fc from 'fast-check';
import { fromNormalMetric } from '../models/metric';
import { anyAnswers } from '../testing/arbitraries';
import { answersOf, REFERENCE_MODELS, referenceItems, referencePatterns } from '../testing/reference';
import reference from '../testing/refs/theta-scoring.json';
import type { LocatedEstimate } from './answer';
import { estimateEap } from './eap';
import { estimateMap } from './map';
import { estimateMl } from './ml';
import { trapezoid } from './quadrature';
import { estimateWle } from './wle';

interface Located {
  theta: number;
  boundary: boolean;
  interior_maxima: number[];
  se_expected_info: number;
}
interface Row {
  x: (number | null)[];
  EAP_catR_default_trap33_pm4: { theta: number; se: number };
  EAP_catR_trap61_pm6: { theta: number; se: number };
  MAP_tight_pm6: Located;
  ML_tight_pm6: Located;
  WLE_tight_pm6: Located;
}

function expectLocated(given: LocatedEstimate | undefined, expected: Located): void {
  expect(Math.abs(given!.ability - expected.theta)).toBeLessThan(1e-8);
  expect(Math.abs(given!.standardError / expected.se_expected_info - 1)).toBeLessThan(1e-8);
  expect(given!.atBound).toBe(expected.boundary);
  expect(given!.maxima).toHaveLength(expected.boundary ? 0 : expected.interior_maxima.length);
}

/** catR 3.17 and roots of its score function found with uniroot at 1e-13; refs/theta-scoring.json. */
describe.each([...REFERENCE_MODELS, '2PL_D1.7' as const])('estimates against catR, %s', (name) => {
  const model = name === '2PL_D1.7' ? '2PL' : name;
  const items = referenceItems(model).map((item) => (name === model ? item : fromNormalMetric(item)));
  const rows = reference.expected[name].catR as unknown as Row[];
  const cases = rows.map((row) => ({ row, answers: answersOf(items, row.x) }));

  it('EAP and its error agree on the same grid', () => {
    for (const { row, answers } of cases) {
      const fine = estimateEap(answers);
      expect(Math.abs(fine.ability - row.EAP_catR_trap61_pm6.theta)).toBeLessThan(1e-9);
      expect(Math.abs(fine.standardError - row.EAP_catR_trap61_pm6.se)).toBeLessThan(1e-9);
      const coarse = estimateEap(answers, { quadrature: trapezoid(-4, 4, 33) });
      expect(Math.abs(coarse.ability - row.EAP_catR_default_trap33_pm4.theta)).toBeLessThan(1e-9);
    }
  });

  it('MAP, ML and WLE are the same roots, also where guessing makes two maxima', () => {
    for (const { row, answers } of cases) {
      expectLocated(estimateMap(answers), row.MAP_tight_pm6);
      expectLocated(estimateMl(answers), row.ML_tight_pm6);
      expectLocated(estimateWle(answers), row.WLE_tight_pm6);
    }
  });
});

describe('patterns that say little', () => {
  const items = referenceItems('2PL');
  const allRight = items.map((item) => ({ item, category: 1 }));

  it('all right is the upper end for ML and finite for WLE, MAP and EAP', () => {
    expect(estimateMl(allRight)).toMatchObject({ ability: 6, atBound: true });
    expect(estimateWle(allRight)).toMatchObject({ atBound: false });
    expect(estimateMap(allRight).ability).toBeLessThan(4);
    expect(estimateEap(allRight).ability).toBeLessThan(4);
  });

  it('no answers at all leave the prior, and nothing without a prior', () => {
    expect(estimateMap([], { mean: 0.5, sd: 2 })).toMatchObject({ ability: 0.5, standardError: 2 });
    expect(estimateEap([]).standardError).toBeCloseTo(1, 5);
    expect(estimateMl([])).toBeUndefined();
    expect(estimateWle([])).toBeUndefined();
  });

  it('items that were not administered change nothing', () => {
    const pattern = [1, 0, 1, ...Array<null>(9).fill(null)];
    const three = items.slice(0, 3).map((item, i) => ({ item, category: pattern[i]! }));
    expect(answersOf(items, pattern)).toEqual(three);
  });

  it('patterns of the reference include an unfinished one', () => {
    const unfinished = REFERENCE_MODELS.filter((model) => referencePatterns(model).flat().includes(null));
    expect(unfinished).toEqual(['2PL', '3PL']);
  });

  it('twenty right answers at b = 0, a = 1 give 2.56 under a variance of 1.5: the prior is not re-centred', () => {
    const twenty = Array.from({ length: 20 }, () => ({
      item: { model: '2pl', a: 1, b: 0 } as const,
      category: 1,
    }));
    expect(estimateEap(twenty, { prior: { mean: 0, sd: Math.sqrt(1.5) } }).ability).toBeCloseTo(2.56, 2);
  });
});

describe('any answers', () => {
  it('give an EAP between the prior mean and the ends, with an error no larger than half above the prior', () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        const { ability, standardError } = estimateEap(answers);
        expect(Math.abs(ability)).toBeLessThan(6);
        expect(standardError).toBeGreaterThan(0);
        expect(standardError).toBeLessThan(1.5);
      }),
    );
  });

  it('count the same in any order', () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        const reversed = [...answers].reverse();
        expect(estimateEap(reversed).ability).toBeCloseTo(estimateEap(answers).ability, 9);
        expect(estimateMap(reversed).ability).toBeCloseTo(estimateMap(answers).ability, 8);
      }),
    );
  });

  it('pull MAP towards the prior as the prior narrows', () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        const narrow = estimateMap(answers, { mean: 0, sd: 0.05 });
        expect(Math.abs(narrow.ability)).toBeLessThan(0.2);
      }),
    );
  });

  it('give no estimate that is not a number', () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        for (const found of [estimateMl(answers), estimateWle(answers), estimateMap(answers)]) {
          expect(Number.isFinite(found?.ability)).toBe(true);
          expect(found?.standardError).toBeGreaterThan(0);
        }
      }),
      { numRuns: 40 },
    );
  });
});
