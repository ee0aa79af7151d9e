/** Steeper is a step, and flatter tells nobody from anybody. */
const LARGEST_SLOPE = 50;
const SMALLEST_SLOPE = 1e-4;
/** Short of the limit: a slope that got here was on its way to infinity. */
const STEEPEST_FOUND = 0.98 * LARGEST_SLOPE;
/** Where a slope that would pass the limit is held. */
export const SLOPE_CEILING = 0.999 * LARGEST_SLOPE;

/** Whether an item may have the slope. */
export function isSlope(a: number): boolean {
  return a > SMALLEST_SLOPE && a < LARGEST_SLOPE;
}

/** Whether only the limit has stopped the slope, as where answers separate people perfectly. */
export function isRunaway(a: number): boolean {
  return a >= STEEPEST_FOUND;
}
