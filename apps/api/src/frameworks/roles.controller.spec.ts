import type {
  Problem,
  RoleDraftRevision,
  RoleDraftStarted,
  RoleDraftView,
  RolePublished,
  RoleProfileView,
  RoleRow,
  RoleVersionView,
  RoleWords,
} from '@qabilet/contracts';
import { installContent } from '@qabilet/persistence/testing';
import { startTestApp, type TestApp, type TestPerson } from '../testing/index';

let test: TestApp;
beforeAll(async () => (test = await startTestApp()));
afterAll(() => test.stop());

const WORDS: RoleWords = {
  title: { en: 'Registrar', ru: 'Регистратор' },
  summary: { en: 'Keeps the register' },
  requirements: [
    { competence: '1.2', level: 3, weight: 2 },
    { competence: '1.1', level: 2, weight: 1 },
  ],
};

const inDays = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

async function arrange() {
  const agency = await test.openAgency();
  const content = await installContent({ database: test.database, get: test.app.get.bind(test.app) }, agency);
  const anna = await test.addPerson(agency, ['author'], 'Anna');
  const boris = await test.addPerson(agency, ['author'], 'Boris');
  const start = (code = 'registrar', frameworkReleaseId: string = content.frameworkReleaseId) =>
    test.call<RoleDraftStarted & Problem>('POST', '/role-drafts', {
      as: anna,
      body: { frameworkReleaseId, code, title: 'Registrar' },
    });
  const send = <Body = RoleDraftRevision & RolePublished & Problem>(
    draftId: string,
    action: string,
    body: object,
    as: TestPerson = anna,
  ) => test.call<Body>(action === '' ? 'PUT' : 'POST', `/role-drafts/${draftId}${action}`, { as, body });
  const draft = async (id: string) =>
    (await test.call<RoleDraftView>('GET', `/role-drafts/${id}`, { as: anna })).body;
  const roles = async () => (await test.call<RoleRow[]>('GET', '/roles', { as: anna })).body;
  const offered = async () =>
    (await test.call<RoleProfileView[]>('GET', '/role-profiles', { as: anna })).body;
  const role = async (id: string) =>
    (await test.call<RoleVersionView>('GET', `/roles/${id}`, { as: anna })).body;
  /** The draft with these words, published. */
  const publish = async (draftId: string, content: RoleWords) => {
    const { body: written } = await send(draftId, '', { revision: (await draft(draftId)).revision, content });
    const { body, text } = await send(draftId, '/publication', { revision: written.revision });
    if (!body.roleProfileId) throw new Error(text);
    return body.roleProfileId;
  };
  const nextOf = async (id: string) =>
    (await test.call<RoleDraftStarted>('POST', `/roles/${id}/drafts`, { as: anna })).body.draftId;
  return { agency, content, anna, boris, start, send, draft, roles, offered, role, publish, nextOf };
}

describe('A role from nothing', () => {
  it('is a draft that nobody is offered, with the competences of its framework to choose from', async () => {
    const { start, draft, roles, offered } = await arrange();
    const { body } = await start();
    expect(await draft(body.draftId)).toMatchObject({
      code: 'registrar',
      revision: 0,
      content: { title: { en: 'Registrar' }, requirements: [] },
      competences: [{ code: '1.1' }, { code: '1.2' }, { code: 'CS.1' }],
      changedBy: 'Anna',
    });
    expect((await roles()).find(({ code }) => code === 'registrar')).toMatchObject({
      versions: [],
      draftId: body.draftId,
      title: { text: 'Registrar' },
    });
    expect((await offered()).map(({ code }) => code)).not.toContain('registrar');
  });

  it('takes a code that is free and fit, in a framework that is published', async () => {
    const { anna, start } = await arrange();
    expect((await start('clerk')).body.code).toBe('frameworks.role-exists');
    await start('registrar');
    expect((await start('registrar')).body.code).toBe('frameworks.role-exists');
    expect((await start('a b')).body.code).toBe('frameworks.role-code-unfit');
    const { body } = await test.call<{ releaseId: string }>('POST', '/frameworks', {
      as: anna,
      body: { title: 'Unfinished 1.0' },
    });
    expect((await start('other', body.releaseId)).body.code).toBe('frameworks.role-needs-release');
  });

  it('is offered once it is published, with its competences in the order of the framework', async () => {
    const { start, publish, offered, role } = await arrange();
    const id = await publish((await start()).body.draftId, WORDS);
    expect((await offered()).find(({ code }) => code === 'registrar')).toMatchObject({
      id,
      requirements: [
        { competence: '1.1', level: 2, weight: 1 },
        { competence: '1.2', level: 3, weight: 2 },
      ],
    });
    const published = await role(id);
    expect(published).toMatchObject({ version: 1, content: { title: WORDS.title }, inForce: { version: 1 } });
    expect(published.changes).toBeUndefined();
    expect(published.draftId).toBeUndefined();
  });

  it('cannot be published while it asks for nothing', async () => {
    const { start, send } = await arrange();
    const { body } = await start();
    const { status, body: problem } = await send(body.draftId, '/publication', { revision: 0 });
    expect([status, problem.code]).toEqual([422, 'framework.invalid-role-profile']);
  });
});

