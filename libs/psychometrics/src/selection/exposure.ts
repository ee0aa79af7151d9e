import { at } from '../numeric/element';
import type { Generator } from '../numeric/random';

/** How often each item could have been and was asked; per band of ability where high stakes want that. */
export interface ExposureCounts {
  /** Tests in which the item was eligible. */
  readonly eligible: Float64Array;
  /** Tests in which it was administered. */
  readonly administered: Float64Array;
}

export function noExposure(size: number): ExposureCounts {
  return { eligible: new Float64Array(size), administered: new Float64Array(size) };
}

/**
 * Item eligibility: drawn once before each test so that no item is seen by more than a share r of all people,
 *
 *     P(eligible) = min(1, r eligible / administered)
 *
 * It needs no simulation beforehand and follows every change of the bank, unlike Sympson and Hetter's parameters
 * (`sympsonHetter`, where the two are compared).
 * Van der Linden & Veldkamp (2004), Journal of Educational and Behavioral Statistics 29.
 */
export function eligibilityProbability(counts: ExposureCounts, index: number, maximumRate: number): number {
  const administered = at(counts.administered, index);
  return administered === 0 ? 1 : Math.min(1, (maximumRate * at(counts.eligible, index)) / administered);
}

/** Draws which items this test may use: 1 where eligible. */
export function drawEligibility(
  counts: ExposureCounts,
  maximumRate: number,
  generator: Generator,
): Uint8Array {
  return Uint8Array.from(counts.eligible, (_, index) =>
    generator.next() < eligibilityProbability(counts, index, maximumRate) ? 1 : 0,
  );
}

/** Counts after one more test; fading below 1 forgets old tests slowly, so that a changed bank settles sooner. */
export function recordExposure(
  counts: ExposureCounts,
  test: { readonly eligible: Uint8Array; readonly administered: readonly number[] },
  fading = 1,
): ExposureCounts {
  const eligible = counts.eligible.map((count, i) => count * fading + (test.eligible[i] ?? 0));
  const administered = counts.administered.map((count) => count * fading);
  for (const index of test.administered) administered[index] = at(administered, index) + 1;
  return { eligible, administered };
}
