import { randomUUID } from 'node:crypto';
import {
  AuditLog,
  BankReleases,
  BankWriter,
  Blueprints,
  Clock,
  ContentDigests,
  FrameworkReleases,
  FollowOriginals,
  Ids,
  InstallContent,
  InstallFrameworkPack,
  InstallItemBank,
  ItemDrafts,
  Items,
  NOTICE_VERSION,
  RoleProfiles,
  StaleTexts,
  StoreShippedItems,
  Transaction,
  type ContentPack,
  type InstalledContent,
} from '@qabilet/application';
import { aContentPack } from '@qabilet/application/testing';
import { idOf } from '@qabilet/kernel';
import type { Client } from 'pg';

/** What a test holds: a superuser's connection, and the adapters of the process it tests. */
export interface WaveTools {
  readonly database: Pick<Client, 'query'>;
  get<Port>(port: abstract new (...needs: never[]) => Port): Port;
}

export interface WaveShape {
  readonly blueprint?: 'timed' | 'untimed';
  /** In days from now. */
  readonly opens?: number;
  readonly closes?: number;
}

export interface WaveSetting extends WaveShape {
  readonly tenantId: string;
  readonly pack?: ContentPack;
  /** Code of the role everybody holds. */
  readonly role?: string;
}

export interface OpenedWave {
  readonly tenantId: string;
  readonly cohortId: string;
  readonly waveId: string;
  readonly roleProfileId: string;
  readonly content: InstalledContent;
  /** Lets a person take part in all waves; `confirmed` has read the notice already. */
  invite(personId: string, confirmed?: 'confirmed'): Promise<void>;
  /** Another wave of the same cohort. */
  addWave(different?: WaveShape): Promise<string>;
}

/** Content in an agency without having gone through the command line. */
export function installContent({ get }: WaveTools, tenantId: string, pack: ContentPack = aContentPack()) {
  const framework = new InstallFrameworkPack(
    get(FrameworkReleases),
    get(RoleProfiles),
    get(Ids),
    get(Clock),
    get(AuditLog),
  );
  const writer = new BankWriter(get(Items), get(ItemDrafts), new FollowOriginals(get(StaleTexts)));
  const shipped = new StoreShippedItems(get(Items), writer, get(Ids));
  const bank = new InstallItemBank(shipped, get(BankReleases), get(Blueprints), get(Ids), get(Clock));
  const install = new InstallContent(
    get(FrameworkReleases),
    framework,
    bank,
    get(ContentDigests),
    get(Transaction),
  );
  return install.execute(idOf(tenantId), pack);
}

/** Content, a cohort and one open wave in an agency that exists. */
export async function openWave(
  tools: WaveTools,
  { tenantId, pack, role = 'clerk', ...shape }: WaveSetting,
): Promise<OpenedWave> {
  const { database } = tools;
  const content = await installContent(tools, tenantId, pack);
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
  const waves: string[] = [];
  const participants: (readonly [personId: string, notice: string | null])[] = [];

  const participate = (waveId: string, personId: string, notice: string | null) =>
    database.query(
      `INSERT INTO participant (tenant_id, wave_id, person_id, role_profile_id, unit_path, notice_version, notice_confirmed_at)
       VALUES ($1, $2, $3, $4, '{}', $5, CASE WHEN $5::text IS NOT NULL THEN now() END)`,
      [tenantId, waveId, personId, roleProfileId, notice],
    );
  const addWave = async ({ blueprint = 'timed', opens = -1, closes = 30 }: WaveShape = {}) => {
    const waveId = randomUUID();
    await database.query(
      `INSERT INTO wave (tenant_id, id, cohort_id, ordinal, name, kind, blueprint_id, opens_at, closes_at)
       VALUES ($1, $2, $3, $4, 'Baseline', 'baseline', $5, now() + make_interval(days => $6), now() + make_interval(days => $7))`,
      [tenantId, waveId, cohortId, waves.length + 1, content.blueprints[blueprint], opens, closes],
    );
    waves.push(waveId);
    for (const [personId, notice] of participants) await participate(waveId, personId, notice);
    return waveId;
  };
  const invite = async (personId: string, confirmed?: 'confirmed') => {
    const notice = confirmed === undefined ? null : NOTICE_VERSION;
    participants.push([personId, notice]);
    await database.query(
      `INSERT INTO cohort_member (tenant_id, cohort_id, person_id, role_profile_id, joined_at)
       VALUES ($1, $2, $3, $4, now()) ON CONFLICT ON CONSTRAINT cohort_member_pk DO NOTHING`,
      [tenantId, cohortId, personId, roleProfileId],
    );
    for (const waveId of waves) await participate(waveId, personId, notice);
  };
  const waveId = await addWave(shape);
  return { tenantId, cohortId, waveId, roleProfileId, content, addWave, invite };
}
