import type { SummariseResult } from '@qabilet/application';
import { idOf } from '@qabilet/kernel';
import type { JobHandlers } from '@qabilet/queue';

/** Adds a result to the summaries of its groups; running it twice changes nothing. */
export function summariseResultHandler(summariseResult: SummariseResult): JobHandlers['summarise-result'] {
  return (tenantId, { attemptId, scoringVersion }) =>
    summariseResult.execute(idOf(tenantId), { attemptId: idOf(attemptId), scoringVersion });
}
