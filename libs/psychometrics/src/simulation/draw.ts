import type { ItemParameters } from '../models/item-parameters';
import { categoryProbabilities } from '../models/response-model';
import { at, increase } from '../numeric/element';
import type { Generator } from '../numeric/random';

/** The category that somebody of this ability gives for a uniform number in [0, 1): inverse transform. */
export function drawCategory(ability: number, item: ItemParameters, uniform: number): number {
  const probabilities = categoryProbabilities(ability, item);
  let cumulative = 0;
  for (let k = 0; k < probabilities.length - 1; k++) {
    cumulative += probabilities[k] as number;
    if (uniform < cumulative) return k;
  }
  return probabilities.length - 1;
}

/** One person's abilities from N(mean, L L'), L the Cholesky factor of the covariance. */
export function drawAbilities(mean: Float64Array, factor: Float64Array, generator: Generator): Float64Array {
  const n = mean.length;
  const abilities = Float64Array.from(mean);
  const z = Float64Array.from({ length: n }, () => generator.normal());
  for (let i = 0; i < n; i++) {
    for (let k = 0; k <= i; k++) increase(abilities, i, at(factor, i * n + k) * at(z, k));
  }
  return abilities;
}

/** Seconds that an answer takes: lognormal around the item's expected time. Van der Linden (2006), JEBS 31. */
export function drawSeconds(expected: number, spread: number, generator: Generator): number {
  return expected * Math.exp(spread * generator.normal() - 0.5 * spread * spread);
}