describe('Writing a draft of a role', () => {
  it('names each fault and keeps what was there', async () => {
    const { start, send, draft } = await arrange();
    const { draftId } = (await start()).body;
    const content = {
      ...WORDS,
      validFrom: '2026-02-30',
      requirements: [{ competence: 'X', level: 2, weight: 9 }],
    };
    const { status, body } = await send(draftId, '', { revision: 0, content });
    expect(status).toBe(422);
    expect(body.faults?.map(({ at }) => at)).toEqual([
      'validFrom',
      'requirements[0].competence',
      'requirements[0].weight',
    ]);
    expect(await draft(draftId)).toMatchObject({ revision: 0, content: { requirements: [] } });
  });

  it('can be taken back and done again, until something else is written', async () => {
    const { start, send, draft } = await arrange();
    const { draftId } = (await start()).body;
    await send(draftId, '', { revision: 0, content: WORDS });
    await send(draftId, '', { revision: 1, content: { ...WORDS, summary: { en: 'Other' } } });
    expect((await send(draftId, '/undo', { revision: 2 })).body).toEqual({ revision: 3 });
    expect(await draft(draftId)).toMatchObject({
      content: { summary: WORDS.summary },
      canUndo: true,
      canRedo: true,
    });
    await send(draftId, '/redo', { revision: 3 });
    expect((await draft(draftId)).content.summary).toEqual({ en: 'Other' });
    await send(draftId, '/undo', { revision: 4 });
    await send(draftId, '', { revision: 5, content: { ...WORDS, summary: { en: 'Third' } } });
    expect(await draft(draftId)).toMatchObject({ canRedo: false, content: { summary: { en: 'Third' } } });
    expect((await send(draftId, '/redo', { revision: 6 })).body.code).toBe('frameworks.nothing-to-undo');
  });

  it('is refused to whoever has not seen what another author wrote', async () => {
    const { start, send, boris, draft } = await arrange();
    const { draftId } = (await start()).body;
    await send(draftId, '', { revision: 0, content: WORDS }, boris);
    const late = await send(draftId, '', { revision: 0, content: { ...WORDS, summary: { en: 'Mine' } } });
    expect([late.status, late.body.code]).toEqual([409, 'frameworks.changed-by-another']);
    expect(late.body.detail).toContain('Boris');
    expect((await draft(draftId)).content.summary).toEqual(WORDS.summary);
  });

  it('counts nothing for words that are there already', async () => {
    const { start, send } = await arrange();
    const { draftId } = (await start()).body;
    await send(draftId, '', { revision: 0, content: WORDS });
    expect((await send(draftId, '', { revision: 1, content: WORDS })).body).toEqual({ revision: 1 });
  });

  it('ends when the draft is discarded, and the code is free again', async () => {
    const { start, send, roles } = await arrange();
    const { draftId } = (await start()).body;
    expect((await send(draftId, '/discard', { revision: 0 })).status).toBe(204);
    expect((await roles()).map(({ code }) => code)).not.toContain('registrar');
    expect((await start()).status).toBe(201);
  });
});

