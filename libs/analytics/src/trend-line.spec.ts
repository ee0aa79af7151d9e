import { createGenerator, normalQuantile } from '@qabilet/psychometrics';
import fc from 'fast-check';
import { Z_90 } from './interval';
import { expectedMean, type WaveMean } from './trend-line';

const aWave = (at: number, mean: number, different: Partial<WaveMean> = {}): WaveMean => ({
  at,
  mean,
  standardError: 0.2,
  linkVariance: 0,
  ...different,
});

/** Draws from the standard normal distribution. */
function normals(seed: string): () => number {
  const draw = createGenerator(seed);
  return () => normalQuantile(Math.min(1 - 1e-12, Math.max(1e-12, draw.next())));
}

interface Programme {
  readonly times: readonly number[];
  readonly slope: number;
  readonly errors: readonly number[];
  /** Errors of the links before each wave; 0 where it stands on the calibration before. */
  readonly links?: readonly number[];
}

/** Of many programmes that go on as they were, how many reach a mean inside its 90 % interval. */
function coverageOf({ times, slope, errors, links = [] }: Programme, until: number, programmes = 2_000) {
  const normal = normals(`${times.join()} ${slope} ${errors.join()} ${links.join()}`);
  const line = (time: number): number => -0.8 + slope * time;
  let covered = 0;
  for (let programme = 0; programme < programmes; programme += 1) {
    let [shift, linkVariance] = [0, 0];
    const waves = times.map((at, i): WaveMean => {
      const link = links[i] ?? 0;
      shift += link * normal();
      linkVariance += link ** 2;
      const standardError = errors[i] ?? 0.2;
      return { at, mean: line(at) + shift + standardError * normal(), standardError, linkVariance };
    });
    // The levels are cut where the last wave's scale puts them, so that its own link moves the truth along.
    const truth = line(until) + shift;
    const { low, high } = expectedMean(waves, until)!;
    if (low <= truth && truth <= high) covered += 1;
  }
  return covered / programmes;
}

