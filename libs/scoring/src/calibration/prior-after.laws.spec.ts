import { cholesky, compoundSymmetric } from '@qabilet/psychometrics';
import type { Population } from './population';
import { priorAfter, priorKept } from './prior-after';

const BEFORE = {
  priorCovariance: compoundSymmetric(3, 0.75),
  withinGroupCovariance: compoundSymmetric(3, 0.7, 0.8),
};

/** Variances 2, 0.5 and 1 with correlations 0.4, 0.6 and 0.5 within; means one apart. */
function population(people: number, different: Partial<Population> = {}): Population {
  const sds = [Math.SQRT2, Math.SQRT1_2, 1];
  const correlations = [1, 0.4, 0.6, 0.4, 1, 0.5, 0.6, 0.5, 1];
  return {
    group: new Int32Array(people),
    means: [Float64Array.of(0, 0, 0)],
    sizes: Float64Array.of(people),
    covariance: Float64Array.from(
      correlations,
      (r, k) => r * (sds[Math.floor(k / 3)] ?? 1) * (sds[k % 3] ?? 1),
    ),
    ...different,
  };
}

const diagonal = (matrix: readonly number[]): number[] => matrix.filter((_, k) => k % 4 === 0);

describe('the prior of many people', () => {
  it('begins with three hundred of them', () => {
    expect(priorAfter(BEFORE, population(299)).isRenewed).toBe(false);
    expect(priorAfter(BEFORE, population(300)).isRenewed).toBe(true);
  });

  it('counts people in all groups together', () => {
    const halves = { sizes: Float64Array.of(150, 150), means: [new Float64Array(3), new Float64Array(3)] };
    expect(priorAfter(BEFORE, population(300, halves)).isRenewed).toBe(true);
  });

  it('has correlations between those before and those found, nearer to these by more people', () => {
    const at = (people: number): readonly number[] => priorAfter(BEFORE, population(people)).priorCovariance;
    // 300 people against the 100 that the belief counts for: three quarters of the way from 0.75 to 0.4.
    expect(at(300)[1]).toBeCloseTo(0.75 + (0.4 - 0.75) * 0.75, 12);
    expect(at(900)[1]).toBeCloseTo(0.75 + (0.4 - 0.75) * 0.9, 12);
    expect(at(300)[2]).toBeCloseTo(0.75 + (0.6 - 0.75) * 0.75, 12);
  });

  it('has unit variances whatever the spread of the people, and whatever they were', () => {
    const { priorCovariance } = priorAfter(
      { ...BEFORE, priorCovariance: compoundSymmetric(3, 0.75, 1.7) },
      population(500),
    );
    expect(diagonal(priorCovariance)).toEqual([1, 1, 1]);
    expect(priorCovariance.every((value) => Math.abs(value) <= 1)).toBe(true);
  });

  it('leaves the spread within groups as it is', () => {
    const { withinGroupCovariance } = priorAfter(BEFORE, population(300));
    expect(diagonal(withinGroupCovariance)).toEqual([
      expect.closeTo(0.25 * 0.8 + 0.75 * 2, 12),
      expect.closeTo(0.25 * 0.8 + 0.75 * 0.5, 12),
      expect.closeTo(0.25 * 0.8 + 0.75 * 1, 12),
    ]);
  });

  it('takes waves that moved together for people who go together, but not within groups', () => {
    const apart = {
      sizes: Float64Array.of(300, 300),
      means: [Float64Array.of(-1, -1, -1), Float64Array.of(1, 1, 1)],
    };
    const [together, waves] = [
      priorAfter(BEFORE, population(600)),
      priorAfter(BEFORE, population(600, apart)),
    ];
    expect(waves.priorCovariance[1]).toBeGreaterThan((together.priorCovariance[1] ?? NaN) + 0.1);
    expect(waves.withinGroupCovariance).toEqual(together.withinGroupCovariance);
  });

  it('is symmetric and positive definite, as is that within groups', () => {
    for (const people of [300, 1_000, 100_000]) {
      const { priorCovariance, withinGroupCovariance } = priorAfter(BEFORE, population(people));
      for (const matrix of [priorCovariance, withinGroupCovariance]) {
        expect(cholesky(Float64Array.from(matrix), 3)).toBeDefined();
        matrix.forEach((value, k) => expect(matrix[(k % 3) * 3 + Math.floor(k / 3)]).toBeCloseTo(value, 14));
      }
    }
  });

  it('tells the mean correlation before and after', () => {
    const { correlationBefore, correlationAfter, priorCovariance } = priorAfter(BEFORE, population(400));
    const [, one = NaN, two = NaN, , , three = NaN] = priorCovariance;
    expect(correlationBefore).toBeCloseTo(0.75, 12);
    expect(correlationAfter).toBeCloseTo((one + two + three) / 3, 12);
  });

  it('may lie between competences that go against each other', () => {
    const against = population(10_000, { covariance: compoundSymmetric(3, -0.3) });
    expect(priorAfter(BEFORE, against).correlationAfter).toBeCloseTo(-0.3 + (0.75 + 0.3) / 101, 10);
  });
});

describe('a prior that is kept', () => {
  it('is both covariances as they were, as plain numbers', () => {
    expect(priorKept(BEFORE)).toEqual({
      isRenewed: false,
      correlationBefore: expect.closeTo(0.75, 12),
      correlationAfter: expect.closeTo(0.75, 12),
      priorCovariance: [...BEFORE.priorCovariance],
      withinGroupCovariance: [...BEFORE.withinGroupCovariance],
    });
  });

  it('goes with itself alone where there is a single competence', () => {
    const single = { priorCovariance: Float64Array.of(1), withinGroupCovariance: Float64Array.of(0.9) };
    expect(priorKept(single)).toMatchObject({ correlationBefore: 1, correlationAfter: 1 });
  });

  it('tells correlations, not covariances, where variances are none of 1', () => {
    const wide = { ...BEFORE, priorCovariance: compoundSymmetric(3, 0.6, 2.5) };
    expect(priorKept(wide).correlationBefore).toBeCloseTo(0.6, 12);
  });
});
