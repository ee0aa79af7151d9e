import { aPlan, targetsOf } from './testing';
import { testLength } from './test-length';

const RULES = { minItems: 24, maxItems: 35, maxPerCompetence: 5, pilotItems: 2 };

describe('the length of a test', () => {
  it('is what the rules say where the bank is rich', () => {
    const plan = aPlan({ competences: 10, itemsEach: 8, pilotsEach: 1, rules: RULES });
    expect(testLength(plan, targetsOf(10))).toEqual({ min: 24, max: 35, pilots: 2 });
  });

  it('is no more than a narrow role can be asked', () => {
    const plan = aPlan({ competences: 10, itemsEach: 8, rules: RULES });
    expect(testLength(plan, targetsOf(2))).toEqual({ min: 10, max: 10, pilots: 0 });
    expect(testLength(plan, targetsOf(5))).toEqual({ min: 24, max: 25, pilots: 0 });
  });

  it('is no more than a small bank holds', () => {
    const plan = aPlan({ competences: 2, itemsEach: 2, pilotsEach: 0, rules: RULES });
    expect(testLength(plan, targetsOf(2))).toEqual({ min: 4, max: 4, pilots: 0 });
  });

  it('is that of the language, and nothing in one that the bank does not have', () => {
    const plan = aPlan({ competences: 2, itemsEach: 2, rules: RULES });
    expect(testLength(plan, targetsOf(2), 'en').max).toBe(4);
    expect(testLength(plan, targetsOf(2), 'uz')).toEqual({ min: 0, max: 0, pilots: 0 });
  });
});
