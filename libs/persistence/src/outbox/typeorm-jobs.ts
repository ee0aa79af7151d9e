import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Clock, Jobs } from '@qabilet/application';
import type { JobName, JobPayload } from '@qabilet/contracts';
import { TypeOrmTransaction } from '../transactions';

/** A job is a row of the transaction that asks for it; the worker's relay brings it to the queue. */
@Injectable()
export class TypeOrmJobs extends Jobs {
  constructor(
    private readonly transaction: TypeOrmTransaction,
    private readonly clock: Clock,
  ) {
    super();
  }

  async enqueue<Name extends JobName>(name: Name, payload: JobPayload<Name>): Promise<void> {
    await this.transaction.query(
      'INSERT INTO outbox (tenant_id, id, name, payload, created_at) VALUES ($1, $2, $3, $4, $5)',
      [this.transaction.tenantId, randomUUID(), name, JSON.stringify(payload), this.clock.now()],
    );
  }
}
