import { Injectable } from '@nestjs/common';
import {
  SummaryLedger,
  type PeopleOfWave,
  type ResultInGroups,
  type ResultKey,
  type ResultPage,
} from '@qabilet/application';
import type { AttemptId } from '@qabilet/assessment';
import { idOf } from '@qabilet/kernel';
import { TypeOrmTransaction } from '../transactions';
import { COUNTS, RESULT_SQL, ResultRows, type ResultRow } from './result-in-groups-row';

/** Summarising shares this lock of the agency, rebuilding owns it. */
const LOCK_KEY = `hashtextextended('summaries-of-' || $1, 0)`;

@Injectable()
export class TypeOrmSummaryLedger extends SummaryLedger {
  private readonly rows = new ResultRows();

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

  async standingOf(attemptId: AttemptId): Promise<'no-result' | 'counted' | 'uncounted'> {
    const [row] = await this.transaction.query<{ is_counted: boolean }>(
      `SELECT EXISTS (SELECT 1 FROM summary_ledger l WHERE l.tenant_id = r.tenant_id AND l.attempt_id = r.attempt_id
         AND l.scoring_version = r.scoring_version AND l.calibration_id = r.calibration_id) AS is_counted
       FROM result r
       JOIN attempt a ON a.tenant_id = r.tenant_id AND a.id = r.attempt_id
       JOIN wave w ON w.tenant_id = a.tenant_id AND w.id = a.wave_id
       WHERE r.tenant_id = $1 AND r.attempt_id = $2 AND ${COUNTS}`,
      [this.transaction.tenantId, attemptId],
    );
    if (!row) return 'no-result';
    return row.is_counted ? 'counted' : 'uncounted';
  }

  async lock(attempts: readonly AttemptId[]): Promise<void> {
    // Always in the same order, so that two who need some of the same attempts never wait in a circle.
    await this.transaction.query(
      'SELECT 1 FROM attempt WHERE tenant_id = $1 AND id = ANY ($2) ORDER BY id FOR NO KEY UPDATE',
      [this.transaction.tenantId, attempts],
    );
  }

  included(attempts: readonly AttemptId[]): Promise<readonly ResultInGroups[]> {
    return this.read(
      `JOIN summary_ledger l ON l.tenant_id = r.tenant_id AND l.attempt_id = r.attempt_id
         AND l.scoring_version = r.scoring_version AND l.calibration_id = r.calibration_id
       WHERE r.tenant_id = $1 AND r.attempt_id = ANY ($2)`,
      [attempts],
    );
  }

  async exclude(attempts: readonly AttemptId[]): Promise<void> {
    await this.transaction.query(
      'DELETE FROM summary_ledger WHERE tenant_id = $1 AND attempt_id = ANY ($2)',
      [this.transaction.tenantId, attempts],
    );
  }

  async include(results: readonly ResultKey[], at: Date): Promise<void> {
    await this.transaction.query(
      `INSERT INTO summary_ledger (tenant_id, attempt_id, scoring_version, calibration_id, summarised_at)
       SELECT $1, attempt_id, scoring_version, calibration_id, $5
       FROM unnest($2::uuid[], $3::text[], $4::uuid[]) AS r(attempt_id, scoring_version, calibration_id)`,
      [this.transaction.tenantId, ...columnsOf(results), at],
    );
  }

  page(after: AttemptId | undefined, limit: number): Promise<readonly ResultInGroups[]> {
    return this.read(
      `WHERE r.tenant_id = $1 AND ($2::uuid IS NULL OR r.attempt_id > $2) AND ${COUNTS} ORDER BY r.attempt_id LIMIT $3`,
      [after ?? null, limit],
    );
  }

  async pageOf({ waveId, afterPerson, lastPerson }: PeopleOfWave, limit: number): Promise<ResultPage> {
    const rows = await this.transaction.query<ResultRow>(
      `${RESULT_SQL} WHERE a.tenant_id = $1 AND a.wave_id = $2 AND ($3::uuid IS NULL OR a.person_id > $3) AND a.person_id <= $4
         AND ${COUNTS}
       ORDER BY a.person_id LIMIT $5`,
      [this.transaction.tenantId, waveId, afterPerson ?? null, lastPerson, limit],
    );
    const last = rows.at(-1)?.person_id;
    return {
      results: this.rows.each(rows),
      count: rows.length,
      lastPerson: last === undefined ? undefined : idOf(last),
    };
  }

  results(keys: readonly ResultKey[]): Promise<readonly ResultInGroups[]> {
    return this.read(
      `JOIN unnest($2::uuid[], $3::text[], $4::uuid[]) AS k(attempt_id, scoring_version, calibration_id)
         ON k.attempt_id = r.attempt_id AND k.scoring_version = r.scoring_version AND k.calibration_id = r.calibration_id
       WHERE r.tenant_id = $1`,
      columnsOf(keys),
    );
  }

  counting(attempts: readonly AttemptId[]): Promise<readonly ResultInGroups[]> {
    return this.read(`WHERE r.tenant_id = $1 AND r.attempt_id = ANY ($2) AND ${COUNTS}`, [attempts]);
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

  /** The results that the end of the statement says, whose parameters begin with $2. */
  private async read(which: string, parameters: readonly unknown[]): Promise<readonly ResultInGroups[]> {
    const rows = await this.transaction.query<ResultRow>(`${RESULT_SQL} ${which}`, [
      this.transaction.tenantId,
      ...parameters,
    ]);
    return this.rows.read(rows);
  }
}

/** Keys of results as three columns for unnest. */
export function columnsOf(keys: readonly ResultKey[]): readonly (readonly string[])[] {
  return [
    keys.map(({ attemptId }) => attemptId),
    keys.map(({ scoringVersion }) => scoringVersion),
    keys.map(({ calibrationId }) => calibrationId),
  ];
}
