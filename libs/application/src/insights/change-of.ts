import { change, type Place } from '@qabilet/analytics';
import type { Id } from '@qabilet/kernel';

/** A mean that is shown, on the scale of its wave. */
export interface ShownMean extends Pick<Place, 'mean' | 'standardError'> {
  readonly calibrationId: Id<'Calibration'>;
}

export interface ShownChange {
  readonly change?: number;
  readonly changeLow?: number;
  readonly changeHigh?: number;
}

/**
 * Change from the first to the last wave whose mean is shown. The linking error is 0 because both stand on one
 * calibration; between scales that nothing links yet no change is named.
 */
export function changeOf(means: readonly (ShownMean | undefined)[]): ShownChange {
  const shown = means.filter((mean) => mean !== undefined);
  const [first] = shown;
  const last = shown[shown.length - 1];
  if (!first || !last || first === last || first.calibrationId !== last.calibrationId) return {};
  const { by, low, high } = change(first, last);
  return { change: by, changeLow: low, changeHigh: high };
}
