import { DomainError } from '@qabilet/kernel';
import type { AnchorCovariances } from './anchor-errors';
import { haebara, stockingLord } from './characteristic-curves';
import { linkItem, locationsOf, type Link } from './link';
import {
  curveLinkCovariance,
  momentLinkCovariance,
  robustLinkCovariance,
  robustLinkSpread,
  type LinkCovariance,
} from './link-errors';
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

/**
 * Where a link's errors come from: the sampling errors of the anchors' own parameters, or, where those are not known, how
 * the link changes with the choice of anchors, which says too little when there are few.
 */
export type LinkErrorSource = 'from the items' | 'from the spread of the anchors';

export interface ScaleLink extends Link {
  readonly method: LinkMethod;
  readonly errors: LinkErrorSource;
  readonly slopeError: number;
  readonly interceptError: number;
  /** Of slope and intercept: at ability x the link's variance is slopeError^2 x^2 + 2 errorCovariance x + interceptError^2. */
  readonly errorCovariance: number;
  readonly drift: readonly AnchorDrift[];
}

/** A scale rests on three anchors at the very least; ten, or a fifth of the form, is the practice. */
const FEWEST_ANCHORS = 3;
/** Half the drift that a leaked item shows; calibration noise at 1,500 answers is a third of it. */
const DRIFT_LIMIT = 0.3;

/**
 * Links a new scale to the old one, with the error that every trend must carry and an alarm for anchors that moved. The
 * errors are the delta method's, of the robust link a parametric bootstrap's, where the anchors' own errors are given.
 */
export function linkScales(
  anchors: readonly Anchor[],
  method: LinkMethod = 'robust',
  covariances?: AnchorCovariances,
): ScaleLink {
  if (anchors.length < FEWEST_ANCHORS) {
    throw new TooFewAnchors(
      `${anchors.length} anchors cannot carry a scale; ${FEWEST_ANCHORS} are the least`,
    );
  }
  const link = LINK_METHODS[method](anchors);
  const covariance = covariances
    ? sampledCovariance(anchors, { link, method }, covariances)
    : spreadCovariance(anchors, { link, method });
  return {
    ...link,
    method,
    errors: covariances ? 'from the items' : 'from the spread of the anchors',
    slopeError: Math.sqrt(covariance.slope),
    interceptError: Math.sqrt(covariance.intercept),
    errorCovariance: covariance.both,
    drift: anchors.map((anchor) => driftOf(anchor, link)),
  };
}

interface Found {
  readonly link: Link;
  readonly method: LinkMethod;
}

function sampledCovariance(
  anchors: readonly Anchor[],
  { link, method }: Found,
  covariances: AnchorCovariances,
): LinkCovariance {
  switch (method) {
    case 'robust':
      return robustLinkCovariance(anchors, link, covariances);
    case 'haebara':
    case 'stocking-lord':
      return curveLinkCovariance(anchors, { link, method }, covariances);
    default:
      return momentLinkCovariance(anchors, LINK_METHODS[method], covariances);
  }
}

function spreadCovariance(anchors: readonly Anchor[], { link, method }: Found): LinkCovariance {
  if (method === 'robust') return robustLinkSpread(anchors, link);
  const estimate = LINK_METHODS[method];
  return jackknife(anchors.map((_, left) => estimate(anchors.filter((_anchor, j) => j !== left))));
}

function driftOf(anchor: Anchor, link: Link): AnchorDrift {
  const now = locationsOf(linkItem(anchor.new, link));
  const before = locationsOf(anchor.old);
  const difference = now.reduce((sum, location, k) => sum + location - (before[k] as number), 0) / now.length;
  return { id: anchor.id, difference, isFlagged: Math.abs(difference) > DRIFT_LIMIT };
}

/** (n - 1) / n sum (x_i - mean)^2. Quenouille (1956), Biometrika 43; in linking: Haberman, Lee & Qian (2009). */
function jackknife(links: readonly Link[]): LinkCovariance {
  const n = links.length;
  const mean = (of: (link: Link) => number): number => links.reduce((sum, link) => sum + of(link), 0) / n;
  const slope = mean((link) => link.slope);
  const intercept = mean((link) => link.intercept);
  const spread = (of: (link: Link) => number): number => (n - 1) * mean(of);
  return {
    slope: spread((link) => (link.slope - slope) ** 2),
    intercept: spread((link) => (link.intercept - intercept) ** 2),
    both: spread((link) => (link.slope - slope) * (link.intercept - intercept)),
  };
}
