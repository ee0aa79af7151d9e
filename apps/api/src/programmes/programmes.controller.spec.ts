import { randomUUID } from 'node:crypto';
import type {
  CohortRow,
  InvitationView,
  MemberPage,
  MemberPreview,
  MembersAdded,
  Problem,
  RoleProfileView,
  WaveBoard,
} from '@qabilet/contracts';
import { installContent } from '@qabilet/persistence/testing';
import { startTestApp, type TestApp, type TestPerson } from '../testing';

let test: TestApp;
beforeAll(async () => {
  test = await startTestApp();
});
afterAll(() => test.stop());

const DAY = 86_400_000;
const inDays = (days: number): string => new Date(Date.now() + days * DAY).toISOString();

/** An agency with content, a trainer with an empty cohort, and the units North > Registry and South > Registry. */
async function arrange() {
  const tenantId = await test.openAgency();
  const content = await installContent(
    { database: test.database, get: test.app.get.bind(test.app) },
    tenantId,
  );
  const trainer = await test.addPerson(tenantId, ['trainer'], 'Dana Trainer');
  const { body: roles } = await test.call<RoleProfileView[]>('GET', '/role-profiles', { as: trainer });
  const units = { ministry: randomUUID(), north: randomUUID(), south: randomUUID(), registry: randomUUID() };
  const rows: [string, string | null, string, string][] = [
    [units.ministry, null, 'M', 'Ministry'],
    [units.north, units.ministry, 'N', 'North'],
    [units.south, units.ministry, 'S', 'South'],
    [units.registry, units.north, 'N-REG', 'Registry'],
    [randomUUID(), units.south, 'S-REG', 'Registry'],
  ];
  for (const row of rows) {
    await test.database.query(
      `INSERT INTO unit (tenant_id, id, parent_id, code, name, valid_from) VALUES ($1, $2, $3, $4, $5, '2020-01-01')`,
      [tenantId, ...row],
    );
  }
  const { body: cohort } = await test.call<{ id: string }>('POST', '/cohorts', {
    as: trainer,
    body: { name: 'Spring', startsOn: '2026-04-01', endsOn: '2026-10-31' },
  });
  return { tenantId, content, trainer, roles, units, cohortId: cohort.id };
}
type Arranged = Awaited<ReturnType<typeof arrange>>;

const addMembers = ({ cohortId, trainer, roles }: Arranged, text: string) =>
  test.call<MembersAdded & Problem>('POST', `/cohorts/${cohortId}/members`, {
    as: trainer,
    body: { text, roleProfileId: roles[0]?.id },
  });

const openWave = ({ cohortId, trainer, content }: Arranged, opens = -1, closes = 30) =>
  test.call<{ id: string } & Problem>('POST', `/cohorts/${cohortId}/waves`, {
    as: trainer,
    body: {
      name: 'Baseline',
      kind: 'baseline',
      blueprintId: content.blueprints.timed,
      opensAt: inDays(opens),
      closesAt: inDays(closes),
    },
  });

async function readCohort({ cohortId, trainer }: Arranged, as: TestPerson = trainer): Promise<CohortRow> {
  return (await test.call<CohortRow>('GET', `/cohorts/${cohortId}`, { as })).body;
}

async function participation(tenantId: string, groupId: string) {
  const { rows } = await test.database.query<{ invited: number }>(
    'SELECT invited FROM participation WHERE tenant_id = $1 AND group_id = $2',
    [tenantId, groupId],
  );
  return rows.map(({ invited }) => invited);
}

/** What only a new release of the framework does in earnest; the guard of released content stands aside for it here. */
async function moveRoleToAnotherRelease({ tenantId, roles }: Arranged): Promise<void> {
  await test.database.query(`
    SET session_replication_role = replica;
    UPDATE role_profile SET release_id = '${randomUUID()}' WHERE tenant_id = '${tenantId}' AND id = '${roles[0]?.id}';
    SET session_replication_role = origin;`);
}

