import type { CalibrationRunRow } from '@qabilet/contracts';
import type { CalibrationRun } from './calibration-ports';

/** A run as lists show it. */
export function calibrationRunRow(run: CalibrationRun): CalibrationRunRow {
  const { id, state, waves, competences, published } = run;
  return {
    id,
    state,
    waves: waves.map(({ id: waveId, name, cohortName }) => ({ waveId, waveName: name, cohortName })),
    competences: [...competences],
    baseVersion: run.baseVersion,
    requestedBy: run.requestedBy,
    requestedAt: run.requestedAt.toISOString(),
    startedAt: run.startedAt?.toISOString(),
    finishedAt: run.finishedAt?.toISOString(),
    step: state === 'running' ? run.step : undefined,
    done: run.done,
    total: run.total,
    failure: run.failure,
    calibrationId: published?.id,
    version: published?.version,
  };
}
