import { Injectable } from '@nestjs/common';
import { OutstandingJobs, type OutstandingJob } from '@qabilet/application';
import type { JobName } from '@qabilet/contracts';
import { TypeOrmTransaction } from '../transactions';

@Injectable()
export class TypeOrmOutstandingJobs extends OutstandingJobs {
  constructor(private readonly transaction: TypeOrmTransaction) {
    super();
  }

  take<Name extends JobName>(name: Name, limit: number): Promise<readonly OutstandingJob<Name>[]> {
    return this.transaction.query<OutstandingJob<Name>>(
      `SELECT id, payload FROM outbox
       WHERE tenant_id = $1 AND name = $2 AND done_at IS NULL AND failed_at IS NULL
       ORDER BY relayed_at LIMIT $3 FOR UPDATE SKIP LOCKED`,
      [this.transaction.tenantId, name, limit],
    );
  }

  async finish(ids: readonly string[]): Promise<void> {
    await this.transaction.query(
      'UPDATE outbox SET done_at = now(), last_error = NULL WHERE tenant_id = $1 AND id = ANY ($2)',
      [this.transaction.tenantId, ids],
    );
  }
}
