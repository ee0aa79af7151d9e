import fc from 'fast-check';
import { normalCdf } from '../numeric/normal';
import { createGenerator } from '../numeric/random';
import { effectSize, pairedChange, probabilityOfSuperiority, welch } from './group-difference';
import {
  jacobsonTruax,
  minimumDetectableChange,
  RELIABLE_Z,
  reliableChange,
  standardErrorOfMeasurement,
  type Measured,
} from './reliable-change';

const measured: fc.Arbitrary<Measured> = fc.record({
  ability: fc.double({ min: -4, max: 4, noNaN: true }),
  standardError: fc.double({ min: 0.1, max: 1, noNaN: true }),
});
const linkError = fc.double({ min: 0, max: 0.2, noNaN: true });
const sample = fc.array(fc.double({ min: -5, max: 5, noNaN: true }), { minLength: 3, maxLength: 30 });
const varied = sample.filter((values) => Math.max(...values) - Math.min(...values) > 0.1);
const shift = fc.double({ min: -3, max: 3, noNaN: true });
const scale = fc.double({ min: 0.2, max: 5, noNaN: true });
const near = (left: number, right: number, by = 1e-9): boolean =>
  Math.abs(left - right) <= by * Math.max(1, Math.abs(left), Math.abs(right));

describe("a person's change", () => {
  it('turns round when before and after change places', () => {
    fc.assert(
      fc.property(measured, measured, linkError, (before, after, link) => {
        const forth = reliableChange(before, after, link);
        const back = reliableChange(after, before, link);
        return (
          near(forth.z, -back.z) &&
          near(forth.standardError, back.standardError) &&
          forth.direction + back.direction === 0
        );
      }),
    );
  });

  it('does not see where the scale begins', () => {
    fc.assert(
      fc.property(measured, measured, shift, (before, after, by) => {
        const moved = (one: Measured): Measured => ({ ...one, ability: one.ability + by });
        return near(reliableChange(moved(before), moved(after)).z, reliableChange(before, after).z, 1e-8);
      }),
    );
  });

  it('is told exactly where it is larger than the smallest that can be', () => {
    fc.assert(
      fc.property(measured, measured, linkError, (before, after, link) => {
        const smallest = minimumDetectableChange(before.standardError, after.standardError, link);
        const { direction, difference } = reliableChange(before, after, link);
        if (Math.abs(Math.abs(difference) - smallest) < 1e-9) return true;
        return (
          (direction !== 0) === Math.abs(difference) > smallest &&
          (direction === 0 || direction === Math.sign(difference))
        );
      }),
    );
  });

  it('is less sure the larger the error of the link', () => {
    fc.assert(
      fc.property(measured, measured, linkError, (before, after, link) => {
        const plain = reliableChange(before, after);
        const linked = reliableChange(before, after, link);
        return Math.abs(linked.z) <= Math.abs(plain.z) + 1e-12 && linked.difference === plain.difference;
      }),
    );
  });

  it('at SE 0.3 must be 0.83, at 0.4 1.11, as the practice says', () => {
    expect(minimumDetectableChange(0.3, 0.3)).toBeCloseTo(0.83154, 5);
    expect(minimumDetectableChange(0.4, 0.4)).toBeCloseTo(1.10872, 5);
  });

  it('is wrongly told of five people in a hundred who have not changed', () => {
    const generator = createGenerator('no change');
    let told = 0;
    for (let person = 0; person < 20_000; person++) {
      const before = { ability: 0.3 * generator.normal(), standardError: 0.3 };
      const after = { ability: 0.4 * generator.normal(), standardError: 0.4 };
      told += Math.abs(reliableChange(before, after).direction);
    }
    expect(Math.abs(told / 20_000 - 0.05)).toBeLessThan(0.006);
  });

  it('is found for a quarter of those who gained half a logit at SE 0.3', () => {
    // P(|Z + 0.5 / 0.424| > 1.96) with a gain of 0.5.
    const shiftInErrors = 0.5 / Math.hypot(0.3, 0.3);
    const power = normalCdf(shiftInErrors - RELIABLE_Z) + normalCdf(-shiftInErrors - RELIABLE_Z);
    const generator = createGenerator('gain');
    let told = 0;
    for (let person = 0; person < 20_000; person++) {
      const before = { ability: 0.3 * generator.normal(), standardError: 0.3 };
      const after = { ability: 0.5 + 0.3 * generator.normal(), standardError: 0.3 };
      if (reliableChange(before, after).direction !== 0) told++;
    }
    expect(Math.abs(told / 20_000 - power)).toBeLessThan(0.012);
  });
});

