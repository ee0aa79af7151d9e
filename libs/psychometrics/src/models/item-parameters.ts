import { DomainError } from '@qabilet/kernel';

/** One-parameter logistic: slopes are equal, 1 unless the scale was calibrated with another. */
export interface OneParameter {
  readonly model: '1pl';
  readonly a?: number;
  readonly b: number;
}

export interface TwoParameter {
  readonly model: '2pl';
  readonly a: number;
  readonly b: number;
}

/** With a lower asymptote c: the chance of somebody who knows nothing. */
export interface ThreeParameter {
  readonly model: '3pl';
  readonly a: number;
  readonly b: number;
  readonly c: number;
}

/** With an upper asymptote d: somebody who knows everything still slips with 1 - d. */
export interface FourParameter {
  readonly model: '4pl';
  readonly a: number;
  readonly b: number;
  readonly c: number;
  readonly d: number;
}

/** Graded response: thresholds strictly increasing, one less than there are categories. */
export interface GradedResponse {
  readonly model: 'grm';
  readonly a: number;
  readonly thresholds: readonly number[];
}

/** Generalised partial credit: steps in any order; partial credit is its case a = 1. */
export interface PartialCredit {
  readonly model: 'gpcm';
  readonly a: number;
  readonly thresholds: readonly number[];
}

export type Dichotomous = OneParameter | TwoParameter | ThreeParameter | FourParameter;

/** What a calibration says of one item, on the logit scale (D = 1). */
export type ItemParameters = Dichotomous | GradedResponse | PartialCredit;

export type ModelName = ItemParameters['model'];

export class UnusableItemParameters extends DomainError {
  readonly kind = 'invalid';
  readonly code = 'psychometrics.unusable-item-parameters';
}

export function isDichotomous(item: ItemParameters): item is Dichotomous {
  return item.model !== 'grm' && item.model !== 'gpcm';
}

/** Whether every answer's log-likelihood is concave in ability, so that it has one maximum; asymptotes break that. */
export function isLogConcave(item: ItemParameters): boolean {
  if (item.model === '3pl') return item.c === 0;
  return item.model !== '4pl' || (item.c === 0 && item.d === 1);
}

/** How many answer categories the item has, counted from 0 points. */
export function categoryCount(item: ItemParameters): number {
  return isDichotomous(item) ? 2 : item.thresholds.length + 1;
}

export function discrimination(item: ItemParameters): number {
  return item.model === '1pl' ? (item.a ?? 1) : item.a;
}

/** Why the parameters describe no item, in words; undefined when they do. */
export function faultOf(item: ItemParameters): string | undefined {
  const a = discrimination(item);
  if (!(a > 0 && Number.isFinite(a))) return `the slope must be above 0, it is ${a}`;
  if (isDichotomous(item)) {
    if (!Number.isFinite(item.b)) return `the difficulty must be a number, it is ${item.b}`;
    const c = item.model === '3pl' || item.model === '4pl' ? item.c : 0;
    const d = item.model === '4pl' ? item.d : 1;
    if (!(c >= 0 && c < d && d <= 1)) return `the asymptotes must be 0 <= c < d <= 1, they are ${c} and ${d}`;
    return undefined;
  }
  if (item.thresholds.length === 0) return 'an item needs at least one threshold';
  if (!item.thresholds.every(Number.isFinite)) return 'every threshold must be a number';
  const isRising = item.thresholds.every((value, k) => k === 0 || value > (item.thresholds[k - 1] as number));
  if (item.model === 'grm' && !isRising)
    return 'thresholds of the graded response model must increase strictly';
  return undefined;
}

/** Throws `UnusableItemParameters` when the parameters describe no item. */
export function checkItemParameters(item: ItemParameters, name = 'item'): void {
  const fault = faultOf(item);
  if (fault) throw new UnusableItemParameters(`${name}: ${fault}`);
}
