import type {
  DraftCompetence,
  DraftOutline,
  DraftRevision,
  DraftStarted,
  FrameworkReleaseView,
  ReleaseDifference,
  Problem,
} from '@qabilet/contracts';
import { startTestApp, type TestApp, type TestPerson } from '../testing/index';

let test: TestApp;
beforeAll(async () => (test = await startTestApp()));
afterAll(() => test.stop());

type Edit = Readonly<Record<string, unknown>>;

const AREA = { kind: 'add', part: 'area', code: '1', text: 'Letters' };
const COMPETENCE = { kind: 'add', part: 'competence', code: '1.1', parent: '1', text: 'Answering letters' };
const STATEMENT = {
  ...{ kind: 'add', part: 'statement', code: '1.1.1', parent: '1.1', level: 1 },
  text: 'I answer a letter from a template',
};

async function arrange() {
  const agency = await test.openAgency();
  const anna = await test.addPerson(agency, ['author'], 'Anna');
  const boris = await test.addPerson(agency, ['author'], 'Boris');
  const { body } = await test.call<DraftStarted>('POST', '/frameworks', {
    as: anna,
    body: { title: 'Skills of our ministry 1.0' },
  });
  const path = `/framework-releases/${body.releaseId}`;
  const send = <Body = DraftRevision>(as: TestPerson, action: string, request: object) =>
    test.call<Body>('POST', `${path}/draft/${action}`, { as, body: request });
  const read = async (as = anna) => (await test.call<DraftOutline>('GET', `${path}/draft`, { as })).body;
  const under = async (code: string) =>
    (await test.call<DraftCompetence>('GET', `${path}/draft/competences/${code}`, { as: anna })).body;
  /** Each edit with the revision that the one before it made. */
  const edit = async (...edits: readonly Edit[]) => {
    let { revision } = await read();
    for (const one of edits) {
      const reply = await send(anna, 'edits', { revision, ...one });
      if (reply.status !== 200) throw new Error(reply.text);
      revision = reply.body.revision;
    }
    return revision;
  };
  const codes = async (part: string) =>
    (await read()).parts.filter((one) => one.part === part).map(({ code }) => code);
  return { agency, anna, boris, path, releaseId: body.releaseId, send, read, under, edit, codes };
}

describe('A framework from nothing', () => {
  it('begins as a draft with the four levels and nothing else', async () => {
    const { read } = await arrange();
    const draft = await read();
    expect(draft).toMatchObject({ title: 'Skills of our ministry', version: '1.0', revision: 0 });
    expect(draft.parts.map(({ part, code }) => `${part} ${code}`)).toEqual([
      'level 1',
      'level 2',
      'level 3',
      'level 4',
    ]);
    expect(draft.missing.filter(({ blocks }) => blocks)).toEqual([{ kind: 'no-competence', blocks: true }]);
  });

  it('cannot take the name of one that the agency has', async () => {
    const { anna } = await arrange();
    const { status, body } = await test.call<Problem>('POST', '/frameworks', {
      as: anna,
      body: { title: 'Skills of our ministry 2.0' },
    });
    expect([status, body.code]).toEqual([409, 'frameworks.framework-exists']);
  });
});

