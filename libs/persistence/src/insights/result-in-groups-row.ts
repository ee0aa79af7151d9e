import type { GroupKey, ResultInGroups } from '@qabilet/application';
import type { LevelOrdinal, LevelProbabilities, Standing } from '@qabilet/framework';
import { idOf } from '@qabilet/kernel';
import type { Agreement } from '@qabilet/scoring';
import { countingRank } from '../results/counting-rank';
import { languageGroup } from './language-group';

export interface ResultRow {
  attempt_id: string;
  person_id: string;
  scoring_version: string;
  wave_id: string;
  cohort_id: string;
  unit_path: string[];
  role_profile_id: string;
  language_group: string;
  calibration_id: string;
  evidence_precision: number[];
  evidence_centre: number[];
  competences:
    | {
        competence: string;
        items: number;
        probabilities: LevelProbabilities;
        target: LevelOrdinal | null;
        self_level: Standing | null;
        agreement: Agreement;
      }[]
    | null;
}

/** Results `r` beside where they count; what follows says which: $1 tenant. */
export const RESULT_SQL = `
  SELECT r.attempt_id, a.person_id, r.scoring_version, a.wave_id, w.cohort_id, n.unit_path, n.role_profile_id,
    ${languageGroup('a.language')} AS language_group, r.calibration_id,
    r.evidence_precision, r.evidence_centre, (
      SELECT jsonb_agg(jsonb_build_object('competence', c.competence_code, 'items', c.items,
        'probabilities', c.level_probabilities, 'target', c.target, 'self_level', c.self_level, 'agreement', c.agreement))
      FROM competence_result c
      WHERE c.tenant_id = r.tenant_id AND c.attempt_id = r.attempt_id AND c.scoring_version = r.scoring_version
        AND c.calibration_id = r.calibration_id
    ) AS competences
  FROM result r
  JOIN attempt a ON a.tenant_id = r.tenant_id AND a.id = r.attempt_id
  JOIN participant n ON n.tenant_id = a.tenant_id AND n.wave_id = a.wave_id AND n.person_id = a.person_id
  JOIN wave w ON w.tenant_id = a.tenant_id AND w.id = a.wave_id`;

/** Whether result `r` is the one of its attempt, in wave `w`, that counts. */
export const COUNTS = `NOT EXISTS (
  SELECT 1 FROM result other WHERE other.tenant_id = r.tenant_id AND other.attempt_id = r.attempt_id
    AND ${countingRank('other', 'w')} > ${countingRank('r', 'w')})`;

export function resultOf(row: ResultRow): ResultInGroups {
  const units = row.unit_path.map((id): GroupKey => ({ kind: 'unit', id: idOf<'Unit'>(id) }));
  return {
    attemptId: idOf<'Attempt'>(row.attempt_id),
    scoringVersion: row.scoring_version,
    waveId: idOf(row.wave_id),
    calibrationId: idOf(row.calibration_id),
    groups: [
      { kind: 'cohort', id: idOf<'Cohort'>(row.cohort_id) },
      ...units,
      { kind: 'role', id: idOf<'RoleProfile'>(row.role_profile_id) },
      { kind: 'language', id: idOf<'LanguageGroup'>(row.language_group) },
    ],
    evidence: { precision: row.evidence_precision, centre: row.evidence_centre },
    competences: (row.competences ?? []).map((competence) => ({
      competence: idOf(competence.competence),
      items: competence.items,
      levelProbabilities: competence.probabilities,
      target: competence.target ?? undefined,
      selfLevel: competence.self_level ?? undefined,
      agreement: competence.agreement,
    })),
  };
}
