import { at, increase } from '../numeric/element';
import { semidefiniteRoot } from '../numeric/matrix';
import { createGenerator, type Generator } from '../numeric/random';
import { parametersOf, parameterTotal, withMoved, type AnchorCovariances } from './anchor-errors';
import {
  DEFAULT_COMPARISON,
  haebaraResiduals,
  stockingLordResiduals,
  type Residuals,
} from './characteristic-curves';
import { dot, lineariseAnchor, type LinearisedAnchor } from './linearised';
import type { Link } from './link';
import type { Anchor } from './moments';
import { robustStep, SOFTENINGS, squaredDistance, type SquaredDistance, type Step } from './robust-loss';

/** Sampling variances of a link and the covariance of its two constants. */
export interface LinkCovariance {
  readonly slope: number;
  readonly intercept: number;
  readonly both: number;
}

/** How a link follows small changes of the anchors' parameters: old ones in their order, then the new ones. */
interface Sensitivity {
  readonly slope: Float64Array;
  readonly intercept: Float64Array;
}

const DIFFERENCE = 1e-5;

/** Delta method for a link that is a formula of the parameters. Ogasawara (2000), Journal of Educational Measurement 37. */
export function momentLinkCovariance(
  anchors: readonly Anchor[],
  estimate: (anchors: readonly Anchor[]) => Link,
  covariances: AnchorCovariances,
): LinkCovariance {
  const slope: number[] = [];
  const intercept: number[] = [];
  for (const scale of ['old', 'new'] as const) {
    anchors.forEach((anchor, j) =>
      parametersOf(anchor[scale]).forEach((_, k) => {
        const at = (by: number): Link =>
          estimate(
            anchors.map((own, i) => (i === j ? { ...own, [scale]: withMoved(own[scale], k, by) } : own)),
          );
        const up = at(DIFFERENCE);
        const down = at(-DIFFERENCE);
        slope.push((up.slope - down.slope) / (2 * DIFFERENCE));
        intercept.push((up.intercept - down.intercept) / (2 * DIFFERENCE));
      }),
    );
  }
  const sensitivity = { slope: Float64Array.from(slope), intercept: Float64Array.from(intercept) };
  return carried(sensitivity, anchors, covariances);
}

/**
 * Delta method for a link at the minimum of squared differences r of curves, with J and D their derivatives by the link
 * and by the parameters:
 *
 *     d link = -(J' J)^-1 J' D d parameters
 *
 * Ogasawara (2001), Applied Psychological Measurement 25, without the curvature of r, which is multiplied by r itself.
 */
export function curveLinkCovariance(
  anchors: readonly Anchor[],
  { link, method }: { readonly link: Link; readonly method: 'haebara' | 'stocking-lord' },
  covariances: AnchorCovariances,
): LinkCovariance {
  const residualsOf = method === 'haebara' ? haebaraResiduals : stockingLordResiduals;
  const parts = linearised(anchors, link, (anchor) => residualsOf([anchor], DEFAULT_COMPARISON));
  // Haebara compares item by item, Stocking and Lord the sum over items.
  const together = method === 'haebara' ? undefined : summed(parts);
  const jacobians = together ? [together] : parts;
  const ss = total(jacobians, ({ bySlope }) => dot(bySlope, bySlope));
  const si = total(jacobians, ({ bySlope, byIntercept }) => dot(bySlope, byIntercept));
  const ii = total(jacobians, ({ byIntercept }) => dot(byIntercept, byIntercept));
  const determinant = ss * ii - si * si;
  const columns = [
    ...parts.flatMap((part) => part.byOld.map((column) => ({ column, own: together ?? part }))),
    ...parts.flatMap((part) => part.byNew.map((column) => ({ column, own: together ?? part }))),
  ];
  const slope = new Float64Array(columns.length);
  const intercept = new Float64Array(columns.length);
  columns.forEach(({ column, own }, k) => {
    const s = dot(own.bySlope, column);
    const i = dot(own.byIntercept, column);
    slope[k] = (si * i - ii * s) / determinant;
    intercept[k] = (si * s - ss * i) / determinant;
  });
  return carried({ slope, intercept }, anchors, covariances);
}

/** Draws of a bootstrap: its standard error then errs by 4 %. */
const DRAWS = 300;
/** Of slope and intercept in a draw: far below their errors. */
const DRAW_TOLERANCE = 1e-4;
/** In standard deviations of its own noise: an anchor further off has drifted and stays off in every draw. */
const DRIFTED = 3;

/**
 * Parametric bootstrap of the robust link: anchors that agree with it are set upon it, drifted ones stay where they are,
 * then all get new sampling errors and the loss is minimised again, in the linear form of the curves. The loss has a kink
 * where an anchor fits, so the delta method and the jackknife both understate its error. In 600 simulated links of
 * twelve anchors a 90 % interval held the slope and the intercept in 91 %. What drift leaves as bias is not in it: with 3
 * of 12 anchors 0.5 easier and difficulties known to 0.15 it held them in 64 and 76 %, Haebara's in 9 and 30 %.
 */
