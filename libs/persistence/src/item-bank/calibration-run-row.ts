import type { CalibrationRun, CalibrationRunState } from '@qabilet/application';
import { idOf } from '@qabilet/kernel';
import type { CalibrationStep } from '@qabilet/scoring';

export interface CalibrationRunRow {
  id: string;
  state: CalibrationRunState;
  base_calibration_id: string;
  base_version: string;
  waves: { id: string; name: string; cohort: string }[];
  competences: string[];
  requested_by: string;
  requested_at: Date;
  started_at: Date | null;
  seen_at: Date | null;
  finished_at: Date | null;
  step: CalibrationStep | null;
  done: number;
  total: number;
  tries: number;
  failure: string | null;
  published_calibration_id: string | null;
  published_version: string | null;
}

/** Runs `r` without their outcome; what follows says which: $1 tenant. */
export const CALIBRATION_RUN_SQL = `
  SELECT r.id, r.state, r.base_calibration_id, b.version AS base_version, r.competences, p.name AS requested_by,
    r.requested_at, r.started_at, r.seen_at, r.finished_at, r.step, r.done, r.total, r.tries, r.failure,
    r.published_calibration_id, k.version AS published_version, (
      SELECT coalesce(jsonb_agg(jsonb_build_object('id', w.id, 'name', w.name, 'cohort', c.name) ORDER BY w.opens_at, w.id), '[]')
      FROM wave w JOIN cohort c ON c.tenant_id = w.tenant_id AND c.id = w.cohort_id
      WHERE w.tenant_id = r.tenant_id AND w.id = ANY (r.wave_ids)
    ) AS waves
  FROM calibration_run r
  JOIN calibration b ON b.tenant_id = r.tenant_id AND b.id = r.base_calibration_id
  JOIN person p ON p.tenant_id = r.tenant_id AND p.id = r.requested_by
  LEFT JOIN calibration k ON k.tenant_id = r.tenant_id AND k.id = r.published_calibration_id
  WHERE r.tenant_id = $1`;

export function calibrationRunOf(row: CalibrationRunRow): CalibrationRun {
  const { published_calibration_id: publishedId, published_version: version } = row;
  return {
    id: idOf(row.id),
    state: row.state,
    baseId: idOf(row.base_calibration_id),
    baseVersion: row.base_version,
    waves: row.waves.map(({ id, name, cohort }) => ({ id: idOf<'Wave'>(id), name, cohortName: cohort })),
    competences: row.competences.map((code) => idOf<'Competence'>(code)),
    requestedBy: row.requested_by,
    requestedAt: row.requested_at,
    startedAt: row.started_at ?? undefined,
    seenAt: row.seen_at ?? undefined,
    finishedAt: row.finished_at ?? undefined,
    step: row.step ?? undefined,
    done: row.done,
    total: row.total,
    tries: row.tries,
    failure: row.failure ?? undefined,
    published: publishedId !== null && version !== null ? { id: idOf(publishedId), version } : undefined,
  };
}