describe('Editing a draft', () => {
  it('adds areas, competences and what is written under them', async () => {
    const { edit, under, codes } = await arrange();
    await edit(AREA, COMPETENCE, STATEMENT, {
      ...{ kind: 'add', part: 'outcome', code: '1.1-o1', parent: '1.1', level: 2, outcomeKind: 'skill' },
      text: 'Writes plainly',
    });
    await edit({
      kind: 'add',
      part: 'step',
      code: '',
      parent: '1.1',
      level: 2,
      hours: 3,
      text: 'Read the guide',
    });
    expect(await codes('competence')).toEqual(['1.1']);
    expect((await under('1.1')).parts).toEqual([
      expect.objectContaining({ part: 'statement', code: '1.1.1', level: 1, isSelf: true }),
      expect.objectContaining({ part: 'outcome', code: '1.1-o1', level: 2, outcomeKind: 'skill' }),
      expect.objectContaining({ part: 'step', code: '1.1.2', level: 2, hours: 3 }),
    ]);
  });

  it('keeps each language beside the others and takes one away when it is emptied', async () => {
    const { edit, read } = await arrange();
    const russian = { kind: 'write', part: 'area', code: '1', field: 'name', language: 'ru' };
    await edit(AREA, { ...russian, text: 'Письма' });
    const area = async () => (await read()).parts[0]?.texts;
    expect(await area()).toEqual([{ field: 'name', en: 'Letters', ru: 'Письма' }]);
    await edit({ ...russian, text: ' ' });
    expect(await area()).toEqual([{ field: 'name', en: 'Letters' }]);
  });

  it('moves areas with their competences, and a competence to another area', async () => {
    const { edit, codes } = await arrange();
    const second = { ...AREA, code: '2', text: 'Registers' };
    await edit(AREA, second, COMPETENCE, { ...COMPETENCE, code: '2.1', parent: '2' });
    await edit({ ...COMPETENCE, code: '1.2' });
    expect(await codes('competence')).toEqual(['1.1', '1.2', '2.1']);
    await edit({ kind: 'move', part: 'competence', code: '1.2', direction: 'up' });
    expect(await codes('competence')).toEqual(['1.2', '1.1', '2.1']);
    await edit({ kind: 'move', part: 'area', code: '1', direction: 'down' });
    expect(await codes('area')).toEqual(['2', '1']);
    expect(await codes('competence')).toEqual(['2.1', '1.2', '1.1']);
    await edit({ kind: 'put', part: 'competence', code: '2.1', parent: '1' });
    expect(await codes('competence')).toEqual(['1.2', '1.1', '2.1']);
  });

  it('gives a competence another code with all that is named after it', async () => {
    const { edit, under, codes } = await arrange();
    await edit(AREA, COMPETENCE, STATEMENT);
    await edit({ kind: 'rename', part: 'competence', code: '1.1', newCode: '1.7' });
    expect(await codes('competence')).toEqual(['1.7']);
    expect((await under('1.7')).parts.map(({ code }) => code)).toEqual(['1.7.1']);
  });

  it.each([
    ['a code that is taken', AREA, 409, 'frameworks.code-taken'],
    [
      'an area that is not there',
      { ...COMPETENCE, code: '9.1', parent: '9' },
      404,
      'frameworks.part-not-found',
    ],
    ['a statement of no level', { ...STATEMENT, code: 'x', level: undefined }, 422, 'frameworks.edit-unfit'],
    [
      'an empty English name',
      { kind: 'write', part: 'area', code: '1', field: 'name', language: 'en', text: '' },
      422,
      'frameworks.edit-unfit',
    ],
    ['a fifth level', { kind: 'add', part: 'level', code: '5', text: 'Guru' }, 422, 'frameworks.edit-unfit'],
    [
      'a move beyond the end',
      { kind: 'move', part: 'area', code: '1', direction: 'down' },
      422,
      'frameworks.edit-unfit',
    ],
  ])('refuses %s and changes nothing', async (_, refused, status, code) => {
    const { anna, edit, read, send } = await arrange();
    await edit(AREA, COMPETENCE);
    const before = await read();
    const reply = await send<Problem>(anna, 'edits', { revision: before.revision, ...refused });
    expect([reply.status, reply.body.code]).toEqual([status, code]);
    expect(await read()).toEqual(before);
  });
});

