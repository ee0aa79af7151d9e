import { at } from '../numeric/element';

/** A group's ability distribution. */
export interface LatentNormal {
  readonly mean: number;
  readonly sd: number;
}

/** Logs of the group's weights at the nodes, summing to 1 after exponentiation. */
export function logWeights(nodes: Float64Array, { mean, sd }: LatentNormal): Float64Array {
  const logs = nodes.map((node) => -0.5 * ((node - mean) / sd) ** 2);
  let total = 0;
  for (let q = 0; q < logs.length; q++) total += Math.exp(at(logs, q));
  const norm = Math.log(total);
  return logs.map((value) => value - norm);
}
