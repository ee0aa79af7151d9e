import { weightsOf, type GridPosterior } from '../ability/grid-posterior';
import { at } from '../numeric/element';
import { semidefiniteRoot } from '../numeric/matrix';
import type { Generator } from '../numeric/random';
import type { Profile } from '../profile/profile';
import { drawAbilities } from '../simulation/draw';

/**
 * One draw from a person's posterior: for studies of spread and shares, where point estimates mislead. Not a score.
 *
 * Mislevy (1991), Psychometrika 56.
 */
export function drawPlausibleValue(posterior: GridPosterior, generator: Generator): number {
  const weights = weightsOf(posterior);
  const { points } = posterior;
  let left = generator.next();
  let q = 0;
  while (q < points.length - 1 && left >= at(weights, q)) left -= at(weights, q++);
  // Uniform within the node's cell, so that draws are not on a grid.
  const step = at(points, 1) - at(points, 0);
  return at(points, q) + (generator.next() - 0.5) * step;
}

/** One draw of all abilities from the Gaussian form of a profile's posterior. */
export function drawPlausibleProfile({ mode, covariance }: Profile, generator: Generator): Float64Array {
  return drawAbilities(mode, semidefiniteRoot(covariance, mode.length), generator);
}
