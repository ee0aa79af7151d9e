import { Injectable } from '@nestjs/common';
import { AgencyDirectory, unitKey, type KnownPerson } from '@qabilet/application';
import type { ExtraTime } from '@qabilet/assessment';
import { idOf, type Id, type Language } from '@qabilet/kernel';
import { TypeOrmTransaction } from '../transactions';

interface UnitRow {
  id: string;
  code: string;
  name: string;
}

interface KnownRow {
  email: string;
  id: string;
  name: string;
  employee_number: string | null;
  unit_id: string | null;
  role_profile_id: string | null;
  extra_time: ExtraTime;
  is_disabled: boolean;
  has_account: boolean;
  only_official: boolean;
}

@Injectable()
export class TypeOrmAgencyDirectory extends AgencyDirectory {
  constructor(private readonly transaction: TypeOrmTransaction) {
    super();
  }

  async lock(): Promise<void> {
    await this.transaction.query(`SELECT pg_advisory_xact_lock(hashtextextended('people-of-' || $1, 0))`, [
      this.transaction.tenantId,
    ]);
  }

  async people(emails: readonly string[]): Promise<ReadonlyMap<string, KnownPerson>> {
    const rows = await this.transaction.query<KnownRow>(
      `SELECT p.email, p.id, p.name, p.employee_number, p.role_profile_id, p.extra_time,
         p.disabled_at IS NOT NULL AS is_disabled,
         (SELECT o.unit_id FROM position o
          WHERE o.tenant_id = p.tenant_id AND o.person_id = p.id AND o.valid_to IS NULL
          ORDER BY o.valid_from DESC, o.id LIMIT 1) AS unit_id,
         EXISTS (SELECT 1 FROM credential k WHERE k.tenant_id = p.tenant_id AND k.person_id = p.id) AS has_account,
         NOT EXISTS (
           SELECT 1 FROM access_grant g WHERE g.tenant_id = p.tenant_id AND g.person_id = p.id AND g.role <> 'official'
         ) AS only_official
       FROM person p WHERE p.tenant_id = $1 AND p.email = ANY($2)`,
      [this.transaction.tenantId, emails],
    );
    return new Map(rows.map((row) => [row.email, knownPersonOf(row)]));
  }

  async emailsByNumber(numbers: readonly string[]): Promise<ReadonlyMap<string, readonly string[]>> {
    const rows = await this.transaction.query<{ employee_number: string; emails: string[] }>(
      `SELECT employee_number, array_agg(email ORDER BY email) AS emails FROM person
       WHERE tenant_id = $1 AND employee_number = ANY($2) GROUP BY employee_number`,
      [this.transaction.tenantId, numbers],
    );
    return new Map(rows.map((row) => [row.employee_number, row.emails]));
  }

  async units(texts: readonly string[], on: string): Promise<ReadonlyMap<string, readonly Id<'Unit'>[]>> {
    if (texts.length === 0) return new Map();
    const wanted = [...new Set(texts.map(unitKey))];
    const rows = await this.transaction.query<UnitRow>(
      `SELECT u.id, u.code, u.name FROM (
         SELECT id, lower(regexp_replace(btrim(code), '\\s+', ' ', 'g')) AS code,
           lower(regexp_replace(btrim(name), '\\s+', ' ', 'g')) AS name
         FROM unit WHERE tenant_id = $1 AND valid_from <= $2 AND (valid_to IS NULL OR valid_to > $2)
       ) u WHERE u.code = ANY($3) OR u.name = ANY($3)`,
      [this.transaction.tenantId, on, wanted],
    );
    return new Map(
      wanted.map((text) => {
        const coded = rows.filter(({ code }) => code === text);
        const found = coded.length > 0 ? coded : rows.filter(({ name }) => name === text);
        return [text, found.map(({ id }) => idOf<'Unit'>(id))];
      }),
    );
  }

  async language(): Promise<Language> {
    const [{ language } = { language: 'en' as const }] = await this.transaction.query<{ language: Language }>(
      'SELECT language FROM tenant WHERE id = $1',
      [this.transaction.tenantId],
    );
    return language;
  }
}

function knownPersonOf(row: KnownRow): KnownPerson {
  return {
    personId: idOf(row.id),
    name: row.name,
    employeeNumber: row.employee_number ?? undefined,
    unitId: row.unit_id === null ? undefined : idOf(row.unit_id),
    roleProfileId: row.role_profile_id === null ? undefined : idOf(row.role_profile_id),
    extraTime: row.extra_time,
    isDisabled: row.is_disabled,
    hasAccount: row.has_account,
    isOnlyOfficial: row.only_official,
  };
}
