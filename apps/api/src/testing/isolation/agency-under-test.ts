import { randomUUID } from 'node:crypto';
import { ScoreAttempt, type AccessRole } from '@qabilet/application';
import type { AttemptView } from '@qabilet/contracts';
import { idOf } from '@qabilet/kernel';
import { addSatAttempts } from '@qabilet/persistence/testing';
import { answerTo, send, sitToTheEnd, start } from '../sitting';
import type { TestApp, TestPerson } from '../test-app';
import { aPracticalWork } from '../practical-work';
import { openTestWave, type TestWave } from '../wave';
import { fillEmptyTables } from './fill-empty-tables';

/** An agency in which every kind of thing exists at least once. */
export interface AgencyUnderTest {
  readonly tenantId: string;
  /** One person a role, each with that role alone. */
  readonly people: Readonly<Record<AccessRole, TestPerson>>;
  /** Of the same agency and role, and yet none of their business. */
  readonly strangers: Readonly<Partial<Record<AccessRole, TestPerson>>>;
  readonly attempt: AttemptView;
  /** Opens the page of a badge that the official has taken. */
  readonly badgePage: string;
  readonly ids: Readonly<Record<KnownId, string>>;
  /** Puts back what a probe may rightly take away. */
  restore(): Promise<void>;
}

export type KnownId =
  | 'person'
  | 'member'
  | 'colleague'
  | 'item'
  | 'itemComment'
  | 'frameworkRelease'
  | 'roleProfile'
  | 'blueprint'
  | 'bankRelease'
  | 'cohort'
  | 'wave'
  | 'scoredWave'
  | 'endedWave'
  | 'practicalWork'
  | 'trainingModule'
  | 'unit'
  | 'attempt'
  | 'session'
  | 'calibration'
  | 'calibrationRun'
  | 'importRun'
  | 'summaryRun'
  | 'statisticalRelease'
  | 'badge'
  | 'blueprintDraft'
  | 'crosswalk'
  | 'simulation'
  | 'roleDraft';

const ROLES: readonly AccessRole[] = ['official', 'trainer', 'agency-lead', 'author', 'administrator'];

