import { Injectable } from '@nestjs/common';
import { Sessions } from '@qabilet/application';
import type { Id } from '@qabilet/kernel';
import { TypeOrmTransaction } from '../transactions';
import { tokenHash } from './token-hash';

@Injectable()
export class TypeOrmSessions extends Sessions {
  constructor(private readonly transaction: TypeOrmTransaction) {
    super();
  }

  async start({
    token,
    personId,
    now,
    expiresAt,
  }: {
    token: string;
    personId: Id<'Person'>;
    now: Date;
    expiresAt: Date;
  }): Promise<void> {
    const { tenantId } = this.transaction;
    await this.transaction.query(
      'DELETE FROM session WHERE tenant_id = $1 AND person_id = $2 AND expires_at <= $3',
      [tenantId, personId, now],
    );
    await this.transaction.query(
      `INSERT INTO session (tenant_id, token_hash, person_id, created_at, seen_at, expires_at)
       VALUES ($1, decode($2, 'hex'), $3, $4, $4, $5)`,
      [tenantId, tokenHash(token), personId, now, expiresAt],
    );
  }

  async end(token: string): Promise<void> {
    await this.transaction.query(
      `DELETE FROM session WHERE tenant_id = $1 AND token_hash = decode($2, 'hex')`,
      [this.transaction.tenantId, tokenHash(token)],
    );
  }

  async endAllOf(personId: Id<'Person'>): Promise<void> {
    await this.transaction.query('DELETE FROM session WHERE tenant_id = $1 AND person_id = $2', [
      this.transaction.tenantId,
      personId,
    ]);
  }
}
