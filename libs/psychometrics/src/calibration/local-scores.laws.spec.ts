import fc from 'fast-check';
import { logistic } from '../models/logistic';
import { LocalScoresOf, PolynomialMoments, type GridPosterior } from './local-scores';

const COUNT = 61;
const nodes = Float64Array.from({ length: COUNT }, (_, q) => -6 + 0.2 * q);
/** Scores of the slope and the intercept of a logistic item, wrong and right. */
const scores = [
  (x: number): number => -x * logistic(1.4 * x - 0.3),
  (x: number): number => -logistic(1.4 * x - 0.3),
  (x: number): number => x * (1 - logistic(1.4 * x - 0.3)),
  (x: number): number => 1 - logistic(1.4 * x - 0.3),
];
const spread = (x: number): number => logistic(1.4 * x - 0.3) * logistic(0.3 - 1.4 * x);
const rows = Float64Array.from(scores.flatMap((score) => [...nodes.map(score)]));
const information = Float64Array.from(
  [0, 1, 0, 1].flatMap((p) => [...nodes.map((x) => spread(x) * (p === 0 ? x * x : 1))]),
);

const bell = (mean: number, sd: number): GridPosterior => {
  const heights = nodes.map((x) => Math.exp(-0.5 * ((x - mean) / sd) ** 2));
  const total = heights.reduce((sum, height) => sum + height, 0);
  return { weights: heights.map((height) => height / total), from: 0, to: COUNT };
};
const anyBell = fc
  .tuple(fc.double({ min: -2.5, max: 2.5, noNaN: true }), fc.double({ min: 0.15, max: 0.8, noNaN: true }))
  .map(([mean, sd]) => bell(mean, sd));

const mean = ({ weights }: GridPosterior, f: (x: number) => number): number =>
  weights.reduce((sum, weight, q) => sum + weight * f(nodes[q]!), 0);

describe('scores about one place on the scale', () => {
  const of = new LocalScoresOf(nodes, () => ({ rows, information }), 1e-5);
  const moments = new PolynomialMoments(COUNT);

  it('have the covariances that their polynomials have', () => {
    fc.assert(
      fc.property(anyBell, (posterior) => {
        const { coefficients, terms, ...local } = of.around(posterior);
        moments.take({ coefficients, terms, ...local }, posterior);
        for (let p = 0; p < 4; p++)
          for (let r = 0; r <= p; r++) {
            let found = 0;
            for (let t = 0; t < terms; t++)
              for (let u = 0; u < terms; u++)
                found +=
                  coefficients[p * terms + t]! *
                  coefficients[r * terms + u]! *
                  moments.covariance[t * terms + u]!;
            const [one, other] = [scores[p]!, scores[r]!];
            const expected =
              mean(posterior, (x) => one(x) * other(x)) - mean(posterior, one) * mean(posterior, other);
            const scale = Math.sqrt(
              mean(posterior, (x) => spread(x) * (p % 2 === 0 ? x * x : 1)) *
                mean(posterior, (x) => spread(x) * (r % 2 === 0 ? x * x : 1)),
            );
            expect(Math.abs(found - expected)).toBeLessThan(1e-3 * scale);
          }
      }),
      { seed: 3, numRuns: 200 },
    );
  });

  it('are found once for all posteriors that are alike', () => {
    expect(of.around(bell(0.43, 0.31))).toBe(of.around(bell(0.38, 0.31)));
    expect(of.around(bell(0.43, 0.31))).not.toBe(of.around(bell(0.43, 0.6)));
    expect(of.around(bell(0.43, 0.31))).not.toBe(of.around(bell(-1, 0.31)));
  });

  it('take more polynomials where the posterior is wide', () => {
    expect(of.around(bell(0, 0.15)).terms).toBeLessThan(of.around(bell(0, 0.8)).terms);
  });

  it('have some even where the posterior stands on one node or at the end of the scale', () => {
    for (const posterior of [bell(0.2, 0.01), bell(-6, 0.3), bell(6, 0.05)]) {
      const { terms, from, to } = of.around(posterior);
      expect(terms).toBeGreaterThan(0);
      expect([from >= 0, to <= COUNT, to - from > terms]).toEqual([true, true, true]);
    }
  });
});
