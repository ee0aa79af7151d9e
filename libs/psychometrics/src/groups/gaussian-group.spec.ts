import fc from 'fast-check';
import { at } from '../numeric/element';
import { compoundSymmetric, inverse, multiply } from '../numeric/matrix';
import { createGenerator } from '../numeric/random';
import { estimateProfile } from '../profile/profile';
import { drawCategory } from '../simulation/draw';
import {
  addGroups,
  emptyGroup,
  groupContribution,
  packedIndex,
  subtractGroups,
  type GroupSum,
} from './gaussian-group';
import { estimateGroup, shareAtLeast } from './group-estimate';

const n = 3;
const within = compoundSymmetric(n, 0.6, 0.9);
const positive = fc.double({ min: 0.05, max: 9, noNaN: true });
const centre = fc.double({ min: -3, max: 3, noNaN: true });
const anyEvidence = fc
  .record({
    precision: fc.array(positive, { minLength: n, maxLength: n }),
    centre: fc.array(centre, { minLength: n, maxLength: n }),
  })
  .map((evidence) => ({
    precision: Float64Array.from(evidence.precision),
    centre: Float64Array.from(evidence.centre),
  }));

function expectSame(left: GroupSum, right: GroupSum): void {
  left.weight.forEach((value, i) => expect(value).toBeCloseTo(at(right.weight, i), 9));
  left.weighted.forEach((value, i) => expect(value).toBeCloseTo(at(right.weighted, i), 9));
}

describe('a contribution', () => {
  it('is W = L (I + S L)^-1 and W m', () => {
    fc.assert(
      fc.property(anyEvidence, (evidence) => {
        const spread = within.map(
          (value, k) => value + (k % (n + 1) === 0 ? 1 / at(evidence.precision, k / (n + 1)) : 0),
        );
        const w = inverse(spread, n)!;
        const { weight, weighted } = groupContribution(evidence, within);
        for (let i = 0; i < n; i++) {
          let sum = 0;
          for (let j = 0; j < n; j++) {
            expect(weight[packedIndex(i, j)]).toBeCloseTo(at(w, i * n + j), 9);
            sum += at(w, i * n + j) * at(evidence.centre, j);
          }
          expect(weighted[i]).toBeCloseTo(sum, 8);
        }
      }),
    );
  });

  it('of somebody without answers is nothing', () => {
    const nothing = { precision: new Float64Array(n), centre: new Float64Array(n) };
    expect(groupContribution(nothing, within)).toEqual(emptyGroup(n));
  });
});

describe('groups', () => {
  it('add in any order, and a part can be taken out again', () => {
    fc.assert(
      fc.property(anyEvidence, anyEvidence, (one, other) => {
        const left = groupContribution(one, within);
        const right = groupContribution(other, within);
        expectSame(addGroups(left, right), addGroups(right, left));
        expectSame(subtractGroups(addGroups(left, right), right), left);
      }),
    );
  });

  it('have the mean that reproduces the weighted sums', () => {
    fc.assert(
      fc.property(fc.array(anyEvidence, { minLength: 1, maxLength: 8 }), (people) => {
        const sum = people
          .map((person) => groupContribution(person, within))
          .reduce(addGroups, emptyGroup(n));
        const { mean, covariance, regularised } = estimateGroup(sum);
        expect(regularised).toBe(false);
        const full = within.map((_, k) => at(sum.weight, packedIndex(Math.floor(k / n), k % n)));
        multiply(full, covariance, n).forEach((value, k) =>
          expect(value).toBeCloseTo(k % (n + 1) === 0 ? 1 : 0, 7),
        );
        for (let i = 0; i < n; i++) {
          let product = 0;
          for (let j = 0; j < n; j++) product += at(full, i * n + j) * at(mean, j);
          expect(product).toBeCloseTo(at(sum.weighted, i), 7);
        }
      }),
    );
  });

  it('know nothing of a dimension about which nobody answered', () => {
    const sum = groupContribution(
      { precision: Float64Array.of(2, 0, 1), centre: Float64Array.of(0.5, 0, -0.5) },
      within,
    );
    const { mean, covariance, measured } = estimateGroup(sum);
    expect(measured).toEqual([0, 2]);
    expect(mean[0]).toBeCloseTo(0.5, 10);
    expect(mean[1]).toBeNaN();
    expect(covariance[1]).toBeNaN();
  });

  it('say that they regularised sums that rounding has spoilt', () => {
    const spoilt = { weight: Float64Array.of(1, 1, 1 - 1e-12), weighted: Float64Array.of(1, 1) };
    const { regularised, mean } = estimateGroup(spoilt);
    expect(regularised).toBe(true);
    expect(Number.isFinite(mean[0])).toBe(true);
  });

  it('recover a mean of 0.5 from six answers each, where the mean of modes reads 0.3', () => {
    const generator = createGenerator('group');
    const people = 3000;
    const variance = Float64Array.of(1);
    let modes = 0;
    let sum = emptyGroup(1);
    for (let person = 0; person < people; person++) {
      const ability = 0.5 + generator.normal();
      const observations = Array.from({ length: 6 }, (_, i) => {
        const item = { model: '2pl', a: 1.2, b: (i - 2.5) / 2 } as const;
        return { dimension: 0, item, category: drawCategory(ability, item, generator.next()) };
      });
      const { mode, evidence } = estimateProfile({ dimensions: 1, priorCovariance: variance, observations });
      modes += at(mode, 0) / people;
      sum = addGroups(sum, groupContribution(evidence, variance));
    }
    expect(modes).toBeLessThan(0.36);
    expect(Math.abs(at(estimateGroup(sum).mean, 0) - 0.5)).toBeLessThan(0.06);
  });
});

describe('the share at a level', () => {
  it('comes from the normal distribution of the group', () => {
    expect(shareAtLeast(0.5, 1, 0.5)).toBe(0.5);
    expect(shareAtLeast(0, 4, 2)).toBeCloseTo(0.158655253931457, 12);
    expect(shareAtLeast(1, 0, 1)).toBe(1);
  });
});