describe('The next version of a role', () => {
  it('begins as a copy, is one draft for all authors, and says what it changed', async () => {
    const { start, publish, nextOf, role, send, roles } = await arrange();
    const first = await publish((await start()).body.draftId, WORDS);
    const draftId = await nextOf(first);
    expect(await nextOf(first)).toBe(draftId);
    const same = await send(draftId, '/publication', { revision: 0 });
    expect(same.body.code).toBe('frameworks.nothing-new-in-role');

    const second = await publish(draftId, {
      ...WORDS,
      requirements: [{ competence: '1.1', level: 4, weight: 1 }],
    });
    expect(await role(second)).toMatchObject({
      version: 2,
      versions: [{ version: 2 }, { version: 1 }],
      changes: {
        texts: [],
        requirements: [
          { competence: '1.1', before: { level: 2 }, after: { level: 4 } },
          { competence: '1.2', before: { level: 3 } },
        ],
      },
    });
    expect((await role(first)).content.requirements).toHaveLength(2);
    expect((await roles()).find(({ code }) => code === 'registrar')).toMatchObject({
      inForce: { version: 2 },
    });
  });

  it('is not offered before its first day nor after its last', async () => {
    const { start, publish, nextOf, offered } = await arrange();
    const version = async () => (await offered()).find(({ code }) => code === 'registrar')?.id;
    const first = await publish((await start()).body.draftId, WORDS);
    const second = await publish(await nextOf(first), { ...WORDS, validFrom: inDays(10) });
    expect(await version()).toBe(first);
    const third = await publish(await nextOf(second), {
      ...WORDS,
      summary: { en: 'Ends' },
      validThrough: inDays(0),
    });
    expect(await version()).toBe(third);
    await publish(await nextOf(third), { ...WORDS, validFrom: inDays(-9), validThrough: inDays(-1) });
    expect(await version()).toBe(third);
  });

  it('measures those who are invited on a day by the version of that day', async () => {
    const { agency, content, start, publish, nextOf } = await arrange();
    const trainer = await test.addPerson(agency, ['trainer']);
    const first = await publish((await start()).body.draftId, WORDS);
    const second = await publish(await nextOf(first), { ...WORDS, validFrom: inDays(10) });
    const { body: cohort } = await test.call<{ id: string }>('POST', '/cohorts', {
      as: trainer,
      body: { name: 'Spring', startsOn: inDays(0), endsOn: inDays(200) },
    });
    await test.call('POST', `/cohorts/${cohort.id}/members`, {
      as: trainer,
      body: { text: 'name,email\nAida,aida@agency.example', roleProfileId: first },
    });
    const invitedAs = async (opens: number) => {
      const { body: wave, text } = await test.call<{ id: string }>('POST', `/cohorts/${cohort.id}/waves`, {
        as: trainer,
        body: {
          ...{ name: `Wave ${opens}`, kind: 'baseline', blueprintId: content.blueprints.timed },
          opensAt: `${inDays(opens)}T09:00:00Z`,
          closesAt: `${inDays(opens + 5)}T09:00:00Z`,
        },
      });
      const { rows } = await test.database.query<{ role_profile_id: string }>(
        'SELECT role_profile_id FROM participant WHERE wave_id = $1',
        [wave.id],
      );
      return rows[0]?.role_profile_id ?? text;
    };
    expect([await invitedAs(1), await invitedAs(20)]).toEqual([first, second]);
  });
});

describe('Who has a role', () => {
  it('is counted aloud only from the smallest group of the agency on', async () => {
    const { agency, start, publish, nextOf, role } = await arrange();
    const first = await publish((await start()).body.draftId, WORDS);
    const second = await publish(await nextOf(first), { ...WORDS, summary: { en: 'Second' } });
    const trainer = await test.addPerson(agency, ['trainer']);
    const { body: cohort } = await test.call<{ id: string }>('POST', '/cohorts', {
      as: trainer,
      body: { name: 'Spring', startsOn: inDays(0), endsOn: inDays(200) },
    });
    const join = (who: string, roleProfileId: string) =>
      test.call('POST', `/cohorts/${cohort.id}/members`, {
        as: trainer,
        body: { text: `name,email\n${who},${who}@agency.example`, roleProfileId },
      });
    for (const who of ['a', 'b', 'c', 'd']) await join(who, first);
    expect((await role(second)).holders).toEqual({ minimum: 5 });
    await join('e', second);
    expect((await role(second)).holders).toEqual({ minimum: 5, people: 5 });
    expect((await role(first)).holders).toEqual({ minimum: 5, people: 5 });
  });
});
