import { squaredSteps } from './weighted-kappa';
import type { PairTable } from './pair-table';

export type StepDistance = 'nominal' | 'ordinal' | 'interval';

/**
 * Agreement of any number of markers, of whom not everyone marked everything: 1 without disagreement, 0 where marks are
 * as if dealt out by chance, below 0 where markers systematically disagree.
 *
 *     alpha = 1 - D_o / D_e
 *     D_o = (1 / n) sum o_ck d_ck,   D_e = (1 / (n (n - 1))) sum n_c n_k d_ck
 *
 * with o_ck the coincidences, n_c their row sums and n their total; d_ck is 1 for any two different steps (nominal),
 * (c - k)^2 (interval), or (ordinal) the square of the marks from c to k, those of c and k themselves by half.
 * Krippendorff (2011), Computing Krippendorff's alpha-reliability. Undefined when all marks are the same, and without pairs.
 */
export function krippendorffAlpha(
  { steps, counts }: PairTable,
  distance: StepDistance = 'ordinal',
): number | undefined {
  const given = Array.from({ length: steps }, (_, step) =>
    counts.subarray(step * steps, (step + 1) * steps).reduce((sum, count) => sum + count, 0),
  );
  const all = given.reduce((sum, count) => sum + count, 0);
  const squared = distanceOf(distance, given);
  let observed = 0;
  let expected = 0;
  counts.forEach((count, cell) => {
    const one = Math.floor(cell / steps);
    const other = cell % steps;
    const weight = squared(one, other);
    observed += weight * count;
    expected += weight * (given[one] ?? 0) * (given[other] ?? 0);
  });
  return expected > 0 ? 1 - ((all - 1) * observed) / expected : undefined;
}

function distanceOf(
  distance: StepDistance,
  given: readonly number[],
): (one: number, other: number) => number {
  if (distance === 'nominal') return (one, other) => Number(one !== other);
  if (distance === 'interval') return squaredSteps;
  let before = 0;
  const middles = given.map((count) => {
    before += count;
    return before - count / 2;
  });
  return (one, other) => ((middles[one] ?? 0) - (middles[other] ?? 0)) ** 2;
}
