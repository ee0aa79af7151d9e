import { Injectable } from '@nestjs/common';
import {
  CohortMembers,
  type Member,
  type MemberListing,
  type Page,
  type PageRequest,
} from '@qabilet/application';
import type { ExtraTime } from '@qabilet/assessment';
import { idOf, type Id, type Text } from '@qabilet/kernel';
import { TypeOrmTransaction } from '../transactions';

interface MemberRow {
  person_id: string;
  name: string;
  email: string;
  unit_name: string | null;
  role_title: Text;
  has_account: boolean;
  extra_time: ExtraTime;
}

/** Present members that the search finds: $1 tenant, $2 cohort, $3 search or NULL. */
const PRESENT_SQL = `
  FROM cohort_member m
  JOIN person p ON p.tenant_id = m.tenant_id AND p.id = m.person_id
  WHERE m.tenant_id = $1 AND m.cohort_id = $2 AND m.left_at IS NULL
    AND ($3::text IS NULL OR position($3 in lower(p.name)) > 0 OR position($3 in p.email) > 0)`;

@Injectable()
export class TypeOrmCohortMembers extends CohortMembers {
  constructor(private readonly transaction: TypeOrmTransaction) {
    super();
  }

  async page(cohortId: Id<'Cohort'>, { page, size, search }: PageRequest): Promise<Page<MemberListing>> {
    const parameters = [this.transaction.tenantId, cohortId, search?.trim().toLowerCase() || null];
    const [{ total } = { total: 0 }] = await this.transaction.query<{ total: number }>(
      `SELECT count(*)::int AS total ${PRESENT_SQL}`,
      parameters,
    );
    const rows = await this.transaction.query<MemberRow>(
      `SELECT s.person_id, s.name, s.email, s.extra_time, r.title AS role_title,
         (SELECT u.name FROM position o JOIN unit u ON u.tenant_id = o.tenant_id AND u.id = o.unit_id
          WHERE o.tenant_id = $1 AND o.person_id = s.person_id AND o.valid_to IS NULL
          ORDER BY o.valid_from DESC LIMIT 1) AS unit_name,
         EXISTS (SELECT 1 FROM credential k WHERE k.tenant_id = $1 AND k.person_id = s.person_id) AS has_account
       FROM (SELECT m.person_id, m.role_profile_id, m.extra_time, p.name, p.email ${PRESENT_SQL}
         ORDER BY p.name, p.id LIMIT $4 OFFSET $5) s
       JOIN role_profile r ON r.tenant_id = $1 AND r.id = s.role_profile_id
       ORDER BY s.name, s.person_id`,
      [...parameters, size, (page - 1) * size],
    );
    return {
      total,
      rows: rows.map((row) => ({
        personId: idOf(row.person_id),
        name: row.name,
        email: row.email,
        unitName: row.unit_name ?? undefined,
        roleTitle: row.role_title,
        hasAccount: row.has_account,
        extraTime: row.extra_time,
      })),
    };
  }

  async among(
    cohortId: Id<'Cohort'>,
    personIds: readonly Id<'Person'>[],
  ): Promise<ReadonlySet<Id<'Person'>>> {
    const rows = await this.transaction.query<{ person_id: string }>(
      `SELECT person_id FROM cohort_member
       WHERE tenant_id = $1 AND cohort_id = $2 AND left_at IS NULL AND person_id = ANY($3)`,
      [this.transaction.tenantId, cohortId, personIds],
    );
    return new Set(rows.map((row) => idOf<'Person'>(row.person_id)));
  }

  async countRolesOutside(
    cohortId: Id<'Cohort'>,
    frameworkReleaseId: Id<'FrameworkRelease'>,
  ): Promise<number> {
    const [{ members } = { members: 0 }] = await this.transaction.query<{ members: number }>(
      `SELECT count(*)::int AS members FROM cohort_member m
       JOIN role_profile r ON r.tenant_id = m.tenant_id AND r.id = m.role_profile_id
       WHERE m.tenant_id = $1 AND m.cohort_id = $2 AND m.left_at IS NULL AND r.release_id <> $3`,
      [this.transaction.tenantId, cohortId, frameworkReleaseId],
    );
    return members;
  }

  async join(cohortId: Id<'Cohort'>, members: readonly Member[], at: Date): Promise<void> {
    await this.transaction.query(
      `INSERT INTO cohort_member (tenant_id, cohort_id, person_id, role_profile_id, joined_at, extra_time)
       SELECT $1, $2, m.person_id, m.role_profile_id, $5, p.extra_time
       FROM unnest($3::uuid[], $4::uuid[]) AS m(person_id, role_profile_id)
       JOIN person p ON p.tenant_id = $1 AND p.id = m.person_id
       ON CONFLICT ON CONSTRAINT cohort_member_pk DO UPDATE
         SET role_profile_id = excluded.role_profile_id, joined_at = excluded.joined_at, left_at = NULL
         WHERE cohort_member.left_at IS NOT NULL`,
      [
        this.transaction.tenantId,
        cohortId,
        members.map(({ personId }) => personId),
        members.map(({ roleProfileId }) => roleProfileId),
        at,
      ],
    );
    await this.count(cohortId);
  }

  async leave(cohortId: Id<'Cohort'>, personId: Id<'Person'>, at: Date): Promise<boolean> {
    const [{ gone } = { gone: 0 }] = await this.transaction.query<{ gone: number }>(
      `WITH gone AS (
         UPDATE cohort_member SET left_at = $4
         WHERE tenant_id = $1 AND cohort_id = $2 AND person_id = $3 AND left_at IS NULL RETURNING 1
       ) SELECT count(*)::int AS gone FROM gone`,
      [this.transaction.tenantId, cohortId, personId, at],
    );
    if (gone === 1) await this.count(cohortId);
    return gone === 1;
  }

  async grantTime(cohortId: Id<'Cohort'>, personId: Id<'Person'>, extraTime: ExtraTime): Promise<boolean> {
    const rows = await this.transaction.query(
      `WITH granted AS (
         UPDATE cohort_member SET extra_time = $4
         WHERE tenant_id = $1 AND cohort_id = $2 AND person_id = $3 AND left_at IS NULL RETURNING person_id
       ) SELECT person_id FROM granted`,
      [this.transaction.tenantId, cohortId, personId, extraTime],
    );
    return rows.length === 1;
  }

  /** The cohort is locked, so nobody joins or leaves in between. */
  private async count(cohortId: Id<'Cohort'>): Promise<void> {
    await this.transaction.query(
      `UPDATE cohort SET members = (
         SELECT count(*) FROM cohort_member m WHERE m.tenant_id = $1 AND m.cohort_id = $2 AND m.left_at IS NULL
       ) WHERE tenant_id = $1 AND id = $2`,
      [this.transaction.tenantId, cohortId],
    );
  }
}
