import type { CompetenceId } from '@qabilet/framework';
import {
  covarianceFromErrors,
  linkItem,
  linkScales,
  type Anchor,
  type AnchorCovariances,
  type ItemErrors,
  type Link,
} from '@qabilet/psychometrics';
import type { ItemBefore } from './answers-to-calibrate';
import type { CalibrationLink, NewParameters } from './scale-calibration';

/** With fewer, one that has moved is a tenth of the scale. */
const ANCHORS_OF_ONE_SCALE = 10;
/** Fewer anchors carry no scale at all; the priors of the rows then hold it alone. */
const FEWEST_ANCHORS = 3;

export interface LinkedItems {
  /** On the old scale; undefined where the item was not calibrated. */
  readonly items: readonly (NewParameters | undefined)[];
  readonly links: ReadonlyMap<CompetenceId, CalibrationLink>;
}

interface Placed extends Anchor {
  readonly competence: CompetenceId;
  /** Absent where experts judged. */
  readonly oldErrors?: ItemErrors;
  readonly newErrors: ItemErrors;
}

/**
 * Puts new parameters on the old scale by a robust link, so that an item that has moved does not move the scale: each
 * competence by its own items where it has ten of them, the others by all items together.
 */
export function linkItems(
  before: readonly ItemBefore[],
  found: readonly (NewParameters | undefined)[],
): LinkedItems {
  const anchors = before.flatMap(
    ({ id, competence, parameters, isOnScale, errors: oldErrors }, place): Placed[] => {
      const after = found[place];
      if (!after || !isOnScale) return [];
      return [{ id, competence, old: parameters, new: after.parameters, oldErrors, newErrors: after.errors }];
    },
  );
  const competences = new Set(before.flatMap(({ competence }, place) => (found[place] ? [competence] : [])));
  const own = new Map([...competences].map((code) => [code, anchors.filter(isOf(code))]));
  const needsPool = [...own.values()].some((some) => some.length < ANCHORS_OF_ONE_SCALE);
  const pooled = needsPool && anchors.length >= FEWEST_ANCHORS ? linkOf(anchors, 'pooled') : undefined;
  const links = new Map<CompetenceId, CalibrationLink>();
  for (const [code, some] of own) {
    const link = some.length >= ANCHORS_OF_ONE_SCALE ? linkOf(some) : pooled && withOwnError(pooled, some);
    if (link) links.set(code, link);
  }
  return {
    links,
    items: before.map(({ competence }, place) => {
      const after = found[place];
      const link = links.get(competence);
      return after && link ? onOldScale(after, link) : after;
    }),
  };
}

function isOf(code: CompetenceId): (anchor: Placed) => boolean {
  return ({ competence }) => competence === code;
}

function linkOf(anchors: readonly Placed[], pooled?: 'pooled'): CalibrationLink {
  const { slope, intercept, slopeError, interceptError } = linkScales(
    anchors,
    'robust',
    covariancesOf(anchors),
  );
  return {
    slope,
    intercept,
    slopeError,
    interceptError,
    anchors: anchors.length,
    isPooled: pooled !== undefined,
  };
}

/**
 * A pooled link knows where all scales together lie, and each of them as well as its own few anchors tell:
 *
 *     SE^2 = SE_pooled^2 + 1 / sum_i 1 / (SE(b_old)^2 + SE(b_new)^2)
 */
function withOwnError(pooled: CalibrationLink, own: readonly Placed[]): CalibrationLink {
  const precision = own.reduce((sum, { oldErrors, newErrors }) => {
    const variance = meanSquare(newErrors) + (oldErrors ? meanSquare(oldErrors) : 0);
    return sum + 1 / variance;
  }, 0);
  if (precision === 0) return pooled;
  return { ...pooled, interceptError: Math.sqrt(pooled.interceptError ** 2 + 1 / precision) };
}

function meanSquare({ locations }: ItemErrors): number {
  return locations.reduce((sum, error) => sum + error * error, 0) / locations.length;
}

/** Against a judgement the spread of the anchors is all there is to tell how sure the link is. */
function covariancesOf(anchors: readonly Placed[]): AnchorCovariances | undefined {
  if (anchors.some(({ oldErrors }) => oldErrors === undefined)) return undefined;
  return {
    old: covarianceFromErrors(
      anchors.map((anchor) => anchor.old),
      anchors.map(({ oldErrors }) => oldErrors),
    ),
    new: covarianceFromErrors(
      anchors.map((anchor) => anchor.new),
      anchors.map(({ newErrors }) => newErrors),
    ),
  };
}

function onOldScale({ parameters, errors, misfit }: NewParameters, link: Link): NewParameters {
  return { parameters: linkItem(parameters, link), errors: linkErrors(errors, link), misfit };
}

/** a / A and A b: their errors go with them; that of the link is the same for all and is told with the link. */
function linkErrors(errors: ItemErrors, { slope }: Link): ItemErrors {
  return { ...errors, a: errors.a / slope, locations: errors.locations.map((error) => error * slope) };
}
