import { Injectable } from '@nestjs/common';
import {
  Sessions,
  type AccessRole,
  type NewSession,
  type ProviderSession,
  type SessionListing,
  type SessionToken,
} from '@qabilet/application';
import { idOf, type Id } from '@qabilet/kernel';
import { TypeOrmTransaction } from '../transactions';
import { IDLE } from './idle';
import { tokenHash } from './token-hash';

interface ListingRow {
  id: string;
  browser: string | null;
  system: string | null;
  created_at: Date;
  seen_at: Date;
}

@Injectable()
export class TypeOrmSessions extends Sessions {
  constructor(private readonly transaction: TypeOrmTransaction) {
    super();
  }

  async start({ token, personId, state, device, provider, now, expiresAt }: NewSession): Promise<void> {
    const { tenantId } = this.transaction;
    await this.transaction.query(
      'DELETE FROM session WHERE tenant_id = $1 AND person_id = $2 AND expires_at <= $3',
      [tenantId, personId, now],
    );
    await this.transaction.query(
      `INSERT INTO session (tenant_id, token_hash, person_id, state, browser, system, created_at, seen_at, expires_at,
         provider_id, provider_session)
       VALUES ($1, decode($2, 'hex'), $3, $4, $5, $6, $7, $7, $8, $9, $10)`,
      [
        tenantId,
        tokenHash(token),
        personId,
        state,
        device.browser ?? null,
        device.system ?? null,
        now,
        expiresAt,
        provider?.providerId ?? null,
        provider?.session ?? null,
      ],
    );
  }

  async open(sessionId: Id<'Session'>, { token, expiresAt }: SessionToken): Promise<void> {
    await this.transaction.query(
      `UPDATE session SET state = 'open', token_hash = decode($3, 'hex'), expires_at = $4
       WHERE tenant_id = $1 AND id = $2`,
      [this.transaction.tenantId, sessionId, tokenHash(token), expiresAt],
    );
  }

  async of(personId: Id<'Person'>, now: Date): Promise<readonly SessionListing[]> {
    const rows = await this.transaction.query<ListingRow>(
      `SELECT s.id, s.browser, s.system, s.created_at, s.seen_at FROM session s
       WHERE s.tenant_id = $1 AND s.person_id = $2 AND s.state = 'open' AND s.expires_at > $3
         AND s.seen_at > $3 - CASE WHEN EXISTS (
           SELECT 1 FROM access_grant g WHERE g.tenant_id = $1 AND g.person_id = $2 AND g.role = 'administrator'
         ) THEN ${IDLE.administrator} ELSE ${IDLE.anybody} END
       ORDER BY s.seen_at DESC, s.id`,
      [this.transaction.tenantId, personId, now],
    );
    return rows.map((row) => ({
      id: idOf<'Session'>(row.id),
      device: { browser: row.browser ?? undefined, system: row.system ?? undefined },
      startedAt: row.created_at,
      seenAt: row.seen_at,
    }));
  }

  async live(
    sessionIds: readonly Id<'Session'>[],
    now: Date,
  ): Promise<ReadonlyMap<Id<'Session'>, readonly AccessRole[]>> {
    const rows = await this.transaction.query<{ id: string; roles: AccessRole[] }>(
      `SELECT s.id, a.roles FROM session s
       JOIN account a ON a.tenant_id = s.tenant_id AND a.person_id = s.person_id
       WHERE s.tenant_id = $1 AND s.id = ANY($2::uuid[]) AND s.state = 'open' AND s.expires_at > $3
         AND s.seen_at > $3 - CASE WHEN 'administrator' = ANY(a.roles) THEN ${IDLE.administrator} ELSE ${IDLE.anybody} END`,
      [this.transaction.tenantId, sessionIds, now],
    );
    return new Map(rows.map(({ id, roles }) => [idOf<'Session'>(id), roles]));
  }

  async end(token: string): Promise<void> {
    await this.transaction.query(
      `DELETE FROM session WHERE tenant_id = $1 AND token_hash = decode($2, 'hex')`,
      [this.transaction.tenantId, tokenHash(token)],
    );
  }

  async endOne(personId: Id<'Person'>, sessionId: Id<'Session'>): Promise<boolean> {
    const [{ ended } = { ended: 0 }] = await this.transaction.query<{ ended: number }>(
      `WITH ended AS (DELETE FROM session WHERE tenant_id = $1 AND person_id = $2 AND id = $3 RETURNING 1)
       SELECT count(*)::int AS ended FROM ended`,
      [this.transaction.tenantId, personId, sessionId],
    );
    return ended === 1;
  }

  async endFrom(
    { providerId, session }: ProviderSession,
    personId: Id<'Person'> | undefined,
  ): Promise<readonly Id<'Person'>[]> {
    // A session of which the provider did not say its name is ended with all of the person.
    const rows = await this.transaction.query<{ person_id: string }>(
      `WITH ended AS (
         DELETE FROM session WHERE tenant_id = $1 AND provider_id = $2 AND ($3::uuid IS NULL OR person_id = $3)
           AND ($4::text IS NULL OR provider_session = $4 OR (provider_session IS NULL AND $3 IS NOT NULL))
         RETURNING person_id
       ) SELECT DISTINCT person_id FROM ended`,
      [this.transaction.tenantId, providerId, personId ?? null, session ?? null],
    );
    return rows.map(({ person_id }) => idOf<'Person'>(person_id));
  }

  async endAllOf(personId: Id<'Person'>, except?: Id<'Session'>): Promise<void> {
    await this.transaction.query(
      'DELETE FROM session WHERE tenant_id = $1 AND person_id = $2 AND id IS DISTINCT FROM $3::uuid',
      [this.transaction.tenantId, personId, except ?? null],
    );
  }
}
