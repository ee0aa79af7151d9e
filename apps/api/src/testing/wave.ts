import { randomUUID } from 'node:crypto';
import {
  AuditLog,
  BankReleases,
  Blueprints,
  Clock,
  ContentDigests,
  FrameworkReleases,
  Ids,
  InstallContent,
  InstallFrameworkPack,
  InstallItemBank,
  Items,
  NOTICE_VERSION,
  RoleProfiles,
  Transaction,
  type ContentPack,
  type InstalledContent,
} from '@qabilet/application';
import { aContentPack } from '@qabilet/application/testing';
import { idOf } from '@qabilet/kernel';
import type { TestApp, TestPerson } from './test-app';

export interface TestWave {
  readonly tenantId: string;
  readonly cohortId: string;
  readonly waveId: string;
  readonly roleProfileId: string;
  readonly content: InstalledContent;
  /** An official who takes part; `confirmed` has read the notice already. */
  addParticipant(confirmed?: 'confirmed'): Promise<TestPerson>;
  /** Another wave of the same cohort. */
  addWave(different?: WaveShape): Promise<string>;
}

export interface WaveShape {
  readonly blueprint?: 'timed' | 'untimed';
  /** In days from now. */
  readonly opens?: number;
  readonly closes?: number;
}

/** Content in an agency without having gone through the command line. */
export function installContent({ app }: TestApp, tenantId: string, pack: ContentPack = aContentPack()) {
  const framework = new InstallFrameworkPack(
    app.get(FrameworkReleases),
    app.get(RoleProfiles),
    app.get(Ids),
    app.get(Clock),
    app.get(AuditLog),
  );
  const bank = new InstallItemBank(
    app.get(Items),
    app.get(BankReleases),
    app.get(Blueprints),
    app.get(Ids),
    app.get(Clock),
  );
  const install = new InstallContent(
    app.get(FrameworkReleases),
    framework,
    bank,
    app.get(ContentDigests),
    app.get(Transaction),
  );
  return install.execute(idOf(tenantId), pack);
}

/** A new agency with content, a cohort and one open wave. */
export async function openTestWave(
  test: TestApp,
  {
    pack,
    role = 'clerk',
    ...shape
  }: WaveShape & { readonly pack?: ContentPack; readonly role?: string } = {},
): Promise<TestWave> {
  const { database } = test;
  const tenantId = await test.openAgency();
  const content = await installContent(test, tenantId, pack);
  const { rows } = await database.query<{ id: string }>(
    'SELECT id FROM role_profile WHERE tenant_id = $1 AND code = $2',
    [tenantId, role],
  );
  const roleProfileId = rows[0]?.id ?? '';
  const cohortId = randomUUID();
  await database.query(
    `INSERT INTO cohort (tenant_id, id, name, starts_on, ends_on, created_at)
     VALUES ($1, $2, 'Spring cohort', current_date, current_date + 200, now())`,
    [tenantId, cohortId],
  );
  const participants: string[] = [];
  const addWave = async ({ blueprint = 'timed', opens = -1, closes = 30 }: WaveShape = {}) => {
    const waveId = randomUUID();
    await database.query(
      `INSERT INTO wave (tenant_id, id, cohort_id, ordinal, name, kind, blueprint_id, opens_at, closes_at)
       VALUES ($1, $2, $3, (SELECT count(*) + 1 FROM wave WHERE tenant_id = $1 AND cohort_id = $3), 'Baseline', 'baseline', $4,
         now() + make_interval(days => $5), now() + make_interval(days => $6))`,
      [tenantId, waveId, cohortId, content.blueprints[blueprint], opens, closes],
    );
    for (const personId of participants) await participate(waveId, personId, true);
    return waveId;
  };
  const participate = (waveId: string, personId: string, isConfirmed: boolean) =>
    database.query(
      `INSERT INTO participant (tenant_id, wave_id, person_id, role_profile_id, unit_path, notice_version, notice_confirmed_at)
       VALUES ($1, $2, $3, $4, '{}', $5, CASE WHEN $5::text IS NOT NULL THEN now() END)`,
      [tenantId, waveId, personId, roleProfileId, isConfirmed ? NOTICE_VERSION : null],
    );
  const waveId = await addWave(shape);
  return {
    tenantId,
    cohortId,
    waveId,
    roleProfileId,
    content,
    addWave,
    async addParticipant(confirmed) {
      const person = await test.addPerson(tenantId, ['official']);
      participants.push(person.personId);
      await participate(waveId, person.personId, confirmed !== undefined);
      return person;
    },
  };
}
