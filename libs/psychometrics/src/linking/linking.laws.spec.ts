import fc from 'fast-check';
import { discrimination, type ItemParameters } from '../models/item-parameters';
import { categoryProbabilities, expectedScore, information } from '../models/response-model';
import { createGenerator } from '../numeric/random';
import { anyAbility, anyItem } from '../testing/arbitraries';
import { largestGap, relativeGap } from '../testing/numerics';
import { DEFAULT_COMPARISON, haebara, stockingLord, type Comparison } from './characteristic-curves';
import { minimise } from './least-squares';
import { composeLinks, invertLink, linkAbility, linkItem, locationsOf, SAME_SCALE, type Link } from './link';
import { LINK_METHODS, linkScales, TooFewAnchors, type LinkMethod } from './link-scales';
import { meanGeometricMean, meanMean, meanSigma, medianLink, type Anchor } from './moments';
import { robustLink } from './robust';

const anyLink: fc.Arbitrary<Link> = fc.record({
  slope: fc.double({ min: 0.6, max: 1.6, noNaN: true }),
  intercept: fc.double({ min: -1, max: 1, noNaN: true }),
});
const METHODS = Object.keys(LINK_METHODS) as LinkMethod[];

/** Twelve 2PL anchors, spread like a form's, that two scales share exactly. */
const form: ItemParameters[] = Array.from({ length: 12 }, (_, j) => ({
  model: '2pl',
  a: 0.8 + 0.07 * ((j * 5) % 12),
  b: -1.65 + 0.3 * j,
}));
const six = form.filter((_, j) => j % 2 === 0);
const anchorsOf = (items: readonly ItemParameters[], link: Link): Anchor[] =>
  items.map((item, j) => ({ id: `a${j}`, new: item, old: linkItem(item, link) }));
const closeTo = (found: Link, expected: Link, by: number): boolean =>
  Math.abs(found.slope - expected.slope) < by && Math.abs(found.intercept - expected.intercept) < by;

describe('a link', () => {
  it('and its inverse undo each other', () => {
    fc.assert(
      fc.property(anyLink, anyAbility, (link, ability) => {
        const back = linkAbility(linkAbility(ability, link), invertLink(link));
        return Math.abs(back - ability) < 1e-12 && closeTo(invertLink(invertLink(link)), link, 1e-12);
      }),
    );
  });

  it('after another is their composition', () => {
    fc.assert(
      fc.property(anyLink, anyLink, anyAbility, (outer, inner, ability) => {
        const composed = linkAbility(ability, composeLinks(outer, inner));
        return Math.abs(composed - linkAbility(linkAbility(ability, inner), outer)) < 1e-12;
      }),
    );
  });

  it('composes in any grouping, and with its inverse is the same scale', () => {
    fc.assert(
      fc.property(
        anyLink,
        anyLink,
        anyLink,
        (a, b, c) =>
          closeTo(composeLinks(composeLinks(a, b), c), composeLinks(a, composeLinks(b, c)), 1e-12) &&
          closeTo(composeLinks(a, invertLink(a)), SAME_SCALE, 1e-12) &&
          closeTo(composeLinks(invertLink(a), a), SAME_SCALE, 1e-12),
      ),
    );
  });

  it('changes no probability: the linked item at the linked ability answers as before', () => {
    fc.assert(
      fc.property(anyItem, anyLink, anyAbility, (item, link, ability) => {
        const linked = categoryProbabilities(linkAbility(ability, link), linkItem(item, link));
        return largestGap(linked, categoryProbabilities(ability, item)) < 1e-12;
      }),
    );
  });

  it('changes information by the square of its slope', () => {
    fc.assert(
      fc.property(anyItem, anyLink, anyAbility, (item, link, ability) => {
        const linked = information(linkAbility(ability, link), linkItem(item, link));
        return relativeGap(linked * link.slope ** 2, information(ability, item)) < 1e-9;
      }),
    );
  });

  it('of items inverts and composes as that of abilities does', () => {
    fc.assert(
      fc.property(anyItem, anyLink, anyLink, (item, one, other) => {
        const twice = linkItem(linkItem(item, one), other);
        const once = linkItem(item, composeLinks(other, one));
        const back = linkItem(linkItem(item, one), invertLink(one));
        return (
          largestGap(locationsOf(twice), locationsOf(once)) < 1e-11 &&
          relativeGap(discrimination(twice), discrimination(once)) < 1e-12 &&
          largestGap(locationsOf(back), locationsOf(item)) < 1e-11
        );
      }),
    );
  });

  it('leaves asymptotes alone', () => {
    const item = { model: '4pl', a: 1, b: 0.5, c: 0.2, d: 0.95 } as const;
    expect(linkItem(item, { slope: 2, intercept: 1 })).toEqual({
      model: '4pl',
      a: 0.5,
      b: 2,
      c: 0.2,
      d: 0.95,
    });
  });
});

