import { isDeepStrictEqual } from 'node:util';
import type {
  CaseEditions,
  CasePreview,
  CrosswalkDetails,
  CrosswalkStarted,
  FrameworkReleaseView,
  ImportedFramework,
  Problem,
  DraftStarted,
} from '@qabilet/contracts';
import { aCasePackage, type CasePackageSample } from '@qabilet/interchange/testing';
import { countRows } from '@qabilet/persistence/testing';
import { installContent, startTestApp, type TestApp, type TestPerson } from '../../testing/index';

let test: TestApp;
beforeAll(async () => (test = await startTestApp({ PUBLIC_URL: 'https://skills.example' })));
afterAll(() => test.stop());

interface Choices {
  readonly roles: Readonly<Record<string, string>>;
  readonly level?: number;
}

function upload<Body>(path: string, as: TestPerson, value: unknown, choices?: Choices) {
  const part = (name: string, text: string, more = '') =>
    `--edge\r\ncontent-disposition: form-data; name="${name}"${more}\r\n\r\n${text}\r\n`;
  const file = typeof value === 'string' ? value : JSON.stringify(value);
  const form = [
    ...(choices ? [part('choices', JSON.stringify(choices))] : []),
    part('file', file, '; filename="case.json"'),
    '--edge--\r\n',
  ];
  const headers = { 'content-type': 'multipart/form-data; boundary=edge' };
  return test.call<Body>('POST', path, { as, body: Buffer.from(form.join('')), headers });
}

async function arrange() {
  const agency = await test.openAgency();
  const author = await test.addPerson(agency, ['author']);
  return { agency, author, file: aCasePackage() };
}

async function imported() {
  const arranged = await arrange();
  const { status, body } = await upload<ImportedFramework>('/case-imports', arranged.author, arranged.file);
  expect(status).toBe(201);
  return { ...arranged, releaseId: body.releaseId };
}

/** A second version begun from an imported one that was published. */
async function nextVersion() {
  const { author, file, releaseId } = await imported();
  await test.call('POST', `/framework-releases/${releaseId}/publication`, { as: author });
  const { body } = await test.call<DraftStarted>('POST', `/framework-releases/${releaseId}/versions`, {
    as: author,
    body: { version: '2' },
  });
  const edit = async (change: object) => {
    const reply = await test.call('POST', `/framework-releases/${body.releaseId}/draft/edits`, {
      as: author,
      body: { revision: 0, ...change },
    });
    expect(reply.status).toBe(200);
  };
  return { author, file, edit, version: () => download(author, body.releaseId) };
}

const download = (as: TestPerson, releaseId: string, query = '') =>
  test.call<CasePackageSample>('GET', `/framework-releases/${releaseId}/case${query}`, { as });

describe('Previewing a CASE package', () => {
  it('counts what it would bring and what is only kept, and stores nothing', async () => {
    const { author, file } = await arrange();
    const { costly_request: _before, ...before } = await countRows(test.database);
    const { status, body } = await upload<CasePreview>('/case-previews', author, file);
    expect(status).toBe(200);
    expect(body).toMatchObject({
      ...{ title: 'Skills of an office', caseVersion: '1.1', languages: ['en'], importable: true },
      counts: { areas: 1, competences: 2, levels: 2, statements: 1, outcomes: 0 },
      kept: [
        { kind: 'items', count: 1 },
        { kind: 'associations', count: 1 },
        { kind: 'rubrics', count: 1 },
        { kind: 'subjects', count: 1 },
        { kind: 'licences', count: 1 },
        { kind: 'groups', count: 1 },
      ],
    });
    const { costly_request: _after, ...after } = await countRows(test.database);
    expect(after).toEqual(before);
  });

  it('understands it as the author chooses', async () => {
    const { author, file } = await arrange();
    const { body } = await upload<CasePreview>('/case-previews', author, file, {
      roles: { '3:Odd one': 'knowledge' },
      level: 1,
    });
    expect(body.counts).toMatchObject({ statements: 1, outcomes: 1 });
    expect(body.groups.find(({ key }) => key === '3:Odd one')?.role).toBe('knowledge');
  });

  it.each<[what: string, choices: unknown, at: string]>([
    ['a role that does not exist', { roles: { a: 'king' } }, 'choices.roles'],
    ['a level that does not exist', { roles: {}, level: 9 }, 'choices.level'],
    ['something nobody asked for', { roles: {}, tenant: 1 }, 'choices'],
  ])('refuses %s', async (_what, choices, at) => {
    const { author, file } = await arrange();
    const { status, body } = await upload<Problem>('/case-previews', author, file, choices as Choices);
    expect(status).toBe(422);
    expect(body.faults?.[0]?.at).toBe(at);
  });

  it('refuses in words what is no JSON', async () => {
    const { author } = await arrange();
    const { status, body } = await upload<Problem>('/case-previews', author, '<html>');
    expect([status, body.code]).toEqual([422, 'interchange.not-json']);
  });
});

