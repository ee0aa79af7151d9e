import { Injectable } from '@nestjs/common';
import {
  BadgeKeys,
  type BadgeKeyPair,
  type PublicBadgeKey,
  type PublishedKey,
  type SigningKey,
} from '@qabilet/application';
import { idOf, type Id } from '@qabilet/kernel';
import { SecretBox } from '../people/secret-box';
import { TypeOrmTransaction } from '../transactions';

/** Private keys are kept sealed, as the secrets of second factors are. */
@Injectable()
export class TypeOrmBadgeKeys extends BadgeKeys {
  constructor(
    private readonly transaction: TypeOrmTransaction,
    private readonly box: SecretBox,
  ) {
    super();
  }

  async present(): Promise<SigningKey | undefined> {
    const [row] = await this.transaction.query<{ id: string; private_key: string }>(
      'SELECT id, private_key FROM badge_key WHERE tenant_id = $1 AND retired_at IS NULL',
      [this.transaction.tenantId],
    );
    if (!row) return undefined;
    const { secret } = this.box.open(row.private_key, this.placeOf(row.id));
    return { id: idOf<'BadgeKey'>(row.id), privateKey: secret };
  }

  async all(): Promise<readonly PublishedKey[]> {
    const rows = await this.transaction.query<{
      id: string;
      public_key: PublicBadgeKey;
      created_at: Date;
      retired_at: Date | null;
    }>(
      `SELECT id, public_key, created_at, retired_at FROM badge_key WHERE tenant_id = $1
       ORDER BY retired_at DESC NULLS FIRST`,
      [this.transaction.tenantId],
    );
    return rows.map(({ id, public_key: publicKey, created_at: createdAt, retired_at: retiredAt }) => ({
      id: idOf<'BadgeKey'>(id),
      publicKey,
      createdAt,
      retiredAt: retiredAt ?? undefined,
    }));
  }

  async replace(id: Id<'BadgeKey'>, pair: BadgeKeyPair, now: Date): Promise<void> {
    const { tenantId } = this.transaction;
    await this.transaction.query(
      'UPDATE badge_key SET retired_at = $2 WHERE tenant_id = $1 AND retired_at IS NULL',
      [tenantId, now],
    );
    await this.transaction.query(
      `INSERT INTO badge_key (tenant_id, id, public_key, private_key, created_at) VALUES ($1, $2, $3, $4, $5)`,
      [tenantId, id, JSON.stringify(pair.publicKey), this.box.seal(pair.privateKey, this.placeOf(id)), now],
    );
  }

  async sealAnew(): Promise<number> {
    const { tenantId } = this.transaction;
    const rows = await this.transaction.query<{ id: string; private_key: string }>(
      'SELECT id, private_key FROM badge_key WHERE tenant_id = $1 ORDER BY id FOR UPDATE',
      [tenantId],
    );
    let sealed = 0;
    for (const { id, private_key: stored } of rows) {
      const { secret, isCurrent } = this.box.open(stored, this.placeOf(id));
      if (isCurrent) continue;
      await this.transaction.query('UPDATE badge_key SET private_key = $3 WHERE tenant_id = $1 AND id = $2', [
        tenantId,
        id,
        this.box.seal(secret, this.placeOf(id)),
      ]);
      sealed += 1;
    }
    return sealed;
  }

  private placeOf(id: string): string {
    return `badge_key:${this.transaction.tenantId}:${id}`;
  }
}