describe('Undoing', () => {
  it('takes back every edit one by one, also those of somebody else, and does them again', async () => {
    const { boris, edit, read, send } = await arrange();
    const empty = await read();
    const revision = await edit(AREA, COMPETENCE, STATEMENT, { kind: 'delete', part: 'area', code: '1' });
    expect((await read()).parts).toHaveLength(empty.parts.length);

    let now = (await send(boris, 'undo', { revision })).body.revision;
    const whole = await read();
    expect(whole.parts.map(({ code }) => code)).toEqual(expect.arrayContaining(['1', '1.1']));
    expect(whole.redo).toMatchObject({ kind: 'delete', code: '1', by: 'Anna' });

    for (const _ of [STATEMENT, COMPETENCE, AREA])
      now = (await send(boris, 'undo', { revision: now })).body.revision;
    expect((await read()).parts).toEqual(empty.parts);
    for (const _ of [AREA, COMPETENCE, STATEMENT])
      now = (await send(boris, 'redo', { revision: now })).body.revision;
    expect((await read()).parts).toEqual(whole.parts);
  });

  it('forgets what could be done again once something else is done', async () => {
    const { anna, edit, read, send } = await arrange();
    await send(anna, 'undo', { revision: await edit(AREA, COMPETENCE) });
    await edit({ ...COMPETENCE, code: '1.2' });
    expect((await read()).redo).toBeUndefined();
    expect((await read()).edits.map(({ code }) => code)).toEqual(['1.2', '1']);
  });

  it('says so when there is nothing to undo', async () => {
    const { anna, send } = await arrange();
    const { status, body } = await send<Problem>(anna, 'undo', { revision: 0 });
    expect([status, body.code]).toEqual([409, 'frameworks.nothing-to-undo']);
  });
});

describe('Two authors', () => {
  const write = (language: string, text: string) =>
    ({ kind: 'write', part: 'area', code: '1', field: 'name', language, text }) as const;

  it('write different things at the same time', async () => {
    const { anna, boris, edit, read, send } = await arrange();
    const revision = await edit(AREA);
    await send(anna, 'edits', { revision, ...write('ru', 'Письма') });
    expect((await send(boris, 'edits', { revision, ...write('kk', 'Хаттар') })).status).toBe(200);
    expect((await read()).parts[0]?.texts).toEqual([
      { field: 'name', en: 'Letters', ru: 'Письма', kk: 'Хаттар' },
    ]);
  });

  it('are told when they change the same, and the first is kept', async () => {
    const { anna, boris, edit, read, send } = await arrange();
    const revision = await edit(AREA);
    await send(anna, 'edits', { revision, ...write('ru', 'Письма') });
    const reply = await send<Problem>(boris, 'edits', { revision, ...write('ru', 'Бумаги') });
    expect([reply.status, reply.body.code]).toEqual([409, 'frameworks.changed-by-another']);
    expect(reply.body.detail).toContain('Anna');
    expect((await read()).parts[0]?.texts).toEqual([{ field: 'name', en: 'Letters', ru: 'Письма' }]);
  });

  it('cannot delete what the other has just written under it', async () => {
    const { anna, boris, edit, send } = await arrange();
    const revision = await edit(AREA, COMPETENCE);
    const text = { field: 'description', language: 'en', text: 'Of all kinds' };
    await send(anna, 'edits', { revision, kind: 'write', part: 'competence', code: '1.1', ...text });
    const reply = await send(boris, 'edits', { revision, kind: 'delete', part: 'area', code: '1' });
    expect(reply.status).toBe(409);
  });

  it('undo only what they have seen', async () => {
    const { anna, boris, edit, send } = await arrange();
    const revision = await edit(AREA);
    await send(anna, 'edits', { revision, ...write('ru', 'Письма') });
    expect((await send<Problem>(boris, 'undo', { revision })).body.code).toBe(
      'frameworks.changed-by-another',
    );
  });
});

