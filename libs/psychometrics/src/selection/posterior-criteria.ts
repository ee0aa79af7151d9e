import { weightsOf, momentsOf, type GridPosterior } from '../ability/grid-posterior';
import { categoryProbabilities } from '../models/response-model';
import type { ItemParameters } from '../models/item-parameters';
import { at, intAt } from '../numeric/element';
import type { CompiledBank } from './bank';
import { BestOf } from './best';
import type { CurveTable } from './curve-table';

/** A rule that looks at the whole posterior of one ability instead of one estimate. */
export type PosteriorCriterion = 'mpwi' | 'klp' | 'mepv';

export interface PosteriorInput {
  readonly criterion: PosteriorCriterion;
  readonly posterior: GridPosterior;
  readonly eligible: Uint8Array;
  readonly count?: number;
}

/** Indices of the best items by a posterior criterion, best first; the table must stand on the posterior's points. */
export function selectByPosterior(bank: CompiledBank, table: CurveTable, input: PosteriorInput): number[] {
  const weights = weightsOf(input.posterior);
  const { ability } = momentsOf(input.posterior);
  const score = CRITERIA[input.criterion];
  const best = new BestOf(input.count ?? 1);
  for (let i = 0; i < bank.size; i++) {
    if (input.eligible[i] !== 1) continue;
    best.offer(i, score({ table, weights, ability, index: i, item: bank.items[i] as ItemParameters }));
  }
  return best.toArray();
}

interface Candidate {
  readonly table: CurveTable;
  readonly weights: Float64Array;
  /** The current EAP. */
  readonly ability: number;
  readonly index: number;
  readonly item: ItemParameters;
}

const CRITERIA: Readonly<Record<PosteriorCriterion, (candidate: Candidate) => number>> = {
  mpwi: posteriorWeightedInformation,
  klp: posteriorKullbackLeibler,
  mepv: (candidate) => -expectedPosteriorVariance(candidate),
};

/** MPWI: int I(theta) p(theta | x). Van der Linden (1998), Psychometrika 63. */
function posteriorWeightedInformation({ table, weights, index }: Candidate): number {
  const from = index * weights.length;
  let sum = 0;
  for (let q = 0; q < weights.length; q++) sum += at(table.information, from + q) * at(weights, q);
  return sum;
}

/**
 * KLP: int K(theta) p(theta | x), K(theta) = sum_k P_k(estimate) log(P_k(estimate) / P_k(theta)).
 *
 * Chang & Ying (1996), Applied Psychological Measurement 20.
 */
function posteriorKullbackLeibler({ table, weights, ability, index, item }: Candidate): number {
  let sum = 0;
  categoryProbabilities(ability, item).forEach((here, k) => {
    const row = (intAt(table.firstRow, index) + k) * weights.length;
    for (let q = 0; q < weights.length; q++) {
      sum += at(weights, q) * here * Math.log(here / at(table.probabilities, row + q));
    }
  });
  return sum;
}

/**
 * MEPV minimises sum_k P_k(estimate) Var(theta | x, X = k); weighted at the current estimate as catR does.
 *
 * Owen (1975), JASA 70; van der Linden & Pashley (2000).
 */
function expectedPosteriorVariance({ table, weights, ability, index, item }: Candidate): number {
  let expected = 0;
  categoryProbabilities(ability, item).forEach((here, k) => {
    const row = (intAt(table.firstRow, index) + k) * weights.length;
    let total = 0;
    let first = 0;
    let square = 0;
    for (let q = 0; q < weights.length; q++) {
      const weight = at(weights, q) * at(table.probabilities, row + q);
      const point = at(table.points, q);
      total += weight;
      first += weight * point;
      square += weight * point * point;
    }
    expected += here * (square / total - (first / total) ** 2);
  });
  return expected;
}
