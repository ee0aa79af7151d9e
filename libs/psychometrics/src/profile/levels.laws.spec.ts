import fc from 'fast-check';
import { normalDensity } from '../numeric/normal';
import { integral, largestGap } from '../testing/numerics';
import { levelOf, levelProbabilities, probabilityAbove, probabilityAtLeast } from './levels';

const mean = fc.double({ min: -4, max: 4, noNaN: true });
const sd = fc.double({ min: 0.05, max: 1.5, noNaN: true });
const anyCuts = fc
  .array(fc.double({ min: -3, max: 3, noNaN: true }), { minLength: 1, maxLength: 6 })
  .map((cuts) => [...cuts].sort((left, right) => left - right));

describe('levels', () => {
  it('share out one, none negative, one more than there are cuts', () => {
    fc.assert(
      fc.property(mean, sd, anyCuts, (m, s, cuts) => {
        const shares = levelProbabilities(m, s, cuts);
        const sum = shares.reduce((total, share) => total + share, 0);
        return (
          shares.length === cuts.length + 1 &&
          shares.every((share) => share >= 0) &&
          Math.abs(sum - 1) < 1e-12
        );
      }),
    );
  });

  it('have the area under the normal between their cuts', () => {
    fc.assert(
      fc.property(mean, fc.double({ min: 0.2, max: 1.5, noNaN: true }), anyCuts, (m, s, cuts) => {
        const edges = [m - 9 * s, ...cuts, m + 9 * s].map((edge) =>
          Math.min(m + 9 * s, Math.max(m - 9 * s, edge)),
        );
        const areas = edges
          .slice(1)
          .map((to, k) => integral((x) => normalDensity((x - m) / s) / s, edges[k]!, to, 400));
        return largestGap(levelProbabilities(m, s, cuts), areas) < 1e-6;
      }),
      { numRuns: 40 },
    );
  });

  it('add up from the top to P(at least)', () => {
    fc.assert(
      fc.property(mean, sd, anyCuts, (m, s, cuts) => {
        const shares = levelProbabilities(m, s, cuts);
        return shares.every((_, level) => {
          const above = shares.slice(level).reduce((sum, share) => sum + share, 0);
          return Math.abs(probabilityAtLeast(m, s, cuts, level) - above) < 1e-12;
        });
      }),
    );
  });

  it('are reached more surely by higher abilities, and less surely the higher they are', () => {
    fc.assert(
      fc.property(mean, sd, anyCuts, (m, s, cuts) =>
        cuts.every((_, k) => {
          const here = probabilityAtLeast(m, s, cuts, k + 1);
          return (
            probabilityAtLeast(m + 0.1, s, cuts, k + 1) >= here &&
            probabilityAtLeast(m, s, cuts, k + 2) <= here + 1e-15
          );
        }),
      ),
    );
  });

  it('mirror: the probability above a cut is that below the mirrored cut', () => {
    fc.assert(
      fc.property(
        mean,
        sd,
        mean,
        (m, s, cut) => Math.abs(probabilityAbove(m, s, cut) + probabilityAbove(-m, s, -cut) - 1) < 1e-14,
      ),
    );
  });

  it('become certain as the error falls: the level of the ability itself', () => {
    fc.assert(
      fc.property(mean, anyCuts, (m, cuts) => {
        if (cuts.some((cut) => Math.abs(cut - m) < 1e-3)) return true;
        const shares = levelProbabilities(m, 1e-5, cuts);
        return shares[levelOf(m, cuts)]! > 1 - 1e-12;
      }),
    );
  });

  it('are one half on each side of a cut that the ability stands on', () => {
    expect(probabilityAbove(0.7, 0.3, 0.7)).toBe(0.5);
    expect(levelProbabilities(0.7, 0.3, [0.7])).toEqual([0.5, 0.5]);
  });

  it('that no ability can have between equal cuts have no share', () => {
    expect(levelProbabilities(0, 1, [0.5, 0.5])[1]).toBe(0);
  });

  it('without cuts are one level, certain', () => {
    expect(levelProbabilities(0.3, 0.5, [])).toEqual([1]);
    expect(levelOf(5, [])).toBe(0);
  });

  it.each([
    [-5, 0],
    [-0.800001, 0],
    [-0.8, 1],
    [0.2, 2],
    [1.1999, 2],
    [1.2, 3],
    [9, 3],
  ])('count the cuts at or below: %d is level %d', (ability, level) => {
    expect(levelOf(ability, [-0.8, 0.2, 1.2])).toBe(level);
  });

  /** mpmath 1.3.0: ncdf of the standardised cut. */
  it.each([
    [0, 1, 9, 1.1285884059538407e-19],
    [0, 0.3, 3, 7.61985302416047e-24],
    [-2, 0.5, 1, 9.865876450376946e-10],
  ])('keep digits far out: from %d, error %d, above %d with %d', (m, s, cut, expected) => {
    expect(Math.abs(probabilityAbove(m, s, cut) / expected - 1)).toBeLessThan(1e-12);
    expect(Math.abs(levelProbabilities(m, s, [cut])[1]! / expected - 1)).toBeLessThan(1e-12);
  });
});