export async function seedAgency(test: TestApp): Promise<AgencyUnderTest> {
  const { database } = test;
  const wave = await openTestWave(test);
  const { tenantId, cohortId, content } = wave;
  const added: [AccessRole, TestPerson][] = [];
  for (const role of ROLES) added.push([role, await test.addPerson(tenantId, [role])]);
  const people = Object.fromEntries(added) as Record<AccessRole, TestPerson>;
  const strangers = {
    official: await test.addPerson(tenantId, ['official']),
    trainer: await test.addPerson(tenantId, ['trainer']),
  };
  const member = await test.addPerson(tenantId, ['official']);
  const colleague = await test.addPerson(tenantId, ['trainer']);
  const { personId: official } = people.official;

  await database.query('INSERT INTO cohort_trainer (tenant_id, cohort_id, person_id) VALUES ($1, $2, $3)', [
    tenantId,
    cohortId,
    people.trainer.personId,
  ]);
  const session = randomUUID();
  const trainingModule = randomUUID();
  const practicalWork = randomUUID();
  const draft = randomUUID();
  const simulation = randomUUID();
  const roleDraft = randomUUID();
  const restore = async () => {
    await database.query(
      'INSERT INTO cohort_trainer (tenant_id, cohort_id, person_id) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING',
      [tenantId, cohortId, colleague.personId],
    );
    await database.query(
      `INSERT INTO cohort_member (tenant_id, cohort_id, person_id, role_profile_id, joined_at)
       SELECT $1, $2, unnest($4::uuid[]), $3, now() ON CONFLICT ON CONSTRAINT cohort_member_pk DO UPDATE SET left_at = NULL`,
      [tenantId, cohortId, wave.roleProfileId, [official, member.personId]],
    );
    await database.query(
      `INSERT INTO session (tenant_id, id, person_id, token_hash, created_at, seen_at, expires_at)
       VALUES ($1, $2, $3, sha256($4), now(), now(), now() + interval '1 hour') ON CONFLICT DO NOTHING`,
      [tenantId, session, official, session],
    );
    await database.query(
      `INSERT INTO training_module (tenant_id, id, title, competence_code, from_level, to_level, gain, hours, format, language,
         smallest_group, largest_group, created_at)
       VALUES ($1, $2, 'A course', 'CS.1', 0, 2, 1, 6, 'workshop', 'en', 5, 20, now()) ON CONFLICT DO NOTHING`,
      [tenantId, trainingModule],
    );
    const { title, rubric } = aPracticalWork();
    await database.query(
      `INSERT INTO practical_work (tenant_id, id, cohort_id, release_id, title, rubric, led_by, opened_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, now()) ON CONFLICT DO NOTHING`,
      [tenantId, practicalWork, cohortId, content.frameworkReleaseId, title, rubric, people.trainer.personId],
    );
    await database.query(
      `INSERT INTO practical_mark (tenant_id, work_id, person_id, marker_id, steps, comment, handed_in_at)
       VALUES ($1, $2, $3, $4, '{1,2}', 'A word', now()) ON CONFLICT ON CONSTRAINT practical_mark_pk
       DO UPDATE SET handed_in_at = now()`,
      [tenantId, practicalWork, member.personId, colleague.personId],
    );
    await database.query(
      `INSERT INTO translation_proposal (tenant_id, item_code, language, texts, edited_at)
       SELECT i.tenant_id, i.code, l, '{"stem": {"source": "Older words", "words": "Words"}}', '2026-11-01T00:00:00Z'
       FROM item i, unnest(ARRAY['ru', 'kk', 'uz', 'ko']) AS l WHERE i.tenant_id = $1
       ON CONFLICT DO NOTHING`,
      [tenantId],
    );
    await database.query(
      `INSERT INTO translation_writer (tenant_id, item_code, language, person_id, place)
       SELECT tenant_id, item_code, language, $2, 1 FROM translation_proposal WHERE tenant_id = $1
       ON CONFLICT DO NOTHING`,
      [tenantId, people.trainer.personId],
    );
    await database.query(
      `INSERT INTO blueprint_draft (tenant_id, id, base_blueprint_id, name, rules, edited_by, edited_at)
       SELECT tenant_id, $2, id, name, rules, $4, now() FROM blueprint WHERE tenant_id = $1 AND id = $3
       ON CONFLICT DO NOTHING`,
      [tenantId, draft, content.blueprints.timed, people.author.personId],
    );
    await database.query(
      `INSERT INTO blueprint_simulation (tenant_id, id, draft_id, rules, role_profile_id, language, people, state,
         requested_by, requested_at)
       VALUES ($1, $2, $3, '{}', $4, 'en', 50, 'queued', $5, now()) ON CONFLICT DO NOTHING`,
      [tenantId, simulation, draft, wave.roleProfileId, people.author.personId],
    );
    await database.query(
      `WITH draft AS (
         INSERT INTO role_draft (tenant_id, id, release_id, code, changed_by, changed_at)
         VALUES ($1, $2, $3, 'probe', $4, now()) ON CONFLICT DO NOTHING RETURNING tenant_id, id
       ) INSERT INTO role_draft_state (tenant_id, draft_id, number, content)
         SELECT tenant_id, id, 1, '{"title": {"en": "Probe"}, "summary": {"en": ""}, "requirements": []}' FROM draft`,
      [tenantId, roleDraft, content.frameworkReleaseId, people.author.personId],
    );
  };
  await restore();
  await releaseAWork(test, {
    tenantId,
    cohortId,
    frameworkReleaseId: content.frameworkReleaseId,
    of: people.official,
    by: colleague,
  });
  await database.query('UPDATE cohort SET members = 2 WHERE tenant_id = $1', [tenantId]);
  await database.query(
    `WITH added AS (
       INSERT INTO unit (tenant_id, id, code, name, valid_from)
       VALUES ($1, gen_random_uuid(), 'probe', 'Probe', '2026-01-01') RETURNING tenant_id, id
     ) INSERT INTO participation (tenant_id, wave_id, group_kind, group_id)
       SELECT tenant_id, $2, 'unit', id FROM added`,
    [tenantId, wave.waveId],
  );
  const attempt = await sitHalfATest(test, people.official, wave);
  const scoredWave = await wave.addWave();
  const finished = (await sitToTheEnd(test, people.official, scoredWave)).at(-1)?.body.id ?? '';
  await test.app.get(ScoreAttempt).execute(idOf(tenantId), { attemptId: idOf(finished) });
  await share(test, people.official, scoredWave);
  await takeABadge(test, people.official, scoredWave);
  const endedWave = await endAWave(test, wave);
  await database.query(
    `INSERT INTO result_viewing (tenant_id, id, attempt_id, viewer_id, viewed_at) VALUES ($1, gen_random_uuid(), $2, $3, now())`,
    [tenantId, finished, people.trainer.personId],
  );
  await database.query(
    `INSERT INTO calibration_run (tenant_id, id, base_calibration_id, wave_ids, competences, state, requested_by, requested_at)
     VALUES ($1, gen_random_uuid(), $2, $3, '{}', 'queued', $4, now())`,
    [tenantId, content.calibrationId, [wave.waveId], people.author.personId],
  );
  await database.query(
    `INSERT INTO summary_run (tenant_id, id, kind, state, part_size, requested_by, requested_at)
     VALUES ($1, gen_random_uuid(), 'verification', 'queued', 5000, $2, now())`,
    [tenantId, member.personId],
  );
  await database.query(
    `INSERT INTO statistical_release (tenant_id, id, cohort_id, state, requested_by, requested_at, finished_at, file, digest,
       row_count, hidden_rows)
     VALUES ($1, gen_random_uuid(), $2, 'done', $3, now(), now(), '\\x66696c65', 'digest', 9, 1)`,
    [tenantId, cohortId, people['agency-lead'].personId],
  );
  await database.query(
    `INSERT INTO import_run (tenant_id, id, kind, state, file_name, file_bytes, digest, file, counts, requested_by, requested_at)
     VALUES ($1, gen_random_uuid(), 'items', 'ready', 'items.csv', 4, 'digest', '\\x636f6465',
       '{"new": 1, "changed": 0, "same": 0, "left": 0}', $2, now())`,
    [tenantId, people.author.personId],
  );
  await database.query(
    `INSERT INTO item_comment (tenant_id, id, item_id, author_id, at, text)
     SELECT $1, gen_random_uuid(), i.id, $2, now(), 'A word' FROM item i WHERE i.tenant_id = $1 ORDER BY i.id LIMIT 1`,
    [tenantId, people.author.personId],
  );
  await database.query(
    `WITH begun AS (
       INSERT INTO crosswalk (tenant_id, id, from_release_id, to_release_id, links, created_at)
       VALUES ($1, gen_random_uuid(), $2, $2, '[]', now()) RETURNING tenant_id, id
     ) INSERT INTO crosswalk_step (tenant_id, crosswalk_id, number, links) SELECT tenant_id, id, 1, '[]' FROM begun`,
    [tenantId, content.frameworkReleaseId],
  );
  await fillEmptyTables(database, tenantId);
  const firstOf = async (table: string) => {
    const { rows } = await database.query<{ id: string }>(
      `SELECT id FROM ${table} WHERE tenant_id = $1 ORDER BY id LIMIT 1`,
      [tenantId],
    );
    return rows[0]?.id ?? '';
  };
  const { rows: pages } = await database.query<{ page: string }>(
    'SELECT page_key AS page FROM badge WHERE tenant_id = $1',
    [tenantId],
  );
  const badgePage = pages[0]?.page ?? '';
  return {
    tenantId,
    people,
    strangers,
    attempt,
    restore,
    badgePage,
    ids: {
      person: member.personId,
      member: member.personId,
      colleague: colleague.personId,
      item: await firstOf('item'),
      itemComment: await firstOf('item_comment'),
      frameworkRelease: content.frameworkReleaseId,
      roleProfile: wave.roleProfileId,
      blueprint: content.blueprints.timed,
      bankRelease: await firstOf('bank_release'),
      cohort: cohortId,
      wave: wave.waveId,
      scoredWave,
      endedWave,
      attempt: attempt.id,
      session,
      practicalWork,
      trainingModule,
      unit: await firstOf('unit'),
      calibration: content.calibrationId,
      blueprintDraft: draft,
      simulation,
      calibrationRun: await firstOf('calibration_run'),
      importRun: await firstOf('import_run'),
      summaryRun: await firstOf('summary_run'),
      statisticalRelease: await firstOf('statistical_release'),
      crosswalk: await firstOf('crosswalk'),
      roleDraft,
      badge: await firstOf('badge'),
    },
  };
}

