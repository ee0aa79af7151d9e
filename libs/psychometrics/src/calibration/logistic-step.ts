import { at } from '../numeric/element';
import type { ItemProblem } from './maximisation';
import { slopePull } from './priors';
import { isSlope } from './slope-range';

const NEWTON_STEPS = 3;
/** A longer step than this is left to the guarded search. */
const LONGEST_STEP = 0.5;
const SMALLEST_STEP = 1e-9;

/**
 * Newton steps for one two-parameter logistic item, in one loop over nodes: the calibration spends its M-steps here.
 * False, with the vector untouched, where a step is long enough, or near enough to a limit, to need the guarded search.
 */
export function improveLogistic({ layout, nodes, sums, priors }: ItemProblem, vector: Float64Array): boolean {
  let a = at(vector, layout.slope);
  let c = at(vector, layout.slope + 1);
  for (let step = 0; step < NEWTON_STEPS; step++) {
    let gradientA = sums.scoreAbility;
    let gradientC = at(sums.counts, 1);
    let aa = 0;
    let ac = 0;
    let cc = 0;
    for (let q = 0; q < nodes.length; q++) {
      const theta = at(nodes, q);
      const p = 1 / (1 + Math.exp(-(a * theta + c)));
      const right = at(sums.atNode, q) * p;
      const weight = right * (1 - p);
      gradientA -= right * theta;
      gradientC -= right;
      aa += weight * theta * theta;
      ac += weight * theta;
      cc += weight;
    }
    if (priors.slope) {
      gradientA += slopePull(priors.slope, a);
      aa += 1 / (priors.slope.sd * a) ** 2;
    }
    const determinant = aa * cc - ac * ac;
    const changeA = (cc * gradientA - ac * gradientC) / determinant;
    const changeC = (aa * gradientC - ac * gradientA) / determinant;
    if (!(Math.abs(changeA) < LONGEST_STEP * a && Math.abs(changeC) < LONGEST_STEP)) return false;
    if (!isSlope(a + changeA)) return false;
    a += changeA;
    c += changeC;
    if (Math.abs(changeA) + Math.abs(changeC) < SMALLEST_STEP) break;
  }
  vector[layout.slope] = a;
  vector[layout.slope + 1] = c;
  return true;
}
