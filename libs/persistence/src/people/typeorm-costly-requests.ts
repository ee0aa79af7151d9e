import { Injectable } from '@nestjs/common';
import { CostlyRequests, type CountedRequests } from '@qabilet/application';
import type { Id } from '@qabilet/kernel';
import { TypeOrmTransaction } from '../transactions';

const WINDOW = "interval '1 minute'";

/** In PostgreSQL, so that every process counts the same, also while Redis is down. */
@Injectable()
export class TypeOrmCostlyRequests extends CostlyRequests {
  constructor(private readonly transaction: TypeOrmTransaction) {
    super();
  }

  async count(personId: Id<'Person'>, now: Date): Promise<CountedRequests> {
    const [row] = await this.transaction.query<{ count: number; seconds: number }>(
      `INSERT INTO costly_request AS r (tenant_id, person_id, since, count) VALUES ($1, $2, $3, 1)
       ON CONFLICT ON CONSTRAINT costly_request_pk DO UPDATE SET
         since = CASE WHEN r.since <= $3::timestamptz - ${WINDOW} THEN $3 ELSE r.since END,
         count = CASE WHEN r.since <= $3::timestamptz - ${WINDOW} THEN 1 ELSE r.count + 1 END
       RETURNING count, greatest(1, ceil(extract(epoch FROM since + ${WINDOW} - $3::timestamptz)))::int AS seconds`,
      [this.transaction.tenantId, personId, now],
    );
    return { count: row?.count ?? 0, secondsLeft: row?.seconds ?? 0 };
  }
}
