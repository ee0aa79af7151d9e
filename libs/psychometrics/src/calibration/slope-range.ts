/** Steeper is a step, and flatter tells nobody from anybody. */
const LARGEST_SLOPE = 50;
const SMALLEST_SLOPE = 1e-4;
/** Short of the limits: a slope that got here was on its way to infinity, or to 0 and below. */
const STEEPEST_FOUND = 0.98 * LARGEST_SLOPE;
const FLATTEST_FOUND = 2 * SMALLEST_SLOPE;
/** Where a slope that would pass a limit is held. */
export const SLOPE_CEILING = 0.999 * LARGEST_SLOPE;
export const SLOPE_FLOOR = 1.001 * SMALLEST_SLOPE;

/** Whether an item may have the slope. */
export function isSlope(a: number): boolean {
  return a > SMALLEST_SLOPE && a < LARGEST_SLOPE;
}

/** Whether only a limit has stopped the slope: answers separate people perfectly, or the able give the wrong ones. */
export function isRunaway(a: number): boolean {
  return a >= STEEPEST_FOUND || a <= FLATTEST_FOUND;
}
