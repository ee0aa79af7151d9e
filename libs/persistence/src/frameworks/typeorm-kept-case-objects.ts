import { Injectable } from '@nestjs/common';
import { AgencyName, KeptCaseObjects, type KeptCaseObject } from '@qabilet/application';
import type { Id } from '@qabilet/kernel';
import { TypeOrmTransaction } from '../transactions';

@Injectable()
export class TypeOrmKeptCaseObjects extends KeptCaseObjects {
  constructor(private readonly transaction: TypeOrmTransaction) {
    super();
  }

  async add(releaseId: Id<'FrameworkRelease'>, objects: readonly KeptCaseObject[]): Promise<void> {
    if (objects.length === 0) return;
    await this.transaction.query(
      `INSERT INTO case_object (tenant_id, release_id, kind, place, identifier, body)
       SELECT $1, $2, r.kind, r.place, r.identifier, r.body
       FROM jsonb_to_recordset($3::jsonb) AS r(kind text, place int, identifier text, body jsonb)`,
      [this.transaction.tenantId, releaseId, JSON.stringify(objects)],
    );
  }

  of(releaseId: Id<'FrameworkRelease'>): Promise<readonly KeptCaseObject[]> {
    return this.transaction.query<KeptCaseObject>(
      `SELECT kind, identifier, place, body FROM case_object
       WHERE tenant_id = $1 AND release_id = $2 ORDER BY kind, place`,
      [this.transaction.tenantId, releaseId],
    );
  }
}

@Injectable()
export class TypeOrmAgencyName extends AgencyName {
  constructor(private readonly transaction: TypeOrmTransaction) {
    super();
  }

  async read(): Promise<string> {
    const [row] = await this.transaction.query<{ name: string }>('SELECT name FROM tenant WHERE id = $1', [
      this.transaction.tenantId,
    ]);
    return row?.name ?? '';
  }
}
