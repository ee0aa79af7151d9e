import { discrimination, isDichotomous, type ItemParameters } from '../models/item-parameters';
import { toSlopeIntercept } from '../models/metric';
import { lsatTable, simulatedTable, tableOf, tableOfBits } from '../testing/calibration-data';
import polytomous from '../testing/refs/calibration-polytomous.json';
import three from '../testing/refs/calibration-3pl.json';
import two from '../testing/refs/calibration-2pl.json';
import lsat from '../testing/refs/lsat.json';
import { calibrate, type CalibrationItem } from './calibrate';
import type { CalibrationModel } from './layout';
import { NOT_GIVEN, UnusableResponses, type ResponseTable } from './responses';

const itemsOf = (table: ResponseTable, model: CalibrationModel): CalibrationItem[] =>
  Array.from({ length: table.items }, (_, j) => ({ id: `Item${j + 1}`, model }));
const difficulty = (item: ItemParameters): number => (isDichotomous(item) ? item.b : NaN);
const tight = { priors: 'none', tolerance: 1e-7 } as const;

/** mirt 1.45.1 (121 nodes, TOL 1e-9); Bock & Lieberman (1970); refs/lsat.json. */
describe.each(['LSAT6', 'LSAT7'] as const)('%s', (name) => {
  const table = lsatTable(name);
  const expected = lsat.expected[name];

  it('2PL has the log-likelihood, parameters and standard errors of mirt', () => {
    const result = calibrate(table, itemsOf(table, '2pl'), tight);
    expect(result.converged).toBe(true);
    expect(result.errorMethod).toBe('observed');
    expect(Math.abs(result.logLikelihood - expected.mirt_2PL.logLik)).toBeLessThan(1e-3);
    result.items.forEach(({ parameters, errors }, j) => {
      expect(Math.abs(discrimination(parameters) - expected.mirt_2PL.a[j]!)).toBeLessThan(1e-4);
      expect(Math.abs(difficulty(parameters) - expected.mirt_2PL.b[j]!)).toBeLessThan(5e-4);
      const row = Object.values(expected.mirt_2PL.slope_intercept)[j]!;
      expect(Math.abs(errors!.a - row.SE_a1)).toBeLessThan(2e-3);
      expect(Math.abs(errors!.intercepts[0]! - row.SE_d)).toBeLessThan(2e-3);
    });
  });

  it('1PL shares one slope, whose square is the Rasch variance', () => {
    const result = calibrate(table, itemsOf(table, '1pl'), tight);
    const common = expected.mirt_1PL_common_slope_sd1;
    expect(Math.abs(result.logLikelihood - common.logLik)).toBeLessThan(1e-3);
    const slope = discrimination(result.items[0]!.parameters);
    expect(Math.abs(slope ** 2 - expected.mirt_Rasch_a1_freeVar.latent_var)).toBeLessThan(1e-3);
    result.items.forEach(({ parameters, errors }, j) => {
      const { slope: a, intercepts } = toSlopeIntercept(parameters);
      expect(a).toBe(slope);
      expect(Math.abs(intercepts[0]! - expected.mirt_Rasch_a1_freeVar.d[j]!)).toBeLessThan(1e-3);
      const row = Object.values(common.slope_intercept)[j]!;
      expect(Math.abs(errors!.a - row.SE_a1)).toBeLessThan(2e-3);
      expect(Math.abs(errors!.intercepts[0]! - row.SE_d)).toBeLessThan(2e-3);
    });
  });
});

/** mirt 1.45.1 and ltm 1.2-0 on Science (Eurobarometer 1992); refs/calibration-polytomous.json. */
describe('Science', () => {
  const table = tableOf(
    polytomous.inputs.data.map((row) => [...row].map((digit) => Number(digit) - 1).join('')),
  );

  it.each([
    ['grm', 'GRM'],
    ['gpcm', 'GPCM'],
  ] as const)('%s has the log-likelihood and parameters of mirt', (model, name) => {
    const expected = polytomous.expected[name];
    const result = calibrate(table, itemsOf(table, model), tight);
    expect(Math.abs(result.logLikelihood - expected.logLik)).toBeLessThan(1e-3);
    result.items.forEach(({ parameters }, j) => {
      const thresholds = isDichotomous(parameters) ? [] : parameters.thresholds;
      [discrimination(parameters), ...thresholds].forEach((value, k) => {
        expect(Math.abs(value - expected.a_b1_b2_b3[j]![k]!)).toBeLessThan(2e-3);
      });
    });
  });

  it('graded response has the standard errors of mirt', () => {
    const result = calibrate(table, itemsOf(table, 'grm'), tight);
    Object.values(polytomous.expected.GRM.slope_intercept_SE).forEach(({ SE }, j) => {
      const { a, intercepts } = result.items[j]!.errors!;
      [a, ...intercepts].forEach((value, k) => expect(Math.abs(value - SE[k]!)).toBeLessThan(5e-3));
    });
  });

  it('partial credit shares one slope, whose square is the latent variance of mirt', () => {
    const result = calibrate(table, itemsOf(table, 'pcm'), tight);
    const expected = polytomous.expected.PCM_freeVar;
    expect(Math.abs(result.logLikelihood - expected.logLik)).toBeLessThan(1e-3);
    expect(Math.abs(discrimination(result.items[0]!.parameters) ** 2 - expected.latent_var)).toBeLessThan(
      2e-3,
    );
  });
});