async function sitHalfATest(
  test: TestApp,
  official: TestPerson,
  { waveId, invite }: { waveId: string; invite(personId: string, confirmed: 'confirmed'): Promise<void> },
): Promise<AttemptView> {
  await invite(official.personId, 'confirmed');
  const { body: first } = await start(test, official, waveId);
  const { body: second, status, text } = await send(test, official, first.id, answerTo(first));
  if (status !== 200) throw new Error(`The sitting was refused: ${text}`);
  return second;
}

/** A wave that is over, with groups large enough for their answers to be taken out. */
async function endAWave(test: TestApp, wave: TestWave): Promise<string> {
  const waveId = await wave.addWave();
  await addSatAttempts(test, wave, { count: 12, waveId });
  await test.database.query(
    `UPDATE wave SET opens_at = now() - interval '2 days', closes_at = now() - interval '1 day' WHERE id = $1`,
    [waveId],
  );
  return waveId;
}

interface WorkToRelease {
  readonly tenantId: string;
  readonly cohortId: string;
  readonly frameworkReleaseId: string;
  readonly of: TestPerson;
  readonly by: TestPerson;
}

/** A practical work whose marks its person may read. */
async function releaseAWork({ database }: TestApp, work: WorkToRelease): Promise<void> {
  const { title, rubric } = aPracticalWork();
  const id = randomUUID();
  await database.query(
    `INSERT INTO practical_work (tenant_id, id, cohort_id, release_id, title, rubric, led_by, opened_at, released_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, now(), now())`,
    [work.tenantId, id, work.cohortId, work.frameworkReleaseId, title, rubric, work.by.personId],
  );
  await database.query(
    `INSERT INTO practical_mark (tenant_id, work_id, person_id, marker_id, steps, comment, handed_in_at)
     VALUES ($1, $2, $3, $4, '{1,2}', 'Well done', now())`,
    [work.tenantId, id, work.of.personId, work.by.personId],
  );
}

async function takeABadge(test: TestApp, as: TestPerson, waveId: string): Promise<void> {
  const body = { waveId, competence: '1.1', withName: true };
  const { status, text } = await test.call('POST', '/my/badges', { as, body });
  if (status !== 201) throw new Error(`The badge was refused: ${text}`);
}

async function share(test: TestApp, official: TestPerson, waveId: string): Promise<void> {
  const { status, text } = await test.call('PUT', `/my/waves/${waveId}/result/share`, {
    as: official,
    body: { shared: true },
  });
  if (status !== 204) throw new Error(`Sharing was refused: ${text}`);
}
