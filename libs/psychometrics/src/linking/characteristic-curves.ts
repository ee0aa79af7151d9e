import { probabilityCorrect } from '../models/dichotomous';
import { categoryCount, isDichotomous, type ItemParameters } from '../models/item-parameters';
import { categoryProbabilities, expectedScore } from '../models/response-model';
import { at } from '../numeric/element';
import { normalDensity } from '../numeric/normal';
import { minimise, type Minimum } from './least-squares';
import { invertLink, linkAbility, type Link } from './link';
import { meanGeometricMean, type Anchor } from './moments';

/** Points and weights at which curves are compared; the constants depend on them, so they are stated with a result. */
export interface Comparison {
  readonly points: readonly number[];
  /** Of people on the old scale; normalised to sum 1. */
  readonly weights: readonly number[];
  /** Of people on the new scale, for the way back; absent: one way only. */
  readonly weightsBack?: readonly number[];
}

/** Both ways, N(0, 1) weights on 41 points from -4 to 4. */
export const DEFAULT_COMPARISON: Comparison = (() => {
  const points = Array.from({ length: 41 }, (_, q) => -4 + 0.2 * q);
  const weights = points.map(normalDensity);
  return { points, weights, weightsBack: weights };
})();

/** Differences of the anchors' curves after a link, each times the root of its weight. */
export type Residuals = (link: Link) => Float64Array;

/**
 * Haebara: squared differences of every category's curve,
 *
 *     sum_q w_q sum_j sum_k (P_jk(theta_q; old) - P_jk(theta_q; new linked))^2
 *
 * over k > 0, plus the same from the other side. Haebara (1980), Japanese Psychological Research 22.
 */
export function haebara(anchors: readonly Anchor[], comparison = DEFAULT_COMPARISON): Minimum {
  return minimise(haebaraResiduals(anchors, comparison), meanGeometricMean(anchors));
}

export function haebaraResiduals(anchors: readonly Anchor[], comparison: Comparison): Residuals {
  return residualsOf(comparison, anchors, categoryCurves);
}

/** Probability of every category above 0 of every item. */
function categoryCurves(items: readonly ItemParameters[], theta: number): Float64Array {
  const curves = new Float64Array(items.reduce((sum, item) => sum + categoryCount(item) - 1, 0));
  let next = 0;
  for (const item of items) {
    if (isDichotomous(item)) curves[next++] = probabilityCorrect(theta, item);
    else for (const p of categoryProbabilities(theta, item).slice(1)) curves[next++] = p;
  }
  return curves;
}

/** Stocking and Lord: squared differences of the test's expected score. (1983), Applied Psychological Measurement 7. */
export function stockingLord(anchors: readonly Anchor[], comparison = DEFAULT_COMPARISON): Minimum {
  return minimise(stockingLordResiduals(anchors, comparison), meanGeometricMean(anchors));
}

/** Of all anchors together; they are the sum of those of each. */
export function stockingLordResiduals(anchors: readonly Anchor[], comparison: Comparison): Residuals {
  return residualsOf(comparison, anchors, (items, theta) =>
    Float64Array.of(items.reduce((sum, item) => sum + expectedScore(theta, item), 0)),
  );
}

/** What is compared at one point. */
type Curves = (items: readonly ItemParameters[], theta: number) => Float64Array;

/**
 * An item of the new scale linked to the old has at theta the curve that it has on its own scale at the ability that the
 * link takes to theta; so the link moves points instead of items.
 */
function residualsOf(comparison: Comparison, anchors: readonly Anchor[], curves: Curves): Residuals {
  const old = anchors.map((anchor) => anchor.old);
  const fresh = anchors.map((anchor) => anchor.new);
  const forward = oneWay(
    { points: comparison.points, weights: comparison.weights, target: old, moving: fresh },
    curves,
  );
  if (!comparison.weightsBack) return (link) => forward(invertLink(link));
  const back = oneWay(
    { points: comparison.points, weights: comparison.weightsBack, target: fresh, moving: old },
    curves,
  );
  return (link) => concatenate(forward(invertLink(link)), back(link));
}

interface Way {
  readonly points: readonly number[];
  readonly weights: readonly number[];
  /** Items whose scale the points are on. */
  readonly target: readonly ItemParameters[];
  readonly moving: readonly ItemParameters[];
}

function oneWay({ points, weights, target, moving }: Way, curves: Curves): Residuals {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const roots = weights.map((weight) => Math.sqrt(weight / total));
  const expected = points.map((theta) => curves(target, theta));
  const width = expected[0]?.length ?? 0;
  return (toMoving) => {
    const residuals = new Float64Array(points.length * width);
    points.forEach((theta, q) => {
      const given = curves(moving, linkAbility(theta, toMoving));
      const here = expected[q] as Float64Array;
      for (let k = 0; k < width; k++)
        residuals[q * width + k] = (at(here, k) - at(given, k)) * (roots[q] as number);
    });
    return residuals;
  };
}

function concatenate(left: Float64Array, right: Float64Array): Float64Array {
  const both = new Float64Array(left.length + right.length);
  both.set(left);
  both.set(right, left.length);
  return both;
}
