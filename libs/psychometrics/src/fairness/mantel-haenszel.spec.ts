import { etsClassOf, mantelHaenszel } from './mantel-haenszel';
import type { MatchedCounts } from './matched-counts';

/** One row a stratum: rights and wrongs of the reference group, then of the focal group. */
function counts(...strata: readonly (readonly [number, number, number, number])[]): MatchedCounts {
  return {
    groups: 2,
    scores: Float64Array.from(strata, (_, k) => k),
    right: Float64Array.from(strata.flatMap(([a, , c]) => [a, c])),
    wrong: Float64Array.from(strata.flatMap(([, b, , d]) => [b, d])),
  };
}

describe('Mantel-Haenszel where a cell is empty', () => {
  it('has a finite effect against the group that nobody of answers right', () => {
    const { oddsRatio, delta, deltaError, etsClass, effect } = mantelHaenszel(
      counts([20, 0, 0, 20], [15, 0, 0, 15]),
    );
    expect(effect).toBe('half an answer added');
    expect(Number.isFinite(oddsRatio)).toBe(true);
    expect(delta).toBeLessThan(-5);
    expect(Number.isFinite(deltaError)).toBe(true);
    expect(etsClass).toBe('C');
  });

  it('turns round with the groups there too', () => {
    const forth = mantelHaenszel(counts([9, 0, 5, 4], [7, 0, 3, 3]));
    const back = mantelHaenszel(counts([5, 4, 9, 0], [3, 3, 7, 0]));
    expect(forth.effect).toBe('half an answer added');
    expect(forth.delta).toBeCloseTo(-back.delta, 12);
    expect(forth.deltaError).toBeCloseTo(back.deltaError, 12);
  });

  it('keeps the plain effect where other strata fill the sums', () => {
    const { effect, oddsRatio } = mantelHaenszel(counts([9, 0, 5, 4], [7, 3, 3, 3]));
    expect(effect).toBe('counts');
    expect(oddsRatio).toBeCloseTo((36 / 18 + 21 / 16) / (9 / 16), 12);
  });

  it.each([
    ['everybody is right', [[20, 0, 20, 0]]],
    [
      'the groups never meet',
      [
        [3, 4, 0, 0],
        [0, 0, 5, 6],
      ],
    ],
    ['nobody answered', []],
  ] as const)('shows nothing where %s', (_, strata) => {
    const found = mantelHaenszel(counts(...strata));
    expect(found).toMatchObject({ chiSquare: 0, p: 1, etsClass: 'A', effect: 'none' });
    expect(found.delta).toBeNaN();
  });

  it('never makes a class of what is not known', () => {
    expect(etsClassOf(NaN, NaN, NaN)).toBe('A');
  });
});
