import { Injectable } from '@nestjs/common';
import { SecondFactors, type SecondFactor } from '@qabilet/application';
import type { Id } from '@qabilet/kernel';
import { TypeOrmTransaction } from '../transactions';
import { tokenHash } from './token-hash';

@Injectable()
export class TypeOrmSecondFactors extends SecondFactors {
  constructor(private readonly transaction: TypeOrmTransaction) {
    super();
  }

  async of(personId: Id<'Person'>): Promise<SecondFactor | undefined> {
    const [row] = await this.transaction.query<{ secret: string; confirmed: boolean }>(
      'SELECT secret, confirmed_at IS NOT NULL AS confirmed FROM second_factor WHERE tenant_id = $1 AND person_id = $2',
      [this.transaction.tenantId, personId],
    );
    return row && { secret: row.secret, isConfirmed: row.confirmed };
  }

  propose(personId: Id<'Person'>, secret: string, now: Date): Promise<boolean> {
    return this.changes(
      `INSERT INTO second_factor AS f (tenant_id, person_id, secret, created_at) VALUES ($1, $2, $3, $4)
       ON CONFLICT (tenant_id, person_id) DO UPDATE SET secret = $3, created_at = $4, last_step = 0
         WHERE f.confirmed_at IS NULL`,
      [personId, secret, now],
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