/** mirt 1.45.1, simulated 1,000 x 40; refs/calibration-2pl.json. */
describe('2PL of 1,000 people and 40 items', () => {
  const table = tableOfBits(two.rows);
  const plain = calibrate(table, itemsOf(table, '2pl'), { priors: 'none' });

  it('has the log-likelihood and parameters of mirt', () => {
    expect(Math.abs(plain.logLikelihood - two.expected.logLik)).toBeLessThan(5e-3);
    plain.items.forEach(({ parameters }, j) => {
      expect(Math.abs(discrimination(parameters) - two.expected.a[j]!)).toBeLessThan(1e-3);
      expect(Math.abs(difficulty(parameters) - two.expected.b[j]!)).toBeLessThan(2e-3);
    });
  });

  it('takes few passes', () => {
    expect(plain.steps).toBeLessThan(40);
  });

  it('does not depend on the order of people', () => {
    const reversed = tableOfBits([...two.rows].reverse());
    const other = calibrate(reversed, itemsOf(table, '2pl'), { priors: 'none' });
    other.items.forEach(({ parameters }, j) => {
      expect(discrimination(parameters)).toBeCloseTo(discrimination(plain.items[j]!.parameters), 9);
    });
  });

  it('comes closer to the truth with empirical priors when answers are few', () => {
    const few = tableOfBits(two.rows.slice(0, 150));
    const errorOf = (priors: 'none' | 'empirical'): number => {
      const result = calibrate(few, itemsOf(few, '2pl'), { priors });
      const squares = result.items.map(
        ({ parameters }, j) => (discrimination(parameters) - two.truth.a[j]!) ** 2,
      );
      return Math.sqrt(squares.reduce((sum, square) => sum + square, 0) / squares.length);
    };
    expect(errorOf('empirical')).toBeLessThan(0.8 * errorOf('none'));
  });

  it('rises with every accepted pass and can be cancelled', () => {
    const seen: number[] = [];
    const result = calibrate(table, itemsOf(table, '2pl'), {
      priors: 'none',
      onProgress: ({ logLikelihood }) => seen.push(logLikelihood) >= 5,
    });
    expect(result).toMatchObject({ cancelled: true, converged: false, errorMethod: 'none' });
    expect(seen[1]!).toBeGreaterThan(seen[0]!);
    expect(seen.length).toBeLessThan(8);
  });
});

/** mirt 1.45.1, simulated 4,000 x 30 with priors on c; refs/calibration-3pl.json. */
describe('3PL of 4,000 people and 30 items', () => {
  it('has the posterior and parameters of mirt', () => {
    const table = tableOfBits(three.rows);
    const expected = three.expected.logit_normal_prior;
    const result = calibrate(table, itemsOf(table, '3pl'), {
      priors: { asymptote: { family: 'logit-normal', mean: -1.39, sd: 0.5 } },
      tolerance: 1e-4,
    });
    expect(
      Math.abs(result.logLikelihood + result.logPrior - expected.logLik - expected.logPrior),
    ).toBeLessThan(0.05);
    result.items.forEach(({ parameters }, j) => {
      if (parameters.model !== '3pl') throw new Error(parameters.model);
      expect(Math.abs(parameters.a - expected.a[j]!)).toBeLessThan(0.05);
      expect(Math.abs(parameters.b - expected.b[j]!)).toBeLessThan(0.05);
      expect(Math.abs(parameters.c - expected.c[j]!)).toBeLessThan(0.03);
    });
  });

  it('without priors rests only where no parameter can be bettered, asymptotes at 0 included', () => {
    const table = tableOfBits(three.rows);
    const { converged, logLikelihood, items } = calibrate(table, itemsOf(table, '3pl'), {
      priors: 'none',
      tolerance: 1e-4,
    });
    expect(converged).toBe(true);
    // The same from starts at c = 0.15 and 0.25; -69908.396 and -69909.139 while an item was stuck at c = 0.
    expect(Math.abs(logLikelihood - -69908.2894)).toBeLessThan(2e-3);
    const atZero = items.filter(({ parameters }) => parameters.model === '3pl' && parameters.c < 1e-4);
    expect(atZero.map(({ id }) => id)).toEqual(['Item5', 'Item21']);
  });
});

