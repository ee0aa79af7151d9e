import { ProblemError } from '@qabilet/api-client';

const STEPS: readonly string[] = ['people.awaiting-second-factor', 'people.enrolling'];

/** Whether the password was right and only the second factor is missing. */
export function isSecondFactorMissing(error: unknown): boolean {
  return error instanceof ProblemError && STEPS.includes(error.code);
}
