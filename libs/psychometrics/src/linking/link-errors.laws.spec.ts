import type { ItemParameters } from '../models/item-parameters';
import { semidefiniteRoot } from '../numeric/matrix';
import { createGenerator } from '../numeric/random';
import { parametersOf, parameterTotal, withMoved, type AnchorCovariances } from './anchor-errors';
import { haebara, stockingLord } from './characteristic-curves';
import { linkItem, type Link } from './link';
import {
  curveLinkCovariance,
  momentLinkCovariance,
  robustLinkCovariance,
  robustLinkSpread,
  type LinkCovariance,
} from './link-errors';
import { linkScales } from './link-scales';
import { meanGeometricMean, meanMean, meanSigma, type Anchor } from './moments';
import { robustLink } from './robust';

const LINK: Link = { slope: 1.2, intercept: -0.3 };
const items: readonly ItemParameters[] = [
  { model: '2pl', a: 0.9, b: -1.2 },
  { model: '2pl', a: 1.3, b: -0.4 },
  { model: '3pl', a: 1.1, b: 0.5, c: 0.15 },
  { model: 'grm', a: 1.2, thresholds: [-0.6, 0.9] },
  { model: 'gpcm', a: 0.8, thresholds: [0.3, 1.1] },
  { model: '2pl', a: 1.5, b: 1.4 },
];
const anchors: readonly Anchor[] = items.map((item, j) => ({
  id: `anchor ${j}`,
  new: item,
  old: linkItem(item, LINK),
}));

/** A full covariance: what all items share makes every pair err together. */
function jointCovariance(own: readonly ItemParameters[], error: number): Float64Array {
  const n = parameterTotal(own);
  return Float64Array.from({ length: n * n }, (_, k) => {
    const [i, j] = [Math.floor(k / n), k % n];
    return error * error * ((i === j ? 0.7 : 0) + 0.3 * Math.cos(i) * Math.cos(j));
  });
}

const errorsOf = (error: number): AnchorCovariances => ({
  old: jointCovariance(
    anchors.map((anchor) => anchor.old),
    error,
  ),
  new: jointCovariance(
    anchors.map((anchor) => anchor.new),
    0.8 * error,
  ),
});

const METHODS = {
  'mean-mean': { link: meanMean, covariance: moment(meanMean) },
  'mean-sigma': { link: meanSigma, covariance: moment(meanSigma) },
  'mean-geometric-mean': { link: meanGeometricMean, covariance: moment(meanGeometricMean) },
  haebara: { link: (own: readonly Anchor[]) => haebara(own).link, covariance: curve('haebara') },
  'stocking-lord': {
    link: (own: readonly Anchor[]) => stockingLord(own).link,
    covariance: curve('stocking-lord'),
  },
} as const;
const methods = Object.keys(METHODS) as (keyof typeof METHODS)[];

function moment(estimate: (own: readonly Anchor[]) => Link) {
  return (covariances: AnchorCovariances): LinkCovariance =>
    momentLinkCovariance(anchors, estimate, covariances);
}

function curve(method: 'haebara' | 'stocking-lord') {
  return (covariances: AnchorCovariances): LinkCovariance =>
    curveLinkCovariance(anchors, { link: LINK, method }, covariances);
}

/** The anchors with every parameter moved: old ones in their order, then the new ones. */
function movedBy(changes: ArrayLike<number>): Anchor[] {
  let next = 0;
  const side = (scale: 'old' | 'new'): ItemParameters[] =>
    anchors.map((anchor) =>
      parametersOf(anchor[scale]).reduce<ItemParameters>(
        (item, _, k) => withMoved(item, k, changes[next++] ?? 0),
        anchor[scale],
      ),
    );
  const [old, fresh] = [side('old'), side('new')];
  return anchors.map(({ id }, j) => ({ id, old: old[j]!, new: fresh[j]! }));
}

