import { Injectable } from '@nestjs/common';
import { BadgeIssuers } from '@qabilet/application';
import { idOf, type Id } from '@qabilet/kernel';
import { TypeOrmTransaction } from '../transactions';

@Injectable()
export class TypeOrmBadgeIssuers extends BadgeIssuers {
  constructor(private readonly transaction: TypeOrmTransaction) {
    super();
  }

  tenantOf(issuerId: Id<'BadgeIssuer'>): Promise<Id<'Tenant'> | undefined> {
    return this.transaction.before('badge_issuer', issuerId, async (manager) => {
      const [row] = await manager.query<{ tenant_id: string }[]>(
        'SELECT tenant_id FROM badge_issuer WHERE id = $1',
        [issuerId],
      );
      return row && idOf<'Tenant'>(row.tenant_id);
    });
  }

  async own(): Promise<Id<'BadgeIssuer'> | undefined> {
    const [row] = await this.transaction.query<{ id: string }>(
      'SELECT id FROM badge_issuer WHERE tenant_id = $1',
      [this.transaction.tenantId],
    );
    return row && idOf<'BadgeIssuer'>(row.id);
  }

  async lock(otherwise: Id<'BadgeIssuer'>, now: Date): Promise<Id<'BadgeIssuer'>> {
    await this.transaction.query(
      'INSERT INTO badge_issuer (tenant_id, id, created_at) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING',
      [this.transaction.tenantId, otherwise, now],
    );
    const [row] = await this.transaction.query<{ id: string }>(
      'SELECT id FROM badge_issuer WHERE tenant_id = $1 FOR UPDATE',
      [this.transaction.tenantId],
    );
    return idOf(row?.id ?? otherwise);
  }
}
