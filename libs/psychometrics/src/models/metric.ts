import { discrimination, isDichotomous, type ItemParameters } from './item-parameters';

/** Makes the logistic curve follow the normal ogive within 0.01 (Haley 1952); many programs still multiply slopes by it. */
export const NORMAL_OGIVE_SCALING = 1.7;

/** Parameters on this library's logit scale from ones whose slope is multiplied by 1.7 inside the formula. */
export function fromNormalMetric<Item extends ItemParameters>(item: Item): Item {
  return { ...item, a: discrimination(item) * NORMAL_OGIVE_SCALING };
}

/** Parameters as programs of the 1.7 convention write them. */
export function toNormalMetric<Item extends ItemParameters>(item: Item): Item {
  return { ...item, a: discrimination(item) / NORMAL_OGIVE_SCALING };
}

/** logit = slope * ability + intercept: the form in which items are estimated. */
export interface SlopeIntercept {
  readonly slope: number;
  /** One for a dichotomous item, one a threshold otherwise: -a * b. */
  readonly intercepts: readonly number[];
}

export function toSlopeIntercept(item: ItemParameters): SlopeIntercept {
  const slope = discrimination(item);
  const locations = isDichotomous(item) ? [item.b] : item.thresholds;
  return { slope, intercepts: locations.map((b) => -slope * b) };
}

/** The same item with slope and intercepts given, other parameters kept. */
export function withSlopeIntercept<Item extends ItemParameters>(item: Item, form: SlopeIntercept): Item {
  const locations = form.intercepts.map((intercept) => -intercept / form.slope);
  if (isDichotomous(item)) return { ...item, a: form.slope, b: locations[0] };
  return { ...item, a: form.slope, thresholds: locations };
}
