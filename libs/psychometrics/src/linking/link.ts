import { discrimination, isDichotomous, type ItemParameters } from '../models/item-parameters';

/** theta_old = slope * theta_new + intercept. */
export interface Link {
  readonly slope: number;
  readonly intercept: number;
}

export const SAME_SCALE: Link = { slope: 1, intercept: 0 };

/** An item of the new scale expressed on the old one: a* = a / A, b* = A b + B. Asymptotes do not change. */
export function linkItem<Item extends ItemParameters>(item: Item, { slope, intercept }: Link): Item {
  const a = discrimination(item) / slope;
  if (isDichotomous(item)) return { ...item, a, b: slope * item.b + intercept };
  return { ...item, a, thresholds: item.thresholds.map((threshold) => slope * threshold + intercept) };
}

export function linkAbility(ability: number, { slope, intercept }: Link): number {
  return slope * ability + intercept;
}

/** From the old scale back to the new. */
export function invertLink({ slope, intercept }: Link): Link {
  return { slope: 1 / slope, intercept: -intercept / slope };
}

/** First `inner`, then `outer`. */
export function composeLinks(outer: Link, inner: Link): Link {
  return { slope: outer.slope * inner.slope, intercept: outer.slope * inner.intercept + outer.intercept };
}

/** Difficulties or thresholds of an item. */
export function locationsOf(item: ItemParameters): readonly number[] {
  return isDichotomous(item) ? [item.b] : item.thresholds;
}
