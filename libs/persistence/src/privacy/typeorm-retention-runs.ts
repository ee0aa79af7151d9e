import { Injectable } from '@nestjs/common';
import { RetentionRuns, type DataClass, type RetentionRun } from '@qabilet/application';
import { TypeOrmTransaction } from '../transactions';

interface RunRow {
  data_class: DataClass;
  ran_at: Date;
  taken_at: Date | null;
  taken: string | null;
}

@Injectable()
export class TypeOrmRetentionRuns extends RetentionRuns {
  constructor(private readonly transaction: TypeOrmTransaction) {
    super();
  }

  async all(): Promise<readonly RetentionRun[]> {
    const rows = await this.transaction.query<RunRow>(
      'SELECT data_class, ran_at, taken_at, taken FROM retention_run WHERE tenant_id = $1',
      [this.transaction.tenantId],
    );
    return rows.map(({ data_class, ran_at, taken_at, taken }) => ({
      dataClass: data_class,
      ranAt: ran_at,
      ...(taken_at && { taken: { at: taken_at, count: Number(taken) } }),
    }));
  }

  async note(dataClass: DataClass, at: Date, count: number): Promise<void> {
    await this.transaction.query(
      `INSERT INTO retention_run (tenant_id, data_class, ran_at, taken_at, taken)
       VALUES ($1, $2, $3::timestamptz, CASE WHEN $4::bigint > 0 THEN $3::timestamptz END, nullif($4::bigint, 0))
       ON CONFLICT ON CONSTRAINT retention_run_pk DO UPDATE SET ran_at = EXCLUDED.ran_at,
         taken_at = coalesce(EXCLUDED.taken_at, retention_run.taken_at),
         taken = coalesce(EXCLUDED.taken, retention_run.taken)`,
      [this.transaction.tenantId, dataClass, at, count],
    );
  }
}
