import type { RunSummaryPart } from '@qabilet/application';
import { idOf } from '@qabilet/kernel';
import type { JobHandlers } from '@qabilet/queue';

/** Does one part of a rebuild or verification of the figures; running it twice changes nothing. */
export function runSummaryPartHandler(runSummaryPart: RunSummaryPart): JobHandlers['run-summary-part'] {
  return (tenantId, { runId, part }) => runSummaryPart.execute(idOf(tenantId), { runId: idOf(runId), part });
}
