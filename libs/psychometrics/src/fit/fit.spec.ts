import fc from 'fast-check';
import { estimateEap } from '../ability/eap';
import { estimateMl } from '../ability/ml';
import type { Answer } from '../ability/answer';
import type { ResponseTable } from '../calibration/responses';
import type { ItemParameters } from '../models/item-parameters';
import { lsatTable, tableOf, tableOfBits } from '../testing/calibration-data';
import itemFit from '../testing/refs/item-fit.json';
import lsat from '../testing/refs/lsat.json';
import personFit from '../testing/refs/person-fit.json';
import rasch from '../testing/refs/rasch-conditional.json';
import { conditionalRasch } from './conditional-rasch';
import { q3 } from './local-dependence';
import { itemMeanSquares } from './mean-squares';
import { lz, lzStar } from './person-fit';
import { rapidGuessThreshold, responseTimeEffort } from './rapid-guessing';
import { empiricalReliability, marginalReliability } from './reliability';
import { sumScoreFit } from './sum-score-fit';

const answersOf = (table: ResponseTable, person: number, items: readonly ItemParameters[]): Answer[] =>
  items.map((item, j) => ({ item, category: table.categories[person * table.items + j]! }));

/** eRm 1.0-2 and psychotools 0.7-2; refs/rasch-conditional.json. */
describe('conditional maximum likelihood', () => {
  const table = tableOfBits(rasch.inputs.data);
  const found = conditionalRasch(table);

  it('has the log-likelihood, difficulties and errors of eRm', () => {
    const expected = rasch.expected.psychotools_raschmodel;
    expect(found.converged).toBe(true);
    expect(Math.abs(found.logLikelihood - expected.logLik)).toBeLessThan(1e-4);
    found.difficulties.forEach((b, j) =>
      expect(Math.abs(b - expected.difficulty_sum0[j]!)).toBeLessThan(1e-3),
    );
    found.standardErrors.forEach((se, j) => expect(Math.abs(se - expected.se[j]!)).toBeLessThan(1e-3));
  });

  it('fits 30 items and 100 people as eRm does', () => {
    const other = conditionalRasch(tableOf(rasch.inputs.raschdat1));
    const expected = rasch.expected.raschdat1_RM;
    expect(Math.abs(other.logLikelihood - expected.conditional_logLik)).toBeLessThan(1e-4);
    other.difficulties.forEach((b, j) =>
      expect(Math.abs(b - expected.difficulty_sum0[j]!)).toBeLessThan(1e-3),
    );
  });

  it('has the difficulties of LSAT6', () => {
    const expected = lsat.expected.LSAT6.psychotools_Rasch_CML_sum0;
    const { difficulties, logLikelihood, standardErrors } = conditionalRasch(lsatTable('LSAT6'));
    expect(logLikelihood).toBeCloseTo(expected.logLik_conditional, 5);
    difficulties.forEach((b, j) => expect(b).toBeCloseTo(expected.b_sum0[j]!, 4));
    standardErrors.forEach((se, j) => expect(se).toBeCloseTo(expected.SE[j]!, 3));
  });

  it('gives people of one raw score one ability', () => {
    const items = Array.from(found.difficulties, (b): ItemParameters => ({ model: '1pl', b }));
    const { raw, theta } = rasch.expected.person_ML_by_raw_score;
    raw.slice(1, -1).forEach((score, k) => {
      const answers = items.map((item, j): Answer => ({ item, category: j < score ? 1 : 0 }));
      expect(Math.abs(estimateMl(answers)!.ability - theta[k + 1]!)).toBeLessThan(1e-3);
    });
  });

  it('has infit and outfit of eRm, perfect and empty papers aside', () => {
    const items = Array.from(found.difficulties, (b): ItemParameters => ({ model: '1pl', b }));
    const abilities = Float64Array.from({ length: table.persons }, (_, person) => {
      const estimate = estimateMl(answersOf(table, person, items));
      return estimate && !estimate.atBound ? estimate.ability : NaN;
    });
    items.forEach((item, index) => {
      const { outfit, infit } = itemMeanSquares(table, abilities, { item, index });
      expect(Math.abs(outfit - rasch.expected.itemfit.outfit_MSQ[index]!)).toBeLessThan(1e-3);
      expect(Math.abs(infit - rasch.expected.itemfit.infit_MSQ[index]!)).toBeLessThan(1e-3);
    });
  });
});

/** mirt 1.45.1; refs/item-fit.json. */
describe('item fit', () => {
  const table = tableOfBits(itemFit.inputs.data);
  const { a, d } = itemFit.expected;
  const items = a.map((slope, j): ItemParameters => ({ model: '2pl', a: slope, b: -d[j]! / slope }));
  const eaps = Array.from({ length: table.persons }, (_, person) =>
    estimateEap(answersOf(table, person, items)),
  );

  it('S-X2 has the statistics of mirt', () => {
    sumScoreFit(table, items).forEach(({ chiSquare, df, rmsea }, j) => {
      expect(df).toBe(itemFit.expected.df[j]);
      expect(Math.abs(chiSquare - itemFit.expected.SX2[j]!)).toBeLessThan(0.05);
      expect(Math.abs(rmsea - itemFit.expected.RMSEA[j]!)).toBeLessThan(1e-3);
    });
  });

  it('Q3 has the correlations of mirt', () => {
    const correlations = q3(
      table,
      items,
      Float64Array.from(eaps, ({ ability }) => ability),
    );
    itemFit.expected.Q3_row1.forEach((value, j) =>
      expect(Math.abs(correlations[j]! - value)).toBeLessThan(1e-3),
    );
  });

  it('reliabilities are those of mirt', () => {
    const empirical = empiricalReliability(
      eaps.map(({ ability }) => ability),
      eaps.map(({ standardError }) => standardError),
    );
    expect(Math.abs(empirical - itemFit.expected.empirical_reliability)).toBeLessThan(1e-3);
    expect(Math.abs(marginalReliability(items) - itemFit.expected.marginal_reliability)).toBeLessThan(1e-3);
  });
});

/** PerFit 1.4.6, four decimals; refs/person-fit.json. */
describe('person fit', () => {
  const items = personFit.inputs.a.map((a, j): ItemParameters => ({
    model: '2pl',
    a,
    b: personFit.inputs.b[j]!,
  }));
  const table = tableOf(personFit.inputs.data);

  it.each([
    ['ML', 'ml'],
    ['WL', 'wle'],
    ['MAP', 'map'],
  ] as const)('lz and lz* at %s agree for sixty people', (name, fittedBy) => {
    const expected = personFit.expected[name];
    expected.theta.forEach((theta, person) => {
      const answers = answersOf(table, person, items);
      expect(Math.abs(lz(theta, answers) - expected.lz[person]!)).toBeLessThan(1e-3);
      expect(Math.abs(lzStar(theta, answers, { fittedBy }) - expected.lzstar[person]!)).toBeLessThan(1e-3);
    });
  });
});

describe('rapid guessing', () => {
  it('is judged by the usual time of the item, within limits', () => {
    expect([10, 60, 600].map(rapidGuessThreshold)).toEqual([3, 6, 10]);
  });

  it('lowers the effort of a sitting', () => {
    fc.assert(
      fc.property(fc.array(fc.boolean(), { minLength: 1 }), (rapid) => {
        const answers = rapid.map((isRapid) => ({ seconds: isRapid ? 1 : 30, threshold: 5 }));
        expect(responseTimeEffort(answers)).toBeCloseTo(1 - rapid.filter(Boolean).length / rapid.length, 12);
      }),
    );
    expect(responseTimeEffort([])).toBe(1);
  });
});
