import { at, intAt } from '../numeric/element';
import { bankInformation, type CompiledBank } from './bank';
import { BestOf } from './best';

export interface GainInput {
  /** Posterior mode per dimension. */
  readonly mode: Float64Array;
  /** Posterior variance per dimension. */
  readonly variance: Float64Array;
  /** How much each dimension matters now; 0 for one that is decided. */
  readonly weight: Float64Array;
  /** 1 where the item may be asked. */
  readonly eligible: Uint8Array;
  /** How many to return, 5 unless given; the caller draws one of them. */
  readonly count?: number;
}

export const DEFAULT_CANDIDATES = 5;

/**
 * Indices of the items with the largest expected gain per expected second, best first:
 *
 *     gain = weight_dim log(1 + I(mode_dim) variance_dim) / seconds
 *
 * log(1 + I v) is twice the mutual information of answer and ability in the Gaussian form (Lindley 1956); time in the
 * denominator: Fan, Wang, Chang & Douglas (2012), JEBS 37. Items without gain are not returned. Deterministic: equal
 * gains keep the bank's order.
 */
export function selectByGain(bank: CompiledBank, input: GainInput): number[] {
  const { mode, variance, weight, eligible } = input;
  const best = new BestOf(input.count ?? DEFAULT_CANDIDATES);
  for (let i = 0; i < bank.size; i++) {
    if (eligible[i] !== 1) continue;
    const dimension = intAt(bank.dimension, i);
    const spread = at(variance, dimension);
    const rate = at(weight, dimension) / at(bank.seconds, i);
    const threshold = Math.max(0, best.threshold);
    // log(1 + x) <= x parts most items from the best without a logarithm, and the peak without an exponential.
    if (rate * at(bank.peakInformation, i) * spread <= threshold) continue;
    const reduction = bankInformation(bank, i, at(mode, dimension)) * spread;
    if (rate * reduction <= threshold) continue;
    best.offer(i, rate * Math.log1p(reduction));
  }
  return best.toArray();
}
