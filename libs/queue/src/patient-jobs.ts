import type { JobName } from '@qabilet/contracts';

/** Long work that nobody waits in front of: people's tests are scored and summarised first. */
const PATIENT: ReadonlySet<string> = new Set<JobName>(['run-summary-part', 'make-release', 'feed-analysis']);

/** Whether a job comes after all others, and never has more than half of a worker. */
export function isPatient(name: string): boolean {
  return PATIENT.has(name);
}
