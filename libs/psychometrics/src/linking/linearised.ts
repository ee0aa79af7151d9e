import { at } from '../numeric/element';
import { parametersOf, withMoved } from './anchor-errors';
import type { Residuals } from './characteristic-curves';
import type { Link } from './link';
import type { Anchor } from './moments';

/** One anchor's differences of curves near a link, r + J (slope, intercept) + D (parameters), as columns. */
export interface LinearisedAnchor {
  readonly residuals: Float64Array;
  readonly bySlope: Float64Array;
  readonly byIntercept: Float64Array;
  /** By the parameters on the old scale, then on the new. */
  readonly byOld: readonly Float64Array[];
  readonly byNew: readonly Float64Array[];
}

const DIFFERENCE = 1e-5;

/** How the differences change with the link, by central differences. */
export function linearise(
  residuals: Residuals,
  { slope, intercept }: Link,
): Pick<LinearisedAnchor, 'residuals' | 'bySlope' | 'byIntercept'> {
  return {
    residuals: residuals({ slope, intercept }),
    bySlope: derivative((by) => residuals({ slope: slope + by, intercept })),
    byIntercept: derivative((by) => residuals({ slope, intercept: intercept + by })),
  };
}

/** The same with the anchor's own parameters. */
export function lineariseAnchor(
  anchor: Anchor,
  link: Link,
  residualsOf: (anchor: Anchor) => Residuals,
): LinearisedAnchor {
  const moved = (change: (by: number) => Anchor): Float64Array =>
    derivative((by) => residualsOf(change(by))(link));
  return {
    ...linearise(residualsOf(anchor), link),
    byOld: parametersOf(anchor.old).map((_, k) =>
      moved((by) => ({ ...anchor, old: withMoved(anchor.old, k, by) })),
    ),
    byNew: parametersOf(anchor.new).map((_, k) =>
      moved((by) => ({ ...anchor, new: withMoved(anchor.new, k, by) })),
    ),
  };
}

function derivative(of: (by: number) => Float64Array): Float64Array {
  const up = of(DIFFERENCE);
  const down = of(-DIFFERENCE);
  return up.map((value, k) => (value - at(down, k)) / (2 * DIFFERENCE));
}

export function dot(left: Float64Array, right: Float64Array): number {
  let sum = 0;
  for (let k = 0; k < left.length; k++) sum += at(left, k) * at(right, k);
  return sum;
}