describe('Publishing a draft', () => {
  const publish = (path: string, as: TestPerson) => test.call<Problem>('POST', `${path}/publication`, { as });

  it('is refused while an area has no competence', async () => {
    const { anna, edit, path } = await arrange();
    await edit(AREA);
    const { status, body } = await publish(path, anna);
    expect([status, body.code]).toEqual([409, 'frameworks.draft-unfinished']);
  });

  it('ends all editing and undoing', async () => {
    const { anna, edit, path, send } = await arrange();
    const revision = await edit(AREA, COMPETENCE);
    expect((await publish(path, anna)).status).toBe(204);
    for (const [action, request] of [
      ['edits', { revision, ...STATEMENT }],
      ['undo', { revision }],
    ] as const) {
      const { status, body } = await send<Problem>(anna, action, request);
      expect([status, body.code]).toEqual([409, 'frameworks.not-a-draft']);
    }
    await expect(
      test.database.query(`DELETE FROM framework_edit WHERE tenant_id = $1`, [anna.tenantId]),
    ).rejects.toThrow('is released and cannot change');
  });

  it('lets a new version begin as its copy', async () => {
    const { anna, edit, path, releaseId } = await arrange();
    await edit(AREA, COMPETENCE, STATEMENT);
    await publish(path, anna);
    const copy = (version: string) =>
      test.call<DraftStarted>('POST', `${path}/versions`, { as: anna, body: { version } });
    const { body } = await copy('1.1');
    const release = await test.call<FrameworkReleaseView>('GET', `/framework-releases/${body.releaseId}`, {
      as: anna,
    });
    expect(release.body).toMatchObject({
      version: '1.1',
      state: 'draft',
      source: 'editor',
      basedOnId: releaseId,
    });
    expect(release.body.areas[0]?.competences[0]?.statements).toHaveLength(1);
    expect((await copy('1.1')).status).toBe(409);
  });

  it('lists what is missing, translations only into languages that the framework speaks', async () => {
    const { edit, read } = await arrange();
    await edit(AREA, COMPETENCE, STATEMENT);
    const { missing } = await read();
    expect(missing).toEqual(
      expect.arrayContaining([
        { kind: 'no-description', competence: '1.1', blocks: false },
        { kind: 'no-self-statement', competence: '1.1', level: 2, blocks: false },
        { kind: 'untranslated', competence: '1.1', language: 'ru', texts: 2, blocks: false },
      ]),
    );
    expect(missing.filter(({ kind, level }) => kind === 'no-self-statement' && level === 1)).toEqual([]);
    expect(missing.filter(({ language }) => language === 'kk')).toEqual([]);
  });
});

describe('Two versions of a framework', () => {
  const WORDS = { kind: 'write', part: 'statement', code: '1.1.1', field: 'text', language: 'en' };

  async function withVersions() {
    const arranged = await arrange();
    const { anna, edit, path, releaseId } = arranged;
    await edit(AREA, COMPETENCE, STATEMENT, { ...AREA, code: '2', text: 'Registers' });
    const copy = await test.call<DraftStarted>('POST', `${path}/versions`, {
      as: anna,
      body: { version: '2' },
    });
    const newer = `/framework-releases/${copy.body.releaseId}`;
    const change = async (...edits: readonly Edit[]) => {
      for (const [revision, one] of edits.entries())
        await test.call('POST', `${newer}/draft/edits`, { as: anna, body: { revision, ...one } });
    };
    const compare = (as = anna) =>
      test.call<ReleaseDifference>('GET', `${newer}/difference?olderId=${releaseId}`, { as });
    return { ...arranged, change, compare };
  }

  it('are compared word by word, with what came, went and moved', async () => {
    const { change, compare } = await withVersions();
    await change(
      { ...WORDS, text: 'I answer any letter from a template' },
      { ...COMPETENCE, code: '1.2', text: 'Filing letters' },
      { kind: 'delete', part: 'area', code: '2' },
      { kind: 'move', part: 'competence', code: '1.2', direction: 'up' },
    );
    const { body } = await compare();
    expect([body.older.version, body.newer.version]).toEqual(['1.0', '2']);
    expect(body.differences.map(({ kind, before, after }) => [kind, before?.code, after?.code])).toEqual([
      ['added', undefined, '1.2'],
      ['changed', '1.1.1', '1.1.1'],
      ['removed', '2', undefined],
    ]);
    expect(body.differences[1]?.texts).toEqual([
      {
        field: 'text',
        language: 'en',
        runs: [
          { kind: 'same', text: 'I answer ' },
          { kind: 'removed', text: 'a ' },
          { kind: 'added', text: 'any ' },
          { kind: 'same', text: 'letter from a template' },
        ],
      },
    ]);
  });

  it('are equal as long as the copy is not changed', async () => {
    const { compare } = await withVersions();
    expect((await compare()).body.differences).toEqual([]);
  });

  it('can be compared by a trainer, and by nobody of another agency', async () => {
    const { agency, compare } = await withVersions();
    expect((await compare(await test.addPerson(agency, ['trainer']))).status).toBe(200);
    const stranger = await test.addPerson(await test.openAgency(), ['author']);
    expect((await compare(stranger)).status).toBe(404);
  });
});