describe('a new cohort', () => {
  it('belongs to the trainer who creates it', async () => {
    const arranged = await arrange();
    expect(await readCohort(arranged)).toEqual({
      id: arranged.cohortId,
      name: 'Spring',
      startsOn: '2026-04-01',
      endsOn: '2026-10-31',
      members: 0,
      waves: [],
    });
  });

  it('is not there for another trainer, and is for the agency lead', async () => {
    const arranged = await arrange();
    const { tenantId, cohortId } = arranged;
    const other = await test.addPerson(tenantId, ['trainer']);
    const lead = await test.addPerson(tenantId, ['agency-lead']);
    expect((await test.call('GET', `/cohorts/${cohortId}`, { as: other })).status).toBe(404);
    expect((await test.call('GET', '/cohorts', { as: other })).body).toEqual([]);
    expect((await test.call('GET', '/cohorts', { as: lead })).body).toMatchObject([{ id: cohortId }]);
  });

  it('is not there for another agency', async () => {
    const { cohortId } = await arrange();
    const stranger = await test.addPerson(await test.openAgency(), ['trainer', 'agency-lead']);
    for (const [method, path, body] of [
      ['GET', '', undefined],
      ['GET', '/members', undefined],
      ['POST', '/member-previews', { text: 'a@x.example' }],
      ['POST', '/members', { text: 'a@x.example', roleProfileId: randomUUID() }],
      ['DELETE', `/members/${randomUUID()}`, undefined],
    ] as const) {
      const reply = await test.call(method, `/cohorts/${cohortId}${path}`, { as: stranger, body });
      expect([path, reply.status]).toEqual([path, 404]);
    }
  });

  it('needs a name of its own and dates in order', async () => {
    const { trainer } = await arrange();
    const create = (body: object) => test.call<Problem>('POST', '/cohorts', { as: trainer, body });
    const dates = { startsOn: '2026-04-01', endsOn: '2026-10-31' };
    expect((await create({ name: 'Spring', ...dates })).body.code).toBe('programmes.cohort-name-taken');
    expect((await create({ name: ' \u0007 ', ...dates })).body.code).toBe('programmes.name-missing');
    const backwards = await create({ name: 'Autumn', startsOn: '2026-10-31', endsOn: '2026-04-01' });
    expect(backwards.body).toMatchObject({
      code: 'programmes.dates-out-of-order',
      faults: [{ at: 'endsOn' }],
    });
    expect((await create({ name: 'Autumn', startsOn: '2026-02-30', endsOn: '2026-W40-1' })).status).toBe(422);
  });

  it('is not created by an agency lead', async () => {
    const { tenantId } = await arrange();
    const lead = await test.addPerson(tenantId, ['agency-lead']);
    const reply = await test.call('POST', '/cohorts', {
      as: lead,
      body: { name: 'Mine', startsOn: '2026-04-01', endsOn: '2026-10-31' },
    });
    expect(reply.status).toBe(403);
  });
});

