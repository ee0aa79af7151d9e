import { placeOf } from '@qabilet/assessment';
import { aPlan, aSitting, sit, targetsOf } from '@qabilet/assessment/testing';
import { cholesky, createGenerator, drawAbilities, drawCategory } from '@qabilet/psychometrics';
import { score } from './score';

const PEOPLE = 200;
const COMPETENCES = 10;

/** Everybody's test on a bank as experts write it: seven items a competence, slopes of 1, guessing of a quarter. */
function simulate(): {
  errors: number[];
  covered: number;
  levels: number;
  expected: number;
  inLimits: boolean;
  lengths: number[];
} {
  const plan = aPlan({ competences: COMPETENCES, itemsEach: 7, pilotsEach: 1 });
  const targets = targetsOf(COMPETENCES);
  const chance = createGenerator('people');
  const factor = cholesky(plan.priorCovariance, COMPETENCES)!;
  const errors: number[] = [];
  const lengths: number[] = [];
  let covered = 0;
  let levels = 0;
  let expected = 0;
  let inLimits = true;

  for (let person = 0; person < PEOPLE; person++) {
    const truth = drawAbilities(new Float64Array(COMPETENCES), factor, chance);
    const { answers } = sit(plan, aSitting({ seed: `person ${person}`, targets }), ({ dimension, item }) => ({
      category: drawCategory(truth[dimension]!, item.parameters, chance.next()),
    }));
    const scoredAnswers = answers.filter(({ pilot }) => !pilot);
    lengths.push(scoredAnswers.length);
    const counts = plan.competences.map(
      ({ id }) => scoredAnswers.filter(({ itemId }) => placeOf(plan, itemId)?.item.competence === id).length,
    );
    const { minPerCompetence, maxPerCompetence, pilotItems } = plan.rules;
    inLimits &&= counts.every((count) => count >= minPerCompetence && count <= maxPerCompetence);
    inLimits &&= answers.length - scoredAnswers.length === pilotItems;

    score(plan, targets, answers).competences.forEach(
      ({ mean, low, high, levelProbabilities, reading }, i) => {
        const ability = truth[i]!;
        errors.push(mean - ability);
        if (low <= ability && ability <= high) covered++;
        const standing = [-1.5, -0.5, 0.5, 1.5].filter((cut) => ability >= cut).length;
        if (reading.kind !== 'level') return;
        expected += levelProbabilities[reading.level];
        if (reading.level === standing) levels++;
      },
    );
  }
  return { errors, covered: covered / errors.length, levels, expected, inLimits, lengths };
}

describe('two hundred simulated officials', () => {
  const { errors, covered, levels, expected, inLimits, lengths } = simulate();

  it('lie in their 90 % intervals in 85 to 95 of 100 cases', () => {
    expect(covered).toBeGreaterThan(0.85);
    expect(covered).toBeLessThan(0.95);
  });

  it('are found to within 0.62 logits, without bias', () => {
    const rmse = Math.sqrt(errors.reduce((sum, error) => sum + error ** 2, 0) / errors.length);
    const bias = errors.reduce((sum, error) => sum + error, 0) / errors.length;
    expect(rmse).toBeLessThan(0.62);
    expect(Math.abs(bias)).toBeLessThan(0.08);
  });

  it('stand in the level that was named as often as was said', () => {
    expect(Math.abs(levels / expected - 1)).toBeLessThan(0.1);
  });

  it('all had every competence within its limits and their pilot questions', () => {
    expect(inLimits).toBe(true);
  });

  it('answered between 24 and 35 scored questions', () => {
    expect(Math.min(...lengths)).toBeGreaterThanOrEqual(24);
    expect(Math.max(...lengths)).toBeLessThanOrEqual(35);
  });
});
