import type { PairTable } from './pair-table';

/** How much it counts that two marks are these: 0 where they agree. */
export type Disagreement = (one: number, other: number) => number;

/** Two steps apart weigh four times as much as one. */
export const squaredSteps: Disagreement = (one, other) => (one - other) ** 2;

/**
 * Agreement of two markers beyond what their habits alone would give, 1 when they always agree:
 *
 *     kappa_w = 1 - sum v_ij o_ij / sum v_ij e_ij,   e_ij = o_i. o_.j / n
 *
 * Cohen (1968), Weighted kappa, Psychological Bulletin 70(4). With squared steps it equals the intraclass correlation
 * but for terms in 1/n (Fleiss & Cohen 1973). Undefined when both always gave one and the same mark, and without pairs.
 */
export function weightedKappa(
  { steps, counts }: PairTable,
  disagreement: Disagreement = squaredSteps,
): number | undefined {
  const rows = new Float64Array(steps);
  const columns = new Float64Array(steps);
  let all = 0;
  counts.forEach((count, cell) => {
    const row = Math.floor(cell / steps);
    const column = cell % steps;
    rows[row] = (rows[row] ?? 0) + count;
    columns[column] = (columns[column] ?? 0) + count;
    all += count;
  });
  let observed = 0;
  let expected = 0;
  counts.forEach((count, cell) => {
    const row = Math.floor(cell / steps);
    const column = cell % steps;
    const weight = disagreement(row, column);
    observed += weight * count;
    expected += (weight * (rows[row] ?? 0) * (columns[column] ?? 0)) / all;
  });
  return expected > 0 ? 1 - observed / expected : undefined;
}
