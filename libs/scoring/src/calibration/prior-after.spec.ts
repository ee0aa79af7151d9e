import { DEFAULT_WEIGHT } from '@qabilet/psychometrics';
import { totalCovariance, type Population } from './population';
import { priorAfter } from './prior-after';
import { SITTINGS_FOR_PRIOR } from './scale-calibration';

const BEFORE = {
  priorCovariance: Float64Array.of(1, 0.75, 0.75, 1),
  withinGroupCovariance: Float64Array.of(1, 0.75, 0.75, 1),
};

function population(people: number, different: Partial<Population> = {}): Population {
  return {
    group: new Int32Array(people),
    means: [new Float64Array(2)],
    sizes: Float64Array.of(people),
    covariance: Float64Array.of(1.44, 0.48, 0.48, 0.64),
    ...different,
  };
}

describe('the prior after a calibration', () => {
  it('stays as it was by few sittings', () => {
    expect(priorAfter(BEFORE, population(SITTINGS_FOR_PRIOR - 1))).toEqual({
      isRenewed: false,
      correlationBefore: 0.75,
      correlationAfter: 0.75,
      priorCovariance: [1, 0.75, 0.75, 1],
      withinGroupCovariance: [1, 0.75, 0.75, 1],
    });
  });

  it('takes over correlations, keeps unit variances, and draws to what was believed by so many people', () => {
    const { priorCovariance, withinGroupCovariance, correlationAfter } = priorAfter(BEFORE, population(900));
    const share = 900 / (900 + DEFAULT_WEIGHT);
    const correlation = share * (0.48 / (1.2 * 0.8)) + (1 - share) * 0.75;
    expect(priorCovariance).toEqual([1, expect.closeTo(correlation, 12), expect.closeTo(correlation, 12), 1]);
    expect(correlationAfter).toBeCloseTo(correlation, 12);
    expect(withinGroupCovariance[0]).toBeCloseTo(share * 1.44 + (1 - share), 12);
  });

  it('is symmetric to the last digit, whatever rounding did on the way', () => {
    const off = (value: number) => value * (1 + Number.EPSILON);
    const { priorCovariance, withinGroupCovariance } = priorAfter(
      BEFORE,
      population(900, { covariance: Float64Array.of(1.44, 0.48, off(0.48), 0.64) }),
    );
    expect(priorCovariance[1]).toBe(priorCovariance[2]);
    expect(withinGroupCovariance[1]).toBe(withinGroupCovariance[2]);
  });

  it('counts what lies between waves as spread of all people', () => {
    const waves = population(200, {
      means: [Float64Array.of(0.5, 0), Float64Array.of(-0.5, 0)],
      sizes: Float64Array.of(100, 100),
    });
    expect([...totalCovariance(waves)]).toEqual([
      expect.closeTo(1.69, 12),
      expect.closeTo(0.48, 12),
      expect.closeTo(0.48, 12),
      expect.closeTo(0.64, 12),
    ]);
  });
});