describe('Discarding a draft', () => {
  it('takes it away with everything in it, its framework too, and the name is free again', async () => {
    const { anna, path, releaseId, edit } = await arrange();
    await edit(AREA, COMPETENCE, STATEMENT);
    expect((await test.call('DELETE', `${path}/draft`, { as: anna })).status).toBe(204);
    expect((await test.call('GET', path, { as: anna })).status).toBe(404);
    expect((await test.call('GET', '/frameworks', { as: anna })).body).toEqual([]);
    const { rows } = await test.database.query('SELECT 1 FROM framework_edit WHERE release_id = $1', [
      releaseId,
    ]);
    expect(rows).toEqual([]);
    const again = await test.call('POST', '/frameworks', {
      as: anna,
      body: { title: 'Skills of our ministry 1.0' },
    });
    expect(again.status).toBe(201);
  });

  it('is refused for what is published, and for a draft that another version was begun from', async () => {
    const { anna, path, edit } = await arrange();
    await edit(AREA, COMPETENCE, STATEMENT);
    const { body: copy } = await test.call<DraftStarted>('POST', `${path}/versions`, {
      as: anna,
      body: { version: '2.0' },
    });
    const copied = await test.call<Problem>('DELETE', `${path}/draft`, { as: anna });
    expect([copied.status, copied.body.code]).toEqual([409, 'frameworks.draft-is-copied']);
    await test.call('DELETE', `/framework-releases/${copy.releaseId}/draft`, { as: anna });
    await test.call('POST', `${path}/publication`, { as: anna });
    const published = await test.call<Problem>('DELETE', `${path}/draft`, { as: anna });
    expect([published.status, published.body.code]).toEqual([409, 'frameworks.not-a-draft']);
    expect((await test.call('GET', path, { as: anna })).status).toBe(200);
  });

  it('is refused while a crosswalk names its competences', async () => {
    const { agency, anna, path, releaseId, edit } = await arrange();
    await edit(AREA, COMPETENCE, STATEMENT);
    const { body: copy } = await test.call<DraftStarted>('POST', '/frameworks', {
      as: anna,
      body: { title: 'Another 1.0' },
    });
    await test.database.query(
      `INSERT INTO crosswalk (tenant_id, id, from_release_id, to_release_id, links, created_at)
       VALUES ($1, gen_random_uuid(), $2, $3, '[]', now())`,
      [agency, releaseId, copy.releaseId],
    );
    for (const one of [path, `/framework-releases/${copy.releaseId}`]) {
      const { status, body } = await test.call<Problem>('DELETE', `${one}/draft`, { as: anna });
      expect([status, body.code]).toEqual([409, 'frameworks.draft-is-crossed']);
    }
  });
});