export function robustLinkCovariance(
  anchors: readonly Anchor[],
  link: Link,
  covariances: AnchorCovariances,
): LinkCovariance {
  const parts = linearised(anchors, link, (anchor) => haebaraResiduals([anchor], DEFAULT_COMPARISON));
  const generator = createGenerator('errors of a robust link');
  const draw = { old: drawFrom(covariances.old, generator), new: drawFrom(covariances.new, generator) };
  const centres = parts.map((part, j) => centreOf(part, variancesOf(anchors, j, covariances)));
  return spreadOf(() => {
    const old = draw.old();
    const fresh = draw.new();
    let fromOld = 0;
    let fromNew = 0;
    return parts.map((part, j) => {
      const residuals = (centres[j] as Float64Array).slice();
      for (const column of part.byOld) addTimes(residuals, column, at(old, fromOld++));
      for (const column of part.byNew) addTimes(residuals, column, at(fresh, fromNew++));
      return squaredDistance({ ...part, residuals });
    });
  });
}

/** Bootstrap over the anchors of a robust link: what another choice of anchors would change. */
export function robustLinkSpread(anchors: readonly Anchor[], link: Link): LinkCovariance {
  const distances = linearised(anchors, link, (anchor) => haebaraResiduals([anchor], DEFAULT_COMPARISON)).map(
    squaredDistance,
  );
  const generator = createGenerator('choice of anchors');
  return spreadOf(() =>
    Array.from(distances, () => distances[generator.below(distances.length)] as SquaredDistance),
  );
}

function spreadOf(redrawn: () => SquaredDistance[]): LinkCovariance {
  const draws = Array.from({ length: DRAWS }, () => {
    const distances = redrawn();
    return SOFTENINGS.reduce<Step>(
      (start, softening) => robustStep({ distances, softening, start, tolerance: DRAW_TOLERANCE }),
      {
        slope: 0,
        intercept: 0,
      },
    );
  });
  // About the estimate, not about their mean: what bias there is counts as error.
  const mean = (of: (step: Step) => number): number =>
    draws.reduce((sum, step) => sum + of(step), 0) / draws.length;
  return {
    slope: mean(({ slope }) => slope ** 2),
    intercept: mean(({ intercept }) => intercept ** 2),
    both: mean(({ slope, intercept }) => slope * intercept),
  };
}

/** Zero where the anchor's misfit is what its errors make of it, else the misfit. */
function centreOf(part: LinearisedAnchor, variances: readonly number[]): Float64Array {
  const columns = [...part.byOld, ...part.byNew];
  const expected = columns.reduce((sum, column, k) => sum + (variances[k] ?? 0) * dot(column, column), 0);
  const isDrifted = dot(part.residuals, part.residuals) > DRIFTED ** 2 * expected;
  return isDrifted ? part.residuals : new Float64Array(part.residuals.length);
}

function variancesOf(anchors: readonly Anchor[], index: number, covariances: AnchorCovariances): number[] {
  return (['old', 'new'] as const).flatMap((scale) => {
    const items = anchors.map((anchor) => anchor[scale]);
    const n = parameterTotal(items);
    const from = parameterTotal(items.slice(0, index));
    return parametersOf(items[index] as Anchor['old']).map((_, k) =>
      at(covariances[scale], (from + k) * (n + 1)),
    );
  });
}

function drawFrom(covariance: Float64Array, generator: Generator): () => Float64Array {
  const n = Math.round(Math.sqrt(covariance.length));
  const root = semidefiniteRoot(covariance, n);
  return () => {
    const normals = Float64Array.from({ length: n }, () => generator.normal());
    return normals.map((_, i) => {
      let sum = 0;
      for (let k = 0; k <= i; k++) sum += at(root, i * n + k) * at(normals, k);
      return sum;
    });
  };
}

function linearised(
  anchors: readonly Anchor[],
  link: Link,
  residualsOf: (anchor: Anchor) => Residuals,
): LinearisedAnchor[] {
  return anchors.map((anchor) => lineariseAnchor(anchor, link, residualsOf));
}

function summed(parts: readonly LinearisedAnchor[]): Pick<LinearisedAnchor, 'bySlope' | 'byIntercept'> {
  const length = parts[0]?.bySlope.length ?? 0;
  const bySlope = new Float64Array(length);
  const byIntercept = new Float64Array(length);
  for (const part of parts) {
    addTimes(bySlope, part.bySlope, 1);
    addTimes(byIntercept, part.byIntercept, 1);
  }
  return { bySlope, byIntercept };
}

/** M V M' with V block diagonal: the two scales were calibrated apart. */
function carried(
  { slope, intercept }: Sensitivity,
  anchors: readonly Anchor[],
  covariances: AnchorCovariances,
): LinkCovariance {
  const oldCount = parameterTotal(anchors.map((anchor) => anchor.old));
  const form = (left: Float64Array, right: Float64Array): number =>
    quadratic(left.subarray(0, oldCount), right.subarray(0, oldCount), covariances.old) +
    quadratic(left.subarray(oldCount), right.subarray(oldCount), covariances.new);
  return { slope: form(slope, slope), intercept: form(intercept, intercept), both: form(slope, intercept) };
}

function quadratic(left: Float64Array, right: Float64Array, matrix: Float64Array): number {
  const n = left.length;
  let sum = 0;
  for (let i = 0; i < n; i++)
    for (let j = 0; j < n; j++) sum += at(left, i) * at(matrix, i * n + j) * at(right, j);
  return sum;
}

function total<Part>(parts: readonly Part[], of: (part: Part) => number): number {
  return parts.reduce((sum, part) => sum + of(part), 0);
}

function addTimes(to: Float64Array, column: Float64Array, times: number): void {
  for (let k = 0; k < to.length; k++) increase(to, k, at(column, k) * times);
}
