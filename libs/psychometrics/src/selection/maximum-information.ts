import { at, intAt } from '../numeric/element';
import { bankInformation, type CompiledBank } from './bank';
import { BestOf } from './best';

export interface InformationInput {
  /** Ability per dimension. */
  readonly ability: Float64Array;
  readonly eligible: Uint8Array;
  readonly count?: number;
}

/** Indices of the items with the largest Fisher information, best first. Lord (1980), ch. 10. */
export function selectByInformation(bank: CompiledBank, input: InformationInput): number[] {
  const best = new BestOf(input.count ?? 1);
  for (let i = 0; i < bank.size; i++) {
    if (input.eligible[i] !== 1 || at(bank.peakInformation, i) <= best.threshold) continue;
    best.offer(i, bankInformation(bank, i, at(input.ability, intAt(bank.dimension, i))));
  }
  return best.toArray();
}