describe('adding members', () => {
  it('gives each the role and the extra time the agency keeps of them, where the list names no other role', async () => {
    const arranged = await arrange();
    const { tenantId, trainer, cohortId, roles } = arranged;
    for (const email of ['held@agency.example', 'named@agency.example'])
      await test.database.query(
        `INSERT INTO person (tenant_id, id, name, email, created_at, role_profile_id, extra_time)
         VALUES ($1, gen_random_uuid(), $2, $2, now(), $3, '25')`,
        [tenantId, email, roles[1]?.id],
      );
    await addMembers(
      arranged,
      `email,role\nheld@agency.example,\nnamed@agency.example,${roles[0]?.code}\nnew@agency.example,`,
    );
    const { body } = await test.call<MemberPage>('GET', `/cohorts/${cohortId}/members`, { as: trainer });
    expect(body.rows.map(({ email, roleTitle, extraTime }) => [email, roleTitle.text, extraTime])).toEqual([
      ['held@agency.example', roles[1]?.title.text, '25'],
      ['named@agency.example', roles[0]?.title.text, '25'],
      ['new@agency.example', roles[0]?.title.text, 'none'],
    ]);
  });

  it('creates officials in their unit, each with an invitation shown once', async () => {
    const arranged = await arrange();
    const { tenantId, trainer, cohortId, roles, units } = arranged;
    const { status, body } = await addMembers(
      arranged,
      `name;email;unit;role\nAliya S;Aliya@agency.example;north;${roles[1]?.code}\nBota K;bota@agency.example;N-REG;\n`,
    );
    expect(status).toBe(200);
    expect(body).toMatchObject({ added: 2, alreadyMembers: 0 });
    expect(body.invitations.map(({ email }) => email)).toEqual([
      'aliya@agency.example',
      'bota@agency.example',
    ]);

    const token = body.invitations[0]?.link.replace('/invitation#', '');
    const invitation = await test.call<InvitationView>('POST', '/invitation-lookups', { body: { token } });
    expect(invitation.body).toMatchObject({ name: 'Aliya S', email: 'aliya@agency.example' });

    const { body: page } = await test.call<MemberPage>('GET', `/cohorts/${cohortId}/members?search=BOTA`, {
      as: trainer,
    });
    expect(page).toMatchObject({
      total: 1,
      rows: [{ name: 'Bota K', unitName: 'Registry', hasAccount: false }],
    });
    expect(page.rows[0]?.roleTitle).toEqual(roles[0]?.title);

    const { rows } = await test.database.query(
      `SELECT array_agg(DISTINCT g.role) AS roles, count(DISTINCT o.unit_id)::int AS units FROM cohort_member m
       JOIN access_grant g USING (tenant_id, person_id) JOIN position o USING (tenant_id, person_id)
       WHERE m.tenant_id = $1 AND o.unit_id = ANY($2)`,
      [tenantId, [units.north, units.registry]],
    );
    expect(rows).toEqual([{ roles: ['official'], units: 2 }]);
  });

  it('adds nobody when one row has a fault, and says which row', async () => {
    const arranged = await arrange();
    const { status, body } = await addMembers(
      arranged,
      [
        'name;email;unit;role',
        'A;a@agency.example;North;',
        'B;b@agency.example;East;',
        'C;c@agency.example;Registry;',
        'D;d@agency.example;;Astronaut',
        'E;not-an-address;;',
      ].join('\n'),
    );
    expect(status).toBe(422);
    expect(body.code).toBe('programmes.member-list-has-faults');
    expect(body.faults?.map(({ at }) => at)).toEqual(['row 3', 'row 4', 'row 5', 'row 6']);
    expect(body.faults?.[1]?.message).toContain('2 units named "Registry"');
    expect((await readCohort(arranged)).members).toBe(0);
    const { rows } = await test.database.query(
      `SELECT count(*)::int AS people FROM person WHERE tenant_id = $1 AND email = 'a@agency.example'`,
      [arranged.tenantId],
    );
    expect(rows).toEqual([{ people: 0 }]);
  });

  it('counts members who are there already and invites again who has no account yet', async () => {
    const arranged = await arrange();
    const first = await addMembers(arranged, 'Aliya,aliya@agency.example');
    const again = await addMembers(arranged, 'Aliya,aliya@agency.example\nBota,bota@agency.example');
    expect(again.body).toMatchObject({ added: 1, alreadyMembers: 1 });
    expect(again.body.invitations.map(({ email }) => email)).toEqual([
      'aliya@agency.example',
      'bota@agency.example',
    ]);
    expect(again.body.invitations[0]?.link).not.toBe(first.body.invitations[0]?.link);
  });

  it('takes known people in without an invitation that would open their other roles', async () => {
    const arranged = await arrange();
    const official = await test.addPerson(arranged.tenantId, ['official']);
    const author = await test.addPerson(arranged.tenantId, ['author']);
    await test.database.query('DELETE FROM credential WHERE person_id = $1', [author.personId]);
    const { body } = await addMembers(arranged, `${official.email}\n${author.email}`);
    expect(body).toMatchObject({ added: 2, invitations: [] });
    const { rows } = await test.database.query(
      'SELECT role FROM access_grant WHERE person_id = $1 ORDER BY role',
      [author.personId],
    );
    expect(rows).toEqual([{ role: 'author' }, { role: 'official' }]);
  });

  it('can be looked at beforehand without storing anything', async () => {
    const arranged = await arrange();
    const known = await test.addPerson(arranged.tenantId, ['official']);
    const { body } = await test.call<MemberPreview>('POST', `/cohorts/${arranged.cohortId}/member-previews`, {
      as: arranged.trainer,
      body: { text: `name;email;unit\nNew;new@agency.example;East\nKnown;${known.email};North` },
    });
    expect(body.people.map(({ row, known: isKnown }) => [row, isKnown])).toEqual([
      [2, false],
      [3, true],
    ]);
    expect(body.problems).toMatchObject([{ row: 2, code: 'unknown-unit', severity: 'error' }]);
    expect((await readCohort(arranged)).members).toBe(0);
  });

  it('refuses what is no list in words', async () => {
    const { status, body } = await addMembers(await arrange(), '%PDF-1.7 nothing to read');
    expect([status, body.code]).toEqual([422, 'interchange.not-a-list']);
  });

  it('is for the trainer of the cohort alone', async () => {
    const arranged = await arrange();
    const other = await test.addPerson(arranged.tenantId, ['trainer']);
    expect((await addMembers({ ...arranged, trainer: other }, 'a@agency.example')).status).toBe(404);
  });
});

