import { aPlan, aSitting, competences, sit, somebody } from '@qabilet/assessment/testing';
import { LEVELS, type Standing, standingAt } from '@qabilet/framework';
import { createGenerator } from '@qabilet/psychometrics';
import { gaps, MOST_NEXT_STEPS, nextSteps } from './gap';
import { score } from './score';

const PLAN = aPlan({
  competences: 6,
  itemsEach: 6,
  rules: { minItems: 8, maxItems: 14, pilotItems: 0, exposureTop: 3 },
});

/** Results of forty people in roles of all kinds. */
const RESULTS = Array.from({ length: 40 }, (_, i) => {
  const seed = `person ${i}`;
  const chance = createGenerator(seed);
  const targets = competences(6)
    .filter(() => chance.next() < 0.8)
    .map((competence) => ({ competence, level: LEVELS[chance.below(4)]!, weight: 0.5 + chance.next() }));
  const { answers } = sit(PLAN, aSitting({ targets, seed }), somebody(1.2 * chance.normal(), seed));
  const scored = score(PLAN, targets, answers.slice(0, chance.below(answers.length + 1)));
  const ranked = gaps(PLAN, targets, scored);
  return { targets, scored, ranked, steps: nextSteps(PLAN, ranked, scored) };
});

describe('in results of all kinds', () => {
  it('intervals hold their mean and probabilities sum to 1', () => {
    for (const { scored } of RESULTS) {
      for (const { low, mean, high, sd, levelProbabilities } of scored.competences) {
        expect(low < mean && mean < high && sd > 0 && sd <= 1 + 1e-12).toBe(true);
        expect(levelProbabilities.reduce((sum, p) => sum + p, 0)).toBeCloseTo(1, 12);
      }
    }
  });

  it('what is read has the probability that is said', () => {
    for (const { scored } of RESULTS) {
      for (const { reading, levelProbabilities } of scored.competences) {
        if (reading.kind === 'not-enough-evidence') continue;
        const levels: readonly Standing[] = reading.kind === 'level' ? [reading.level] : reading.levels;
        expect(levels.reduce<number>((sum, level) => sum + levelProbabilities[level], 0)).toBeCloseTo(
          reading.probability,
          12,
        );
      }
    }
  });

  it('every competence with a level has answers of its own', () => {
    for (const { scored } of RESULTS) {
      for (const { reading, items } of scored.competences) {
        if (reading.kind !== 'not-enough-evidence') expect(items).toBeGreaterThan(0);
      }
    }
  });

  it('every target has its gap, between none and all of its levels', () => {
    for (const { targets, ranked } of RESULTS) {
      expect(new Set(ranked.map(({ competence }) => competence))).toEqual(
        new Set(targets.map((each) => each.competence)),
      );
      for (const { measured, target } of ranked) {
        if (!measured) continue;
        expect(measured.shortfall).toBeGreaterThanOrEqual(0);
        expect(measured.shortfall).toBeLessThanOrEqual(target);
        expect(measured.shortfall).toBeGreaterThanOrEqual(1 - measured.atTarget - 1e-9);
      }
    }
  });

  it('next steps are few, one level up, within the target and known to be needed', () => {
    for (const { steps, targets, scored } of RESULTS) {
      expect(steps.length).toBeLessThanOrEqual(MOST_NEXT_STEPS);
      for (const { competence, level } of steps) {
        const { mean, reading } = scored.competences.find((each) => each.competence === competence)!;
        const standing = standingAt(mean, PLAN.competences[PLAN.dimensionOf.get(competence)!]!.cuts);
        expect(level).toBe(standing + 1);
        expect(level).toBeLessThanOrEqual(targets.find((each) => each.competence === competence)!.level);
        expect(reading.kind).not.toBe('not-enough-evidence');
      }
    }
  });
});
