import { Injectable } from '@nestjs/common';
import { Refusals, type CountedRefusal, type Refusal } from '@qabilet/application';
import { idOf } from '@qabilet/kernel';
import { TypeOrmTransaction } from '../transactions';

interface RefusalRow {
  readonly action: string;
  readonly about_kind: Refusal['about']['kind'];
  readonly about_id: string;
  readonly route: string | null;
  readonly times: number;
  readonly last_at: Date;
}

@Injectable()
export class TypeOrmRefusals extends Refusals {
  constructor(private readonly transaction: TypeOrmTransaction) {
    super();
  }

  async count({ action, about, route }: Refusal, now: Date): Promise<void> {
    await this.transaction.query(
      `INSERT INTO refusal AS r (tenant_id, action, about_kind, about_id, route, times, first_at, last_at)
       VALUES ($1, $2, $3, $4, $5, 1, $6, $6)
       ON CONFLICT ON CONSTRAINT refusal_pk DO UPDATE SET
         route = excluded.route, times = r.times + 1, last_at = greatest(r.last_at, excluded.last_at)`,
      [this.transaction.tenantId, action, about.kind, about.id, route ?? null, now],
    );
  }

  async take(begunBefore: Date): Promise<readonly CountedRefusal[]> {
    const rows = await this.transaction.query<RefusalRow>(
      `WITH taken AS (
         DELETE FROM refusal WHERE tenant_id = $1 AND first_at < $2
         RETURNING action, about_kind, about_id, route, times, last_at
       ) SELECT * FROM taken ORDER BY last_at, action, about_id`,
      [this.transaction.tenantId, begunBefore],
    );
    return rows.map(({ action, about_kind: kind, about_id: id, route, times, last_at: lastAt }) => ({
      action,
      about: { kind, id: idOf(id) },
      route: route ?? undefined,
      times,
      lastAt,
    }));
  }
}
