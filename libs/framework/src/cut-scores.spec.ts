import {
  chanceOfReaching,
  cutOf,
  cutScores,
  DEFAULT_CUTS,
  levelProbabilities,
  levelWidth,
  MalformedCutScores,
  standingAt,
} from './cut-scores';
import { LEVELS, STANDINGS } from './level';

describe('cut scores', () => {
  it('are four rising numbers', () => {
    expect(cutScores([-2, -1, 0.25, 3])).toEqual([-2, -1, 0.25, 3]);
  });

  it.each([
    ['too few', [-1, 0, 1]],
    ['too many', [-2, -1, 0, 1, 2]],
    ['falling', [-1, -1.5, 0, 1]],
    ['equal', [-1, 0, 0, 1]],
    ['not a number', [-1, NaN, 0, 1]],
    ['without end', [-1, 0, 1, Infinity]],
  ])('refuse %s', (_, values) => {
    expect(() => cutScores(values)).toThrow(MalformedCutScores);
  });

  it('name the values they refuse', () => {
    expect(() => cutScores([1, 0, 2, 3])).toThrow('[1, 0, 2, 3]');
  });

  it('are read by level', () => {
    expect(LEVELS.map((level) => cutOf(DEFAULT_CUTS, level))).toEqual([-1.5, -0.5, 0.5, 1.5]);
  });

  it('tell how wide a level is on average', () => {
    expect(levelWidth(DEFAULT_CUTS)).toBe(1);
    expect(levelWidth([-3, 0, 1, 3])).toBe(2);
  });
});

describe('the standing of an ability', () => {
  it.each([
    [-4, 0],
    [-1.51, 0],
    [-1.5, 1],
    [-0.5, 2],
    [0.49, 2],
    [0.5, 3],
    [1.5, 4],
    [6, 4],
  ])('at %p logits is %p', (ability, standing) => {
    expect(standingAt(ability, DEFAULT_CUTS)).toBe(standing);
  });
});

describe('the probabilities of the levels', () => {
  it('sum to one', () => {
    const sum = levelProbabilities(0.37, 0.44, DEFAULT_CUTS).reduce((total, p) => total + p, 0);
    expect(sum).toBeCloseTo(1, 14);
  });

  it('follow the normal distribution between the cuts', () => {
    // mean 0, sd 0.5: the cuts lie at -3, -1, 1 and 3 standard deviations; Phi from tables to ten digits
    const [below, one, two, three, four] = levelProbabilities(0, 0.5, DEFAULT_CUTS);
    expect(below).toBeCloseTo(0.001349898, 9);
    expect(one).toBeCloseTo(0.1573053559, 9);
    expect(two).toBeCloseTo(0.6826894921, 9);
    expect(three).toBeCloseTo(0.1573053559, 9);
    expect(four).toBeCloseTo(0.001349898, 9);
  });

  it('put one person in five into the neighbouring levels at a standard error of 0.3 and a middling place', () => {
    // averaged over places within a level: PSYCHOMETRICS, classification accuracy near .79 at SE .30
    const places = Array.from({ length: 100 }, (_, i) => -0.5 + (i + 0.5) / 100);
    const right = places.map((place) => levelProbabilities(place, 0.3, DEFAULT_CUTS)[2]);
    expect(right.reduce((sum, p) => sum + p, 0) / places.length).toBeCloseTo(0.76, 1);
  });

  it('are certain far from every cut', () => {
    expect(levelProbabilities(1, 0.001, DEFAULT_CUTS)).toEqual([0, 0, 0, 1, 0]);
    expect(chanceOfReaching(3, 1, 0.001, DEFAULT_CUTS)).toBe(1);
  });

  it('give even odds at a cut', () => {
    expect(chanceOfReaching(4, 1.5, 0.4, DEFAULT_CUTS)).toBeCloseTo(0.5, 15);
  });

  it('agree with the chance of reaching a level', () => {
    const p = levelProbabilities(-0.8, 0.6, DEFAULT_CUTS);
    expect(chanceOfReaching(2, -0.8, 0.6, DEFAULT_CUTS)).toBeCloseTo(p[2] + p[3] + p[4], 14);
  });

  it('are never negative however far away somebody stands', () => {
    for (const mean of [-30, -5, 5, 30]) {
      for (const p of levelProbabilities(mean, 0.3, DEFAULT_CUTS)) expect(p).toBeGreaterThanOrEqual(0);
    }
  });

  it('are as many as there are standings', () => {
    expect(levelProbabilities(0, 1, DEFAULT_CUTS)).toHaveLength(STANDINGS.length);
  });
});
