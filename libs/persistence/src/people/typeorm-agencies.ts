import { Injectable } from '@nestjs/common';
import { Agencies, type NewAgency } from '@qabilet/application';
import { idOf, type Id } from '@qabilet/kernel';
import { DataSource } from 'typeorm';

/** Works across tenants, so only the worker's login, which may list and open agencies, gets anything from it. */
@Injectable()
export class TypeOrmAgencies extends Agencies {
  constructor(private readonly dataSource: DataSource) {
    super();
  }

  async open(agency: NewAgency, now: Date): Promise<boolean> {
    const [{ opened } = { opened: 0 }] = await this.dataSource.query<{ opened: number }[]>(
      `WITH opened AS (
         INSERT INTO tenant (id, slug, name, language, minimum_cell, created_at) VALUES ($1, $2, $3, $4, $5, $6)
         ON CONFLICT (slug) DO NOTHING RETURNING 1
       ) SELECT count(*)::int AS opened FROM opened`,
      [agency.id, agency.slug, agency.name, agency.language, agency.minimumCell, now],
    );
    return opened === 1;
  }

  async idOf(slug: string): Promise<Id<'Tenant'> | undefined> {
    const [row] = await this.dataSource.query<{ id: string }[]>('SELECT id FROM tenant WHERE slug = $1', [
      slug,
    ]);
    return row && idOf(row.id);
  }

  async slugs(): Promise<readonly string[]> {
    const rows = await this.dataSource.query<{ slug: string }[]>('SELECT slug FROM tenant ORDER BY slug');
    return rows.map(({ slug }) => slug);
  }
}
