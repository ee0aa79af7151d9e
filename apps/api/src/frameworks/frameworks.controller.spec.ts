import type {
  FrameworkPreview,
  FrameworkReleaseView,
  FrameworkRow,
  ImportedFramework,
  Problem,
} from '@qabilet/contracts';
import { digCompSheets, digCompWorkbook, SHEETS, withCell } from '@qabilet/interchange/testing';
import { countRows } from '@qabilet/persistence/testing';
import { installContent, startTestApp, type TestApp, type TestPerson } from '../testing/index';

const HEADER_ROW = 1;
const MEGABYTE = 1024 * 1024;

let test: TestApp;
beforeAll(async () => (test = await startTestApp()));
afterAll(() => test.stop());

function upload<Body>(path: string, as: TestPerson, file: Buffer, part = 'file') {
  const head = `--edge\r\ncontent-disposition: form-data; name="${part}"; filename="framework.xlsx"\r\n\r\n`;
  const body = Buffer.concat([Buffer.from(head), file, Buffer.from('\r\n--edge--\r\n')]);
  const headers = { 'content-type': 'multipart/form-data; boundary=edge' };
  return test.call<Body>('POST', path, { as, body, headers });
}

async function arrange() {
  const agency = await test.openAgency();
  const author = await test.addPerson(agency, ['author']);
  const trainer = await test.addPerson(agency, ['trainer']);
  return { agency, author, trainer, file: await digCompWorkbook() };
}

async function imported() {
  const arranged = await arrange();
  const { body } = await upload<ImportedFramework>('/framework-releases', arranged.author, arranged.file);
  return { ...arranged, releaseId: body.releaseId };
}

/** All rows but the counts of costly requests, which go up whatever becomes of the request. */
async function storedIn({ database }: TestApp): Promise<Readonly<Record<string, number>>> {
  const { costly_request: _counted, ...stored } = await countRows(database);
  return stored;
}

describe('Previewing a workbook', () => {
  it('counts what it would bring and stores nothing', async () => {
    const { author, file } = await arrange();
    const before = await storedIn(test);

    const { status, body } = await upload<FrameworkPreview>('/framework-previews', author, file);

    expect(status).toBe(200);
    expect(body).toMatchObject({
      importable: true,
      counts: {
        areas: 2,
        competences: 3,
        levels: 4,
        subLevels: 8,
        statements: 12,
        outcomes: 9,
        glossaryTerms: 2,
      },
    });
    expect(body.areas[0]?.competences[0]).toEqual({
      code: '1.1',
      name: 'Searching',
      statements: 4,
      outcomes: 3,
    });
    expect(await storedIn(test)).toEqual(before);
  });

  it('tells the row of each error', async () => {
    const { author } = await arrange();
    const file = await digCompWorkbook(withCell(digCompSheets(), SHEETS.statements, 3, 4, 'nonsense'));
    const { body } = await upload<FrameworkPreview>('/framework-previews', author, file);
    expect(body.importable).toBe(false);
    expect(body.problems.filter(({ severity }) => severity === 'error')[0]).toMatchObject({
      sheet: SHEETS.statements,
      row: 3,
    });
  });

  it('names the release that the same file has made', async () => {
    const { author, file, releaseId } = await imported();
    const { body } = await upload<FrameworkPreview>('/framework-previews', author, file);
    expect(body.existingReleaseId).toBe(releaseId);
  });
});

