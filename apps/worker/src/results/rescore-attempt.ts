import type { RescoreAttempt } from '@qabilet/application';
import { idOf } from '@qabilet/kernel';
import type { JobHandlers } from '@qabilet/queue';

/** Scores an attempt on another calibration; running it twice stores one result. */
export function rescoreAttemptHandler(rescoreAttempt: RescoreAttempt): JobHandlers['rescore-attempt'] {
  return (tenantId, { attemptId, calibrationId }) =>
    rescoreAttempt.execute(idOf(tenantId), {
      attemptId: idOf(attemptId),
      calibrationId: idOf(calibrationId),
    });
}
