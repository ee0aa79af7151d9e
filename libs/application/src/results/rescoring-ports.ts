import type { AttemptId } from '@qabilet/assessment';
import type { Id } from '@qabilet/kernel';

export interface AttemptToRescore {
  readonly attemptId: AttemptId;
  readonly calibrationId: Id<'Calibration'>;
}

/** Which waves stand on another calibration than that of their test, and what of it is still to be done. */
export abstract class Rescorings {
  abstract set(waveId: Id<'Wave'>, calibrationId: Id<'Calibration'>): Promise<void>;
  /** Scored attempts of the wave, from the one after. */
  abstract page(
    waveId: Id<'Wave'>,
    after: AttemptId | undefined,
    limit: number,
  ): Promise<readonly AttemptId[]>;
  /** Scored attempts of such waves without that result and without a job that is to make it. */
  abstract missing(limit: number): Promise<readonly AttemptToRescore[]>;
}
