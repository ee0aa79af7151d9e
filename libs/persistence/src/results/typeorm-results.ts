import { Injectable } from '@nestjs/common';
import { Results, type Result, type StoredResult, type Viewing } from '@qabilet/application';
import type { AttemptId } from '@qabilet/assessment';
import { idOf, type Id } from '@qabilet/kernel';
import { TypeOrmTransaction } from '../transactions';
import { countingRank } from './counting-rank';
import { competenceRowOf, resultOf, type CompetenceRow, type ResultRow } from './result-row';

/** Results `r` of an attempt in its wave `w`: $1 tenant, $2 attempt. */
const RESULT_SQL = `
  SELECT r.attempt_id, r.receipt, r.evidence_precision, r.evidence_centre, r.rapid, r.next_steps, r.scored_at,
    (SELECT jsonb_agg(to_jsonb(c) ORDER BY array_position(k.competences, c.competence_code)) FROM competence_result c
     WHERE c.tenant_id = r.tenant_id AND c.attempt_id = r.attempt_id AND c.scoring_version = r.scoring_version
       AND c.calibration_id = r.calibration_id) AS competences
  FROM result r
  JOIN calibration k ON k.tenant_id = r.tenant_id AND k.id = r.calibration_id
  JOIN attempt a ON a.tenant_id = r.tenant_id AND a.id = r.attempt_id
  JOIN wave w ON w.tenant_id = a.tenant_id AND w.id = a.wave_id
  WHERE r.tenant_id = $1 AND r.attempt_id = $2`;

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
      `INSERT INTO competence_result (tenant_id, attempt_id, scoring_version, calibration_id, competence_code, mean, sd, items,
         level_probabilities, level, between_levels, target, at_target, shortfall, self_mean, self_sd, self_level, agreement)
       SELECT $1, $2, $3, $4, c.* FROM jsonb_to_recordset($5::jsonb) AS c(competence_code text, mean double precision,
         sd double precision, items integer, level_probabilities double precision[], level smallint, between_levels smallint[],
         target smallint, at_target double precision, shortfall double precision, self_mean double precision,
         self_sd double precision, self_level smallint, agreement text)`,
      [
        tenantId,
        attemptId,
        receipt.scoringVersion,
        receipt.releases.calibration,
        JSON.stringify(competences.map(competenceRowOf)),
      ],
    );
    await this.transaction.query(
      'UPDATE attempt SET scored_at = $3 WHERE tenant_id = $1 AND id = $2 AND scored_at IS NULL',
      [tenantId, attemptId, scoredAt],
    );
    return true;
  }

  async read(attemptId: AttemptId): Promise<StoredResult | undefined> {
    const [result] = await this.select(attemptId, `ORDER BY ${countingRank('r', 'w')} DESC LIMIT 1`);
    return result;
  }

  all(attemptId: AttemptId): Promise<readonly StoredResult[]> {
    return this.select(attemptId, 'ORDER BY r.scored_at, r.scoring_version, r.calibration_id');
  }

  async rescoredWith(attemptId: AttemptId): Promise<Id<'Calibration'> | undefined> {
    const [row] = await this.transaction.query<{ rescored_with: string | null }>(
      `SELECT w.rescored_with FROM attempt a JOIN wave w ON w.tenant_id = a.tenant_id AND w.id = a.wave_id
       WHERE a.tenant_id = $1 AND a.id = $2`,
      [this.transaction.tenantId, attemptId],
    );
    return row?.rescored_with ? idOf(row.rescored_with) : undefined;
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

  private async select(attemptId: AttemptId, order: string): Promise<readonly StoredResult[]> {
    const rows = await this.transaction.query<ResultRow & { competences: CompetenceRow[] | null }>(
      `${RESULT_SQL} ${order}`,
      [this.transaction.tenantId, attemptId],
    );
    return rows.map((row) => resultOf(row, row.competences ?? []));
  }
}
