import { Injectable } from '@nestjs/common';
import {
  People,
  type AccessRole,
  type Account,
  type Page,
  type PageRequest,
  type PersonDetails,
  type PersonListing,
  type PersonRevision,
} from '@qabilet/application';
import { idOf, type Id, type Language } from '@qabilet/kernel';
import { TypeOrmTransaction } from '../transactions';
import { ACCOUNT_SQL, accountOf, type AccountRow } from './account-row';

interface ListingRow {
  person_id: string;
  name: string;
  email: string;
  roles: AccessRole[];
  unit_name: string | null;
  disabled: boolean;
  has_second_factor: boolean;
  total: number;
}

@Injectable()
export class TypeOrmPeople extends People {
  constructor(private readonly transaction: TypeOrmTransaction) {
    super();
  }

  async account(personId: Id<'Person'>): Promise<Account | undefined> {
    const [row] = await this.transaction.query<AccountRow>(ACCOUNT_SQL, [
      this.transaction.tenantId,
      personId,
    ]);
    return row && accountOf(row);
  }

  async byEmails(emails: readonly string[]): Promise<ReadonlyMap<string, Id<'Person'>>> {
    const rows = await this.transaction.query<{ email: string; id: string }>(
      'SELECT email, id FROM person WHERE tenant_id = $1 AND email = ANY($2)',
      [this.transaction.tenantId, emails],
    );
    return new Map(rows.map((row) => [row.email, idOf<'Person'>(row.id)]));
  }

  async add(people: readonly PersonDetails[], now: Date): Promise<void> {
    await this.transaction.query(
      `INSERT INTO person (tenant_id, id, name, email, language, employee_number, role_profile_id, extra_time, created_at)
       SELECT $1, p.id, p.name, p.email, p.language, p.employee_number, p.role_profile_id, coalesce(p.extra_time, 'none'), $3
       FROM jsonb_to_recordset($2::jsonb) AS p(id uuid, name text, email text, language text, employee_number text,
         role_profile_id uuid, extra_time text)`,
      [this.transaction.tenantId, JSON.stringify(people.map(recordOf)), now],
    );
  }

  async revise(people: readonly PersonRevision[]): Promise<void> {
    await this.transaction.query(
      `UPDATE person SET name = r.name, employee_number = r.employee_number, role_profile_id = r.role_profile_id,
         extra_time = r.extra_time
       FROM jsonb_to_recordset($2::jsonb) AS r(id uuid, name text, employee_number text, role_profile_id uuid, extra_time text)
       WHERE person.tenant_id = $1 AND person.id = r.id`,
      [this.transaction.tenantId, JSON.stringify(people.map(recordOf))],
    );
  }

  async list({ page, size, search }: PageRequest): Promise<Page<PersonListing>> {
    const rows = await this.transaction.query<ListingRow>(
      `SELECT p.id AS person_id, p.name, p.email, p.disabled_at IS NOT NULL AS disabled,
         ARRAY(SELECT g.role FROM access_grant g WHERE g.tenant_id = p.tenant_id AND g.person_id = p.id ORDER BY g.role) AS roles,
         EXISTS (SELECT 1 FROM second_factor f WHERE f.tenant_id = p.tenant_id AND f.person_id = p.id
           AND f.confirmed_at IS NOT NULL) AS has_second_factor,
         (SELECT u.name FROM position o JOIN unit u ON u.tenant_id = o.tenant_id AND u.id = o.unit_id
          WHERE o.tenant_id = p.tenant_id AND o.person_id = p.id AND o.valid_to IS NULL
          ORDER BY o.valid_from DESC LIMIT 1) AS unit_name,
         count(*) OVER ()::int AS total
       FROM person p
       WHERE p.tenant_id = $1 AND ($2::text IS NULL OR position($2 in lower(p.name)) > 0 OR position($2 in p.email) > 0)
       ORDER BY p.name, p.id LIMIT $3 OFFSET $4`,
      [this.transaction.tenantId, search?.trim().toLowerCase() || null, size, (page - 1) * size],
    );
    return {
      total: rows[0]?.total ?? 0,
      rows: rows.map((row) => ({
        personId: idOf(row.person_id),
        name: row.name,
        email: row.email,
        roles: row.roles,
        unitName: row.unit_name ?? undefined,
        disabled: row.disabled,
        hasSecondFactor: row.has_second_factor,
      })),
    };
  }

  async changeLanguage(personId: Id<'Person'>, language: Language): Promise<void> {
    await this.transaction.query('UPDATE person SET language = $3 WHERE tenant_id = $1 AND id = $2', [
      this.transaction.tenantId,
      personId,
      language,
    ]);
  }

  async setRoles(personId: Id<'Person'>, roles: readonly AccessRole[]): Promise<void> {
    const { tenantId } = this.transaction;
    await this.transaction.query(
      'DELETE FROM access_grant WHERE tenant_id = $1 AND person_id = $2 AND role <> ALL($3)',
      [tenantId, personId, roles],
    );
    await this.transaction.query(
      `INSERT INTO access_grant (tenant_id, person_id, role) SELECT $1, $2, role FROM unnest($3::text[]) AS role
       ON CONFLICT DO NOTHING`,
      [tenantId, personId, roles],
    );
  }

  disable(personId: Id<'Person'>, now: Date): Promise<boolean> {
    return this.changes(
      'UPDATE person SET disabled_at = $3 WHERE tenant_id = $1 AND id = $2 AND disabled_at IS NULL',
      [personId, now],
    );
  }

  enable(personId: Id<'Person'>): Promise<boolean> {
    return this.changes(
      'UPDATE person SET disabled_at = NULL WHERE tenant_id = $1 AND id = $2 AND disabled_at IS NOT NULL',
      [personId],
    );
  }

  async grant(personIds: readonly Id<'Person'>[], role: AccessRole): Promise<void> {
    await this.transaction.query(
      `INSERT INTO access_grant (tenant_id, person_id, role) SELECT $1, person_id, $3 FROM unnest($2::uuid[]) AS person_id
       ON CONFLICT DO NOTHING`,
      [this.transaction.tenantId, personIds, role],
    );
  }

  async lockAdministrators(): Promise<readonly Id<'Person'>[]> {
    const rows = await this.transaction.query<{ person_id: string }>(
      `SELECT g.person_id FROM access_grant g JOIN person p ON p.tenant_id = g.tenant_id AND p.id = g.person_id
       WHERE g.tenant_id = $1 AND g.role = 'administrator' AND p.disabled_at IS NULL
       ORDER BY g.person_id FOR UPDATE OF g FOR NO KEY UPDATE OF p`,
      [this.transaction.tenantId],
    );
    return rows.map((row) => idOf<'Person'>(row.person_id));
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

/** Under the names of the columns. */
function recordOf({ employeeNumber, roleProfileId, extraTime, ...person }: PersonDetails | PersonRevision) {
  return {
    ...person,
    employee_number: employeeNumber,
    role_profile_id: roleProfileId,
    extra_time: extraTime,
  };
}
