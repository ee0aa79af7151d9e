import { change, type Place } from '@qabilet/analytics';
import type { Id } from '@qabilet/kernel';

/** A mean that is shown, on the scale of its wave. */
export interface ShownMean extends Pick<Place, 'mean' | 'standardError'> {
  readonly frameworkReleaseId: Id<'FrameworkRelease'>;
  /** Of the links from the first calibration of the framework to the wave's, squared logits. */
  readonly linkVariance: number;
  /** What it leaves out, in any words: means that leave out different things are not compared. */
  readonly without?: string;
}

export interface ShownChange {
  readonly change?: number;
  readonly changeLow?: number;
  readonly changeHigh?: number;
}

/**
 * Change to the last wave whose mean is shown, from the first on the same framework. Calibrations of one framework
 * follow one another, each linked to the one before, so the error between two of them is that of the links that lie
 * between; of different frameworks no change is named.
 */
export function changeOf(means: readonly (ShownMean | undefined)[]): ShownChange {
  const shown = means.filter((mean) => mean !== undefined);
  const last = shown[shown.length - 1];
  const first = shown.find(({ frameworkReleaseId }) => frameworkReleaseId === last?.frameworkReleaseId);
  if (!first || !last || first === last || first.without !== last.without) return {};
  const linkingError = Math.sqrt(Math.abs(last.linkVariance - first.linkVariance));
  const { by, low, high } = change(first, last, linkingError);
  return { change: by, changeLow: low, changeHigh: high };
}
