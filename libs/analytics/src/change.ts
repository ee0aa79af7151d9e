import type { Place } from './group-figures';
import { Z_90 } from './interval';

/** How far a mean has moved between two waves, logits. */
export interface Change {
  readonly by: number;
  readonly standardError: number;
  /** 90 % interval. */
  readonly low: number;
  readonly high: number;
}

/**
 * Change of a group's mean with the error of both waves and of the link between their scales:
 *
 *     SE^2 = SE_first^2 + SE_last^2 + SE_link^2
 *
 * The linking error is 0 exactly while both waves stand on one calibration. The waves count as independent; the same
 * people in both make the true error smaller, never larger, so that a change is not claimed too early.
 */
export function change(
  first: Pick<Place, 'mean' | 'standardError'>,
  last: Pick<Place, 'mean' | 'standardError'>,
  linkingError = 0,
): Change {
  const by = last.mean - first.mean;
  const standardError = Math.hypot(first.standardError, last.standardError, linkingError);
  return { by, standardError, low: by - Z_90 * standardError, high: by + Z_90 * standardError };
}
