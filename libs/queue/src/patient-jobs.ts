import type { JobName } from '@qabilet/contracts';

/** Long work that nobody waits in front of: people's tests are scored and summarised first. */
const PATIENT: ReadonlySet<JobName> = new Set(['run-summary-part']);

/** Whether a job comes after all others, and never has more than half of a worker. */
export function isPatient(name: JobName): boolean {
  return PATIENT.has(name);
}
