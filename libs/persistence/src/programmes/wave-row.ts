import type { WaveListing } from '@qabilet/application';
import { idOf } from '@qabilet/kernel';

export interface WaveRow {
  id: string;
  cohort_id: string;
  cohort_name: string;
  name: string;
  kind: WaveListing['kind'];
  blueprint_id: string;
  rescored_with: string | null;
  opens_at: Date;
  closes_at: Date;
  invited: number;
  scored: number;
}

/** Waves with their cohort and how many take part: $1 tenant, $2 trainer or NULL for everybody's. */
export const WAVE_SQL = `
  SELECT w.id, w.cohort_id, c.name AS cohort_name, w.name, w.kind, w.blueprint_id, w.rescored_with, w.opens_at, w.closes_at,
    coalesce(n.invited, 0) AS invited, coalesce(n.scored, 0) AS scored
  FROM wave w
  JOIN cohort c ON c.tenant_id = w.tenant_id AND c.id = w.cohort_id
  LEFT JOIN participation n
    ON n.tenant_id = w.tenant_id AND n.wave_id = w.id AND n.group_kind = 'cohort' AND n.group_id = w.cohort_id
  WHERE w.tenant_id = $1 AND ($2::uuid IS NULL OR EXISTS (
    SELECT 1 FROM cohort_trainer t WHERE t.tenant_id = w.tenant_id AND t.cohort_id = w.cohort_id AND t.person_id = $2
  ))`;

export function waveOf(row: WaveRow): WaveListing {
  return {
    id: idOf(row.id),
    cohortId: idOf(row.cohort_id),
    cohortName: row.cohort_name,
    name: row.name,
    kind: row.kind,
    blueprintId: idOf(row.blueprint_id),
    rescoredWith: row.rescored_with === null ? undefined : idOf(row.rescored_with),
    opensAt: row.opens_at,
    closesAt: row.closes_at,
    invited: row.invited,
    scored: row.scored,
  };
}
