import { aPlan, anAnswer, targetsOf } from '@qabilet/assessment/testing';
import { score, SCORING_VERSION } from './score';

/**
 * Modes, standard deviations and precisions, found again to nine digits by plain gradient ascent in another language.
 * A change here changes results already given: raise SCORING_VERSION and keep the old scoring for old receipts.
 */
const NUMBERS: readonly (readonly string[])[] = [
  ['0.146355447', '0.739721459'],
  ['0.045632444', '0.693382062'],
  ['-0.214445677', '0.761638841'],
];
const PRECISION: readonly string[] = ['0.402076151', '0.779014465', '0.243261085'];

describe('scoring 1', () => {
  it('gives the same numbers as ever for the same answers', () => {
    const plan = aPlan({ itemsEach: 6, rules: { minItems: 6 } });
    const ids = ['C01-01', 'C01-03', 'C02-02', 'C02-04', 'C03-01', 'C03-05', 'C02-06', 'C01-02'];
    const answers = ids.map((id, i) => anAnswer(id, { category: i % 3 === 2 ? 0 : 1 }));
    const { competences, evidence } = score(plan, targetsOf(3), answers);
    expect(competences.map(({ mean, sd }) => [mean.toFixed(9), sd.toFixed(9)])).toEqual(NUMBERS);
    expect(evidence.precision.map((value) => value.toFixed(9))).toEqual(PRECISION);
  });

  it('is the scoring of today', () => {
    expect(SCORING_VERSION).toBe('1');
  });
});
