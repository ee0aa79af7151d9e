import type { RescoringRow } from '@qabilet/contracts';
import type { Rescoring } from './calibration-ports';

export function rescoringRow({ id, name, cohortName, done, total }: Rescoring): RescoringRow {
  return { waveId: id, waveName: name, cohortName, done, total };
}