describe('Importing a workbook', () => {
  it('makes a draft that can be read whole', async () => {
    const { author, releaseId } = await imported();
    const { body } = await test.call<FrameworkReleaseView>('GET', `/framework-releases/${releaseId}`, {
      as: author,
    });
    expect(body).toMatchObject({ title: 'DigComp', version: '3.0', state: 'draft', source: 'workbook' });
    expect(body.areas.map(({ code, competences }) => [code, ...competences.map((one) => one.code)])).toEqual([
      ['1', '1.1', '1.2'],
      ['2', '2.3'],
    ]);
    expect(body.areas[0]?.competences[1]?.name).toEqual({ text: 'Judging', language: 'en' });
    expect(body.levelNames.map(({ name }) => name.text)).toEqual([
      'Basic',
      'Intermediate',
      'Advanced',
      'Highly advanced',
    ]);
  });

  it('changes nothing the second time', async () => {
    const { author, file, releaseId } = await imported();
    const before = await storedIn(test);
    const { body } = await upload<ImportedFramework>('/framework-releases', author, file);
    expect(body).toEqual({ releaseId, created: false });
    expect(await storedIn(test)).toEqual(before);
  });

  it('happens once when the same file is sent twice at the same moment', async () => {
    const { author, file } = await arrange();
    const both = await Promise.all([
      upload<ImportedFramework>('/framework-releases', author, file),
      upload<ImportedFramework>('/framework-releases', author, file),
    ]);
    expect(both.map(({ body }) => body.created).sort()).toEqual([false, true]);
  });

  it('makes another version of the framework from another file', async () => {
    const { author } = await imported();
    const other = await digCompWorkbook(withCell(digCompSheets(), SHEETS.glossary, 2, 1, 'Procedure'));
    await upload('/framework-releases', author, other);
    const { body } = await test.call<FrameworkRow[]>('GET', '/frameworks', { as: author });
    expect(body).toHaveLength(1);
    expect(body[0]?.releases.map(({ version }) => version)).toEqual(['3.0 (2)', '3.0']);
  });

  it('lets two agencies import the same file, each for itself', async () => {
    const { releaseId, file } = await imported();
    const other = await arrange();
    const { body } = await upload<ImportedFramework>('/framework-releases', other.author, file);
    expect(body.created).toBe(true);
    expect(body.releaseId).not.toBe(releaseId);
  });

  it('is noted in the audit log', async () => {
    const { agency, author, releaseId } = await imported();
    const { rows } = await test.database.query(
      'SELECT actor_id, action, subject_kind, subject_id FROM audit_entry WHERE tenant_id = $1',
      [agency],
    );
    expect(rows).toEqual([
      {
        actor_id: author.personId,
        action: 'frameworks.release-imported',
        subject_kind: 'framework-release',
        subject_id: releaseId,
      },
    ]);
  });
});

describe('A file that is no framework workbook', () => {
  const withoutSheet = () => {
    const { [SHEETS.levels]: _left, ...others } = digCompSheets();
    return digCompWorkbook(others);
  };
  const withoutColumn = () =>
    digCompWorkbook(withCell(digCompSheets(), SHEETS.outcomes, HEADER_ROW, 6, 'Other'));
  const blanks = () => Promise.resolve(Buffer.alloc(9 * MEGABYTE, ' '));

  it.each([
    ['lacks a sheet', withoutSheet, 'frameworks.workbook-has-errors'],
    ['lacks a column', withoutColumn, 'frameworks.workbook-has-errors'],
    ['is a web page', async () => Buffer.from('<!doctype html><html></html>'), 'interchange.web-page'],
    ['is empty', async () => Buffer.alloc(0), 'interchange.empty-file'],
    ['is blank', blanks, 'interchange.empty-file'],
    ['is cut off', async () => (await digCompWorkbook()).subarray(0, 3000), 'interchange.damaged-workbook'],
  ])('and %s is refused in words, and nothing is stored', async (_what, make, code) => {
    const { author } = await arrange();
    const file = await make();
    const before = await storedIn(test);

    const { status, body } = await upload<Problem>('/framework-releases', author, file);

    expect({ status, code: body.code }).toEqual({ status: 422, code });
    expect(body.detail.length).toBeGreaterThan(20);
    expect(await storedIn(test)).toEqual(before);
  });

  it('and is larger than 10 MB is refused with the limit in words', async () => {
    const { author } = await arrange();
    const { status, body } = await upload<Problem>(
      '/framework-releases',
      author,
      Buffer.alloc(11 * MEGABYTE),
    );
    expect(status).toBe(413);
    expect(body).toMatchObject({ code: 'http.file-too-large', detail: expect.stringContaining('10 MB') });
  });

  it('is asked for when a request brings none', async () => {
    const { author, file } = await arrange();
    const replies = [
      await test.call<Problem>('POST', '/framework-releases', { as: author, body: { file: 'x' } }),
      await test.call<Problem>('POST', '/framework-releases', { as: author }),
      await upload<Problem>('/framework-previews', author, file, 'document'),
    ];
    expect(replies.map(({ status, body }) => [status, body.code])).toEqual(
      replies.map(() => [422, 'http.no-file']),
    );
  });
});

