import fc from 'fast-check';
import { MOST_SKILL_POINTS, skillPoints } from './skill-indicator';

const anyShare = fc.double({ min: 0, max: 1, noNaN: true });

describe('the indicator of digital skill', () => {
  it.each([
    [0, 0],
    [0.0999, 0],
    [0.1, 0],
    [0.5, 1.5],
    [0.7, 2.25],
    [0.9, 3],
    [1, 3],
  ])('gives a share of %d that meets its targets %d points', (share, points) => {
    expect(skillPoints(share)).toBeCloseTo(points, 12);
  });

  it('never falls as the share rises, and stays on its scale', () => {
    fc.assert(
      fc.property(anyShare, anyShare, (one, other) => {
        const [low, high] = [Math.min(one, other), Math.max(one, other)].map(skillPoints);
        expect(low).toBeLessThanOrEqual(high ?? NaN);
        expect(low).toBeGreaterThanOrEqual(0);
        expect(high).toBeLessThanOrEqual(MOST_SKILL_POINTS);
      }),
    );
  });
});
