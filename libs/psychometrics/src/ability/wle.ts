import { at } from '../numeric/element';
import {
  ABILITY_BOUND,
  scanStep,
  totalInformation,
  totalSlope,
  totalWarmTerm,
  type Answer,
  type LocatedEstimate,
} from './answer';
import { globalMaximum } from './maxima';

/**
 * Warm's weighted likelihood estimate: the root of
 *
 *     l'(theta) + J(theta) / (2 I(theta)) = 0
 *
 * on [-6, 6], standard error 1 / sqrt(I). Not the maximum of l + log(I) / 2, which some programs call by this name:
 * with guessing the two differ by up to half a logit. Finite for all right and all wrong. None without answers.
 *
 * Warm (1989), Psychometrika 54, 427-450.
 */
export function estimateWle(answers: readonly Answer[]): LocatedEstimate | undefined {
  if (answers.length === 0) return undefined;
  const derivative = (ability: number): number =>
    totalSlope(ability, answers) + totalWarmTerm(ability, answers) / (2 * totalInformation(ability, answers));
  const { best, atBound, maxima } = globalMaximum(derivative, integralOf(derivative), {
    from: -ABILITY_BOUND,
    to: ABILITY_BOUND,
    step: scanStep(answers),
  });
  return { ability: best, standardError: 1 / Math.sqrt(totalInformation(best, answers)), atBound, maxima };
}

const INTEGRATION_STEPS = 480;

/** The weighted log-likelihood has no closed form with guessing: integrate its derivative, once, and only if asked. */
function integralOf(derivative: (x: number) => number): (x: number) => number {
  const step = (2 * ABILITY_BOUND) / INTEGRATION_STEPS;
  let sums: Float64Array | undefined;
  return (x) => {
    sums ??= cumulative(derivative, step);
    const k = Math.min(INTEGRATION_STEPS, Math.floor((x + ABILITY_BOUND) / step));
    const from = -ABILITY_BOUND + k * step;
    return at(sums, k) + ((x - from) * (derivative(from) + derivative(x))) / 2;
  };
}

function cumulative(derivative: (x: number) => number, step: number): Float64Array {
  const sums = new Float64Array(INTEGRATION_STEPS + 1);
  let left = derivative(-ABILITY_BOUND);
  for (let k = 1; k <= INTEGRATION_STEPS; k++) {
    const right = derivative(-ABILITY_BOUND + k * step);
    sums[k] = at(sums, k - 1) + (step * (left + right)) / 2;
    left = right;
  }
  return sums;
}