describe('Publishing a release', () => {
  const publish = (as: TestPerson, id: string) =>
    test.call<Problem>('POST', `/framework-releases/${id}/publication`, { as });

  it('puts it in force, once', async () => {
    const { author, releaseId } = await imported();
    expect((await publish(author, releaseId)).status).toBe(204);

    const { body } = await test.call<FrameworkReleaseView>('GET', `/framework-releases/${releaseId}`, {
      as: author,
    });
    expect(body.state).toBe('released');
    expect(body.releasedAt).toEqual(expect.any(String));
    const again = await publish(author, releaseId);
    expect([again.status, again.body.code]).toEqual([409, 'framework.release-cannot-move']);
  });

  it('makes it unchangeable, even for the owner of the database', async () => {
    const { agency, author, releaseId } = await imported();
    await publish(author, releaseId);
    await expect(
      test.database.query('DELETE FROM learning_outcome WHERE tenant_id = $1', [agency]),
    ).rejects.toMatchObject({ code: 'QB001' });
  });

  it('is noted in the audit log', async () => {
    const { agency, author, releaseId } = await imported();
    await publish(author, releaseId);
    const { rows } = await test.database.query<{ action: string }>(
      'SELECT action FROM audit_entry WHERE tenant_id = $1 ORDER BY sequence',
      [agency],
    );
    expect(rows.map(({ action }) => action)).toEqual([
      'frameworks.release-imported',
      'frameworks.release-published',
    ]);
  });

  it('is not for another agency, which does not even learn that the release exists', async () => {
    const { releaseId } = await imported();
    const other = await arrange();
    const replies = [
      await publish(other.author, releaseId),
      await test.call<Problem>('GET', `/framework-releases/${releaseId}`, { as: other.author }),
    ];
    expect(replies.map(({ status, body }) => [status, body.code])).toEqual([
      [404, 'frameworks.release-not-found'],
      [404, 'frameworks.release-not-found'],
    ]);
  });
});

describe('Who may do what', () => {
  it('lets trainers read frameworks and authors alone write them', async () => {
    const { trainer, file, releaseId } = await imported();
    expect((await test.call('GET', '/frameworks', { as: trainer })).status).toBe(200);
    expect((await test.call('GET', `/framework-releases/${releaseId}`, { as: trainer })).status).toBe(200);
    expect((await upload('/framework-previews', trainer, file)).status).toBe(403);
    expect((await upload('/framework-releases', trainer, file)).status).toBe(403);
    const publication = await test.call('POST', `/framework-releases/${releaseId}/publication`, {
      as: trainer,
    });
    expect(publication.status).toBe(403);
  });

  it('keeps officials out of all of it', async () => {
    const { agency } = await arrange();
    const as = await test.addPerson(agency, ['official']);
    for (const path of ['/frameworks', '/role-profiles', '/items', '/blueprints']) {
      expect((await test.call('GET', path, { as })).status).toBe(403);
    }
  });
});

describe('The role profiles', () => {
  it('come with the names of what they ask for, in the language of the page', async () => {
    const { agency, trainer } = await arrange();
    await installContent(test, agency);
    const headers = { 'accept-language': 'ru' };
    const { body } = await test.call('GET', '/role-profiles', { as: trainer, headers });
    expect(body).toMatchObject([
      {
        code: 'clerk',
        title: { text: 'Делопроизводитель', language: 'ru' },
        requirements: [
          { competence: '1.1', level: 2, weight: 1, name: { text: 'Поиск' } },
          { competence: '1.2' },
          { competence: 'CS.1' },
        ],
      },
      { code: 'policy-analyst' },
    ]);
  });
});