describe.each(METHODS)('linking by %s', (method) => {
  const estimate = LINK_METHODS[method];

  it('finds the link that made the two scales', () => {
    fc.assert(
      fc.property(anyLink, (link) => closeTo(estimate(anchorsOf(form, link)), link, 1e-5)),
      { numRuns: method === 'robust' ? 2 : 4 },
    );
  });

  it('finds it for items of any model', () => {
    fc.assert(
      fc.property(anyLink, (link) => {
        const mixed: ItemParameters[] = [
          ...form.slice(0, 5),
          { model: '3pl', a: 1.2, b: 0.3, c: 0.2 },
          { model: 'grm', a: 1.4, thresholds: [-1, 0.2, 1.1] },
          { model: 'gpcm', a: 0.9, thresholds: [0.5, -0.4] },
        ];
        return closeTo(estimate(anchorsOf(mixed, link)), link, 1e-4);
      }),
      { numRuns: method === 'robust' ? 1 : 3 },
    );
  });

  it('links back by the inverse where the anchors agree', () => {
    const link = { slope: 1.25, intercept: -0.4 };
    const turned = anchorsOf(form, link).map((anchor) => ({ ...anchor, old: anchor.new, new: anchor.old }));
    expect(closeTo(estimate(turned), invertLink(link), 1e-5)).toBe(true);
  });

  it('does not depend on the order of anchors', () => {
    const generator = createGenerator('noise');
    const noisy = anchorsOf(form, { slope: 1.1, intercept: 0.3 }).map((anchor) => ({
      ...anchor,
      new: {
        model: '2pl',
        a: discrimination(anchor.new),
        b: locationsOf(anchor.new)[0]! + 0.1 * generator.normal(),
      },
    })) as Anchor[];
    expect(closeTo(estimate([...noisy].reverse()), estimate(noisy), 1e-5)).toBe(true);
  });

  it('states errors that are 0 where the anchors agree, and (tried for the quick methods) grow with noise', () => {
    const exact = linkScales(anchorsOf(six, { slope: 1.1, intercept: 0.3 }), method);
    expect(exact.slopeError).toBeLessThan(1e-4);
    expect(exact.interceptError).toBeLessThan(1e-4);
    expect(exact.drift.every(({ isFlagged }) => !isFlagged)).toBe(true);
    if (method === 'robust') return;
    const errorAt = (noise: number): number => {
      const generator = createGenerator('same noise');
      const noisy = anchorsOf(form, { slope: 1.1, intercept: 0.3 }).map((anchor): Anchor => ({
        ...anchor,
        new: {
          model: '2pl',
          a: discrimination(anchor.new),
          b: locationsOf(anchor.new)[0]! + noise * generator.normal(),
        },
      }));
      return linkScales(noisy, method).interceptError;
    };
    expect(errorAt(0.1)).toBeGreaterThan(errorAt(0.02));
  });

  it('refuses fewer anchors than can carry a scale', () => {
    expect(() => linkScales(anchorsOf(form.slice(0, 2), SAME_SCALE), method)).toThrow(TooFewAnchors);
    expect(() => linkScales([], method)).toThrow(/0 anchors/);
  });
});

