import { logistic } from '../models/logistic';
import { at, increase } from '../numeric/element';
import type { ItemLayout } from './layout';

/** Prior of the asymptotes: the lower one, and one minus the upper one. */
export type AsymptotePrior =
  | { readonly family: 'logit-normal'; readonly mean: number; readonly sd: number }
  | { readonly family: 'beta'; readonly alpha: number; readonly beta: number };

/**
 * log a ~ N(mean, sd). The density is that of a, whose mode lies sd^2 lower than that of log a, or, where `of` says so,
 * that of log a.
 */
export interface SlopePrior {
  readonly mean: number;
  readonly sd: number;
  readonly of?: 'a' | 'log a';
}

/** What is believed of items before their answers; an absent part is flat. */
export interface ItemPriors {
  readonly slope?: SlopePrior;
  /** b ~ N(mean, sd), of items with two categories. */
  readonly difficulty?: { readonly mean: number; readonly sd: number };
  readonly asymptote?: AsymptotePrior;
}

/** Four or five options, one right: c around 0.2. */
export const DEFAULT_ASYMPTOTE_PRIOR: AsymptotePrior = { family: 'beta', alpha: 5, beta: 17 };

const LOG_SQRT_TWO_PI = 0.5 * Math.log(2 * Math.PI);

/** Log density of one item's parameters. */
export function logPrior(priors: ItemPriors, layout: ItemLayout, vector: Float64Array): number {
  let sum = 0;
  const a = at(vector, layout.slope);
  if (priors.slope && layout.slope === layout.offset) {
    const { mean, sd, of } = priors.slope;
    sum += logNormal(Math.log(a), mean, sd) - (of === 'log a' ? 0 : Math.log(a));
  }
  if (priors.difficulty && layout.categories === 2) {
    sum += logNormal(-at(vector, interceptOf(layout)) / a, priors.difficulty.mean, priors.difficulty.sd);
  }
  if (priors.asymptote && layout.kind === 'asymptotic') {
    sum += logAsymptote(priors.asymptote, at(vector, interceptOf(layout) + 1));
    if (layout.model === '4pl') sum += logAsymptote(priors.asymptote, -at(vector, interceptOf(layout) + 2));
  }
  return sum;
}

/**
 * Adds the prior's gradient and a positive semi-definite curvature to those of one item's log-likelihood; parameters
 * numbered as in `fillScores`, slope first.
 */
export function addPrior(
  gradient: Float64Array,
  information: Float64Array,
  item: { readonly priors: ItemPriors; readonly layout: ItemLayout; readonly vector: Float64Array },
): void {
  const { priors, layout, vector } = item;
  const n = gradient.length;
  const a = at(vector, layout.slope);
  if (priors.slope && layout.slope === layout.offset) {
    const { sd } = priors.slope;
    increase(gradient, 0, slopePull(priors.slope, a));
    increase(information, 0, 1 / (sd * a) ** 2);
  }
  if (priors.difficulty && layout.categories === 2) {
    const { mean, sd } = priors.difficulty;
    const b = -at(vector, interceptOf(layout)) / a;
    const pull = -(b - mean) / (sd * sd);
    const slopes = [-b / a, -1 / a] as const;
    slopes.forEach((row, p) => {
      increase(gradient, p, pull * row);
      slopes.forEach((column, r) => increase(information, p * n + r, (row * column) / (sd * sd)));
    });
  }
  if (priors.asymptote && layout.kind === 'asymptotic') {
    const intercept = interceptOf(layout);
    for (let p = 2; p < n; p++) {
      const sign = p === 2 ? 1 : -1;
      const { slope, curvature } = asymptoteDerivatives(
        priors.asymptote,
        sign * at(vector, intercept + p - 1),
      );
      increase(gradient, p, sign * slope);
      increase(information, p * n + p, curvature);
    }
  }
}

/** Derivative in a of the log density. */
export function slopePull({ mean, sd, of }: SlopePrior, a: number): number {
  return -((of === 'log a' ? 0 : 1) + (Math.log(a) - mean) / (sd * sd)) / a;
}

function interceptOf(layout: ItemLayout): number {
  return layout.slope === layout.offset ? layout.offset + 1 : layout.offset;
}

function logNormal(value: number, mean: number, sd: number): number {
  return -0.5 * ((value - mean) / sd) ** 2 - Math.log(sd) - LOG_SQRT_TWO_PI;
}

/** Up to a constant for beta. */
function logAsymptote(prior: AsymptotePrior, g: number): number {
  if (prior.family === 'logit-normal') return logNormal(g, prior.mean, prior.sd);
  const c = logistic(g);
  return (prior.alpha - 1) * Math.log(c) + (prior.beta - 1) * Math.log(1 - c);
}

function asymptoteDerivatives(
  prior: AsymptotePrior,
  g: number,
): { readonly slope: number; readonly curvature: number } {
  if (prior.family === 'logit-normal')
    return { slope: -(g - prior.mean) / prior.sd ** 2, curvature: 1 / prior.sd ** 2 };
  const c = logistic(g);
  return {
    slope: (prior.alpha - 1) * (1 - c) - (prior.beta - 1) * c,
    curvature: (prior.alpha + prior.beta - 2) * c * (1 - c),
  };
}
