import { Injectable } from '@nestjs/common';
import { Results, type Result, type StoredResult, type Viewing } from '@qabilet/application';
import type { AttemptId } from '@qabilet/assessment';
import type { Id } from '@qabilet/kernel';
import { TypeOrmTransaction } from '../transactions';
import { competenceRowOf, resultOf, type CompetenceRow, type ResultRow } from './result-row';

@Injectable()
export class TypeOrmResults extends Results {
  constructor(private readonly transaction: TypeOrmTransaction) {
    super();
  }

  async add(result: Result, scoredAt: Date): Promise<boolean> {
    const { attemptId, receipt, evidence, rapid, nextSteps, competences } = result;
    const { tenantId } = this.transaction;
    const added = await this.transaction.query(
      `INSERT INTO result (tenant_id, attempt_id, scoring_version, calibration_id, receipt, evidence_precision, evidence_centre,
         answered, counted, rapid, next_steps, scored_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)
       ON CONFLICT ON CONSTRAINT result_pk DO NOTHING RETURNING attempt_id`,
      [
        tenantId,
        attemptId,
        receipt.scoringVersion,
        receipt.releases.calibration,
        JSON.stringify(receipt),
        evidence.precision,
        evidence.centre,
        receipt.answered,
        receipt.counted,
        rapid,
        JSON.stringify(nextSteps),
        scoredAt,
      ],
    );
    if (added.length === 0) return false;

    await this.transaction.query(
      `INSERT INTO competence_result (tenant_id, attempt_id, scoring_version, competence_code, mean, sd, items, level_probabilities,
         level, between_levels, target, at_target, shortfall, self_mean, self_sd, self_level, agreement)
       SELECT $1, $2, $3, c.* FROM jsonb_to_recordset($4::jsonb) AS c(competence_code text, mean double precision,
         sd double precision, items integer, level_probabilities double precision[], level smallint, between_levels smallint[],
         target smallint, at_target double precision, shortfall double precision, self_mean double precision,
         self_sd double precision, self_level smallint, agreement text)`,
      [tenantId, attemptId, receipt.scoringVersion, JSON.stringify(competences.map(competenceRowOf))],
    );
    await this.transaction.query(
      'UPDATE attempt SET scored_at = $3 WHERE tenant_id = $1 AND id = $2 AND scored_at IS NULL',
      [tenantId, attemptId, scoredAt],
    );
    return true;
  }

  async read(attemptId: AttemptId, scoringVersion?: string): Promise<StoredResult | undefined> {
    const { tenantId } = this.transaction;
    const [row] = await this.transaction.query<ResultRow & { competences: CompetenceRow[] }>(
      `SELECT r.attempt_id, r.receipt, r.evidence_precision, r.evidence_centre, r.rapid, r.next_steps, r.scored_at,
         (SELECT jsonb_agg(to_jsonb(c) ORDER BY array_position(k.competences, c.competence_code)) FROM competence_result c
          WHERE c.tenant_id = r.tenant_id AND c.attempt_id = r.attempt_id AND c.scoring_version = r.scoring_version) AS competences
       FROM result r JOIN calibration k ON k.tenant_id = r.tenant_id AND k.id = r.calibration_id
       WHERE r.tenant_id = $1 AND r.attempt_id = $2 AND ($3::text IS NULL OR r.scoring_version = $3)
       ORDER BY r.scored_at DESC LIMIT 1`,
      [tenantId, attemptId, scoringVersion ?? null],
    );
    return row && resultOf(row, row.competences ?? []);
  }

  async viewings(waveId: Id<'Wave'>, personId: Id<'Person'>): Promise<readonly Viewing[]> {
    const rows = await this.transaction.query<{ name: string; viewed_at: Date }>(
      `SELECT p.name, v.viewed_at FROM attempt a
       JOIN result_viewing v ON v.tenant_id = a.tenant_id AND v.attempt_id = a.id
       JOIN person p ON p.tenant_id = v.tenant_id AND p.id = v.viewer_id
       WHERE a.tenant_id = $1 AND a.wave_id = $2 AND a.person_id = $3 ORDER BY v.viewed_at DESC, v.id`,
      [this.transaction.tenantId, waveId, personId],
    );
    return rows.map(({ name, viewed_at }) => ({ viewerName: name, viewedAt: viewed_at }));
  }
}
