import { Injectable } from '@nestjs/common';
import { Tenants } from '@qabilet/application';
import { idOf, type Id } from '@qabilet/kernel';
import { DataSource } from 'typeorm';

/** Works across tenants, so only the worker's login, which may list agencies, gets anything from it. */
@Injectable()
export class TypeOrmTenants extends Tenants {
  constructor(private readonly dataSource: DataSource) {
    super();
  }

  async all(): Promise<readonly Id<'Tenant'>[]> {
    const rows = await this.dataSource.query<{ id: string }[]>('SELECT id FROM tenant ORDER BY id');
    return rows.map(({ id }) => idOf<'Tenant'>(id));
  }
}
