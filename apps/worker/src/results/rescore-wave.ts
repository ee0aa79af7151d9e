import type { RescoreWave } from '@qabilet/application';
import { idOf } from '@qabilet/kernel';
import type { JobHandlers } from '@qabilet/queue';

/** Asks for the re-scoring of a wave's attempts; asking twice stores nothing twice. */
export function rescoreWaveHandler(rescoreWave: RescoreWave): JobHandlers['rescore-wave'] {
  return (tenantId, { waveId, calibrationId }) =>
    rescoreWave.execute(idOf(tenantId), { waveId: idOf(waveId), calibrationId: idOf(calibrationId) });
}
