import { DEFAULT_CUTS } from '@qabilet/framework';
import fc from 'fast-check';
import { contributionOf } from './contribution';
import { merge, subtract } from './group-summary';
import { levelShares } from './level-shares';
import { proportion, selfViewFigure } from './self-view-figure';
import { NO_SPREAD, spreadOf, spreadSums } from './spread';
import { aGroupScale, aScoredPerson } from './testing';

const SCALE = aGroupScale(1);
const finite = (min: number, max: number) => fc.double({ min, max, noNaN: true });
const people = fc.array(fc.record({ precision: finite(0.2, 9), centre: finite(-3, 3) }), {
  minLength: 12,
  maxLength: 40,
});
const sumOf = (
  crowd: readonly { readonly precision: number; readonly centre: number }[],
  variance = 1,
): number[] =>
  crowd
    .map((person) => spreadSums({ ...person, variance }))
    .reduce<number[]>((sum, one) => sum.map((value, i) => value + (one[i] ?? 0)), [...NO_SPREAD]);

describe('the spread of any group', () => {
  it('does not depend on where on the scale the group stands', () => {
    fc.assert(
      fc.property(people, finite(-2, 2), (crowd, shift) => {
        const here = spreadOf(crowd.length, sumOf(crowd));
        const there = spreadOf(
          crowd.length,
          sumOf(crowd.map(({ precision, centre }) => ({ precision, centre: centre + shift }))),
        );
        // As variances: near nothing a root makes much of rounding.
        expect((there?.sd ?? NaN) ** 2).toBeCloseTo((here?.sd ?? NaN) ** 2, 8);
        expect((there?.high ?? NaN) ** 2).toBeCloseTo((here?.high ?? NaN) ** 2, 8);
      }),
      { seed: 41 },
    );
  });

  it('lies within its interval, and nothing of it is below nothing', () => {
    fc.assert(
      fc.property(people, finite(0.1, 3), (crowd, variance) => {
        const { sd, low, high } = spreadOf(crowd.length, sumOf(crowd, variance)) ?? {
          sd: -1,
          low: 0,
          high: 0,
        };
        expect(low).toBeGreaterThanOrEqual(0);
        expect(sd).toBeGreaterThanOrEqual(low);
        expect(high).toBeGreaterThanOrEqual(sd);
      }),
      { seed: 42 },
    );
  });

  it('grows when everybody moves away from the middle', () => {
    fc.assert(
      fc.property(people, finite(1.1, 3), (crowd, factor) => {
        const wide = crowd.map(({ precision, centre }) => ({ precision, centre: centre * factor }));
        const before = spreadOf(crowd.length, sumOf(crowd))?.sd ?? NaN;
        expect(spreadOf(crowd.length, sumOf(wide))?.sd).toBeGreaterThanOrEqual(before - 1e-9);
      }),
      { seed: 43 },
    );
  });
});

describe('a person in a summary', () => {
  const person = (centre: number, agreement: 'in-line' | 'self-higher' | 'cannot-say') =>
    contributionOf(
      aScoredPerson({ centres: [centre], different: { agreement, selfLevel: 2 } }),
      SCALE.within,
    );

  it('brings the sums of the spread with the variance of the scale', () => {
    expect(person(0.7, 'in-line').competences[0]?.spread).toEqual(
      spreadSums({ precision: 4, centre: 0.7, variance: 1 }),
    );
  });

  it('counts as in line with the measured view when that is what was found', () => {
    expect(person(0, 'in-line').competences[0]).toMatchObject({ selfInLine: 1, selfHigher: 0 });
    expect(person(0, 'self-higher').competences[0]).toMatchObject({ selfInLine: 0, selfHigher: 1 });
    expect(person(0, 'cannot-say').competences[0]).toMatchObject({ selfInLine: 0, selfHigher: 0 });
  });

  it('can be merged into a group and taken out of it again', () => {
    const group = merge(person(0.2, 'in-line'), person(-0.4, 'self-higher'));
    expect(selfViewFigure(group.competences[0]!)).toMatchObject({ rated: 2, compared: 2 });
    const rest = subtract(group, person(-0.4, 'self-higher')).competences[0];
    expect(rest?.selfInLine).toBe(1);
    person(0.2, 'in-line').competences[0]?.spread.forEach((value, i) =>
      expect(rest?.spread[i]).toBeCloseTo(value, 12),
    );
  });
});

describe('shares', () => {
  it('at or above a level rise with the mean of the group', () => {
    fc.assert(
      fc.property(
        finite(-2, 2),
        finite(0.01, 1),
        finite(0.3, 1.4),
        finite(0, 0.5),
        (mean, half, sd, sdError) => {
          for (const { share, low, high } of levelShares(
            { mean, low: mean - half, high: mean + half, sd, sdError },
            DEFAULT_CUTS,
          )) {
            expect(low).toBeLessThanOrEqual(share);
            expect(high).toBeGreaterThanOrEqual(share);
            expect(low).toBeGreaterThanOrEqual(0);
            expect(high).toBeLessThanOrEqual(1);
          }
        },
      ),
      { seed: 44 },
    );
  });

  it('of people counted one way and the other make up everybody, intervals mirrored', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 500 }), fc.integer({ min: 0, max: 500 }), (n, some) => {
        const counted = Math.min(n, some);
        const [one, other] = [proportion(counted, n), proportion(n - counted, n)];
        expect(one.share + other.share).toBeCloseTo(1, 12);
        expect(one.low).toBeCloseTo(1 - other.high, 9);
      }),
      { seed: 45 },
    );
  });
});
