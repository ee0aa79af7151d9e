import { four, fourParameterInformation } from '../models/dichotomous';
import {
  checkItemParameters,
  discrimination,
  isDichotomous,
  type ItemParameters,
} from '../models/item-parameters';
import { information } from '../models/response-model';
import { at } from '../numeric/element';

/** One item as the bank is compiled from. */
export interface BankItem {
  readonly id: string;
  /** Index of the ability that it measures, from 0. */
  readonly dimension: number;
  readonly parameters: ItemParameters;
  /** Expected time of one answer. */
  readonly seconds: number;
}

/** A bank in typed arrays, compiled once and then only read; items are known by their index. */
export interface CompiledBank {
  readonly size: number;
  readonly ids: readonly string[];
  readonly items: readonly ItemParameters[];
  readonly dimension: Int32Array;
  readonly seconds: Float64Array;
  /** 1 where the item is dichotomous: a, b, c, d hold its parameters; others keep theirs in `items`. */
  readonly dichotomous: Uint8Array;
  readonly a: Float64Array;
  readonly b: Float64Array;
  readonly c: Float64Array;
  readonly d: Float64Array;
  /** What no ability can exceed: lets a search pass over items that cannot win. */
  readonly peakInformation: Float64Array;
}

/** Checks every item's parameters and lays the bank out for selection. */
export function compileBank(items: readonly BankItem[]): CompiledBank {
  for (const { id, parameters } of items) checkItemParameters(parameters, `item ${id}`);
  const forms = items.map(({ parameters }) => (isDichotomous(parameters) ? four(parameters) : undefined));
  return {
    size: items.length,
    ids: items.map(({ id }) => id),
    items: items.map(({ parameters }) => parameters),
    dimension: Int32Array.from(items, ({ dimension }) => dimension),
    seconds: Float64Array.from(items, ({ seconds }) => seconds),
    dichotomous: Uint8Array.from(forms, (form) => (form ? 1 : 0)),
    a: Float64Array.from(items, ({ parameters }) => discrimination(parameters)),
    b: Float64Array.from(forms, (form) => form?.b ?? 0),
    c: Float64Array.from(forms, (form) => form?.c ?? 0),
    d: Float64Array.from(forms, (form) => form?.d ?? 1),
    peakInformation: Float64Array.from(items, ({ parameters }) => peakInformation(parameters)),
  };
}

/**
 * An upper bound of the information: a^2 / 4 for two categories (reached without asymptotes), a^2 for graded response
 * (its terms are at most 1), a^2 m^2 / 4 for partial credit (the largest variance of 0..m).
 */
function peakInformation(item: ItemParameters): number {
  const square = discrimination(item) ** 2;
  if (item.model === 'grm') return square;
  return item.model === 'gpcm' ? (square * item.thresholds.length ** 2) / 4 : square / 4;
}

/** Fisher information of one item of the bank. */
export function bankInformation(bank: CompiledBank, index: number, ability: number): number {
  if (bank.dichotomous[index] !== 1) return information(ability, bank.items[index] as ItemParameters);
  const a = at(bank.a, index);
  return fourParameterInformation(a, at(bank.c, index), at(bank.d, index), a * (ability - at(bank.b, index)));
}
