import { DEFAULT_CUTS, levelProbabilities } from '@qabilet/framework';
import { mostProbable, readLevel } from './level-reading';

describe('reading a level from its probabilities', () => {
  it('names the one that is probable enough', () => {
    expect(readLevel([0.02, 0.08, 0.7, 0.15, 0.05])).toEqual({ kind: 'level', level: 2, probability: 0.7 });
  });

  it('names a level that is just probable enough', () => {
    expect(readLevel([0, 0, 0.4, 0.6, 0])).toMatchObject({ kind: 'level', level: 3 });
  });

  it('says between the two that share the odds', () => {
    const reading = readLevel([0.02, 0.1, 0.45, 0.38, 0.05]);
    expect(reading).toMatchObject({ kind: 'between', levels: [2, 3] });
    expect(reading.kind === 'between' && reading.probability).toBeCloseTo(0.83, 12);
  });

  it('says between neighbours only, even around the most probable level', () => {
    expect(readLevel([0.3, 0.1, 0.25, 0.1, 0.25])).toMatchObject({ kind: 'between', levels: [0, 1] });
  });

  it('may say between below the first level and the first', () => {
    expect(readLevel([0.5, 0.45, 0.05, 0, 0])).toMatchObject({ kind: 'between', levels: [0, 1] });
  });

  it('says between at a cut however sure the place is, and a level in its middle', () => {
    expect(readLevel(levelProbabilities(0.5, 0.1, DEFAULT_CUTS))).toMatchObject({
      kind: 'between',
      levels: [2, 3],
    });
    expect(readLevel(levelProbabilities(1, 0.1, DEFAULT_CUTS))).toMatchObject({ kind: 'level', level: 3 });
  });

  it('names one level in the middle of it up to a standard error of 0.59 logits', () => {
    // P(|z| < 0.5 / 0.59) = 0.603
    expect(readLevel(levelProbabilities(0, 0.59, DEFAULT_CUTS)).kind).toBe('level');
    expect(readLevel(levelProbabilities(0, 0.6, DEFAULT_CUTS)).kind).toBe('between');
  });
});

describe('the most probable standing', () => {
  it.each([
    [[0.1, 0.2, 0.4, 0.2, 0.1], 2],
    [[0.9, 0.1, 0, 0, 0], 0],
    [[0, 0, 0, 0.1, 0.9], 4],
    [[0, 0.5, 0.5, 0, 0], 1],
  ] as const)('of %j is %p', (probabilities, standing) => {
    expect(mostProbable(probabilities)).toBe(standing);
  });
});
