import { discrimination, type ItemParameters } from '../models/item-parameters';
import { locationsOf, type Link } from './link';

/** One anchor as it was calibrated on either scale. */
export interface Anchor {
  readonly id: string;
  readonly old: ItemParameters;
  readonly new: ItemParameters;
}

/** A = mean(a_new) / mean(a_old), B from the means of b. Loyd & Hoover (1980). */
export function meanMean(anchors: readonly Anchor[]): Link {
  return withMeans(anchors, mean(slopes(anchors, 'new')) / mean(slopes(anchors, 'old')));
}

/** As mean/mean with geometric means of the slopes. Mislevy & Bock (1990). */
export function meanGeometricMean(anchors: readonly Anchor[]): Link {
  const log = (values: readonly number[]): number => mean(values.map(Math.log));
  return withMeans(anchors, Math.exp(log(slopes(anchors, 'new')) - log(slopes(anchors, 'old'))));
}

/** A = sd(b_old) / sd(b_new). Marco (1977), Journal of Educational Measurement 14. */
export function meanSigma(anchors: readonly Anchor[]): Link {
  return withMeans(anchors, spread(locations(anchors, 'old')) / spread(locations(anchors, 'new')));
}

function withMeans(anchors: readonly Anchor[], slope: number): Link {
  return { slope, intercept: mean(locations(anchors, 'old')) - slope * mean(locations(anchors, 'new')) };
}

/** A as in mean/geometric mean and B the median of b_old - A b_new: half of the anchors may drift. */
export function medianLink(anchors: readonly Anchor[]): Link {
  const slope = Math.exp(
    median(anchors.map((anchor) => Math.log(discrimination(anchor.new) / discrimination(anchor.old)))),
  );
  const old = locations(anchors, 'old');
  return {
    slope,
    intercept: median(locations(anchors, 'new').map((b, k) => (old[k] as number) - slope * b)),
  };
}

function slopes(anchors: readonly Anchor[], scale: 'old' | 'new'): number[] {
  return anchors.map((anchor) => discrimination(anchor[scale]));
}

function locations(anchors: readonly Anchor[], scale: 'old' | 'new'): number[] {
  return anchors.flatMap((anchor) => locationsOf(anchor[scale]));
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

function spread(values: readonly number[]): number {
  const centre = mean(values);
  return Math.sqrt(mean(values.map((value) => (value - centre) ** 2)));
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((left, right) => left - right);
  const half = sorted.length / 2;
  const upper = sorted[Math.floor(half)] as number;
  return sorted.length % 2 === 1 ? upper : (upper + (sorted[half - 1] as number)) / 2;
}
