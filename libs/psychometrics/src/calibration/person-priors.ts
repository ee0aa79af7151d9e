import { at } from '../numeric/element';
import type { KnownAbilities } from './responses';

/**
 * People's own priors as the E-step adds them to what the answers say: log of the weight at a node
 *
 *     theta shift - theta^2 precision / 2 + constant,  shift = mean / sd^2, precision = 1 / sd^2
 *
 * with the constant such that the weights sum to 1 over the nodes.
 */
export interface PersonPriors {
  readonly shift: Float64Array;
  readonly precision: Float64Array;
  readonly constant: Float64Array;
}

export function personPriors({ mean, sd }: KnownAbilities, nodes: Float64Array): PersonPriors {
  const precision = sd.map((value) => 1 / (value * value));
  const shift = mean.map((value, i) => value * at(precision, i));
  const constant = mean.map((value, i) => {
    let total = 0;
    for (let q = 0; q < nodes.length; q++)
      total += Math.exp(-0.5 * at(precision, i) * (at(nodes, q) - value) ** 2);
    return -Math.log(total) - 0.5 * value * at(shift, i);
  });
  return { shift, precision, constant };
}
