import { chanceOfReaching, DEFAULT_CUTS, levelProbabilities, LEVELS } from '@qabilet/framework';
import { createGenerator } from '@qabilet/psychometrics';
import { mostProbable } from './level-reading';
import { ATTESTED_FROM, supportedLevel } from './supported-level';

const PEOPLE = Array.from({ length: 400 }, (_, index) => {
  const chance = createGenerator(`person ${index}`);
  return { mean: 2 * chance.normal(), sd: 0.05 + chance.next() };
});

describe('the level that may be attested', () => {
  it('is the highest one reached with the probability that decides a target', () => {
    expect(supportedLevel([0.01, 0.04, 0.45, 0.4, 0.1])).toBe(2);
    expect(supportedLevel([0, 0, 0.04, 0.06, 0.9])).toBe(4);
    expect(supportedLevel([0, 0.05, 0.05, 0.8, 0.1])).toBe(3);
  });

  it('is none where even the first level is not sure', () => {
    expect(supportedLevel([0.11, 0.7, 0.15, 0.03, 0.01])).toBeUndefined();
  });

  it('is never above the most probable one, and the next one above it is not sure', () => {
    let attested = 0;
    for (const { mean, sd } of PEOPLE) {
      const probabilities = levelProbabilities(mean, sd, DEFAULT_CUTS);
      const level = supportedLevel(probabilities) ?? 0;
      attested += level > 0 ? 1 : 0;
      expect(level).toBeLessThanOrEqual(mostProbable(probabilities));
      for (const each of LEVELS) {
        const isSure = chanceOfReaching(each, mean, sd, DEFAULT_CUTS) >= ATTESTED_FROM;
        expect(each <= level).toBe(isSure);
      }
    }
    expect(attested).toBeGreaterThan(100);
    expect(attested).toBeLessThan(PEOPLE.length);
  });

  it('rises with what is known of a person and never with what is not', () => {
    for (const { mean, sd } of PEOPLE) {
      const levelAt = (uncertainty: number) =>
        supportedLevel(levelProbabilities(mean, uncertainty, DEFAULT_CUTS)) ?? 0;
      expect(levelAt(sd / 2)).toBeGreaterThanOrEqual(levelAt(sd));
    }
  });
});