describe('where a mean will stand', () => {
  it('lies on the straight line through two waves, with the errors of both carried along', () => {
    const expected = expectedMean([aWave(0, -1), aWave(4, 0, { standardError: 0.1 })], 6)!;

    // Half a time further: 1.5 of the last less 0.5 of the first.
    expect(expected.mean).toBeCloseTo(0.5, 12);
    expect(expected.standardError).toBeCloseTo(Math.hypot(1.5 * 0.1, 0.5 * 0.2), 12);
    expect(expected.high).toBeCloseTo(0.5 + Z_90 * expected.standardError, 12);
    expect(expected.covarianceWithFirst).toBeCloseTo(-0.5 * 0.2 ** 2, 12);
  });

  it('carries the error of the link from the first wave to the scale of the last', () => {
    const expected = expectedMean([aWave(0, -1), aWave(1, 0, { linkVariance: 0.09 })], 2)!;
    expect(expected.standardError).toBeCloseTo(Math.sqrt(4 * 0.04 + (0.04 + 0.09)), 12);
    expect(expected.first.standardError).toBeCloseTo(Math.sqrt(0.04 + 0.09), 12);
  });

  it('is not said of one wave, of none, or of waves of the same day', () => {
    expect(expectedMean([], 1)).toBeUndefined();
    expect(expectedMean([aWave(0, 0)], 1)).toBeUndefined();
    expect(expectedMean([aWave(3, 0), aWave(3, 1)], 4)).toBeUndefined();
  });

  it('gives a wave that is known better more weight', () => {
    const waves = (middle: number) => [
      aWave(0, 0, { standardError: 0.1 }),
      aWave(1, 1, { standardError: middle }),
      aWave(2, 0, { standardError: 0.1 }),
    ];
    const [sure, unsure] = [expectedMean(waves(0.1), 1)!, expectedMean(waves(1), 1)!];
    expect(sure.mean).toBeCloseTo(1 / 3, 12);
    expect(unsure.mean).toBeLessThan(0.05);
  });

  it('is as with least squares where all waves are known alike and lie on a line', () => {
    const waves = [0, 1, 2, 3].map((at) => aWave(at, at / 2));
    const { mean, standardError } = expectedMean(waves, 4)!;
    expect(mean).toBeCloseTo(2, 12);
    // sigma^2 (1/n + (T - mean t)^2 / sum (t - mean t)^2)
    expect(standardError).toBeCloseTo(0.2 * Math.sqrt(1 / 4 + 2.5 ** 2 / 5), 12);
  });

  it('is less certain where the waves do not lie on a line', () => {
    const along = [aWave(0, 0), aWave(1, 0.5), aWave(2, 1)];
    const bent = [aWave(0, 0), aWave(1, 2), aWave(2, 1)];
    const [straight, crooked] = [expectedMean(along, 3)!, expectedMean(bent, 3)!];
    // r = (-1.5, 3, -1.5) / 3 away from the line, Q = 1.5 / 0.04 on one degree of freedom.
    expect(crooked.standardError / straight.standardError).toBeCloseTo(Math.sqrt(1.5 / 0.04), 9);
  });

  it.each<[string, Programme, number]>([
    ['two waves', { times: [0, 1], slope: 0.5, errors: [0.25, 0.15] }, 1.7],
    [
      'two waves on two calibrations',
      { times: [0, 1], slope: 0.5, errors: [0.15, 0.15], links: [0, 0.2] },
      2,
    ],
    ['no change at all', { times: [0, 6], slope: 0, errors: [0.2, 0.2] }, 7],
  ])('lies in its interval nine times in ten: %s', (_, programme, until) => {
    // Of 2,000 programmes at 0.9 all but one run in a thousand lie within 0.022 of it.
    expect(Math.abs(coverageOf(programme, until) - 0.9)).toBeLessThan(0.022);
  });

  it.each<[string, Programme, number]>([
    ['three waves', { times: [0, 3, 7], slope: 0.1, errors: [0.2, 0.15, 0.3] }, 10],
    [
      'five waves on three calibrations',
      { times: [0, 1, 2, 3, 4], slope: 0.3, errors: [0.1, 0.1, 0.1, 0.1, 0.1], links: [0, 0, 0.15, 0, 0.1] },
      5,
    ],
  ])('lies in its interval at least that often where more waves could bend: %s', (_, programme, until) => {
    const coverage = coverageOf(programme, until);
    expect(coverage).toBeGreaterThan(0.885);
    expect(coverage).toBeLessThan(0.985);
  });

  it('does not depend on the unit of time nor on its beginning', () => {
    const time = fc.double({ min: 0.5, max: 5, noNaN: true });
    const mean = fc.double({ min: -3, max: 3, noNaN: true });
    fc.assert(
      fc.property(fc.tuple(time, time, time), fc.tuple(mean, mean, mean), ([a, b, c], means) => {
        const times = [0, a, a + b];
        const inDays = (at: number): number => 20_000 + 30 * at;
        const plain = expectedMean(
          times.map((at, i) => aWave(at, means[i]!)),
          a + b + c,
        )!;
        const other = expectedMean(
          times.map((at, i) => aWave(inDays(at), means[i]!)),
          inDays(a + b + c),
        )!;
        expect(other.mean).toBeCloseTo(plain.mean, 6);
        expect(other.standardError).toBeCloseTo(plain.standardError, 6);
      }),
    );
  });

  it('is less certain the further ahead it is', () => {
    const waves = [aWave(0, 0), aWave(1, 0.4), aWave(2, 0.7)];
    const errors = [2.5, 3, 4, 8].map((at) => expectedMean(waves, at)!.standardError);
    expect(errors).toEqual([...errors].sort((left, right) => left - right));
  });
});
