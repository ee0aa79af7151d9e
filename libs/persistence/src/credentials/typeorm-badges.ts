import { Injectable } from '@nestjs/common';
import {
  Badges,
  type Revocation,
  type Revoker,
  type StoredBadge,
  type TakenBadge,
} from '@qabilet/application';
import type { LevelOrdinal } from '@qabilet/framework';
import { idOf, type Id } from '@qabilet/kernel';
import { TypeOrmTransaction } from '../transactions';

interface RevocationRow {
  revoked_at: Date | null;
  revoked_by: Revoker | null;
  revocation_reason: string | null;
}

interface BadgeRow extends RevocationRow {
  id: string;
  person_id: string;
  attempt_id: string;
  competence_code: string;
  level: LevelOrdinal;
  signed: string;
  page_key: string;
  status_list_id: string;
  status_index: number;
  issued_at: Date;
  expires_at: Date;
}

@Injectable()
export class TypeOrmBadges extends Badges {
  constructor(private readonly transaction: TypeOrmTransaction) {
    super();
  }

  async add(badge: TakenBadge): Promise<void> {
    await this.transaction.query(
      `INSERT INTO badge (tenant_id, id, person_id, attempt_id, competence_code, level, signed, page_key,
         status_list_id, status_index, issued_at, expires_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)`,
      [
        this.transaction.tenantId,
        badge.id,
        badge.personId,
        badge.attemptId,
        badge.competence,
        badge.level,
        badge.signed,
        badge.pageKey,
        badge.status.listId,
        badge.status.index,
        badge.issuedAt,
        badge.expiresAt,
      ],
    );
  }

  of(personId: Id<'Person'>): Promise<readonly StoredBadge[]> {
    return this.select('person_id = $2 ORDER BY revoked_at IS NOT NULL, issued_at DESC, id', personId);
  }

  async byPage(pageKey: string): Promise<StoredBadge | undefined> {
    const [badge] = await this.select('page_key = $2', pageKey);
    return badge;
  }

  async statusOf(id: Id<'Badge'>): Promise<{ readonly revocation?: Revocation } | undefined> {
    const [row] = await this.transaction.query<RevocationRow>(
      'SELECT revoked_at, revoked_by, revocation_reason FROM badge WHERE tenant_id = $1 AND id = $2',
      [this.transaction.tenantId, id],
    );
    return row && { revocation: revocationOf(row) };
  }

  async revoke(id: Id<'Badge'>, { at, by, reason }: Revocation): Promise<boolean> {
    const [row] = await this.transaction.query<{ changed: number }>(
      `WITH changed AS (
         UPDATE badge SET revoked_at = $3, revoked_by = $4, revocation_reason = $5
         WHERE tenant_id = $1 AND id = $2 AND revoked_at IS NULL RETURNING 1
       ) SELECT count(*)::int AS changed FROM changed`,
      [this.transaction.tenantId, id, at, by, reason ?? null],
    );
    return row?.changed === 1;
  }

  private async select(condition: string, value: string): Promise<StoredBadge[]> {
    const rows = await this.transaction.query<BadgeRow>(
      `SELECT id, person_id, attempt_id, competence_code, level, signed, page_key, status_list_id, status_index,
         issued_at, expires_at, revoked_at, revoked_by, revocation_reason
       FROM badge WHERE tenant_id = $1 AND ${condition}`,
      [this.transaction.tenantId, value],
    );
    return rows.map(badgeOf);
  }
}

function badgeOf(row: BadgeRow): StoredBadge {
  return {
    id: idOf(row.id),
    personId: idOf(row.person_id),
    attemptId: idOf(row.attempt_id),
    competence: idOf(row.competence_code),
    level: row.level,
    signed: row.signed,
    pageKey: row.page_key,
    status: { listId: idOf(row.status_list_id), index: row.status_index },
    issuedAt: row.issued_at,
    expiresAt: row.expires_at,
    revocation: revocationOf(row),
  };
}

function revocationOf(row: RevocationRow): Revocation | undefined {
  const { revoked_at: at, revoked_by: by, revocation_reason: reason } = row;
  return at === null || by === null ? undefined : { at, by, reason: reason ?? undefined };
}
