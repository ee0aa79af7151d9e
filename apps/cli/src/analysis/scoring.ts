import {
  estimateMap,
  estimateMl,
  estimateProfile,
  estimateWle,
  expectedProfile,
  logLikelihood,
  logPriorAt,
  momentsOf,
  standardErrors,
  STANDARD_NORMAL,
  type ItemParameters,
  type LocatedEstimate,
  type ProfileInput,
  type Quadrature,
} from '@qabilet/psychometrics';
import { dimensionsOf, parametersOf, type ColumnAnswer } from './bank-responses';
import type { BankRow } from './bank-file';

export const SCORING_METHODS = ['eap', 'map', 'ml', 'wle'] as const;
export type ScoringMethod = (typeof SCORING_METHODS)[number];

/** One ability of one person; NaN where the answers give none. */
export interface Score {
  readonly theta: number;
  readonly se: number;
  /** The likelihood still rises at the end of the scale. */
  readonly atBound: boolean;
}

/** Scores of one person, one for each ability. */
export type Scorer = (answers: readonly ColumnAnswer[]) => Score[];

export interface ScoringInput {
  readonly items: readonly BankRow[];
  readonly method: ScoringMethod;
  readonly quadrature: Quadrature;
  /** Of the abilities, row-major; they are scored one by one without. */
  readonly covariance?: Float64Array;
}

export function scorerFor({ items, method, quadrature, covariance }: ScoringInput): Scorer {
  const { names, of } = dimensionsOf(items);
  if (covariance) return correlatedScorer(of, { method, covariance });
  const single = method === 'eap' ? eapScorer(parametersOf(items), quadrature) : locatedScorer(method);
  if (names.length === 1) return (answers) => [single(answers)];
  return (answers) =>
    names.map((_, dimension) => single(answers.filter(({ column }) => of[column] === dimension)));
}

/** Log-likelihoods at the nodes are tabulated once, so that a person costs one addition for each answer and node. */
function eapScorer(
  items: readonly ItemParameters[],
  quadrature: Quadrature,
): (answers: readonly ColumnAnswer[]) => Score {
  const { points } = quadrature;
  const logPrior = logPriorAt(quadrature, STANDARD_NORMAL);
  const curves = new Map<number, Float64Array>();
  const curveOf = ({ column, category }: ColumnAnswer): Float64Array => {
    const key = column * CATEGORY_STRIDE + category;
    const known = curves.get(key);
    if (known) return known;
    const curve = points.map((point) => logLikelihood(point, items[column] as ItemParameters, category));
    curves.set(key, curve);
    return curve;
  };
  return (answers) => {
    const logWeights = logPrior.slice();
    for (const answer of answers) {
      const curve = curveOf(answer);
      for (let q = 0; q < logWeights.length; q++)
        logWeights[q] = (logWeights[q] as number) + (curve[q] as number);
    }
    const { ability, standardError } = momentsOf({ points, logWeights });
    return { theta: ability, se: standardError, atBound: false };
  };
}

/** More categories than an item has, so that item and category make one number. */
const CATEGORY_STRIDE = 64;

function locatedScorer(method: 'map' | 'ml' | 'wle'): (answers: readonly ColumnAnswer[]) => Score {
  const estimate = { map: estimateMap, ml: estimateMl, wle: estimateWle }[method] as (
    answers: readonly ColumnAnswer[],
  ) => LocatedEstimate | undefined;
  return (answers) => {
    const found = estimate(answers);
    return {
      theta: found?.ability ?? NaN,
      se: found?.standardError ?? NaN,
      atBound: found?.atBound ?? false,
    };
  };
}

/** Together: each ability is also known from the answers about the others. */
function correlatedScorer(
  dimensionOf: Int32Array,
  { method, covariance }: { readonly method: ScoringMethod; readonly covariance: Float64Array },
): Scorer {
  const dimensions = Math.sqrt(covariance.length);
  return (answers) => {
    const observations = answers.map(({ column, item, category }) => ({
      dimension: dimensionOf[column] as number,
      item,
      category,
    }));
    const input = { dimensions, priorCovariance: covariance, observations };
    const [centre, spread] = method === 'eap' ? expected(input) : mode(input);
    const errors = standardErrors({ mode: centre, covariance: spread });
    return Array.from(centre, (theta, i) => ({ theta, se: errors[i] as number, atBound: false }));
  };
}

function expected(input: ProfileInput): [Float64Array, Float64Array] {
  const { mean, covariance } = expectedProfile(input);
  return [mean, covariance];
}

function mode(input: ProfileInput): [Float64Array, Float64Array] {
  const profile = estimateProfile(input);
  return [profile.mode, profile.covariance];
}
