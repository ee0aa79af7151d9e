import { Injectable } from '@nestjs/common';
import {
  CalibrationRuns,
  type CalibrationRun,
  type CalibrationRunEnd,
  type CalibrationRunId,
  type NewCalibrationRun,
} from '@qabilet/application';
import { idOf } from '@qabilet/kernel';
import type { CalibrationProgress, ScaleCalibration } from '@qabilet/scoring';
import { TypeOrmTransaction } from '../transactions';
import { CALIBRATION_RUN_SQL, calibrationRunOf, type CalibrationRunRow } from './calibration-run-row';

@Injectable()
export class TypeOrmCalibrationRuns extends CalibrationRuns {
  constructor(private readonly transaction: TypeOrmTransaction) {
    super();
  }

  async add({
    id,
    baseId,
    waveIds,
    competences,
    requestedBy,
    requestedAt,
  }: NewCalibrationRun): Promise<void> {
    await this.transaction.query(
      `INSERT INTO calibration_run (tenant_id, id, base_calibration_id, wave_ids, competences, state, requested_by, requested_at)
       VALUES ($1, $2, $3, $4, $5, 'queued', $6, $7)`,
      [this.transaction.tenantId, id, baseId, waveIds, competences, requestedBy, requestedAt],
    );
  }

  async list(limit: number): Promise<readonly CalibrationRun[]> {
    const rows = await this.transaction.query<CalibrationRunRow>(
      `${CALIBRATION_RUN_SQL} ORDER BY r.requested_at DESC, r.id LIMIT $2`,
      [this.transaction.tenantId, limit],
    );
    return rows.map(calibrationRunOf);
  }

  find(id: CalibrationRunId): Promise<CalibrationRun | undefined> {
    return this.one(id, '');
  }

  lock(id: CalibrationRunId): Promise<CalibrationRun | undefined> {
    return this.one(id, 'FOR UPDATE OF r');
  }

  async outcome(id: CalibrationRunId): Promise<ScaleCalibration | undefined> {
    const [row] = await this.transaction.query<{ outcome: ScaleCalibration | null }>(
      'SELECT outcome FROM calibration_run WHERE tenant_id = $1 AND id = $2',
      [this.transaction.tenantId, id],
    );
    return row?.outcome ?? undefined;
  }

  async begin(id: CalibrationRunId, at: Date): Promise<void> {
    await this.transaction.query(
      `UPDATE calibration_run SET state = 'running', step = 'reading', done = 0, total = 0, tries = tries + 1,
         started_at = $3, seen_at = $3 WHERE tenant_id = $1 AND id = $2`,
      [this.transaction.tenantId, id, at],
    );
  }

  async progress(id: CalibrationRunId, progress: CalibrationProgress, at: Date): Promise<boolean> {
    const { step, done, total } = progress;
    const rows = await this.transaction.query<{ seen: boolean }>(
      `WITH seen AS (
         UPDATE calibration_run SET step = $3, done = $4, total = $5, seen_at = $6
         WHERE tenant_id = $1 AND id = $2 AND state = 'running' RETURNING 1
       ) SELECT true AS seen FROM seen`,
      [this.transaction.tenantId, id, step, Math.round(done), Math.round(total), at],
    );
    return rows.length === 1;
  }

  async end(id: CalibrationRunId, end: CalibrationRunEnd, at: Date): Promise<void> {
    await this.transaction.query(
      `UPDATE calibration_run SET state = $3, outcome = coalesce($4, outcome), failure = $5, published_calibration_id = $6,
         finished_at = CASE WHEN $3 IN ('draft', 'failed', 'cancelled') THEN $7 ELSE finished_at END
       WHERE tenant_id = $1 AND id = $2`,
      [
        this.transaction.tenantId,
        id,
        end.state,
        end.state === 'draft' ? JSON.stringify(end.outcome) : null,
        end.state === 'failed' ? end.failure : null,
        end.state === 'published' ? end.calibrationId : null,
        at,
      ],
    );
  }

  async lost(since: Date, limit: number): Promise<readonly { readonly runId: CalibrationRunId }[]> {
    const rows = await this.transaction.query<{ id: string }>(
      `SELECT r.id FROM calibration_run r
       WHERE r.tenant_id = $1 AND r.state = 'running' AND r.seen_at < $2
         AND NOT EXISTS (SELECT 1 FROM outbox o WHERE o.tenant_id = r.tenant_id AND o.name = 'calibrate'
           AND o.done_at IS NULL AND o.failed_at IS NULL AND o.payload ->> 'runId' = r.id::text AND o.created_at > $2)
       ORDER BY r.seen_at LIMIT $3`,
      [this.transaction.tenantId, since, limit],
    );
    return rows.map(({ id }) => ({ runId: idOf<'CalibrationRun'>(id) }));
  }

  private async one(
    id: CalibrationRunId,
    locking: '' | 'FOR UPDATE OF r',
  ): Promise<CalibrationRun | undefined> {
    const [row] = await this.transaction.query<CalibrationRunRow>(
      `${CALIBRATION_RUN_SQL} AND r.id = $2 ${locking}`,
      [this.transaction.tenantId, id],
    );
    return row && calibrationRunOf(row);
  }
}