describe('anchors and groups', () => {
  const items: ItemParameters[] = Array.from({ length: 24 }, (_, j) => ({
    model: '2pl',
    a: 0.8 + 0.05 * (j % 12),
    b: -1.8 + 0.15 * j,
  }));

  it('put new items on the scale of fixed ones, people following with their own mean and spread', () => {
    const table = simulatedTable(items, { count: 3000, mean: 0.6, sd: 1.2, seed: 'anchors' });
    const asked = items.map((anchor, j): CalibrationItem => ({
      id: `i${j}`,
      model: '2pl',
      ...(j < 12 ? { anchor } : {}),
    }));
    const { items: found, groups, converged } = calibrate(table, asked, { priors: 'none' });
    expect(converged).toBe(true);
    expect(Math.abs(groups[0]!.mean - 0.6)).toBeLessThan(0.08);
    expect(Math.abs(groups[0]!.sd - 1.2)).toBeLessThan(0.08);
    found.forEach(({ parameters, errors }, j) => {
      if (j < 12) return expect(parameters).toBe(items[j]);
      const z = (discrimination(parameters) - discrimination(items[j]!)) / errors!.a;
      expect(Math.abs(z)).toBeLessThan(4);
    });
  });

  it('calibrate two groups with other forms together', () => {
    const early = simulatedTable(items, { count: 1500, seed: 'early' }, (_, j) => j < 16);
    const late = simulatedTable(items, { count: 1500, mean: 0.5, seed: 'late' }, (_, j) => j >= 8);
    const table: ResponseTable = {
      persons: 3000,
      items: items.length,
      categories: Int8Array.from([...early.categories, ...late.categories]),
      groups: Int32Array.from({ length: 3000 }, (_, person) => (person < 1500 ? 0 : 1)),
    };
    const { groups } = calibrate(table, itemsOf(table, '2pl'));
    expect(groups[0]).toEqual({ mean: 0, sd: 1 });
    expect(Math.abs(groups[1]!.mean - 0.5)).toBeLessThan(0.12);
  });

  it('mix models in one bank', () => {
    const mixed: ItemParameters[] = [
      ...items.slice(0, 12),
      { model: '3pl', a: 1.2, b: 0, c: 0.2 },
      { model: 'grm', a: 1.5, thresholds: [-1, 0, 1] },
      { model: 'gpcm', a: 1, thresholds: [-0.5, 0.7] },
    ];
    const table = simulatedTable(mixed, { count: 4000, seed: 'mixed' });
    const asked = mixed.map(({ model }, j): CalibrationItem => ({ id: `i${j}`, model }));
    const { items: found, converged } = calibrate(table, asked);
    expect(converged).toBe(true);
    mixed.forEach((item, j) => {
      const { parameters, errors } = found[j]!;
      expect(Math.abs(discrimination(parameters) - discrimination(item)) / errors!.a).toBeLessThan(3.5);
    });
  });
});

describe('unusable responses', () => {
  it.each([
    ['everybody right', ['11', '10', '11'], /Item1: nobody gave category 0/],
    ['a category that nobody gave', ['02', '10', '00'], /Item2: nobody gave category 1/],
    ['an item without answers', ['1.', '0.'], /Item2 has no answers/],
    ['nobody at all', ['..'], /no answer at all/],
  ])('%s is refused by name', (_, rows, reason) => {
    const table = tableOf(rows);
    expect(() => calibrate(table, itemsOf(table, 'gpcm'))).toThrow(reason);
    expect(() => calibrate(table, itemsOf(table, 'gpcm'))).toThrow(UnusableResponses);
  });

  it('leave out people without answers', () => {
    const table = tableOf(['10', '01', '11', '00', '..']);
    expect(table.categories.at(-1)).toBe(NOT_GIVEN);
    expect(calibrate(table, itemsOf(table, '1pl')).converged).toBe(true);
  });

  it('do not let a graded item be 2PL', () => {
    const table = tableOf(['02', '11', '20', '01']);
    expect(() => calibrate(table, itemsOf(table, '2pl'))).toThrow(/3 categories cannot be 2pl/);
  });
});
