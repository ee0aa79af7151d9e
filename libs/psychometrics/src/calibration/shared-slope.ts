import { at, increase } from '../numeric/element';
import { cholesky, solve } from '../numeric/matrix';
import type { Layout } from './layout';
import { isSlope, SLOPE_CEILING, SLOPE_FLOOR } from './slope-range';
import { itemDerivatives, SCORING_STEPS, SMALLEST_STEP, stabilised, type ItemProblem } from './maximisation';

/**
 * Newton step of all items that share one slope: with each item's intercepts eliminated (Schur complement) the slope
 * has one equation. The slope is held between the limits of single ones.
 */
export function improveShared(problems: readonly ItemProblem[], layout: Layout, vector: Float64Array): void {
  if (layout.sharedSlope === undefined || problems.length === 0) return;
  for (let step = 0; step < SCORING_STEPS; step++) {
    let slopeGradient = 0;
    let slopeInformation = 0;
    const parts = problems.map((problem) => {
      const { gradient, information } = itemDerivatives(problem, vector);
      const n = gradient.length;
      const m = n - 1;
      const own = new Float64Array(m * m);
      for (let p = 0; p < m; p++)
        for (let r = 0; r < m; r++) own[p * m + r] = at(information, (p + 1) * n + r + 1);
      const factor = cholesky(stabilised(own, m), m) ?? own;
      const cross = information.slice(1, n);
      const ownStep = solve(factor, gradient.slice(1), m);
      const crossStep = solve(factor, cross, m);
      slopeGradient += at(gradient, 0) - dot(cross, ownStep);
      slopeInformation += at(information, 0) - dot(cross, crossStep);
      return { problem, ownStep, crossStep };
    });
    const before = at(vector, layout.sharedSlope);
    const wanted = slopeGradient / slopeInformation;
    const change = Math.max(SLOPE_FLOOR - before, Math.min(wanted, SLOPE_CEILING - before));
    const slope = before + change;
    if (!isSlope(slope)) return;
    vector[layout.sharedSlope] = slope;
    for (const { problem, ownStep, crossStep } of parts) {
      for (let p = 0; p < ownStep.length; p++) {
        increase(vector, problem.layout.offset + p, at(ownStep, p) - at(crossStep, p) * change);
      }
    }
    if (Math.abs(change) < SMALLEST_STEP) return;
  }
}

function dot(left: Float64Array, right: Float64Array): number {
  return left.reduce((sum, value, i) => sum + value * at(right, i), 0);
}
