import type { RunCalibration } from '@qabilet/application';
import { idOf } from '@qabilet/kernel';
import type { JobHandlers } from '@qabilet/queue';

/** Computes a draft calibration; running it twice gives the same draft. */
export function calibrateHandler(runCalibration: RunCalibration): JobHandlers['calibrate'] {
  return (tenantId, { runId }) => runCalibration.execute(idOf(tenantId), { runId: idOf(runId) });
}
