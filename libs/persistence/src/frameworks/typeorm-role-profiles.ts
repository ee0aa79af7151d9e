import { Injectable } from '@nestjs/common';
import { roleKey, RoleProfiles, type RoleProfile } from '@qabilet/application';
import type { RoleRequirement } from '@qabilet/framework';
import { idOf, LANGUAGES, type Id, type Text } from '@qabilet/kernel';
import { TypeOrmTransaction } from '../transactions';

interface ProfileRow {
  id: string;
  release_id: string;
  code: string;
  title: Text;
  summary: Text;
  requirements: RoleRequirement[];
}

const PROFILE_SQL = `
  SELECT p.id, p.release_id, p.code, p.title, p.summary, (
    SELECT jsonb_agg(jsonb_build_object('competence', q.competence_code, 'level', q.level, 'weight', q.weight) ORDER BY c.place)
    FROM role_requirement q
    JOIN competence c ON c.tenant_id = q.tenant_id AND c.release_id = p.release_id AND c.code = q.competence_code
    WHERE q.tenant_id = p.tenant_id AND q.role_profile_id = p.id
  ) AS requirements
  FROM role_profile p WHERE p.tenant_id = $1`;

/** The latest release in force of each framework that says anything of roles. */
const LATEST_RELEASES_SQL = `
  SELECT DISTINCT ON (r.framework_id) r.id FROM framework_release r
  WHERE r.tenant_id = $1 AND r.state = 'released'
    AND EXISTS (SELECT 1 FROM role_profile o WHERE o.tenant_id = r.tenant_id AND o.release_id = r.id)
  ORDER BY r.framework_id, r.released_at DESC, r.id`;

@Injectable()
export class TypeOrmRoleProfiles extends RoleProfiles {
  constructor(private readonly transaction: TypeOrmTransaction) {
    super();
  }

  async add(profiles: readonly RoleProfile[]): Promise<void> {
    const { tenantId } = this.transaction;
    await this.transaction.query(
      `INSERT INTO role_profile (tenant_id, id, release_id, code, title, summary)
       SELECT $1, r.id, r."releaseId", r.code, r.title, r.summary
       FROM jsonb_to_recordset($2::jsonb) AS r(id uuid, "releaseId" uuid, code text, title jsonb, summary jsonb)`,
      [tenantId, JSON.stringify(profiles)],
    );
    const requirements = profiles.flatMap(({ id, requirements: own }) =>
      own.map((requirement) => ({ profile: id, ...requirement })),
    );
    await this.transaction.query(
      `INSERT INTO role_requirement (tenant_id, role_profile_id, competence_code, level, weight)
       SELECT $1, r.profile, r.competence, r.level, r.weight
       FROM jsonb_to_recordset($2::jsonb) AS r(profile uuid, competence text, level smallint, weight double precision)`,
      [tenantId, JSON.stringify(requirements)],
    );
  }

  list(): Promise<readonly RoleProfile[]> {
    return this.select(`AND p.release_id IN (${LATEST_RELEASES_SQL}) ORDER BY p.title ->> 'en', p.id`);
  }

  async byId(id: Id<'RoleProfile'>): Promise<RoleProfile | undefined> {
    const [profile] = await this.select('AND p.id = $2', id);
    return profile;
  }

  async byCodeOrTitle(): Promise<ReadonlyMap<string, RoleProfile>> {
    const profiles = await this.list();
    const byTitle = profiles.flatMap((profile) =>
      LANGUAGES.flatMap((language): [string, RoleProfile][] => {
        const title = profile.title[language];
        return title === undefined ? [] : [[roleKey(title), profile]];
      }),
    );
    // A code names its role even where it is also the title of another.
    return new Map([...byTitle, ...profiles.map((profile) => [roleKey(profile.code), profile] as const)]);
  }

  private async select(rest: string, ...parameters: readonly string[]): Promise<readonly RoleProfile[]> {
    const rows = await this.transaction.query<ProfileRow>(`${PROFILE_SQL} ${rest}`, [
      this.transaction.tenantId,
      ...parameters,
    ]);
    return rows.map((row) => ({
      id: idOf(row.id),
      releaseId: idOf(row.release_id),
      code: row.code,
      title: row.title,
      summary: row.summary,
      requirements: row.requirements,
    }));
  }
}
