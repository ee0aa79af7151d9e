import { randomUUID } from 'node:crypto';
import type { ImportEntryPage, ImportRunView, ImportUploaded } from '@qabilet/contracts';
import { installContent, startTestApp, type TestApp, type TestPerson } from '../testing/index';

let test: TestApp;
beforeAll(async () => (test = await startTestApp()));
afterAll(() => test.stop());

const ROWS = [
  'code,competence,level,kind,difficulty,seconds,stem.en,option1.en,option2.en,right,rationale.en',
  '1.1-50,1.1,2,single,-1,40,What now?,Yes,No,a,Because.',
];

function upload(
  as: TestPerson | undefined,
  { name = 'items.csv', text = ROWS.join('\n'), kind = 'items' } = {},
) {
  const head = `--edge\r\ncontent-disposition: form-data; name="file"; filename="${name}"\r\n\r\n`;
  const body = Buffer.concat([Buffer.from(head), Buffer.from(text), Buffer.from('\r\n--edge--\r\n')]);
  const headers = { 'content-type': 'multipart/form-data; boundary=edge' };
  return test.call<ImportUploaded>('POST', `/imports?kind=${kind}`, { as, body, headers });
}

async function arrange() {
  const agency = await test.openAgency();
  await installContent(test, agency);
  const author = await test.addPerson(agency, ['author'], 'Ada Author');
  const trainer = await test.addPerson(agency, ['trainer']);
  const administrator = await test.addPerson(agency, ['administrator'], 'Adi Administrator');
  const read = async (id: string, as = author) => test.call<ImportRunView>('GET', `/imports/${id}`, { as });
  return { agency, author, trainer, administrator, read };
}

describe('An uploaded file', () => {
  it('waits to be read, under the name it had without folders and hidden signs', async () => {
    const { author, read } = await arrange();
    const { status, body } = await upload(author, { name: 'C:/secret/../it\u202eems.csv' });

    expect(status).toBe(201);
    expect(body.created).toBe(true);
    expect((await read(body.id)).body).toMatchObject({
      kind: 'items',
      state: 'queued',
      fileName: 'items.csv',
      requestedBy: 'Ada Author',
      faults: [],
    });
    const { rows } = await test.database.query(
      `SELECT payload FROM outbox WHERE name = 'run-import' AND payload ->> 'runId' = $1`,
      [body.id],
    );
    expect(rows).toEqual([{ payload: { runId: body.id } }]);
  });

  it('is one import while it waits', async () => {
    const { author } = await arrange();
    const { body } = await upload(author);
    expect((await upload(author)).body).toEqual({ id: body.id, created: false });
  });

  it('of a kind that nobody reads, or that is missing, is refused', async () => {
    const { author } = await arrange();
    expect((await upload(author, { kind: 'pictures' })).status).toBe(422);
    expect((await test.call('POST', '/imports?kind=items', { as: author, body: {} })).status).toBe(422);
  });

  it('of more than 10 MB is refused and not kept', async () => {
    const { agency, author } = await arrange();
    expect((await upload(author, { text: 'x'.repeat(10 * 1024 * 1024 + 1) })).status).toBe(413);
    const { rows } = await test.database.query('SELECT 1 FROM import_run WHERE tenant_id = $1', [agency]);
    expect(rows).toEqual([]);
  });

  it('is listed, and told item by item once it is read', async () => {
    const { author, read } = await arrange();
    const { id } = (await upload(author)).body;
    await test.database.query(
      `UPDATE import_run SET state = 'ready', format = 'CSV', counts = $2, entries = $3 WHERE id = $1`,
      [
        id,
        JSON.stringify({ new: 1, changed: 0, same: 0, left: 1 }),
        JSON.stringify([
          { place: 'row 2', code: 'a', title: 'A', fate: 'new', faults: [] },
          {
            place: 'row 3',
            code: 'b',
            title: 'B',
            fate: 'left',
            faults: [{ severity: 'error', code: 'x', message: 'X.' }],
          },
        ]),
      ],
    );
    const entries = async (query: string) =>
      (await test.call<ImportEntryPage>('GET', `/imports/${id}/entries${query}`, { as: author })).body;

    expect((await read(id)).body).toMatchObject({
      state: 'ready',
      format: 'CSV',
      counts: { new: 1, left: 1 },
    });
    expect(await entries('')).toMatchObject({ total: 2, rows: [{ code: 'a' }, { code: 'b' }] });
    expect(await entries('?fate=new')).toMatchObject({ total: 1, rows: [{ code: 'a' }] });
    expect(await entries('?withFaults=true')).toMatchObject({
      total: 1,
      rows: [{ code: 'b', faults: [{ message: 'X.' }] }],
    });
    expect(await entries('?size=1&page=2')).toMatchObject({ total: 2, rows: [{ code: 'b' }] });
    const { body } = await test.call<ImportRunView[]>('GET', '/imports', { as: author });
    expect(body.map((run) => run.id)).toEqual([id]);
  });

  it('is stored or cancelled by its author, who is told when it is too late', async () => {
    const { author, read } = await arrange();
    const { id } = (await upload(author)).body;
    const act = (what: string) => test.call('POST', `/imports/${id}/${what}`, { as: author });
    expect(await act('confirm')).toMatchObject({ status: 409, body: { code: 'imports.run-cannot' } });
    expect((await act('cancel')).status).toBe(204);
    expect((await act('cancel')).status).toBe(204);
    expect((await read(id)).body.state).toBe('cancelled');
  });

  it('of people is the administrator’s alone, and one of items the author’s', async () => {
    const { author, administrator } = await arrange();
    const people = (await upload(administrator, { kind: 'people', name: 'people.csv' })).body;
    const items = (await upload(author)).body;
    expect((await upload(author, { kind: 'people' })).body).toMatchObject({ code: 'imports.kind-of-others' });
    expect((await upload(administrator)).status).toBe(404);

    for (const [as, own, other] of [
      [administrator, people, items],
      [author, items, people],
    ] as const) {
      const { body } = await test.call<ImportRunView[]>('GET', '/imports', { as });
      expect(body.map(({ id }) => id)).toEqual([own.id]);
      for (const [method, path] of [
        ['GET', `/imports/${other.id}`],
        ['GET', `/imports/${other.id}/entries`],
        ['POST', `/imports/${other.id}/confirm`],
        ['POST', `/imports/${other.id}/cancel`],
      ] as const)
        expect((await test.call(method, path, { as })).status).toBe(404);
    }
  });

  it('is nothing to trainers, strangers and other agencies', async () => {
    const { author, trainer } = await arrange();
    const { id } = (await upload(author)).body;
    const stranger = await test.addPerson(await test.openAgency(), ['author']);
    for (const [method, path] of [
      ['GET', `/imports/${id}`],
      ['GET', `/imports/${id}/entries`],
      ['POST', `/imports/${id}/confirm`],
      ['POST', `/imports/${id}/cancel`],
    ] as const) {
      expect((await test.call(method, path, { as: trainer })).status).toBe(403);
      expect((await test.call(method, path, {})).status).toBe(401);
      expect((await test.call(method, path, { as: stranger })).status).toBe(404);
      expect((await test.call(method, path.replace(id, randomUUID()), { as: author })).status).toBe(404);
    }
    expect((await upload(trainer)).status).toBe(403);
  });
});
