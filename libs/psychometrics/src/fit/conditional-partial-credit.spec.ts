import type { ItemParameters } from '../models/item-parameters';
import { NOT_GIVEN, UnusableResponses, type ResponseTable } from '../calibration/responses';
import { locationsOf } from '../linking/link';
import { simulatedTable, tableOf } from '../testing/calibration-data';
import reference from '../testing/refs/partial-credit-conditional.json';
import rasch from '../testing/refs/rasch-conditional.json';
import { conditionalPartialCredit } from './conditional-partial-credit';
import { conditionalRasch } from './conditional-rasch';

const form: ItemParameters[] = Array.from({ length: 6 }, (_, j) => ({
  model: 'gpcm',
  a: 1,
  thresholds: j % 3 === 0 ? [-1 + 0.3 * j] : [-0.8 + 0.3 * j, 0.1 * j, 1 - 0.2 * j].slice(0, 1 + (j % 3)),
}));

function centred(values: readonly number[]): number[] {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  return values.map((value) => value - mean);
}

/** eRm 1.0-2 and psychotools 0.7-2 on eRm's pcmdat2; refs/partial-credit-conditional.json. */
describe('conditional maximum likelihood of partial credit', () => {
  const expected = reference.expected.pcmdat2_PCM;

  it('has the log-likelihood and thresholds of eRm', () => {
    const found = conditionalPartialCredit(tableOf(reference.inputs.pcmdat2));
    expect(found.converged).toBe(true);
    expect(Math.abs(found.logLikelihood - expected.conditional_logLik)).toBeLessThan(1e-4);
    // The first column is each item's mean threshold.
    const thresholds = centred(expected.thresholds.flatMap((row) => row.slice(1)));
    found.thresholds
      .flatMap((own) => Array.from(own))
      .forEach((threshold, k) => expect(Math.abs(threshold - thresholds[k]!)).toBeLessThan(1e-3));
  });

  it('is the Rasch one for items of two categories', () => {
    const table = tableOf(rasch.inputs.raschdat1);
    const found = conditionalPartialCredit(table);
    const dichotomous = conditionalRasch(table);
    expect(found.logLikelihood).toBeCloseTo(dichotomous.logLikelihood, 6);
    found.thresholds.forEach(([threshold], j) =>
      expect(threshold).toBeCloseTo(dichotomous.difficulties[j]!, 6),
    );
    found.standardErrors.forEach(([error], j) =>
      expect(error).toBeCloseTo(dichotomous.standardErrors[j]!, 6),
    );
  });

  it('comes within its errors of the truth, whoever the people are and whatever they saw', () => {
    const table = simulatedTable(
      form,
      { count: 1200, mean: 0.8, seed: 'partial' },
      (person, item) => item !== person % 3,
    );
    const { thresholds, standardErrors, converged } = conditionalPartialCredit(table);
    expect(converged).toBe(true);
    const truth = centred(form.flatMap((item) => locationsOf(item)));
    const errors = standardErrors.flatMap((own) => Array.from(own));
    thresholds
      .flatMap((own) => Array.from(own))
      .forEach((threshold, k) => expect(Math.abs(threshold - truth[k]!) / errors[k]!).toBeLessThan(3.5));
    const squares = thresholds
      .flatMap((own) => Array.from(own))
      .map((threshold, k) => ((threshold - truth[k]!) / errors[k]!) ** 2);
    const mean = squares.reduce((sum, square) => sum + square, 0) / squares.length;
    expect(mean).toBeGreaterThan(0.25);
    expect(mean).toBeLessThan(2.5);
  });

  it('takes rows that occurred often as that many people', () => {
    const table = simulatedTable(form, { count: 150, seed: 'often' });
    const twice: ResponseTable = { ...table, frequencies: new Float64Array(150).fill(2) };
    const one = conditionalPartialCredit(table);
    const two = conditionalPartialCredit(twice);
    expect(two.logLikelihood).toBeCloseTo(2 * one.logLikelihood, 6);
    expect(two.standardErrors[1]![0]! * Math.SQRT2).toBeCloseTo(one.standardErrors[1]![0]!, 6);
  });

  it('refuses an item with a category that nobody is in, below its highest one', () => {
    expect(() => conditionalPartialCredit(tableOf(['02', '10', '22', '12', '00', '20']))).toThrow(
      new UnusableResponses('item 2: nobody has 1 points in it, some have more'),
    );
    const none = { persons: 2, items: 1, categories: Int8Array.of(0, NOT_GIVEN) };
    expect(() => conditionalPartialCredit(none)).toThrow(UnusableResponses);
  });
});
