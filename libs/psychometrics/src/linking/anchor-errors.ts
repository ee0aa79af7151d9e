import type { ItemErrors } from '../calibration/standard-errors';
import { discrimination, isDichotomous, type ItemParameters } from '../models/item-parameters';
import { locationsOf } from './link';

/**
 * Sampling covariance of the anchors' parameters on either scale, row-major, over all anchors in their order; of each
 * anchor the slope, the difficulty or thresholds, then c and d where its model has them.
 */
export interface AnchorCovariances {
  readonly old: Float64Array;
  readonly new: Float64Array;
}

/** Parameters of one item in the order of `AnchorCovariances`. */
export function parametersOf(item: ItemParameters): number[] {
  const asymptotes = item.model === '4pl' ? [item.c, item.d] : item.model === '3pl' ? [item.c] : [];
  return [discrimination(item), ...locationsOf(item), ...asymptotes];
}

export function parameterTotal(items: readonly ItemParameters[]): number {
  return items.reduce((sum, item) => sum + parametersOf(item).length, 0);
}

/** The same item with one parameter moved. */
export function withMoved(item: ItemParameters, index: number, by: number): ItemParameters {
  const values = parametersOf(item);
  values[index] = (values[index] as number) + by;
  const [a = 1, b = 0, c = 0, d = 1] = values;
  switch (item.model) {
    case '1pl':
    case '2pl':
      return { ...item, a, b };
    case '3pl':
      return { ...item, a, b, c };
    case '4pl':
      return { ...item, a, b, c, d };
    default:
      return { ...item, a, thresholds: values.slice(1) };
  }
}

/** No estimate is so much another one's mirror. */
const LARGEST_CORRELATION = 0.95;
/** Nearer to 0 than this a location does not tell how slope and location err together. */
const SMALLEST_LOCATION = 0.2;

/**
 * Covariance of the items' parameters from their standard errors alone, items taken as independent. With the intercept
 * d = -a b the errors of both forms give away how slope and location err together:
 *
 *     Var(d) = b^2 Var(a) + a^2 Var(b) + 2 a b Cov(a, b)
 *
 * What all items of a calibration share, the sampling of its people, is not in it: the joint covariance is better.
 */
export function covarianceFromErrors(
  items: readonly ItemParameters[],
  errors: readonly (ItemErrors | undefined)[],
): Float64Array {
  const n = parameterTotal(items);
  const covariance = new Float64Array(n * n);
  let from = 0;
  items.forEach((item, j) => {
    const own = errors[j];
    const a = discrimination(item);
    const locations = locationsOf(item);
    if (own) {
      const set = (row: number, column: number, value: number): void => {
        covariance[(from + row) * n + from + column] = value;
        covariance[(from + column) * n + from + row] = value;
      };
      set(0, 0, own.a ** 2);
      locations.forEach((b, k) => {
        const error = own.locations[k] ?? 0;
        set(k + 1, k + 1, error ** 2);
        if (Math.abs(b) < SMALLEST_LOCATION) return;
        const both = ((own.intercepts[k] ?? 0) ** 2 - (b * own.a) ** 2 - (a * error) ** 2) / (2 * a * b);
        const largest = LARGEST_CORRELATION * own.a * error;
        set(0, k + 1, Math.max(-largest, Math.min(largest, both)));
      });
      const asymptotes = isDichotomous(item) ? [own.c, own.d] : [];
      parametersOf(item)
        .slice(1 + locations.length)
        .forEach((_, k) =>
          set(1 + locations.length + k, 1 + locations.length + k, (asymptotes[k] ?? 0) ** 2),
        );
    }
    from += parametersOf(item).length;
  });
  return covariance;
}
