import type { ItemParameters } from '../models/item-parameters';
import { logLikelihood } from '../models/response-model';
import { at } from '../numeric/element';
import { STANDARD_NORMAL, type AbilityEstimate, type NormalPrior } from './answer';
import { moments } from './eap';
import { logPriorAt, trapezoid, type Quadrature } from './quadrature';

/** What is known of one ability after some answers, as log weights at points; answers are added one by one. */
export interface GridPosterior {
  readonly points: Float64Array;
  readonly logWeights: Float64Array;
}

export function startPosterior(
  quadrature: Quadrature = trapezoid(),
  prior: NormalPrior = STANDARD_NORMAL,
): GridPosterior {
  return { points: quadrature.points, logWeights: logPriorAt(quadrature, prior) };
}

export function observe(
  { points, logWeights }: GridPosterior,
  item: ItemParameters,
  category: number,
): GridPosterior {
  return {
    points,
    logWeights: logWeights.map((value, q) => value + logLikelihood(at(points, q), item, category)),
  };
}

/** EAP and posterior standard deviation. */
export function momentsOf({ points, logWeights }: GridPosterior): AbilityEstimate {
  return moments(points, logWeights);
}

/** Weights that sum to 1. */
export function weightsOf({ logWeights }: GridPosterior): Float64Array {
  let largest = -Infinity;
  for (let q = 0; q < logWeights.length; q++) largest = Math.max(largest, at(logWeights, q));
  const weights = logWeights.map((value) => Math.exp(value - largest));
  let total = 0;
  for (let q = 0; q < weights.length; q++) total += at(weights, q);
  return weights.map((weight) => weight / total);
}
