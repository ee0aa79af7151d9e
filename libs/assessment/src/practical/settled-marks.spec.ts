import fc from 'fast-check';
import { aRubric } from '../testing';
import { settleMarks } from './settled-marks';

const RUBRIC = aRubric({ criteria: 3, points: [0, 1, 2, 4] });
const handedIn = fc.array(fc.nat(3), { minLength: 3, maxLength: 3 });

describe('the marks of one work', () => {
  it('settle nothing where nobody has marked', () => {
    expect(settleMarks(RUBRIC, [])).toEqual({ state: 'unmarked' });
  });

  it('of one marker are the points of the steps they gave', () => {
    expect(settleMarks(RUBRIC, [[3, 0, 2]])).toEqual({ state: 'settled', points: [4, 0, 2], total: 6 });
  });

  it('of two who lie at most one step apart are the mean points', () => {
    const marks = [
      [3, 0, 2],
      [2, 0, 1],
    ];
    expect(settleMarks(RUBRIC, marks)).toEqual({ state: 'settled', points: [3, 0, 1.5], total: 4.5 });
  });

  it('need a third marker where two lie more than one step apart, and say where', () => {
    const marks = [
      [3, 0, 2],
      [1, 1, 0],
    ];
    expect(settleMarks(RUBRIC, marks)).toEqual({ state: 'third-needed', apart: [0, 2] });
  });

  it('of three are the middle ones', () => {
    const marks = [
      [3, 0, 2],
      [1, 1, 0],
      [2, 3, 0],
    ];
    expect(settleMarks(RUBRIC, marks)).toEqual({ state: 'settled', points: [2, 1, 0], total: 3 });
  });

  it('of four are the mean points of the two in the middle', () => {
    const marks = [
      [0, 0, 0],
      [1, 0, 2],
      [2, 3, 3],
      [3, 3, 3],
    ];
    expect(settleMarks(RUBRIC, marks)).toMatchObject({ points: [1.5, 2, 3] });
  });

  it('do not depend on the order of the markers', () => {
    fc.assert(
      fc.property(fc.array(handedIn, { minLength: 1, maxLength: 5 }), (marks) => {
        expect(settleMarks(RUBRIC, [...marks].reverse())).toEqual(settleMarks(RUBRIC, marks));
      }),
      { seed: 55 },
    );
  });

  it('lie between the lowest and the highest mark given, and a third marker always settles them', () => {
    fc.assert(
      fc.property(fc.array(handedIn, { minLength: 3, maxLength: 5 }), (marks) => {
        const settled = settleMarks(RUBRIC, marks);
        if (settled.state !== 'settled') throw new Error('Three marks settle a work.');
        settled.points.forEach((points, criterion) => {
          const given = marks.map((mark) => RUBRIC.steps[mark[criterion]!]!.points);
          expect(points).toBeGreaterThanOrEqual(Math.min(...given));
          expect(points).toBeLessThanOrEqual(Math.max(...given));
        });
      }),
      { seed: 56 },
    );
  });

  it('of three stay within what two agree on, however far the third strays', () => {
    fc.assert(
      fc.property(handedIn, handedIn, (agreed, stray) => {
        const settled = settleMarks(RUBRIC, [agreed, stray, agreed]);
        expect(settled).toEqual(settleMarks(RUBRIC, [agreed]));
      }),
      { seed: 57 },
    );
  });
});