describe('Importing a CASE package', () => {
  it('makes a draft of it that says what it said', async () => {
    const { author, releaseId } = await imported();
    const { body } = await test.call<FrameworkReleaseView>('GET', `/framework-releases/${releaseId}`, {
      as: author,
    });
    expect(body).toMatchObject({ state: 'draft', source: 'case', title: 'Skills of an office' });
    expect(body.areas[0]?.competences.map(({ code, name }) => [code, name.text])).toEqual([
      ['D.1', 'Reads tables'],
      ['D.2', 'Draws charts'],
    ]);
  });

  it('changes nothing when the same file comes again, and makes another draft of it understood otherwise', async () => {
    const { author, file, releaseId } = await imported();
    const again = await upload<ImportedFramework>('/case-imports', author, file);
    expect(again.body).toEqual({ releaseId, created: false });
    const otherwise = await upload<ImportedFramework>('/case-imports', author, file, {
      roles: { '3:Odd one': 'skill' },
      level: 2,
    });
    expect(otherwise.body.created).toBe(true);
  });

  it('stores nothing of a package with an error', async () => {
    const { author, file } = await arrange();
    const { costly_request: _before, ...before } = await countRows(test.database);
    const broken = { ...file, CFItems: [...file.CFItems, { fullStatement: 'No identifier' }] };
    const { status, body } = await upload<Problem>('/case-imports', author, broken);
    expect([status, body.code]).toEqual([422, 'frameworks.case-package-has-errors']);
    expect(body.faults?.map(({ at }) => at)).toContain('CFItems[7]');
    const { costly_request: _after, ...after } = await countRows(test.database);
    expect(after).toEqual(before);
  });
});

