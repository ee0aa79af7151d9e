import fc from 'fast-check';
import { relativeGap } from '../testing/numerics';
import { logistic, logit, logLogistic } from './logistic';

const anyNumber = fc.double({ min: -700, max: 700, noNaN: true });
const moderate = fc.double({ min: -15, max: 15, noNaN: true });

describe('the logistic function', () => {
  it('is symmetric: the share below and the share above make one', () => {
    fc.assert(fc.property(anyNumber, (x) => Math.abs(logistic(x) + logistic(-x) - 1) < 1e-15));
  });

  it('rises and stays between 0 and 1', () => {
    fc.assert(
      fc.property(anyNumber, fc.double({ min: 1e-3, max: 10, noNaN: true }), (x, by) => {
        const here = logistic(x);
        return here >= 0 && here <= 1 && logistic(x + by) >= here;
      }),
    );
  });

  it('is undone by the logit', () => {
    fc.assert(fc.property(moderate, (x) => relativeGap(logit(logistic(x)), x) < 1e-9));
  });

  it('saturates without overflow', () => {
    expect([logistic(-1e6), logistic(1e6), logistic(-Infinity), logistic(Infinity)]).toEqual([0, 1, 0, 1]);
  });
});

describe('its logarithm', () => {
  it('agrees with the logarithm taken afterwards where that has digits', () => {
    fc.assert(fc.property(moderate, (x) => relativeGap(logLogistic(x), Math.log(logistic(x))) < 1e-13));
  });

  it('differs between the sides by the argument: log p - log q = x', () => {
    fc.assert(fc.property(anyNumber, (x) => relativeGap(logLogistic(x) - logLogistic(-x), x) < 1e-13));
  });

  /** mpmath 1.3, 40 digits. */
  it.each([
    [-800, -800.0],
    [-40, -40.0],
    [-1, -1.3132616875182228],
    [0, -0.6931471805599453],
    [1, -0.3132616875182228],
    [20, -2.061153620314381e-9],
    [40, -4.248354255291589e-18],
    [700, -9.85967654375977e-305],
  ])('keeps its digits in both tails: %d -> %d', (x, expected) => {
    expect(Math.abs(logLogistic(x) / expected - 1)).toBeLessThan(1e-15);
  });
});