describe('fixed forms', () => {
  it('have the index of a difference over its error of measurement', () => {
    fc.assert(
      fc.property(
        shift,
        scale,
        fc.double({ min: 0, max: 0.99, noNaN: true }),
        (difference, sd, reliability) => {
          const error = standardErrorOfMeasurement(sd, reliability);
          return near(jacobsonTruax(difference, sd, reliability), difference / (Math.SQRT2 * error));
        },
      ),
    );
  });

  it.each([
    [10, 0, 10],
    [10, 0.75, 5],
    [15, 0.91, 4.5],
    [10, 1, 0],
  ])('with SD %d and reliability %d err by %d', (sd, reliability, expected) => {
    expect(standardErrorOfMeasurement(sd, reliability)).toBeCloseTo(expected, 12);
  });
});

describe("Welch's test", () => {
  it('turns round with its groups', () => {
    fc.assert(
      fc.property(varied, varied, (x, y) => {
        const forth = welch(x, y);
        const back = welch(y, x);
        return (
          near(forth.t, -back.t) &&
          near(forth.p, back.p) &&
          near(forth.df, back.df) &&
          near(forth.interval[0], -back.interval[1]) &&
          near(forth.interval[1], -back.interval[0])
        );
      }),
    );
  });

  it('does not mind where the scale begins nor its unit', () => {
    fc.assert(
      fc.property(varied, varied, shift, scale, (x, y, by, unit) => {
        const moved = (values: readonly number[]): number[] => values.map((value) => unit * value + by);
        const plain = welch(x, y);
        const other = welch(moved(x), moved(y));
        return near(plain.t, other.t, 1e-6) && near(plain.df, other.df, 1e-6) && near(plain.p, other.p, 1e-6);
      }),
    );
  });

  it('has an interval around the difference that 0 leaves exactly where p is below 0.05', () => {
    fc.assert(
      fc.property(varied, varied, (x, y) => {
        const { difference, interval, p } = welch(x, y);
        if (Math.abs(p - 0.05) < 1e-6) return true;
        const holdsZero = interval[0] <= 0 && interval[1] >= 0;
        return near((interval[0] + interval[1]) / 2, difference) && holdsZero === p > 0.05;
      }),
    );
  });

  it('widens with confidence', () => {
    fc.assert(
      fc.property(varied, varied, (x, y) => {
        const narrow = welch(x, y, 0.8).interval;
        const wide = welch(x, y, 0.99).interval;
        return wide[0] < narrow[0] && wide[1] > narrow[1];
      }),
    );
  });

  it('has degrees of freedom between those of the smaller group and of both', () => {
    fc.assert(
      fc.property(varied, varied, (x, y) => {
        const { df } = welch(x, y);
        return df >= Math.min(x.length, y.length) - 1 - 1e-9 && df <= x.length + y.length - 2 + 1e-9;
      }),
    );
  });

  it("with equal groups has Student's degrees of freedom", () => {
    expect(welch([1, 2, 3, 4], [2, 3, 4, 5]).df).toBeCloseTo(6, 12);
  });

  it('holds the truth in 95 of 100 samples', () => {
    const generator = createGenerator('coverage');
    let held = 0;
    for (let k = 0; k < 1000; k++) {
      const x = Array.from({ length: 12 }, () => 0.4 + generator.normal());
      const y = Array.from({ length: 20 }, () => 2 * generator.normal());
      const { interval } = welch(x, y);
      if (interval[0] <= 0.4 && interval[1] >= 0.4) held++;
    }
    expect(Math.abs(held / 1000 - 0.95)).toBeLessThan(0.027);
  });
});

