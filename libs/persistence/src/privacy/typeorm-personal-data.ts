import { Injectable } from '@nestjs/common';
import { PersonalData, type DataClass, type PersonalSection, type PersonalValue } from '@qabilet/application';
import { idOf, type Id } from '@qabilet/kernel';
import { TypeOrmTransaction } from '../transactions';
import { PERSONAL_TABLES, type PersonalTable } from './personal-tables';

type RowClass = Exclude<DataClass, 'people'>;

/** Rows that have run their time: which table, and which of its rows; $2 is the day. */
const EXPIRED: Readonly<Record<RowClass, readonly (readonly [table: string, condition: string])[]>> = {
  viewings: [
    ['result_viewing', 'viewed_at < $2'],
    ['figure_query', 'asked_at < $2'],
  ],
  traces: [
    ['session', 'greatest(expires_at, seen_at) < $2'],
    ['invitation', 'least(expires_at, coalesce(used_at, expires_at)) < $2'],
    ['password_reset', 'least(expires_at, coalesce(used_at, expires_at)) < $2'],
    ['account_letter', 'asked_at < $2'],
  ],
};

const INACTIVE_SQL = `
  SELECT p.id FROM person p
  WHERE p.tenant_id = $1 AND p.nameless_since IS NULL AND greatest(p.created_at,
    (SELECT max(s.seen_at) FROM session s WHERE s.tenant_id = p.tenant_id AND s.person_id = p.id),
    (SELECT max(g.granted_at) FROM access_grant g WHERE g.tenant_id = p.tenant_id AND g.person_id = p.id),
    (SELECT max(w.closes_at) FROM participant a JOIN wave w ON w.tenant_id = a.tenant_id AND w.id = a.wave_id
     WHERE a.tenant_id = p.tenant_id AND a.person_id = p.id)) < $2
  AND NOT EXISTS (SELECT 1 FROM access_grant g
    WHERE g.tenant_id = p.tenant_id AND g.person_id = p.id AND g.role = 'administrator')
  ORDER BY p.id`;

/** Takes a person out of the lists of files of people; one that still waits for its decision is given up. */
const FORGET_IN_FILES_SQL = `
  UPDATE import_run r SET
    entries = coalesce((
      SELECT jsonb_agg(e.entry ORDER BY e.position) FROM jsonb_array_elements(r.entries) WITH ORDINALITY e(entry, position)
      WHERE position(p.email in e.entry::text) = 0
    ), '[]'),
    state = CASE WHEN r.state = 'ready' THEN 'expired' ELSE r.state END,
    file = CASE WHEN r.state = 'ready' THEN NULL ELSE r.file END,
    finished_at = CASE WHEN r.state = 'ready' THEN $3::timestamptz ELSE r.finished_at END
  FROM person p
  WHERE r.tenant_id = $1 AND r.kind = 'people' AND p.tenant_id = r.tenant_id AND p.id = $2
    AND position(p.email in r.entries::text) > 0`;

@Injectable()
export class TypeOrmPersonalData extends PersonalData {
  constructor(private readonly transaction: TypeOrmTransaction) {
    super();
  }

  async of(personId: Id<'Person'>): Promise<readonly PersonalSection[]> {
    const sections: PersonalSection[] = [];
    for (const personal of PERSONAL_TABLES) {
      const rows = await this.transaction.query<{ row: Record<string, unknown> }>(readSql(personal), [
        this.transaction.tenantId,
        personId,
      ]);
      sections.push({ name: personal.table, rows: rows.map(({ row }) => flat(row)) });
    }
    return sections;
  }

  async state(personId: Id<'Person'>): Promise<'named' | 'nameless' | undefined> {
    const [row] = await this.transaction.query<{ is_named: boolean }>(
      'SELECT nameless_since IS NULL AS is_named FROM person WHERE tenant_id = $1 AND id = $2 FOR UPDATE',
      [this.transaction.tenantId, personId],
    );
    return row && (row.is_named ? 'named' : 'nameless');
  }

  async takeNameAway(personId: Id<'Person'>, now: Date): Promise<void> {
    const { tenantId } = this.transaction;
    await this.transaction.query(
      `UPDATE cohort c SET members = c.members - 1 WHERE c.tenant_id = $1 AND EXISTS (SELECT 1 FROM cohort_member m
         WHERE m.tenant_id = c.tenant_id AND m.cohort_id = c.id AND m.person_id = $2 AND m.left_at IS NULL)`,
      [tenantId, personId],
    );
    await this.transaction.query(FORGET_IN_FILES_SQL, [tenantId, personId, now]);
    for (const { table, found, afterwards } of PERSONAL_TABLES) {
      if (afterwards.rows === 'deleted')
        await this.transaction.query(`DELETE FROM ${table} t WHERE t.tenant_id = $1 AND ${found}`, [
          tenantId,
          personId,
        ]);
      if (afterwards.rows === 'changed')
        await this.transaction.query(
          `WITH day AS (SELECT $3::timestamptz AS now) UPDATE ${table} t SET ${afterwards.set}
           FROM day WHERE t.tenant_id = $1 AND ${found}`,
          [tenantId, personId, now],
        );
    }
  }

  async inactiveSince(before: Date): Promise<readonly Id<'Person'>[]> {
    const rows = await this.transaction.query<{ id: string }>(INACTIVE_SQL, [
      this.transaction.tenantId,
      before,
    ]);
    return rows.map(({ id }) => idOf<'Person'>(id));
  }

  count(dataClass: RowClass, before: Date): Promise<number> {
    return this.overExpired(dataClass, before, (from) => `SELECT count(*)::int AS rows ${from}`);
  }

  remove(dataClass: RowClass, before: Date): Promise<number> {
    return this.overExpired(
      dataClass,
      before,
      (from) => `WITH gone AS (DELETE ${from} RETURNING 1) SELECT count(*)::int AS rows FROM gone`,
    );
  }

  private async overExpired(
    dataClass: RowClass,
    before: Date,
    sql: (from: string) => string,
  ): Promise<number> {
    let total = 0;
    for (const [table, condition] of EXPIRED[dataClass]) {
      const [row] = await this.transaction.query<{ rows: number }>(
        sql(`FROM ${table} WHERE tenant_id = $1 AND ${condition}`),
        [this.transaction.tenantId, before],
      );
      total += row?.rows ?? 0;
    }
    return total;
  }
}

function readSql({ table, found, shown, named = {} }: PersonalTable): string {
  const columns = [
    ...shown.map((column) => `'${column}', t.${column}`),
    ...Object.entries(named).map(([name, sql]) => `'${name}', ${sql}`),
  ];
  return `SELECT json_build_object(${columns.join(', ')}) AS row FROM ${table} t WHERE t.tenant_id = $1 AND ${found}`;
}

/** Lists and records as the text of their JSON, so that a row fits a table. */
function flat(row: Readonly<Record<string, unknown>>): Readonly<Record<string, PersonalValue>> {
  return Object.fromEntries(
    Object.entries(row).map(([name, value]) => [
      name,
      typeof value === 'object' && value !== null ? JSON.stringify(value) : (value as PersonalValue),
    ]),
  );
}
