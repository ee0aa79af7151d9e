import { Injectable } from '@nestjs/common';
import { Clock, roleKey, RoleProfiles, type RoleProfile } from '@qabilet/application';
import type { RoleRequirement } from '@qabilet/framework';
import { idOf, LANGUAGES, type Id, type Text } from '@qabilet/kernel';
import { TypeOrmTransaction } from '../transactions';
import { OFFERED_ROLES_SQL, ROLE_REQUIREMENTS_SQL } from './role-sql';

interface ProfileRow {
  id: string;
  release_id: string;
  code: string;
  title: Text;
  summary: Text;
  requirements: RoleRequirement[];
}

const PROFILE_SQL = `
  SELECT p.id, p.release_id, p.code, p.title, p.summary, ${ROLE_REQUIREMENTS_SQL} AS requirements
  FROM role_profile p WHERE p.tenant_id = $1`;

@Injectable()
export class TypeOrmRoleProfiles extends RoleProfiles {
  constructor(
    private readonly transaction: TypeOrmTransaction,
    private readonly clock: Clock,
  ) {
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
    const today = this.clock.now().toISOString().slice(0, 10);
    return this.select(`AND p.id IN (${OFFERED_ROLES_SQL}) ORDER BY p.title ->> 'en', p.id`, today);
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
