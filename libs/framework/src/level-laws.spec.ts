import { createGenerator } from '@qabilet/psychometrics';
import {
  chanceOfReaching,
  type CutScores,
  cutOf,
  cutScores,
  levelProbabilities,
  levelWidth,
  standingAt,
} from './cut-scores';
import { LEVELS, STANDINGS } from './level';

interface Case {
  readonly mean: number;
  readonly sd: number;
  readonly cuts: CutScores;
}

/** People of all kinds against cuts of all kinds. */
const CASES: readonly Case[] = Array.from({ length: 300 }, (_, i) => {
  const chance = createGenerator(`case ${i}`);
  const first = chance.normal() - 1.5;
  const widths = [0.2 + chance.next(), 0.2 + chance.next(), 0.2 + chance.next()];
  const cuts = cutScores(
    widths.reduce<number[]>((all, width) => [...all, (all.at(-1) ?? 0) + width], [first]),
  );
  return { mean: 2 * chance.normal(), sd: 0.1 + chance.next(), cuts };
});

describe('for people and cuts of all kinds', () => {
  it('probabilities of the levels are at least 0 and sum to 1', () => {
    for (const { mean, sd, cuts } of CASES) {
      const probabilities = levelProbabilities(mean, sd, cuts);
      expect(Math.min(...probabilities)).toBeGreaterThanOrEqual(0);
      expect(probabilities.reduce((sum, p) => sum + p, 0)).toBeCloseTo(1, 12);
    }
  });

  it('a higher level is never likelier to be reached', () => {
    for (const { mean, sd, cuts } of CASES) {
      const chances = LEVELS.map((level) => chanceOfReaching(level, mean, sd, cuts));
      expect([...chances].sort((left, right) => right - left)).toEqual(chances);
    }
  });

  it('reaching a level is standing at it or above', () => {
    for (const { mean, sd, cuts } of CASES) {
      const probabilities = levelProbabilities(mean, sd, cuts);
      for (const level of LEVELS) {
        const above = STANDINGS.filter((standing) => standing >= level);
        const sum = above.reduce<number>((total, standing) => total + probabilities[standing], 0);
        expect(chanceOfReaching(level, mean, sd, cuts)).toBeCloseTo(sum, 12);
      }
    }
  });

  it('nothing changes when the whole scale is moved', () => {
    for (const { mean, sd, cuts } of CASES) {
      const moved = cutScores(cuts.map((cut) => cut + 5));
      const there = levelProbabilities(mean, sd, cuts);
      levelProbabilities(mean + 5, sd, moved).forEach((p, i) => expect(p).toBeCloseTo(there[i] ?? NaN, 10));
      expect(levelWidth(moved)).toBeCloseTo(levelWidth(cuts), 10);
    }
  });

  it('nearly certain people stand where their mean does', () => {
    for (const { mean, cuts } of CASES) {
      const distance = Math.min(...cuts.map((cut) => Math.abs(cut - mean)));
      const probabilities = levelProbabilities(mean, distance / 10, cuts);
      expect(probabilities[standingAt(mean, cuts)]).toBeGreaterThan(0.999);
    }
  });

  it('somebody at the cut of a level stands in it', () => {
    for (const { cuts } of CASES) {
      for (const level of LEVELS) expect(standingAt(cutOf(cuts, level), cuts)).toBe(level);
    }
  });
});