describe('The texts of a draft', () => {
  it('go out as XLIFF in a language that is not English, to authors of the agency alone', async () => {
    const { agency, anna, path, edit } = await arrange();
    await edit(AREA, COMPETENCE);
    const texts = (as: TestPerson, language = 'ru') =>
      test.call('GET', `${path}/draft/texts?language=${language}`, { as });
    const { status, headers, text } = await texts(anna);
    expect([status, headers['content-type']]).toEqual([200, 'application/xliff+xml']);
    expect(headers['content-disposition']).toBe('attachment; filename="framework-ru.xlf"');
    expect(text).toContain('original="Skills of our ministry 1.0: 1.1"');
    expect(text).toContain('<source>Answering letters</source>');
    expect((await texts(anna, 'en')).status).toBe(422);
    expect((await texts(await test.addPerson(agency, ['trainer']))).status).toBe(403);
    expect((await texts(await test.addPerson(await test.openAgency(), ['author']))).status).toBe(404);
  });
});

describe('The glossary of a draft', () => {
  const TERM = { kind: 'add', part: 'term', code: '', text: 'Register', explanation: 'A list kept by law.' };
  const terms = async (read: () => Promise<DraftOutline>) =>
    (await read()).parts
      .filter(({ part }) => part === 'term')
      .map(({ code, texts }) => [code, ...texts.map(({ en }) => en)]);

  it('grows, is written anew and loses a term, and every change is undone', async () => {
    const { edit, read, send, anna } = await arrange();
    await edit(TERM, { ...TERM, text: 'Extract', explanation: 'A part of a register.' });
    await edit({
      kind: 'write',
      part: 'term',
      code: '0',
      field: 'text',
      language: 'en',
      text: 'A public list.',
    });
    expect(await terms(read)).toEqual([
      ['0', 'Register', 'A public list.'],
      ['1', 'Extract', 'A part of a register.'],
    ]);
    const revision = await edit({ kind: 'delete', part: 'term', code: '0' });
    expect(await terms(read)).toEqual([['1', 'Extract', 'A part of a register.']]);
    await send(anna, 'undo', { revision });
    expect(await terms(read)).toHaveLength(2);
  });

  it.each([
    ['a term without meaning', { ...TERM, explanation: ' ' }],
    ['a term that is there', TERM],
    [
      'another language',
      { kind: 'write', part: 'term', code: '0', field: 'name', language: 'ru', text: 'Реестр' },
    ],
    ['another place', { kind: 'move', part: 'term', code: '0', direction: 'up' }],
    ['a code', { kind: 'rename', part: 'term', code: '0', newCode: '7' }],
  ])('does not take %s', async (_what, change) => {
    const { edit, send, anna, read } = await arrange();
    const revision = await edit(TERM);
    const { status, body } = await send<Problem>(anna, 'edits', { revision, ...change });
    expect([status, body.code]).toEqual([422, 'frameworks.edit-unfit']);
    expect(await terms(read)).toEqual([['0', 'Register', 'A list kept by law.']]);
  });

  it('goes into the next version, where only what changed is told', async () => {
    const { anna, path, releaseId, edit } = await arrange();
    await edit(AREA, COMPETENCE, TERM, { ...TERM, text: 'Extract', explanation: 'A part of a register.' });
    await test.call('POST', `${path}/publication`, { as: anna });
    const { body: next } = await test.call<DraftStarted>('POST', `${path}/versions`, {
      as: anna,
      body: { version: '2.0' },
    });
    await test.call('POST', `/framework-releases/${next.releaseId}/draft/edits`, {
      as: anna,
      body: { revision: 0, kind: 'delete', part: 'term', code: '0' },
    });
    const { body } = await test.call<ReleaseDifference>(
      'GET',
      `/framework-releases/${next.releaseId}/difference?olderId=${releaseId}`,
      { as: anna },
    );
    expect(body.differences.map(({ kind, part, words }) => [kind, part, words])).toEqual([
      ['removed', 'term', 'Register'],
    ]);
  });
});
