/**
 * By what the results of one attempt are ranked; the highest counts. It is the one on the calibration that the wave was
 * scored anew with, else the one scored last. The arguments are the names of `result` and `wave` in the statement.
 */
export function countingRank(result: string, wave: string): string {
  return `(${result}.calibration_id IS NOT DISTINCT FROM ${wave}.rescored_with, ${result}.scored_at,
    ${result}.scoring_version, ${result}.calibration_id)`;
}
