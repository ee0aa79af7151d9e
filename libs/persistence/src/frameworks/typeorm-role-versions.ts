import { Injectable } from '@nestjs/common';
import {
  RoleVersions,
  type RoleDays,
  type RoleEntry,
  type RoleName,
  type RoleVersion,
} from '@qabilet/application';
import type { RoleRequirement } from '@qabilet/framework';
import { idOf, type Id, type Text } from '@qabilet/kernel';
import { minimumCell } from '../insights/minimum-cell';
import { TypeOrmTransaction } from '../transactions';
import { ROLE_DAYS_SQL, ROLE_REQUIREMENTS_SQL } from './role-sql';

interface VersionRow {
  id: string;
  release_id: string;
  code: string;
  title: Text;
  summary: Text;
  version: number;
  valid_from: string | null;
  valid_through: string | null;
  published_at: Date | null;
  requirements: RoleRequirement[];
}

interface EntryRow {
  release_id: string;
  framework: string;
  framework_version: string;
  code: string;
  title: Text;
  versions: RoleDays[];
  draft_id: string | null;
  holders: number;
}

const VERSION_SQL = `
  SELECT p.id, p.release_id, p.code, p.title, p.summary, p.version, p.valid_from::text, p.valid_through::text, p.published_at,
    ${ROLE_REQUIREMENTS_SQL} AS requirements
  FROM role_profile p WHERE p.tenant_id = $1`;

const HOLDERS_SQL = `
  SELECT count(DISTINCT m.person_id)::int FROM role_profile h
  JOIN cohort_member m ON m.tenant_id = h.tenant_id AND m.role_profile_id = h.id AND m.left_at IS NULL
  WHERE h.tenant_id = $1`;

const ENTRIES_SQL = `
  WITH role AS (
    SELECT release_id, code FROM role_profile WHERE tenant_id = $1
    UNION SELECT release_id, code FROM role_draft WHERE tenant_id = $1
  )
  SELECT o.release_id, o.code, f.title AS framework, r.version AS framework_version, d.id AS draft_id,
    coalesce(v.title, s.content -> 'title') AS title, coalesce(v.versions, '[]') AS versions,
    (${HOLDERS_SQL} AND h.release_id = o.release_id AND h.code = o.code) AS holders
  FROM role o
  JOIN framework_release r ON r.tenant_id = $1 AND r.id = o.release_id
  JOIN framework f ON f.tenant_id = $1 AND f.id = r.framework_id
  LEFT JOIN role_draft d ON d.tenant_id = $1 AND d.release_id = o.release_id AND d.code = o.code
  LEFT JOIN role_draft_state s ON s.tenant_id = $1 AND s.draft_id = d.id AND s.number = d.position
  LEFT JOIN LATERAL (
    SELECT (array_agg(p.title ORDER BY p.version DESC))[1] AS title,
      jsonb_agg(${ROLE_DAYS_SQL} ORDER BY p.version DESC) AS versions
    FROM role_profile p WHERE p.tenant_id = $1 AND p.release_id = o.release_id AND p.code = o.code
    HAVING count(*) > 0
  ) v ON true
  ORDER BY r.released_at DESC, r.id, coalesce(v.title, s.content -> 'title') ->> 'en', o.code`;

@Injectable()
export class TypeOrmRoleVersions extends RoleVersions {
  constructor(private readonly transaction: TypeOrmTransaction) {
    super();
  }

  async lock(): Promise<void> {
    await this.transaction.query("SELECT pg_advisory_xact_lock(hashtextextended('roles ' || $1, 0))", [
      this.transaction.tenantId,
    ]);
  }

  async entries(): Promise<readonly RoleEntry[]> {
    const rows = await this.transaction.query<EntryRow>(ENTRIES_SQL, [this.transaction.tenantId]);
    return rows.map((row) => ({
      releaseId: idOf(row.release_id),
      framework: row.framework,
      frameworkVersion: row.framework_version,
      code: row.code,
      title: row.title,
      versions: row.versions,
      draftId: row.draft_id === null ? undefined : idOf(row.draft_id),
      holders: row.holders,
    }));
  }

  of({ releaseId, code }: RoleName): Promise<readonly RoleVersion[]> {
    return this.select('AND p.release_id = $2 AND p.code = $3 ORDER BY p.version DESC', releaseId, code);
  }

  async byId(id: Id<'RoleProfile'>): Promise<RoleVersion | undefined> {
    const [found] = await this.select('AND p.id = $2', id);
    return found;
  }

  async add(version: RoleVersion): Promise<void> {
    const { tenantId } = this.transaction;
    await this.transaction.query(
      `INSERT INTO role_profile (tenant_id, id, release_id, code, title, summary, version, valid_from, valid_through, published_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
      [
        tenantId,
        version.id,
        version.releaseId,
        version.code,
        JSON.stringify(version.title),
        JSON.stringify(version.summary),
        version.version,
        version.validFrom ?? null,
        version.validThrough ?? null,
        version.publishedAt ?? null,
      ],
    );
    await this.transaction.query(
      `INSERT INTO role_requirement (tenant_id, role_profile_id, competence_code, level, weight)
       SELECT $1, $2, r.competence, r.level, r.weight
       FROM jsonb_to_recordset($3::jsonb) AS r(competence text, level smallint, weight double precision)`,
      [tenantId, version.id, JSON.stringify(version.requirements)],
    );
  }

  async holders({ releaseId, code }: RoleName): Promise<number> {
    const [row] = await this.transaction.query<{ holders: number }>(
      `SELECT (${HOLDERS_SQL} AND h.release_id = $2 AND h.code = $3) AS holders`,
      [this.transaction.tenantId, releaseId, code],
    );
    return row?.holders ?? 0;
  }

  minimumCell(): Promise<number> {
    return minimumCell(this.transaction);
  }

  private async select(rest: string, ...parameters: readonly string[]): Promise<readonly RoleVersion[]> {
    const rows = await this.transaction.query<VersionRow>(`${VERSION_SQL} ${rest}`, [
      this.transaction.tenantId,
      ...parameters,
    ]);
    return rows.map((row) => ({
      id: idOf(row.id),
      releaseId: idOf(row.release_id),
      code: row.code,
      title: row.title,
      summary: row.summary,
      version: row.version,
      validFrom: row.valid_from ?? undefined,
      validThrough: row.valid_through ?? undefined,
      publishedAt: row.published_at ?? undefined,
      requirements: row.requirements,
    }));
  }
}
