import { inverse } from '../numeric/matrix';
import { createGenerator } from '../numeric/random';
import { generalisedMantelHaenszel } from './generalised-mantel-haenszel';
import { logisticDif } from './logistic-dif';
import { mantelHaenszel } from './mantel-haenszel';
import type { MatchedCounts } from './matched-counts';

/** Answers of people at six scores, drawn; the last group solves the item less often by the harm done to it. */
function drawn(
  groups: number,
  { seed, harm = 0 }: { readonly seed: string; readonly harm?: number },
): MatchedCounts {
  const generator = createGenerator(seed);
  const cells = Array.from({ length: 6 * groups }, (_, cell) => {
    const chance =
      1 / (1 + Math.exp(2.5 - Math.floor(cell / groups) + (cell % groups === groups - 1 ? harm : 0)));
    const people = 20 + generator.below(30);
    let right = 0;
    for (let person = 0; person < people; person++) right += generator.next() < chance ? 1 : 0;
    return { right, wrong: people - right };
  });
  return {
    groups,
    scores: Float64Array.from({ length: 6 }, (_, k) => k),
    right: Float64Array.from(cells, ({ right }) => right),
    wrong: Float64Array.from(cells, ({ wrong }) => wrong),
  };
}

/** Mean and covariance of right answers given the margins, by the hypergeometric law of each stratum. */
function plainStatistic({ groups, scores, right, wrong }: MatchedCounts): number {
  const df = groups - 1;
  const gap = new Float64Array(df);
  const covariance = new Float64Array(df * df);
  scores.forEach((_, k) => {
    const row = Array.from({ length: groups }, (__, g) => ({
      r: right[k * groups + g]!,
      n: right[k * groups + g]! + wrong[k * groups + g]!,
    }));
    const rights = row.reduce((sum, { r }) => sum + r, 0);
    const total = row.reduce((sum, { n }) => sum + n, 0);
    const share = rights / total;
    const finite = (total - rights) / (total - 1);
    row.slice(1).forEach(({ r, n }, g) => {
      gap[g]! += r - n * share;
      row.slice(1).forEach(({ n: other }, h) => {
        covariance[g * df + h]! += finite * share * ((g === h ? n : 0) - (n * other) / total);
      });
    });
  });
  const precision = inverse(covariance, df)!;
  return gap.reduce(
    (sum, left, g) => sum + gap.reduce((part, value, h) => part + left * precision[g * df + h]! * value, 0),
    0,
  );
}

describe('generalised Mantel-Haenszel', () => {
  it.each([2, 3, 5])('is the squared distance from the hypergeometric means, %d groups', (groups) => {
    const counts = drawn(groups, { seed: `plain ${groups}`, harm: 0.4 });
    const found = generalisedMantelHaenszel(counts);
    expect(found.chiSquare).toBeCloseTo(plainStatistic(counts), 8);
    expect(found.df).toBe(groups - 1);
  });

  it('is on average its degrees of freedom where groups answer alike', () => {
    const values = Array.from({ length: 250 }, (_, k) =>
      generalisedMantelHaenszel(drawn(3, { seed: `null ${k}` })),
    );
    const mean = values.reduce((sum, { chiSquare }) => sum + chiSquare, 0) / values.length;
    // A chi-square of 2 has variance 4: three standard errors of so many.
    expect(Math.abs(mean - 2)).toBeLessThan(3 * Math.sqrt(4 / values.length));
    expect(values.filter(({ p }) => p < 0.05).length / values.length).toBeLessThan(0.1);
  });

  it('grows with the harm', () => {
    const values = [0, 0.5, 1].map(
      (harm) => generalisedMantelHaenszel(drawn(3, { seed: 'harm', harm })).chiSquare,
    );
    expect(values[1]!).toBeGreaterThan(values[0]! + 2);
    expect(values[2]!).toBeGreaterThan(values[1]! + 5);
  });
});

describe('Mantel-Haenszel of two groups', () => {
  it('finds the odds ratio that was drawn, within its error', () => {
    const errors = Array.from({ length: 150 }, (_, k) => {
      const { oddsRatio, logOddsRatioVariance } = mantelHaenszel(drawn(2, { seed: `odds ${k}`, harm: 0.6 }));
      return (Math.log(oddsRatio) - 0.6) / Math.sqrt(logOddsRatioVariance);
    });
    const mean = errors.reduce((sum, z) => sum + z, 0) / errors.length;
    const square = errors.reduce((sum, z) => sum + z * z, 0) / errors.length;
    expect(Math.abs(mean)).toBeLessThan(0.25);
    expect(Math.abs(square - 1)).toBeLessThan(0.35);
  });
});

describe('logistic regression', () => {
  it.each([2, 4])(
    'parts the whole difference into level and slope, with their degrees of freedom: %d groups',
    (groups) => {
      const { both, uniform, nonUniform } = logisticDif(
        drawn(groups, { seed: `parts ${groups}`, harm: 0.5 }),
      );
      expect(uniform.chiSquare + nonUniform.chiSquare).toBeCloseTo(both.chiSquare, 6);
      expect(uniform.nagelkerkeChange + nonUniform.nagelkerkeChange).toBeCloseTo(both.nagelkerkeChange, 8);
      expect([uniform.df, nonUniform.df, both.df]).toEqual([groups - 1, groups - 1, 2 * groups - 2]);
    },
  );

  it('is on average its degrees of freedom where groups answer alike', () => {
    const values = Array.from(
      { length: 150 },
      (_, k) => logisticDif(drawn(2, { seed: `alike ${k}` })).both.chiSquare,
    );
    const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
    expect(Math.abs(mean - 2)).toBeLessThan(3 * Math.sqrt(4 / values.length));
  });

  it('sees a level as Mantel-Haenszel does', () => {
    const counts = drawn(2, { seed: 'level', harm: 0.8 });
    const { uniform, nonUniform } = logisticDif(counts);
    const { chiSquare } = mantelHaenszel(counts);
    expect(Math.abs(uniform.chiSquare / chiSquare - 1)).toBeLessThan(0.2);
    expect(nonUniform.p).toBeGreaterThan(0.01);
  });
});
