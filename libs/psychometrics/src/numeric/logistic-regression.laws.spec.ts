import fc from 'fast-check';
import { createGenerator } from '../numeric/random';
import { largestGap } from '../testing/numerics';
import { fitLogistic, type BinomialData } from './logistic-regression';

/** Counts that no line separates: every row has successes and failures. */
const anyData: fc.Arbitrary<BinomialData> = fc
  .record({
    rows: fc.array(
      fc.record({
        x: fc.double({ min: -3, max: 3, noNaN: true }),
        successes: fc.integer({ min: 1, max: 40 }),
        failures: fc.integer({ min: 1, max: 40 }),
      }),
      { minLength: 3, maxLength: 12 },
    ),
  })
  .filter(({ rows }) => Math.max(...rows.map(({ x }) => x)) - Math.min(...rows.map(({ x }) => x)) > 0.5)
  .map(({ rows }) => ({
    predictors: Float64Array.from(rows.flatMap(({ x }) => [1, x])),
    columns: 2,
    successes: Float64Array.from(rows, ({ successes }) => successes),
    trials: Float64Array.from(rows, ({ successes, failures }) => successes + failures),
  }));

const predicted = ({ predictors, columns, trials }: BinomialData, coefficients: Float64Array): Float64Array =>
  trials.map((_, row) => {
    let eta = 0;
    for (let i = 0; i < columns; i++) eta += predictors[row * columns + i]! * coefficients[i]!;
    return 1 / (1 + Math.exp(-eta));
  });

describe('logistic regression', () => {
  it('has residuals without any trend left: the normal equations hold', () => {
    fc.assert(
      fc.property(anyData, (data) => {
        const { coefficients, converged } = fitLogistic(data);
        const shares = predicted(data, coefficients);
        const left = new Float64Array(2);
        data.trials.forEach((trials, row) => {
          const residual = data.successes[row]! - trials * shares[row]!;
          left[0]! += residual;
          left[1]! += residual * data.predictors[row * 2 + 1]!;
        });
        return converged && Math.abs(left[0]!) < 1e-3 && Math.abs(left[1]!) < 1e-3;
      }),
    );
  });

  it('reports the log-likelihood of its own predictions, and none nearby is higher', () => {
    fc.assert(
      fc.property(anyData, fc.double({ min: -0.3, max: 0.3, noNaN: true }), (data, by) => {
        const { coefficients, logLikelihood } = fitLogistic(data);
        const valueAt = (at: Float64Array): number =>
          predicted(data, at).reduce(
            (sum, p, row) =>
              sum +
              data.successes[row]! * Math.log(p) +
              (data.trials[row]! - data.successes[row]!) * Math.log(1 - p),
            0,
          );
        return (
          Math.abs(valueAt(coefficients) - logLikelihood) < 1e-8 &&
          valueAt(coefficients.map((value, i) => value + (i === 0 ? by : 0))) <= logLikelihood + 1e-9 &&
          valueAt(coefficients.map((value, i) => value + (i === 1 ? by : 0))) <= logLikelihood + 1e-9
        );
      }),
    );
  });

  it('is the logit of the share where there is an intercept alone', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 99 }), (right) => {
        const { coefficients } = fitLogistic({
          predictors: Float64Array.of(1),
          columns: 1,
          successes: Float64Array.of(right),
          trials: Float64Array.of(100),
        });
        return Math.abs(coefficients[0]! - Math.log(right / (100 - right))) < 1e-6;
      }),
    );
  });

  it('is the log odds ratio where there are two groups', () => {
    const { coefficients } = fitLogistic({
      predictors: Float64Array.of(1, 0, 1, 1),
      columns: 2,
      successes: Float64Array.of(30, 45),
      trials: Float64Array.of(100, 90),
    });
    expect(coefficients[1]).toBeCloseTo(Math.log((45 * 70) / (45 * 30)), 8);
  });

  it('turns its signs when successes and failures change places', () => {
    fc.assert(
      fc.property(anyData, (data) => {
        const turned = {
          ...data,
          successes: data.trials.map((trials, row) => trials - data.successes[row]!),
        };
        const one = fitLogistic(data);
        const other = fitLogistic(turned);
        return (
          largestGap(
            one.coefficients,
            other.coefficients.map((value) => -value),
          ) < 1e-4 && Math.abs(one.logLikelihood - other.logLikelihood) < 1e-8
        );
      }),
    );
  });

  it('does not mind rows in pieces: trials may be split', () => {
    fc.assert(
      fc.property(anyData, (data) => {
        const split: BinomialData = {
          predictors: Float64Array.from([...data.predictors, ...data.predictors]),
          columns: 2,
          successes: Float64Array.from([...data.successes, ...data.successes.map(() => 0)]),
          trials: Float64Array.from([
            ...data.successes,
            ...data.trials.map((trials, row) => trials - data.successes[row]!),
          ]),
        };
        return largestGap(fitLogistic(split).coefficients, fitLogistic(data).coefficients) < 1e-4;
      }),
    );
  });

  it('never fits worse with one predictor more', () => {
    fc.assert(
      fc.property(anyData, fc.integer({ min: 0, max: 1000 }), (data, seed) => {
        const generator = createGenerator(seed);
        const wider: BinomialData = {
          ...data,
          columns: 3,
          predictors: Float64Array.from(
            Array.from(data.trials).flatMap((_, row) => [
              data.predictors[row * 2]!,
              data.predictors[row * 2 + 1]!,
              generator.normal(),
            ]),
          ),
        };
        return fitLogistic(wider).logLikelihood >= fitLogistic(data).logLikelihood - 1e-8;
      }),
    );
  });

  it('recovers the line from which answers were drawn', () => {
    const generator = createGenerator('line');
    const n = 4000;
    const x = Float64Array.from({ length: n }, () => generator.normal());
    const successes = x.map((value) => (generator.next() < 1 / (1 + Math.exp(0.5 - 1.2 * value)) ? 1 : 0));
    const { coefficients, converged } = fitLogistic({
      predictors: Float64Array.from(Array.from(x).flatMap((value) => [1, value])),
      columns: 2,
      successes,
      trials: new Float64Array(n).fill(1),
    });
    expect(converged).toBe(true);
    expect(Math.abs(coefficients[0]! + 0.5)).toBeLessThan(0.15);
    expect(Math.abs(coefficients[1]! - 1.2)).toBeLessThan(0.17);
  });

  it.each([
    ['two predictors are the same', [1, 1, 1, 1, 1, 1], [2, 3, 4]],
    ['a predictor is always 0', [1, 0, 1, 0, 1, 0], [2, 3, 4]],
  ])('says that it did not converge where %s', (_, predictors, successes) => {
    const found = fitLogistic({
      predictors: Float64Array.from(predictors),
      columns: 2,
      successes: Float64Array.from(successes),
      trials: Float64Array.of(9, 9, 9),
    });
    expect(found.converged).toBe(false);
    expect(found.coefficients.every(Number.isFinite)).toBe(true);
  });

  it('stays finite where a line separates right from wrong', () => {
    const { coefficients, logLikelihood } = fitLogistic({
      predictors: Float64Array.of(1, -2, 1, -1, 1, 1, 1, 2),
      columns: 2,
      successes: Float64Array.of(0, 0, 10, 10),
      trials: Float64Array.of(10, 10, 10, 10),
    });
    expect(coefficients.every(Number.isFinite)).toBe(true);
    expect(logLikelihood).toBeGreaterThan(-1e-3);
    expect(logLikelihood).toBeLessThanOrEqual(0);
  });
});