describe('change of the same people', () => {
  it('is the mean of differences, whatever the order of people', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(shift, shift), { minLength: 3, maxLength: 20 }), (pairs) => {
        const of = (rows: readonly (readonly [number, number])[]) =>
          pairedChange(
            rows.map(([before]) => before),
            rows.map(([, after]) => after),
          );
        const mean = pairs.reduce((sum, [before, after]) => sum + after - before, 0) / pairs.length;
        const forth = of(pairs);
        return (
          near(forth.difference, mean) && near(of([...pairs].reverse()).standardError, forth.standardError)
        );
      }),
    );
  });

  it('carries the error of the link once, however many people there are', () => {
    const people = (count: number) => Array.from({ length: count }, (_, i) => (i % 7) / 10);
    const after = (count: number) => people(count).map((value, i) => value + 0.5 + ((i * 3) % 5) / 20);
    for (const count of [10, 100, 1000]) {
      const plain = pairedChange(people(count), after(count));
      const linked = pairedChange(people(count), after(count), { linkError: 0.05 });
      expect(linked.standardError ** 2 - plain.standardError ** 2).toBeCloseTo(0.0025, 10);
      expect(linked.standardError).toBeGreaterThan(0.05);
    }
  });

  it('sees what two independent groups would not', () => {
    const generator = createGenerator('paired');
    const before = Array.from({ length: 60 }, () => generator.normal());
    const after = before.map((value) => value + 0.25 + 0.3 * generator.normal());
    expect(pairedChange(before, after).p).toBeLessThan(0.001);
    expect(welch(after, before).p).toBeGreaterThan(0.05);
  });
});

describe('effect sizes', () => {
  it('turn round, and do not mind origin and unit', () => {
    fc.assert(
      fc.property(varied, varied, shift, scale, (x, y, by, unit) => {
        const moved = (values: readonly number[]): number[] => values.map((value) => unit * value + by);
        const plain = effectSize(x, y);
        return (
          near(effectSize(y, x).cohenD, -plain.cohenD) &&
          near(effectSize(moved(x), moved(y)).cohenD, plain.cohenD, 1e-6) &&
          Math.abs(plain.hedgesG) <= Math.abs(plain.cohenD)
        );
      }),
    );
  });

  it('lose a bias that small samples have: J is near 1 - 3 / (4 m - 1)', () => {
    fc.assert(
      fc.property(varied, varied, (x, y) => {
        const { cohenD, hedgesG } = effectSize(x, y);
        const m = x.length + y.length - 2;
        return cohenD === 0 || Math.abs(hedgesG / cohenD - (1 - 3 / (4 * m - 1))) < 1.2 / m ** 2;
      }),
    );
  });

  it('have the variance that they scatter with', () => {
    const generator = createGenerator('scatter');
    const found = Array.from({ length: 1500 }, () =>
      effectSize(
        Array.from({ length: 15 }, () => 0.6 + generator.normal()),
        Array.from({ length: 25 }, () => generator.normal()),
      ),
    );
    const mean = found.reduce((sum, { hedgesG }) => sum + hedgesG, 0) / found.length;
    const scatter = found.reduce((sum, { hedgesG }) => sum + (hedgesG - mean) ** 2, 0) / found.length;
    const claimed = found.reduce((sum, { variance }) => sum + variance, 0) / found.length;
    expect(Math.abs(mean - 0.6)).toBeLessThan(0.035);
    expect(Math.abs(scatter / claimed - 1)).toBeLessThan(0.15);
  });
});

describe('the probability of superiority', () => {
  it('is shared between the groups', () => {
    fc.assert(
      fc.property(sample, sample, (x, y) =>
        near(probabilityOfSuperiority(x, y) + probabilityOfSuperiority(y, x), 1),
      ),
    );
  });

  it('does not change with any rising scale', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: -5, max: 5 }), { minLength: 1 }),
        fc.array(fc.integer({ min: -5, max: 5 }), { minLength: 1 }),
        (x, y) => {
          const bent = (values: readonly number[]): number[] => values.map((value) => Math.exp(value / 2));
          return probabilityOfSuperiority(bent(x), bent(y)) === probabilityOfSuperiority(x, y);
        },
      ),
    );
  });

  it.each([
    ['of a group and itself is one half', [1, 2, 3], [1, 2, 3], 0.5],
    ['is certain where all are above', [4, 5], [1, 2, 3], 1],
    ['is none where all are below', [0, 0.5], [1, 2, 3], 0],
    ['counts a tie as half', [2], [1, 2], 0.75],
  ])('%s', (_, x, y, expected) => {
    expect(probabilityOfSuperiority(x, y)).toBe(expected);
  });

  it('of two normals is Phi(d / sqrt 2)', () => {
    const generator = createGenerator('normals');
    const x = Array.from({ length: 700 }, () => 0.8 + generator.normal());
    const y = Array.from({ length: 700 }, () => generator.normal());
    expect(Math.abs(probabilityOfSuperiority(x, y) - normalCdf(0.8 / Math.SQRT2))).toBeLessThan(0.04);
  });
});
