import { Injectable } from '@nestjs/common';
import { SecondFactors, type SecondFactor } from '@qabilet/application';
import type { Id } from '@qabilet/kernel';
import { TypeOrmTransaction } from '../transactions';
import { SecretBox } from './secret-box';
import { tokenHash } from './token-hash';

@Injectable()
export class TypeOrmSecondFactors extends SecondFactors {
  constructor(
    private readonly transaction: TypeOrmTransaction,
    private readonly box: SecretBox,
  ) {
    super();
  }

  async of(personId: Id<'Person'>): Promise<SecondFactor | undefined> {
    const [row] = await this.transaction.query<{ secret: string; confirmed: boolean }>(
      'SELECT secret, confirmed_at IS NOT NULL AS confirmed FROM second_factor WHERE tenant_id = $1 AND person_id = $2',
      [this.transaction.tenantId, personId],
    );
    if (!row) return undefined;
    return { secret: await this.open(personId, row.secret), isConfirmed: row.confirmed };
  }

  async sealAnew(): Promise<number> {
    const rows = await this.transaction.query<{ person_id: Id<'Person'>; secret: string }>(
      'SELECT person_id, secret FROM second_factor WHERE tenant_id = $1 ORDER BY person_id FOR UPDATE',
      [this.transaction.tenantId],
    );
    let sealed = 0;
    for (const { person_id: personId, secret } of rows) {
      if (this.box.open(secret, this.placeOf(personId)).isCurrent) continue;
      await this.open(personId, secret);
      sealed += 1;
    }
    return sealed;
  }

  propose(personId: Id<'Person'>, secret: string, now: Date): Promise<boolean> {
    return this.changes(
      `INSERT INTO second_factor AS f (tenant_id, person_id, secret, created_at) VALUES ($1, $2, $3, $4)
       ON CONFLICT (tenant_id, person_id) DO UPDATE SET secret = $3, created_at = $4, last_step = 0
         WHERE f.confirmed_at IS NULL`,
      [personId, this.box.seal(secret, this.placeOf(personId)), now],
    );
  }

  async confirm(personId: Id<'Person'>): Promise<void> {
    await this.changes(
      'UPDATE second_factor SET confirmed_at = now() WHERE tenant_id = $1 AND person_id = $2',
      [personId],
    );
  }

  take(personId: Id<'Person'>, step: number): Promise<boolean> {
    return this.changes(
      'UPDATE second_factor SET last_step = $3 WHERE tenant_id = $1 AND person_id = $2 AND last_step < $3',
      [personId, step],
    );
  }

  async remove(personId: Id<'Person'>): Promise<boolean> {
    await this.setRecoveryCodes(personId, []);
    return this.changes('DELETE FROM second_factor WHERE tenant_id = $1 AND person_id = $2', [personId]);
  }

  async setRecoveryCodes(personId: Id<'Person'>, codes: readonly string[]): Promise<void> {
    const { tenantId } = this.transaction;
    await this.transaction.query('DELETE FROM recovery_code WHERE tenant_id = $1 AND person_id = $2', [
      tenantId,
      personId,
    ]);
    await this.transaction.query(
      `INSERT INTO recovery_code (tenant_id, person_id, code_hash)
       SELECT $1, $2, decode(hash, 'hex') FROM unnest($3::text[]) AS hash`,
      [tenantId, personId, codes.map(hashOfTyped)],
    );
  }

  useRecoveryCode(personId: Id<'Person'>, code: string): Promise<boolean> {
    return this.changes(
      `DELETE FROM recovery_code WHERE tenant_id = $1 AND person_id = $2 AND code_hash = decode($3, 'hex')`,
      [personId, hashOfTyped(code)],
    );
  }

  async countRecoveryCodes(personId: Id<'Person'>): Promise<number> {
    const [row] = await this.transaction.query<{ left: number }>(
      'SELECT count(*)::int AS left FROM recovery_code WHERE tenant_id = $1 AND person_id = $2',
      [this.transaction.tenantId, personId],
    );
    return row?.left ?? 0;
  }

  /** Stores a secret sealed by today's key where it was in clear text, or sealed by an earlier one. */
  private async open(personId: Id<'Person'>, stored: string): Promise<string> {
    const { secret, isCurrent } = this.box.open(stored, this.placeOf(personId));
    if (!isCurrent)
      await this.changes(
        'UPDATE second_factor SET secret = $4 WHERE tenant_id = $1 AND person_id = $2 AND secret = $3',
        [personId, stored, this.box.seal(secret, this.placeOf(personId))],
      );
    return secret;
  }

  private placeOf(personId: Id<'Person'>): string {
    return `second_factor:${this.transaction.tenantId}:${personId}`;
  }

  /** Whether the statement changed a row; its first parameter is the tenant. */
  private async changes(statement: string, parameters: readonly unknown[]): Promise<boolean> {
    const [row] = await this.transaction.query<{ changed: number }>(
      `WITH changed AS (${statement} RETURNING 1) SELECT count(*)::int AS changed FROM changed`,
      [this.transaction.tenantId, ...parameters],
    );
    return row?.changed === 1;
  }
}

/** A code as it is printed or however else it is typed. */
function hashOfTyped(code: string): string {
  return tokenHash(code.toUpperCase().replace(/[^0-9A-Z]/g, ''));
}