describe('curve methods', () => {
  const noisy = (seed: string, size = 0.08): Anchor[] => {
    const generator = createGenerator(seed);
    return anchorsOf(form, { slope: 1.15, intercept: -0.25 }).map((anchor): Anchor => ({
      ...anchor,
      new: {
        model: '2pl',
        a: discrimination(anchor.new) * Math.exp(size * generator.normal()),
        b: locationsOf(anchor.new)[0]! + size * generator.normal(),
      },
    }));
  };
  const characteristicGap = (anchors: readonly Anchor[], link: Link): number =>
    DEFAULT_COMPARISON.points.reduce((sum, theta, q) => {
      const old = anchors.reduce((part, anchor) => part + expectedScore(theta, anchor.old), 0);
      const fresh = anchors.reduce(
        (part, anchor) => part + expectedScore(theta, linkItem(anchor.new, link)),
        0,
      );
      return sum + DEFAULT_COMPARISON.weights[q]! * (old - fresh) ** 2;
    }, 0) / DEFAULT_COMPARISON.weights.reduce((sum, weight) => sum + weight, 0);
  const oneWay: Comparison = { points: DEFAULT_COMPARISON.points, weights: DEFAULT_COMPARISON.weights };

  it('state the criterion that their definition gives', () => {
    const anchors = noisy('definition');
    const { link, criterion, converged } = stockingLord(anchors, oneWay);
    expect(converged).toBe(true);
    expect(relativeGap(criterion, characteristicGap(anchors, link))).toBeLessThan(1e-12);
  });

  it.each([
    ['Haebara', haebara],
    ['Stocking and Lord', stockingLord],
  ])('of %s stand in a valley: every step away raises the criterion', (_, method) => {
    const anchors = noisy('valley');
    const { link } = method(anchors, oneWay);
    const criterionAt = (at: Link): number =>
      // The starting value of a search that may not move.
      DEFAULT_COMPARISON.points.reduce((sum, theta, q) => {
        const gaps = anchors.map(
          (anchor) => expectedScore(theta, anchor.old) - expectedScore(theta, linkItem(anchor.new, at)),
        );
        const gap =
          method === haebara
            ? gaps.reduce((part, value) => part + value ** 2, 0)
            : gaps.reduce((part, value) => part + value, 0) ** 2;
        return sum + DEFAULT_COMPARISON.weights[q]! * gap;
      }, 0);
    const lowest = criterionAt(link);
    for (const by of [-0.02, 0.02]) {
      expect(criterionAt({ ...link, slope: link.slope + by })).toBeGreaterThan(lowest);
      expect(criterionAt({ ...link, intercept: link.intercept + by })).toBeGreaterThan(lowest);
    }
  });

  it('do not mind the unit of weights', () => {
    const anchors = noisy('unit');
    const { points, weights } = DEFAULT_COMPARISON;
    const heavy = { points, weights: weights.map((weight) => weight * 17) };
    expect(closeTo(haebara(anchors, heavy).link, haebara(anchors, oneWay).link, 1e-7)).toBe(true);
  });

  it('both ways give the inverse when the scales change places', () => {
    const anchors = noisy('both ways');
    const turned = anchors.map((anchor) => ({ ...anchor, old: anchor.new, new: anchor.old }));
    expect(closeTo(stockingLord(turned).link, invertLink(stockingLord(anchors).link), 1e-5)).toBe(true);
    expect(closeTo(haebara(turned).link, invertLink(haebara(anchors).link), 1e-5)).toBe(true);
  });

  it('come closer to the truth with more anchors', () => {
    const errorWith = (size: number): number => {
      let sum = 0;
      for (let k = 0; k < 12; k++) {
        const { link } = haebara(noisy(`size ${k}`, 0.15).slice(0, size));
        sum += (link.intercept + 0.25) ** 2;
      }
      return sum;
    };
    expect(errorWith(12)).toBeLessThan(errorWith(4));
  });
});

