import fc from 'fast-check';
import { change } from './change';
import { placeOf } from './group-figures';
import { Z_90 } from './interval';

const mean = fc.double({ min: -3, max: 3, noNaN: true });
const error = fc.double({ min: 0.01, max: 1, noNaN: true });

describe('the change between two waves', () => {
  it('has the errors of both waves and of the link, added as squares', () => {
    const moved = change(placeOf(0.1, 0.3), placeOf(0.6, 0.4), 1.2);

    expect(moved.by).toBeCloseTo(0.5, 12);
    expect(moved.standardError).toBeCloseTo(1.3, 12);
    expect([moved.low, moved.high]).toEqual([
      expect.closeTo(0.5 - 1.6448536269514722 * 1.3, 9),
      expect.closeTo(0.5 + 1.6448536269514722 * 1.3, 9),
    ]);
  });

  it('has no error of a link while both waves stand on one calibration', () => {
    expect(change(placeOf(0, 0.3), placeOf(0, 0.4)).standardError).toBeCloseTo(0.5, 12);
  });

  it('is the same backwards but for its sign', () => {
    fc.assert(
      fc.property(mean, error, mean, error, (from, fromError, to, toError) => {
        const [there, back] = [
          change(placeOf(from, fromError), placeOf(to, toError)),
          change(placeOf(to, toError), placeOf(from, fromError)),
        ];
        expect(back.by).toBeCloseTo(-there.by, 12);
        expect(back.low).toBeCloseTo(-there.high, 12);
        expect(back.standardError).toBeCloseTo(there.standardError, 12);
      }),
    );
  });

  it('is never more certain than either wave, and less so with an error of the link', () => {
    fc.assert(
      fc.property(mean, error, error, error, (at, first, last, link) => {
        const plain = change(placeOf(at, first), placeOf(at, last));
        expect(plain.standardError).toBeGreaterThanOrEqual(Math.max(first, last));
        expect(change(placeOf(at, first), placeOf(at, last), link).standardError).toBeGreaterThan(
          plain.standardError,
        );
      }),
    );
  });

  it.each([
    ['a clear rise', 0, 1, 0.2, [true, true]],
    ['a clear fall', 1, 0, 0.2, [false, false]],
    ['what could be either', 0, 0.1, 0.2, [false, true]],
  ] as const)('puts 0 outside or inside its interval: %s', (_, from, to, own, signs) => {
    const { low, high } = change(placeOf(from, own), placeOf(to, own));
    expect([low > 0, high > 0]).toEqual(signs);
  });

  it('moves with the scale: a shift of both waves changes nothing', () => {
    fc.assert(
      fc.property(mean, mean, error, mean, (from, to, own, shift) => {
        const plain = change(placeOf(from, own), placeOf(to, own));
        const shifted = change(placeOf(from + shift, own), placeOf(to + shift, own));
        expect(shifted.by).toBeCloseTo(plain.by, 9);
        expect(shifted.low).toBeCloseTo(plain.low, 9);
      }),
    );
  });
});

describe('a place on the scale', () => {
  it('has the interval in which 90 % of a normal distribution lie', () => {
    expect(Z_90).toBeCloseTo(1.6448536269514722, 12);
    expect(placeOf(1, 2)).toEqual({ mean: 1, standardError: 2, low: 1 - 2 * Z_90, high: 1 + 2 * Z_90 });
  });
});
