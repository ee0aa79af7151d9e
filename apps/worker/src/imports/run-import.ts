import type { RunImport } from '@qabilet/application';
import { idOf } from '@qabilet/kernel';
import type { JobHandlers } from '@qabilet/queue';

/** Reads or stores an uploaded file; running it twice stores once. */
export function runImportHandler(runImport: RunImport): JobHandlers['run-import'] {
  return (tenantId, { runId }) => runImport.execute(idOf(tenantId), { runId: idOf(runId) });
}