describe('anchors that drift', () => {
  const drifted = (count: number, by: number, seed = 'calm'): Anchor[] => {
    const generator = createGenerator(seed);
    return anchorsOf(form, { slope: 1, intercept: 0.3 }).map((anchor, j): Anchor => ({
      ...anchor,
      new: {
        model: '2pl',
        a: discrimination(anchor.new),
        b: locationsOf(anchor.new)[0]! - (j % 3 === 1 && j < 3 * count ? by : 0) + 0.03 * generator.normal(),
      },
    }));
  };

  it.each([1, 2, 3, 4])('move the robust link less than the others, %d of twelve', (count) => {
    const off = (link: Link): number => Math.abs(link.intercept - 0.3);
    const anchors = drifted(count, 0.6);
    const robust = off(robustLink(anchors).link);
    expect(robust).toBeLessThan(0.06);
    expect(robust).toBeLessThan(off(stockingLord(anchors).link));
    expect(robust).toBeLessThan(off(haebara(anchors).link));
    expect(robust).toBeLessThan(off(meanMean(anchors)));
  });

  it('are named by the alarm, and only they', () => {
    const { drift } = linkScales(drifted(3, 0.6).slice(0, 7), 'robust');
    expect(drift.filter(({ isFlagged }) => isFlagged).map(({ id }) => id)).toEqual(['a1', 'a4']);
    drift.forEach(({ isFlagged, difference }) => expect(difference < -0.3).toBe(isFlagged));
  });

  it('count for little, the others in full', () => {
    const { anchorWeights } = robustLink(drifted(2, 0.8));
    expect(Math.max(...anchorWeights)).toBe(1);
    expect(Math.max(anchorWeights[1]!, anchorWeights[4]!)).toBeLessThan(
      Math.min(...anchorWeights.filter((_, j) => j !== 1 && j !== 4)),
    );
  });

  it('by an infinite amount still leave a finite link', () => {
    const { link } = robustLink(drifted(2, 50));
    expect(Math.abs(link.intercept - 0.3)).toBeLessThan(0.05);
    expect(Math.abs(link.slope - 1)).toBeLessThan(0.05);
  });
});

describe('moment methods', () => {
  it('take the ratio of slopes or of spreads, by hand', () => {
    const anchors: Anchor[] = [
      { id: 'x', new: { model: '2pl', a: 1, b: -1 }, old: { model: '2pl', a: 0.5, b: -1 } },
      { id: 'y', new: { model: '2pl', a: 2, b: 1 }, old: { model: '2pl', a: 2, b: 2 } },
    ];
    expect(meanMean(anchors)).toEqual({ slope: 1.2, intercept: 0.5 });
    expect(meanGeometricMean(anchors).slope).toBeCloseTo(Math.SQRT2, 12);
    expect(meanSigma(anchors)).toEqual({ slope: 1.5, intercept: 0.5 });
    expect(medianLink(anchors).slope).toBeCloseTo(Math.SQRT2, 12);
  });

  it('of the median ignore what a minority says', () => {
    fc.assert(
      fc.property(fc.double({ min: -50, max: 50, noNaN: true }), (b) => {
        const anchors = anchorsOf(form, { slope: 1, intercept: 0.3 });
        anchors[0] = { ...anchors[0]!, old: { model: '2pl', a: 0.8, b } };
        return closeTo(medianLink(anchors), { slope: 1, intercept: 0.3 }, 1e-9);
      }),
    );
  });
});

describe('least squares in two parameters', () => {
  it('solve a line exactly from anywhere', () => {
    const x = [-2, -1, 0, 1, 2, 3];
    fc.assert(
      fc.property(anyLink, anyLink, (truth, start) => {
        const residuals = ({ slope, intercept }: Link): Float64Array =>
          Float64Array.from(x, (value) => (slope - truth.slope) * value + intercept - truth.intercept);
        const { link, criterion } = minimise(residuals, start);
        return closeTo(link, truth, 1e-6) && criterion < 1e-12;
      }),
    );
  });

  it('keep the slope positive', () => {
    const { link } = minimise(({ slope, intercept }) => Float64Array.of(slope + 1, intercept), {
      slope: 1,
      intercept: 1,
    });
    expect(link.slope).toBeGreaterThan(0);
  });

  it('never end higher than they began', () => {
    fc.assert(
      fc.property(anyLink, (start) => {
        const residuals = ({ slope, intercept }: Link): Float64Array =>
          Float64Array.of(Math.sin(3 * slope) + intercept, intercept ** 2 - slope, 0.3 * slope);
        const before = residuals(start).reduce((sum, value) => sum + value * value, 0);
        return minimise(residuals, start).criterion <= before + 1e-12;
      }),
    );
  });
});
