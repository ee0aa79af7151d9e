import { Injectable } from '@nestjs/common';
import { Credentials, type PasswordLink } from '@qabilet/application';
import type { Id } from '@qabilet/kernel';
import { TypeOrmTransaction } from '../transactions';
import { tokenHash } from './token-hash';

@Injectable()
export class TypeOrmCredentials extends Credentials {
  constructor(private readonly transaction: TypeOrmTransaction) {
    super();
  }

  async set(personId: Id<'Person'>, passwordHash: string): Promise<void> {
    await this.transaction.query(
      `INSERT INTO credential (tenant_id, person_id, email, password_hash, changed_at)
       SELECT tenant_id, id, email, $3, now() FROM person WHERE tenant_id = $1 AND id = $2
       ON CONFLICT (tenant_id, person_id) DO UPDATE SET password_hash = excluded.password_hash, changed_at = now()`,
      [this.transaction.tenantId, personId, passwordHash],
    );
    await this.endResetLinks(personId);
  }

  async hashOf(personId: Id<'Person'>): Promise<string | undefined> {
    const [row] = await this.transaction.query<{ password_hash: string }>(
      'SELECT password_hash FROM credential WHERE tenant_id = $1 AND person_id = $2',
      [this.transaction.tenantId, personId],
    );
    return row?.password_hash;
  }

  async replace(personId: Id<'Person'>, before: string, after: string): Promise<boolean> {
    const [{ replaced } = { replaced: 0 }] = await this.transaction.query<{ replaced: number }>(
      `WITH replaced AS (
         UPDATE credential SET password_hash = $4, changed_at = now()
         WHERE tenant_id = $1 AND person_id = $2 AND password_hash = $3 RETURNING 1
       ) SELECT count(*)::int AS replaced FROM replaced`,
      [this.transaction.tenantId, personId, before, after],
    );
    if (replaced === 1) await this.endResetLinks(personId);
    return replaced === 1;
  }

  async invite({ token, personId, now, expiresAt }: PasswordLink): Promise<void> {
    await this.transaction.query(
      `INSERT INTO invitation (tenant_id, token_hash, person_id, created_at, expires_at)
       VALUES ($1, decode($2, 'hex'), $3, $4, $5)`,
      [this.transaction.tenantId, tokenHash(token), personId, now, expiresAt],
    );
  }

  async useInvitation(token: string): Promise<boolean> {
    const [{ used } = { used: 0 }] = await this.transaction.query<{ used: number }>(
      `WITH used AS (
         UPDATE invitation SET used_at = now()
         WHERE tenant_id = $1 AND token_hash = decode($2, 'hex') AND used_at IS NULL AND expires_at > now() RETURNING 1
       ) SELECT count(*)::int AS used FROM used`,
      [this.transaction.tenantId, tokenHash(token)],
    );
    return used === 1;
  }

  async withdrawInvitations(personId: Id<'Person'>): Promise<void> {
    await this.transaction.query(
      'UPDATE invitation SET used_at = now() WHERE tenant_id = $1 AND person_id = $2 AND used_at IS NULL',
      [this.transaction.tenantId, personId],
    );
  }

  async giveResetLink({ token, personId, now, expiresAt }: PasswordLink): Promise<void> {
    await this.transaction.query(
      `INSERT INTO password_reset (tenant_id, token_hash, person_id, created_at, expires_at)
       VALUES ($1, decode($2, 'hex'), $3, $4, $5)`,
      [this.transaction.tenantId, tokenHash(token), personId, now, expiresAt],
    );
  }

  async useResetLink(token: string): Promise<boolean> {
    const [used] = await this.transaction.query<{ person_id: Id<'Person'> }>(
      `WITH used AS (
         UPDATE password_reset SET used_at = now()
         WHERE tenant_id = $1 AND token_hash = decode($2, 'hex') AND used_at IS NULL AND expires_at > now()
         RETURNING person_id
       ) SELECT person_id FROM used`,
      [this.transaction.tenantId, tokenHash(token)],
    );
    if (used) await this.endResetLinks(used.person_id);
    return used !== undefined;
  }

  /** Whoever has set or given their password needs no link to another one. */
  private async endResetLinks(personId: Id<'Person'>): Promise<void> {
    await this.transaction.query(
      'UPDATE password_reset SET used_at = now() WHERE tenant_id = $1 AND person_id = $2 AND used_at IS NULL',
      [this.transaction.tenantId, personId],
    );
  }
}