describe('a wave', () => {
  it('invites the members with role and unit as they are', async () => {
    const arranged = await arrange();
    const { tenantId, units, cohortId } = arranged;
    await addMembers(arranged, 'name;email;unit\nA;a@a.example;N-REG\nB;b@a.example;South\nC;c@a.example;\n');
    const { status, body } = await openWave(arranged);
    expect(status).toBe(201);
    expect((await readCohort(arranged)).waves).toMatchObject([
      { id: body.id, name: 'Baseline', state: 'open', invited: 3, scored: 0 },
    ]);
    const { rows } = await test.database.query(
      `SELECT p.email, n.unit_path FROM participant n JOIN person p ON p.id = n.person_id
       WHERE n.wave_id = $1 ORDER BY p.email`,
      [body.id],
    );
    expect(rows).toEqual([
      { email: 'a@a.example', unit_path: [units.ministry, units.north, units.registry] },
      { email: 'b@a.example', unit_path: [units.ministry, units.south] },
      { email: 'c@a.example', unit_path: [] },
    ]);
    expect(await participation(tenantId, cohortId)).toEqual([3]);
    expect(await participation(tenantId, units.ministry)).toEqual([2]);
    expect(await participation(tenantId, units.registry)).toEqual([1]);
  });

  it('takes in members who join before it is over', async () => {
    const arranged = await arrange();
    await openWave(arranged, -10, -1);
    await openWave(arranged, -1, 5);
    await openWave(arranged, 5, 10);
    await addMembers(arranged, 'name;email;unit\nLate;late@a.example;North');
    const { waves } = await readCohort(arranged);
    expect(waves.map(({ state, invited }) => [state, invited])).toEqual([
      ['closed', 0],
      ['open', 1],
      ['planned', 1],
    ]);
    expect(await participation(arranged.tenantId, arranged.units.north)).toEqual([1, 1]);
  });

  it('lets go of members who leave before they have begun, and keeps those who have', async () => {
    const arranged = await arrange();
    const { cohortId, trainer, units, tenantId } = arranged;
    await addMembers(arranged, 'name;email;unit\nA;a@b.example;North\nB;b@b.example;North');
    await openWave(arranged);
    await test.database.query(
      `UPDATE participant SET notice_confirmed_at = now() WHERE person_id = (
         SELECT id FROM person WHERE tenant_id = $1 AND email = 'b@b.example')`,
      [tenantId],
    );
    const { body } = await test.call<MemberPage>('GET', `/cohorts/${cohortId}/members`, { as: trainer });
    for (const { personId } of body.rows) {
      const reply = await test.call('DELETE', `/cohorts/${cohortId}/members/${personId}`, { as: trainer });
      expect(reply.status).toBe(204);
    }
    const cohort = await readCohort(arranged);
    expect([cohort.members, cohort.waves[0]?.invited]).toEqual([0, 1]);
    expect(await participation(tenantId, units.north)).toEqual([1]);
    const gone = `/cohorts/${cohortId}/members/${body.rows[0]?.personId}`;
    expect((await test.call('DELETE', gone, { as: trainer })).status).toBe(404);
  });

  it('takes a member back who left', async () => {
    const arranged = await arrange();
    const { cohortId, trainer } = arranged;
    await addMembers(arranged, 'a@c.example');
    await openWave(arranged);
    const { body } = await test.call<MemberPage>('GET', `/cohorts/${cohortId}/members`, { as: trainer });
    await test.call('DELETE', `/cohorts/${cohortId}/members/${body.rows[0]?.personId}`, { as: trainer });
    expect((await addMembers(arranged, 'a@c.example')).body.added).toBe(1);
    const cohort = await readCohort(arranged);
    expect([cohort.members, cohort.waves[0]?.invited]).toEqual([1, 1]);
  });

  it('refuses dates out of order, an unknown test and roles of another framework', async () => {
    const arranged = await arrange();
    expect((await openWave(arranged, 5, 1)).body.code).toBe('programmes.dates-out-of-order');
    const content = {
      ...arranged.content,
      blueprints: { ...arranged.content.blueprints, timed: randomUUID() },
    };
    expect((await openWave({ ...arranged, content: content as never })).body.code).toBe(
      'item-bank.blueprint-not-found',
    );
    await addMembers(arranged, 'a@d.example');
    await moveRoleToAnotherRelease(arranged);
    expect((await openWave(arranged)).body.code).toBe('programmes.roles-of-another-framework');
  });

  it('shows on its board who has begun and finished what', async () => {
    const arranged = await arrange();
    const { tenantId, trainer } = arranged;
    await addMembers(arranged, 'name;email\nAna;ana@e.example\nBek;bek@e.example\nCem;cem@e.example');
    const { body: wave } = await openWave(arranged);
    await test.database.query(
      `UPDATE participant SET self_started_at = now(), self_finished_at = CASE p.name WHEN 'Ana' THEN now() END
       FROM person p WHERE p.id = participant.person_id AND participant.tenant_id = $1 AND p.name IN ('Ana', 'Bek')`,
      [tenantId],
    );
    const { body } = await test.call<WaveBoard>('GET', `/waves/${wave.id}/board`, { as: trainer });
    expect(body).toMatchObject({
      cohortName: 'Spring',
      wave: { invited: 3 },
      selfAssessmentFinished: 1,
      testStarted: 0,
      testFinished: 0,
    });
    expect(body.people.map(({ name, selfAssessment, test: step }) => [name, selfAssessment, step])).toEqual([
      ['Ana', 'finished', 'not-started'],
      ['Bek', 'in-progress', 'not-started'],
      ['Cem', 'not-started', 'not-started'],
    ]);
    const other = await test.addPerson(tenantId, ['trainer']);
    expect((await test.call('GET', `/waves/${wave.id}/board`, { as: other })).status).toBe(404);
  });
});