/** The link's derivatives by all parameters, by refitting it after each is moved. */
function refitted(link: (own: readonly Anchor[]) => Link): Link[] {
  const total = 2 * parameterTotal(items);
  const h = 1e-3;
  return Array.from({ length: total }, (_, k) => {
    const at = (by: number): Link =>
      link(movedBy(Float64Array.from({ length: total }, (__, i) => (i === k ? by : 0))));
    const [up, down] = [at(h), at(-h)];
    return { slope: (up.slope - down.slope) / (2 * h), intercept: (up.intercept - down.intercept) / (2 * h) };
  });
}

describe("a link's covariance by the delta method", () => {
  it.each(methods)('is that of the link refitted after each parameter is moved, %s', (method) => {
    const { link, covariance } = METHODS[method];
    const derivatives = refitted(link);
    const covariances = errorsOf(0.1);
    const n = parameterTotal(items);
    const expected = (left: keyof Link, right: keyof Link): number => {
      let sum = 0;
      (['old', 'new'] as const).forEach((scale, side) => {
        for (let i = 0; i < n; i++)
          for (let j = 0; j < n; j++)
            sum +=
              derivatives[side * n + i]![left] *
              covariances[scale][i * n + j]! *
              derivatives[side * n + j]![right];
      });
      return sum;
    };
    const found = covariance(covariances);
    expect(found.slope / expected('slope', 'slope')).toBeCloseTo(1, 3);
    expect(found.intercept / expected('intercept', 'intercept')).toBeCloseTo(1, 3);
    expect(Math.abs(found.both - expected('slope', 'intercept'))).toBeLessThan(
      1e-3 * Math.sqrt(found.slope * found.intercept),
    );
  });

  it.each([
    ['mean-mean', 2000],
    ['mean-geometric-mean', 2000],
    ['haebara', 30],
    ['stocking-lord', 60],
  ] as const)('is how the link scatters over drawn errors, %s', (method, count) => {
    const { link, covariance } = METHODS[method];
    const covariances = errorsOf(0.03);
    const n = parameterTotal(items);
    const roots = [semidefiniteRoot(covariances.old, n), semidefiniteRoot(covariances.new, n)];
    const generator = createGenerator(`scatter ${method}`);
    const links = Array.from({ length: count }, () =>
      link(
        movedBy(
          roots.flatMap((root) => {
            const normals = Array.from({ length: n }, () => generator.normal());
            return normals.map((_, i) =>
              normals.reduce((sum, z, k) => sum + (k <= i ? root[i * n + k]! * z : 0), 0),
            );
          }),
        ),
      ),
    );
    const variance = (of: (found: Link) => number): number => {
      const mean = links.reduce((sum, own) => sum + of(own), 0) / count;
      return links.reduce((sum, own) => sum + (of(own) - mean) ** 2, 0) / (count - 1);
    };
    const found = covariance(covariances);
    // A variance from so many draws errs by sqrt(2 / count); three of these, and the curvature's share.
    const tolerance = 3 * Math.sqrt(2 / count) + 0.03;
    expect(Math.abs(variance(({ slope }) => slope) / found.slope - 1)).toBeLessThan(tolerance);
    expect(Math.abs(variance(({ intercept }) => intercept) / found.intercept - 1)).toBeLessThan(tolerance);
    const atTwo = found.slope * 4 + 4 * found.both + found.intercept;
    expect(Math.abs(variance(({ slope, intercept }) => 2 * slope + intercept) / atTwo - 1)).toBeLessThan(
      tolerance,
    );
  });

  it.each(methods)('is four times as large for errors twice as large, %s', (method) => {
    const once = METHODS[method].covariance(errorsOf(0.05));
    const twice = METHODS[method].covariance(errorsOf(0.1));
    for (const cell of ['slope', 'intercept', 'both'] as const)
      expect(twice[cell] / once[cell]).toBeCloseTo(4, 8);
  });

  it.each(methods)('is the sum of what each scale brings, %s', (method) => {
    const { covariance } = METHODS[method];
    const both = errorsOf(0.1);
    const none = both.old.map(() => 0);
    const [fromOld, fromNew, all] = [
      covariance({ old: both.old, new: none }),
      covariance({ old: none, new: both.new }),
      covariance(both),
    ];
    for (const cell of ['slope', 'intercept', 'both'] as const)
      expect(fromOld[cell] + fromNew[cell]).toBeCloseTo(all[cell], 12);
  });

  it.each(methods)('never makes slope and intercept err together more than each alone, %s', (method) => {
    const { slope, intercept, both } = METHODS[method].covariance(errorsOf(0.2));
    expect(both * both).toBeLessThan(slope * intercept);
  });

  it('of mean/mean by hand, where only one location errs', () => {
    const n = parameterTotal(items);
    const old = new Float64Array(n * n);
    old[n + 1] = 0.04;
    const found = momentLinkCovariance(anchors, meanMean, { old, new: new Float64Array(n * n) });
    // Eight locations: the intercept follows one of them by an eighth.
    expect(found.intercept).toBeCloseTo(0.04 / 64, 10);
    expect(found.slope).toBeCloseTo(0, 12);
  });
});

