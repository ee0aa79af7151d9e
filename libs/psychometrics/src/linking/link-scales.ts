import { DomainError } from '@qabilet/kernel';
import { haebara, stockingLord } from './characteristic-curves';
import { linkItem, locationsOf, type Link } from './link';
import { meanGeometricMean, meanMean, meanSigma, type Anchor } from './moments';
import { robustLink } from './robust';

export class TooFewAnchors extends DomainError {
  readonly kind = 'invalid';
  readonly code = 'psychometrics.too-few-anchors';
}

export const LINK_METHODS = {
  robust: (anchors: readonly Anchor[]): Link => robustLink(anchors).link,
  haebara: (anchors: readonly Anchor[]): Link => haebara(anchors).link,
  'stocking-lord': (anchors: readonly Anchor[]): Link => stockingLord(anchors).link,
  'mean-sigma': meanSigma,
  'mean-mean': meanMean,
  'mean-geometric-mean': meanGeometricMean,
} as const;

export type LinkMethod = keyof typeof LINK_METHODS;

/** How one anchor fits the link. */
export interface AnchorDrift {
  readonly id: string;
  /** Mean location on the old scale now minus before, in logits: below 0 it has become easier. */
  readonly difference: number;
  readonly isFlagged: boolean;
}

export interface ScaleLink extends Link {
  readonly method: LinkMethod;
  /** By leaving out one anchor at a time: what another choice of anchors would change. */
  readonly slopeError: number;
  readonly interceptError: number;
  readonly drift: readonly AnchorDrift[];
}

/** A scale rests on three anchors at the very least; ten, or a fifth of the form, is the practice. */
const FEWEST_ANCHORS = 3;
/** Half the drift that a leaked item shows; calibration noise at 1,500 answers is a third of it. */
const DRIFT_LIMIT = 0.3;

/** Links a new scale to the old one, with the error that every trend must carry and an alarm for anchors that moved. */
export function linkScales(anchors: readonly Anchor[], method: LinkMethod = 'robust'): ScaleLink {
  if (anchors.length < FEWEST_ANCHORS) {
    throw new TooFewAnchors(
      `${anchors.length} anchors cannot carry a scale; ${FEWEST_ANCHORS} are the least`,
    );
  }
  const estimate = LINK_METHODS[method];
  const link = estimate(anchors);
  const without = anchors.map((_, left) => estimate(anchors.filter((_anchor, j) => j !== left)));
  return {
    ...link,
    method,
    slopeError: jackknifeError(without.map(({ slope }) => slope)),
    interceptError: jackknifeError(without.map(({ intercept }) => intercept)),
    drift: anchors.map((anchor) => driftOf(anchor, link)),
  };
}

function driftOf(anchor: Anchor, link: Link): AnchorDrift {
  const now = locationsOf(linkItem(anchor.new, link));
  const before = locationsOf(anchor.old);
  const difference = now.reduce((sum, location, k) => sum + location - (before[k] as number), 0) / now.length;
  return { id: anchor.id, difference, isFlagged: Math.abs(difference) > DRIFT_LIMIT };
}

/** sqrt((n - 1) / n sum (x_i - mean)^2). Quenouille (1956), Biometrika 43; in linking: Haberman, Lee & Qian (2009). */
function jackknifeError(values: readonly number[]): number {
  const n = values.length;
  const mean = values.reduce((sum, value) => sum + value, 0) / n;
  return Math.sqrt(((n - 1) / n) * values.reduce((sum, value) => sum + (value - mean) ** 2, 0));
}
