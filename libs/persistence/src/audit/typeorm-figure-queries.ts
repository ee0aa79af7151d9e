import { Injectable } from '@nestjs/common';
import {
  FigureQueries,
  type AskedFigureQuery,
  type FigureQuery,
  type Page,
  type PageRequest,
} from '@qabilet/application';
import type { Id } from '@qabilet/kernel';
import { TypeOrmTransaction } from '../transactions';

interface QueryRow {
  asked_at: Date;
  name: string;
  question: string;
  filters: Record<string, string>;
  about: string | null;
}

/** $1 tenant, $2 part of the name of who asked. */
const CHOSEN = `
  FROM figure_query f JOIN person p ON p.tenant_id = f.tenant_id AND p.id = f.person_id
  WHERE f.tenant_id = $1 AND ($2::text IS NULL OR position($2 in lower(p.name)) > 0)`;

/** A page of questions with what they name: $3 how many, $4 after how many. */
const LIST_SQL = `
  SELECT q.asked_at, q.name, q.question, q.filters, coalesce(c.name || ', ' || w.name, k.name) AS about
  FROM (
    SELECT f.*, p.name, coalesce(f.filters ->> 'cohortId', f.filters ->> 'id') AS about_id ${CHOSEN}
    ORDER BY f.asked_at DESC, f.id LIMIT $3 OFFSET $4
  ) q
  LEFT JOIN wave w ON w.tenant_id = q.tenant_id AND w.id::text = q.about_id
  LEFT JOIN cohort c ON c.tenant_id = w.tenant_id AND c.id = w.cohort_id
  LEFT JOIN cohort k ON k.tenant_id = q.tenant_id AND k.id::text = q.about_id
  ORDER BY q.asked_at DESC, q.id`;

@Injectable()
export class TypeOrmFigureQueries extends FigureQueries {
  constructor(private readonly transaction: TypeOrmTransaction) {
    super();
  }

  async record({
    personId,
    at,
    question,
    filters,
  }: FigureQuery & { readonly personId: Id<'Person'>; readonly at: Date }): Promise<void> {
    await this.transaction.query(
      'INSERT INTO figure_query (tenant_id, person_id, asked_at, question, filters) VALUES ($1, $2, $3, $4, $5)',
      [this.transaction.tenantId, personId, at, question, JSON.stringify(filters)],
    );
  }

  async list({ page, size, search }: PageRequest): Promise<Page<AskedFigureQuery>> {
    const chosen = [this.transaction.tenantId, search?.trim().toLowerCase() || null];
    const [count] = await this.transaction.query<{ total: number }>(
      `SELECT count(*)::int AS total ${CHOSEN}`,
      chosen,
    );
    const rows = await this.transaction.query<QueryRow>(LIST_SQL, [...chosen, size, (page - 1) * size]);
    return {
      total: count?.total ?? 0,
      rows: rows.map((row) => ({
        at: row.asked_at,
        personName: row.name,
        question: row.question,
        filters: row.filters,
        about: row.about ?? undefined,
      })),
    };
  }
}