describe("a robust link's covariance", () => {
  const { link } = robustLink(anchors);

  it("is of the size of Haebara's for anchors that agree", () => {
    const found = robustLinkCovariance(anchors, link, errorsOf(0.1));
    const plain = METHODS.haebara.covariance(errorsOf(0.1));
    for (const cell of ['slope', 'intercept'] as const) {
      expect(found[cell] / plain[cell]).toBeGreaterThan(0.5);
      expect(found[cell] / plain[cell]).toBeLessThan(2);
    }
  });

  it('vanishes with the errors', () => {
    const found = robustLinkCovariance(anchors, link, errorsOf(0));
    expect(Math.max(found.slope, found.intercept)).toBeLessThan(1e-12);
  });

  it('grows with the errors', () => {
    const [small, large] = [0.05, 0.15].map((error) => robustLinkCovariance(anchors, link, errorsOf(error)));
    expect(large!.slope).toBeGreaterThan(2 * small!.slope);
    expect(large!.intercept).toBeGreaterThan(2 * small!.intercept);
  });

  it('by the choice of anchors is nothing where all agree, and something where they do not', () => {
    const none = robustLinkSpread(anchors, link);
    expect(Math.max(none.slope, none.intercept)).toBeLessThan(1e-10);
    const noisy = anchors.map((anchor, j) => ({
      ...anchor,
      old: withMoved(anchor.old, 1, j % 2 === 0 ? 0.3 : -0.3),
    }));
    expect(robustLinkSpread(noisy, robustLink(noisy).link).intercept).toBeGreaterThan(1e-3);
  });

  it('does not count a drifted anchor as error', () => {
    const drifted = anchors.map((anchor, j) =>
      j === 1 ? { ...anchor, old: withMoved(anchor.old, 1, -1.5) } : anchor,
    );
    const { link: found } = robustLink(drifted);
    const [before, after] = [
      robustLinkCovariance(anchors, link, errorsOf(0.05)),
      robustLinkCovariance(drifted, found, errorsOf(0.05)),
    ];
    expect(after.intercept / before.intercept).toBeLessThan(3);
  });
});

describe('errors from the choice of anchors', () => {
  const noisy = anchors.map((anchor, j) => ({
    ...anchor,
    old: withMoved(anchor.old, 1, 0.1 * Math.cos(3 * j)),
  }));

  it.each(['mean-mean', 'mean-sigma', 'haebara'] as const)(
    'are the jackknife of the links without one anchor, %s',
    (method) => {
      const found = linkScales(noisy, method);
      const links = noisy.map((_, left) => METHODS[method].link(noisy.filter((__, j) => j !== left)));
      const n = links.length;
      const centre = links.reduce((sum, { intercept }) => sum + intercept, 0) / n;
      const squares = links.reduce((sum, { intercept }) => sum + (intercept - centre) ** 2, 0);
      expect(found.interceptError).toBeCloseTo(Math.sqrt(((n - 1) / n) * squares), 9);
      expect(found.errors).toBe('from the spread of the anchors');
      expect(Math.abs(found.errorCovariance)).toBeLessThanOrEqual(found.slopeError * found.interceptError);
    },
  );
});
