import { Injectable } from '@nestjs/common';
import { SummaryLedger, type GroupKey, type ResultInGroups } from '@qabilet/application';
import type { AttemptId } from '@qabilet/assessment';
import type { LevelOrdinal, LevelProbabilities, Standing } from '@qabilet/framework';
import { idOf } from '@qabilet/kernel';
import type { Agreement } from '@qabilet/scoring';
import { countingRank } from '../results/counting-rank';
import { TypeOrmTransaction } from '../transactions';
import { languageGroup } from './language-group';

interface ResultRow {
  attempt_id: string;
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
const RESULT_SQL = `
  SELECT r.attempt_id, r.scoring_version, a.wave_id, w.cohort_id, n.unit_path, n.role_profile_id,
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
const COUNTS = `NOT EXISTS (
  SELECT 1 FROM result other WHERE other.tenant_id = r.tenant_id AND other.attempt_id = r.attempt_id
    AND ${countingRank('other', 'w')} > ${countingRank('r', 'w')})`;

/** Summarising shares this lock of the agency, rebuilding owns it. */
const LOCK_KEY = `hashtextextended('summaries-of-' || $1, 0)`;

@Injectable()
export class TypeOrmSummaryLedger extends SummaryLedger {
  constructor(private readonly transaction: TypeOrmTransaction) {
    super();
  }

  async share(): Promise<void> {
    await this.transaction.query(`SELECT pg_advisory_xact_lock_shared(${LOCK_KEY})`, [
      this.transaction.tenantId,
    ]);
  }

  async own(): Promise<void> {
    await this.transaction.query(`SELECT pg_advisory_xact_lock(${LOCK_KEY})`, [this.transaction.tenantId]);
  }

  async lockCounting(attemptId: AttemptId): Promise<ResultInGroups | undefined> {
    const { tenantId } = this.transaction;
    await this.transaction.query('SELECT 1 FROM attempt WHERE tenant_id = $1 AND id = $2 FOR NO KEY UPDATE', [
      tenantId,
      attemptId,
    ]);
    const [row] = await this.transaction.query<ResultRow>(
      `${RESULT_SQL} WHERE r.tenant_id = $1 AND r.attempt_id = $2 AND ${COUNTS}`,
      [tenantId, attemptId],
    );
    return row && resultOf(row);
  }

  async included(attemptId: AttemptId): Promise<ResultInGroups | undefined> {
    const [row] = await this.transaction.query<ResultRow>(
      `${RESULT_SQL}
       JOIN summary_ledger l ON l.tenant_id = r.tenant_id AND l.attempt_id = r.attempt_id AND l.scoring_version = r.scoring_version
         AND l.calibration_id = r.calibration_id
       WHERE r.tenant_id = $1 AND r.attempt_id = $2`,
      [this.transaction.tenantId, attemptId],
    );
    return row && resultOf(row);
  }

  async exclude(attemptId: AttemptId): Promise<void> {
    await this.transaction.query('DELETE FROM summary_ledger WHERE tenant_id = $1 AND attempt_id = $2', [
      this.transaction.tenantId,
      attemptId,
    ]);
  }

  async include(results: readonly ResultInGroups[], at: Date): Promise<void> {
    await this.transaction.query(
      `INSERT INTO summary_ledger (tenant_id, attempt_id, scoring_version, calibration_id, summarised_at)
       SELECT $1, attempt_id, scoring_version, calibration_id, $5
       FROM unnest($2::uuid[], $3::text[], $4::uuid[]) AS r(attempt_id, scoring_version, calibration_id)`,
      [
        this.transaction.tenantId,
        results.map(({ attemptId }) => attemptId),
        results.map(({ scoringVersion }) => scoringVersion),
        results.map(({ calibrationId }) => calibrationId),
        at,
      ],
    );
  }

  async clear(): Promise<void> {
    await this.transaction.query('DELETE FROM summary_ledger WHERE tenant_id = $1', [
      this.transaction.tenantId,
    ]);
  }

  async page(after: AttemptId | undefined, limit: number): Promise<readonly ResultInGroups[]> {
    const rows = await this.transaction.query<ResultRow>(
      `${RESULT_SQL} WHERE r.tenant_id = $1 AND ($2::uuid IS NULL OR r.attempt_id > $2) AND ${COUNTS}
       ORDER BY r.attempt_id LIMIT $3`,
      [this.transaction.tenantId, after ?? null, limit],
    );
    return rows.map(resultOf);
  }

  async missing(limit: number): Promise<readonly Pick<ResultInGroups, 'attemptId' | 'scoringVersion'>[]> {
    const rows = await this.transaction.query<{ attempt_id: string; scoring_version: string }>(
      `SELECT r.attempt_id, r.scoring_version FROM result r
       JOIN attempt a ON a.tenant_id = r.tenant_id AND a.id = r.attempt_id
       JOIN wave w ON w.tenant_id = a.tenant_id AND w.id = a.wave_id
       WHERE r.tenant_id = $1 AND r.scored_at BETWEEN now() - interval '1 day' AND now() - interval '1 minute' AND ${COUNTS}
         AND NOT EXISTS (SELECT 1 FROM summary_ledger l WHERE l.tenant_id = r.tenant_id AND l.attempt_id = r.attempt_id
           AND l.scoring_version = r.scoring_version AND l.calibration_id = r.calibration_id)
         -- One that failed for good waits for a person to look at it.
         AND NOT EXISTS (SELECT 1 FROM outbox o WHERE o.tenant_id = r.tenant_id AND o.name = 'summarise-result'
           AND o.done_at IS NULL AND o.payload ->> 'attemptId' = r.attempt_id::text)
       ORDER BY r.scored_at LIMIT $2`,
      [this.transaction.tenantId, limit],
    );
    return rows.map((row) => ({
      attemptId: idOf<'Attempt'>(row.attempt_id),
      scoringVersion: row.scoring_version,
    }));
  }
}

function resultOf(row: ResultRow): ResultInGroups {
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
