import { Injectable } from '@nestjs/common';
import { ReleaseSharing, type PublicRelease, type SharingChoice } from '@qabilet/application';
import { idOf, type Id } from '@qabilet/kernel';
import { TypeOrmTransaction } from '../transactions';

@Injectable()
export class TypeOrmReleaseSharing extends ReleaseSharing {
  constructor(private readonly transaction: TypeOrmTransaction) {
    super();
  }

  async everywhere(): Promise<readonly PublicRelease[]> {
    const rows = await this.transaction.before('catalogue', 'public', (manager) =>
      manager.query<{ tenant_id: string; release_id: string; changed_at: Date }[]>(
        'SELECT tenant_id, release_id, changed_at FROM release_sharing WHERE is_public ORDER BY changed_at DESC, release_id',
      ),
    );
    return rows.map((row) => ({
      tenantId: idOf<'Tenant'>(row.tenant_id),
      releaseId: idOf<'FrameworkRelease'>(row.release_id),
      since: row.changed_at,
    }));
  }

  async of(releaseId: Id<'FrameworkRelease'>): Promise<SharingChoice | undefined> {
    const [row] = await this.transaction.query<{ is_public: boolean; changed_at: Date }>(
      'SELECT is_public, changed_at FROM release_sharing WHERE tenant_id = $1 AND release_id = $2',
      [this.transaction.tenantId, releaseId],
    );
    return row && { isPublic: row.is_public, changedAt: row.changed_at };
  }

  async set(releaseId: Id<'FrameworkRelease'>, { isPublic, changedAt }: SharingChoice): Promise<void> {
    await this.transaction.query(
      `INSERT INTO release_sharing (tenant_id, release_id, is_public, changed_at) VALUES ($1, $2, $3, $4)
       ON CONFLICT ON CONSTRAINT release_sharing_pk DO UPDATE SET is_public = excluded.is_public, changed_at = excluded.changed_at`,
      [this.transaction.tenantId, releaseId, isPublic, changedAt],
    );
  }
}
