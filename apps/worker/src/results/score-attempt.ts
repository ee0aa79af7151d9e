import type { ScoreAttempt } from '@qabilet/application';
import { idOf } from '@qabilet/kernel';
import type { JobHandlers } from '@qabilet/queue';

/** Scores a finished attempt; running it twice stores one result. */
export function scoreAttemptHandler(scoreAttempt: ScoreAttempt): JobHandlers['score-attempt'] {
  return (tenantId, { attemptId }) => scoreAttempt.execute(idOf(tenantId), { attemptId: idOf(attemptId) });
}
