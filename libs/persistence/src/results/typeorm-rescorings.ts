import { Injectable } from '@nestjs/common';
import { Rescorings, type AttemptToRescore } from '@qabilet/application';
import type { AttemptId } from '@qabilet/assessment';
import { idOf, type Id } from '@qabilet/kernel';
import { TypeOrmTransaction } from '../transactions';

@Injectable()
export class TypeOrmRescorings extends Rescorings {
  constructor(private readonly transaction: TypeOrmTransaction) {
    super();
  }

  async set(waveId: Id<'Wave'>, calibrationId: Id<'Calibration'>): Promise<void> {
    await this.transaction.query('UPDATE wave SET rescored_with = $3 WHERE tenant_id = $1 AND id = $2', [
      this.transaction.tenantId,
      waveId,
      calibrationId,
    ]);
  }

  async page(waveId: Id<'Wave'>, after: AttemptId | undefined, limit: number): Promise<readonly AttemptId[]> {
    const rows = await this.transaction.query<{ id: string }>(
      `SELECT id FROM attempt WHERE tenant_id = $1 AND wave_id = $2 AND scored_at IS NOT NULL
         AND ($3::uuid IS NULL OR id > $3) ORDER BY id LIMIT $4`,
      [this.transaction.tenantId, waveId, after ?? null, limit],
    );
    return rows.map(({ id }) => idOf<'Attempt'>(id));
  }

  async missing(limit: number): Promise<readonly AttemptToRescore[]> {
    const rows = await this.transaction.query<{ id: string; rescored_with: string }>(
      `SELECT a.id, w.rescored_with FROM wave w
       JOIN attempt a ON a.tenant_id = w.tenant_id AND a.wave_id = w.id
       WHERE w.tenant_id = $1 AND w.rescored_with IS NOT NULL AND a.scored_at < now() - interval '1 minute'
         AND NOT EXISTS (SELECT 1 FROM result r WHERE r.tenant_id = a.tenant_id AND r.attempt_id = a.id
           AND r.calibration_id = w.rescored_with)
         -- One that failed for good waits for a person to look at it.
         AND NOT EXISTS (SELECT 1 FROM outbox o WHERE o.tenant_id = a.tenant_id AND o.done_at IS NULL
           AND (o.name = 'rescore-attempt' AND o.payload ->> 'attemptId' = a.id::text
             OR o.name = 'rescore-wave' AND o.payload ->> 'waveId' = w.id::text))
       ORDER BY a.scored_at LIMIT $2`,
      [this.transaction.tenantId, limit],
    );
    return rows.map((row) => ({
      attemptId: idOf<'Attempt'>(row.id),
      calibrationId: idOf<'Calibration'>(row.rescored_with),
    }));
  }
}