describe('A release as a CASE package', () => {
  it('comes out as it came in: groups, keywords, licences, rubrics, numbers, extensions and addresses', async () => {
    const { author, file, releaseId } = await imported();
    const { status, body, headers } = await download(author, releaseId);
    expect(status).toBe(200);
    expect(body).toEqual(file);
    expect(headers['content-disposition']).toBe('attachment; filename="skills-of-an-office-1-case-1.1.json"');
  });

  it('keeps its objects once it is released', async () => {
    const { author, file, releaseId } = await imported();
    await test.call('POST', `/framework-releases/${releaseId}/publication`, { as: author });
    expect((await download(author, releaseId)).body).toEqual(file);
    await expect(
      test.database.query('UPDATE case_object SET place = 99 WHERE release_id = $1', [releaseId]),
    ).rejects.toThrow('is released and cannot change');
  });

  it('is written of a framework that came otherwise, and read back as what it was', async () => {
    const { agency, author } = await arrange();
    const { frameworkReleaseId } = await installContent(test, agency);
    const { body } = await download(author, frameworkReleaseId);
    expect(body.CFDocument).toMatchObject({ adoptionStatus: 'Adopted', caseVersion: '1.1' });
    expect(body.CFItems[0]?.uri).toMatch(/^https:\/\/skills\.example\/ims\/case\/v1p1\/CFItems\//);

    const other = await arrange();
    const { body: preview } = await upload<CasePreview>('/case-previews', other.author, body);
    const { body: release } = await test.call<FrameworkReleaseView>(
      'GET',
      `/framework-releases/${frameworkReleaseId}`,
      {
        as: author,
      },
    );
    expect(preview.problems).toEqual([]);
    expect(preview.counts).toEqual(release.counts);
  });

  it('is there in 1.0 in the languages it is written in, and in no other', async () => {
    const { author, releaseId } = await imported();
    const editions = await test.call<CaseEditions>('GET', `/framework-releases/${releaseId}/case/editions`, {
      as: author,
    });
    expect(editions.body.languages).toEqual(['en']);
    const { body, headers } = await download(author, releaseId, '?version=1.0');
    expect(body.CFDocument).not.toHaveProperty('caseVersion');
    expect(headers['content-disposition']).toContain('case-1.0-en.json');
    expect((await download(author, releaseId, '?version=1.0&language=ru')).status).toBe(404);
  });

  it('names beforehand what 1.0 has no place for, and writes all the rest', async () => {
    const { author, file, releaseId } = await imported();
    const { body } = await test.call<CaseEditions>('GET', `/framework-releases/${releaseId}/case/editions`, {
      as: author,
    });
    expect(body.lost).toEqual([
      { kind: 'extensions', name: 'CFDocument', count: 1 },
      { kind: 'fields', name: 'CFItem.subject', count: 1 },
      { kind: 'extensions', name: 'CFItem', count: 1 },
      { kind: 'extensions', name: 'CFPackage', count: 1 },
    ]);
    const first = (await download(author, releaseId, '?version=1.0')).body;
    const without = (thing: object, ...names: string[]) =>
      Object.fromEntries(Object.entries(thing).filter(([name]) => !names.includes(name)));
    expect(first).toEqual({
      ...without(file, 'extensions'),
      CFDocument: without(file.CFDocument, 'extensions', 'caseVersion'),
      CFItems: file.CFItems.map((item) => without(item, 'extensions', 'subject')),
    });
  });

  it('keeps what the package held in the next version that is begun from it', async () => {
    const { file, version } = await nextVersion();
    const { body } = await version();
    const { CFDocument: document, ...others } = body;
    const { CFDocument: before, ...held } = file;
    expect(others).toEqual(held);
    expect(document).toEqual({
      ...before,
      ...{ version: '2', adoptionStatus: 'Draft' },
      lastChangeDateTime: expect.stringMatching(/^20/) as string,
    });
  });

  it('of the next version differs by the words that were written alone', async () => {
    const { file, version, edit } = await nextVersion();
    await edit({
      ...{ kind: 'write', part: 'competence', code: 'D.2', field: 'name' },
      ...{ language: 'en', text: 'Draws maps' },
    });
    const { body } = await version();
    const changed = file.CFItems.find(({ humanCodingScheme }) => humanCodingScheme === 'D.2');
    expect(body.CFItems.map(({ identifier, uri }) => [identifier, uri])).toEqual(
      file.CFItems.map(({ identifier, uri }) => [identifier, uri]),
    );
    expect(body.CFItems.filter((item, index) => !isDeepStrictEqual(item, file.CFItems[index]))).toEqual([
      expect.objectContaining({
        ...{ identifier: changed?.identifier, fullStatement: 'Draws maps' },
        ...{ extensions: changed?.['extensions'], subject: changed?.['subject'] },
      }),
    ]);
    const named = (link: CasePackageSample['CFAssociations'][number]['originNodeURI']) =>
      link.identifier === changed?.identifier ? { ...link, title: 'Draws maps' } : link;
    expect(body.CFAssociations).toEqual(
      file.CFAssociations.map((one) => ({
        ...one,
        originNodeURI: named(one.originNodeURI),
        destinationNodeURI: named(one.destinationNodeURI),
      })),
    );
    expect([body.CFRubrics, body.CFDefinitions, body['extensions']]).toEqual([
      file.CFRubrics,
      file.CFDefinitions,
      file['extensions'],
    ]);
  });

  it('brings the links that a crosswalk to another imported framework begins with', async () => {
    const { author, file, releaseId } = await imported();
    const match = file.CFAssociations.find(({ associationType }) => associationType === 'exactMatchOf');
    const { identifier: own = '' } = match?.originNodeURI ?? {};
    const { identifier: their = '' } = match?.destinationNodeURI ?? {};
    const items = file.CFItems.filter(({ fullStatement }) => fullStatement !== 'Odd');
    const other = JSON.stringify({
      ...file,
      CFDocument: { ...file.CFDocument, title: 'Skills elsewhere' },
      CFItems: items,
      CFAssociations: file.CFAssociations.filter((one) => one !== match),
    }).replaceAll(own, their);
    const { body: second } = await upload<ImportedFramework>('/case-imports', author, other);
    const { body: begun } = await test.call<CrosswalkStarted>('POST', '/crosswalks', {
      as: author,
      body: { sourceId: releaseId, targetId: second.releaseId },
    });
    const { body: crosswalk } = await test.call<CrosswalkDetails>('GET', `/crosswalks/${begun.id}`, {
      as: author,
    });
    expect(crosswalk.links).toEqual([{ from: 'D.1', to: 'D.1', relation: 'exact' }]);
  });
});
